"""Other names of a host lead to the site's own, and one name never means two sites (P09)."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from wagtail.models import Site

from site_core.tenancy.models import HostAlias
from tests.builders import make_site, make_user

ADD = "/admin/snippets/tenancy/hostalias/add/"


@pytest.fixture
def alias(site):
    return HostAlias.objects.create(site=site, hostname="old.example")


@pytest.mark.parametrize("path", ["/", "/programs/?page=2&q=a%20b", "/admin/", "/nothing/"])
@pytest.mark.parametrize("host", ["old.example", "OLD.example:8443", "old.example."])
def test_it_leads_to_the_same_address_on_the_sites_own_host(alias, client, path, host):
    response = client.get(path, headers={"host": host})
    assert response.status_code == 301
    assert response["Location"] == f"http://a.example{path}"
    assert not response.cookies


def test_scheme_and_port_are_the_sites(alias, client):
    for port, root in ((443, "https://a.example"), (8144, "http://a.example:8144")):
        Site.objects.filter(pk=alias.site_id).update(port=port)
        response = client.get("/x/", headers={"host": "old.example"})
        assert response["Location"] == f"{root}/x/"


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_what_is_sent_is_sent_again(alias, client, method):
    response = getattr(client, method)("/newsletter/", headers={"host": "old.example"})
    assert response.status_code == 308
    assert response["Location"] == "http://a.example/newsletter/"


def test_health_is_answered_on_it(alias, client):
    assert client.get("/healthz/live", headers={"host": "old.example"}).status_code == 200


def test_a_sites_own_name_costs_no_look_at_aliases(
    alias, client, django_assert_num_queries, monkeypatch
):
    asked = []
    monkeypatch.setattr("site_core.delivery.hosts._other_names", [asked.append])
    client.get("/nothing/", headers={"host": "a.example"})
    assert not asked
    client.get("/nothing/", headers={"host": "b.example"})
    assert asked == ["b.example"]


def test_a_name_means_one_site(site, other_site, alias):
    for make in (
        lambda: HostAlias.objects.create(site=site, hostname="B.example"),
        lambda: HostAlias.objects.create(site=other_site, hostname="old.example"),
        lambda: make_site("old.example"),
        lambda: Site.objects.create(hostname="Old.Example", root_page=other_site.root_page),
    ):
        with pytest.raises((ValidationError, IntegrityError)) as error:
            make()
        assert "already" in str(error.value)
    other_site.hostname = "old.example"
    with pytest.raises(ValidationError, match="leads to “Site A” already"):
        other_site.save()


def test_network_admins_add_them_in_the_admin(site, other_site, login):
    client = login(make_user(is_superuser=True), site)
    response = client.post(ADD, {"hostname": "http://Older.example/", "site": site.pk})
    assert response.status_code == 302
    assert HostAlias.objects.get().hostname == "older.example"
    for typed, words in (("b.example", "is the address of “Site B”"), ("a b", "no spaces")):
        response = client.post(ADD, {"hostname": typed, "site": site.pk})
        assert response.status_code == 200
        assert words in response.text
        assert f'value="{typed}"' in response.text
    assert HostAlias.objects.count() == 1


@pytest.mark.parametrize("role", ["author", "editor", "site_admin"])
def test_nobody_else_can(site, other_site, alias, login, role):
    client = login(make_user(site=site, role=role), site)
    client.post(ADD, {"hostname": "mine.example", "site": site.pk})
    client.post(ADD.replace("add/", f"edit/{alias.pk}/"), {"hostname": "mine.example"})
    client.post(ADD.replace("add/", f"delete/{alias.pk}/"))
    assert list(HostAlias.objects.values_list("hostname", flat=True)) == ["old.example"]


def test_site_admins_see_their_own(site, other_site, alias, login):
    HostAlias.objects.create(site=other_site, hostname="secret.example")
    client = login(make_user(site=site, role="site_admin"), site)
    listed = client.get(ADD.replace("add/", "")).text
    assert "old.example" in listed
    assert "secret.example" not in listed
