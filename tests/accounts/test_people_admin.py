"""Site admins see to the people of their sites, Network admins to everybody."""

import pytest
from allauth.mfa.models import Authenticator
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext

from site_core.accounts import rights
from site_core.accounts.models import Invitation, User
from site_core.accounts.rights import LastNetworkAdminError, set_network_admin, set_role
from site_core.outbox.models import Message
from site_core.tenancy.repair import repair
from site_core.tenancy.roles import role_group
from tests.builders import make_user


@pytest.fixture
def sam(site):
    return make_user("sam", site, "site_admin", first_name="Sam")


@pytest.fixture
def eve(site):
    return make_user("eve", site, "editor", first_name="Eve")


@pytest.fixture
def as_sam(site, sam, login):
    return login(sam, site)


def edit(client, person, **changes):
    """Post the form of a person with some changes."""
    names = ("first_name", "last_name", "email")
    data = {name: getattr(person, name) for name in names} | changes
    return client.post(f"/admin/users/edit/{person.pk}/", data)


def roles(person):
    return set(person.groups.values_list("site_role__site__hostname", "site_role__role"))


def test_the_list_says_who_may_do_what(as_sam, eve):
    page = as_sam.get("/admin/users/").text
    assert "Eve can edit Site A, and publish there." in page
    assert 'href="/admin/users/new/"' in page


def test_a_name_an_address_and_a_role_are_changed(as_sam, site, eve):
    answer = edit(as_sam, eve, first_name="Eva", email="eva@a.example",
                  **{f"role_{site.pk}": "author"})  # fmt: skip
    assert answer.status_code == 302
    eve.refresh_from_db()
    assert (eve.first_name, eve.email) == ("Eva", "eva@a.example")
    assert roles(eve) == {("a.example", "author")}


def test_a_form_without_roles_leaves_them(as_sam, eve):
    edit(as_sam, eve, first_name="Eva")
    assert roles(eve) == {("a.example", "editor")}


def test_an_invalid_form_keeps_what_was_typed(as_sam, site, eve):
    answer = edit(as_sam, eve, first_name="Eva Maria", email="no address")
    assert answer.status_code == 200
    assert "Eva Maria" in answer.text
    assert "no address" in answer.text
    eve.refresh_from_db()
    assert eve.first_name == "Eve"


def test_roles_elsewhere_are_untouched(as_sam, site, other_site, eve):
    set_role(eve, other_site, "author")
    edit(as_sam, eve, **{f"role_{site.pk}": "site_admin"})
    assert roles(eve) == {("a.example", "site_admin"), ("b.example", "author")}


def test_a_role_that_does_not_exist_is_refused(as_sam, site, eve):
    assert edit(as_sam, eve, **{f"role_{site.pk}": "emperor"}).status_code == 200
    assert roles(eve) == {("a.example", "editor")}


def test_the_last_role_of_somebody_who_holds_nothing_is_taken_at_once(as_sam, site, eve):
    edit(as_sam, eve, **{f"role_{site.pk}": ""})
    assert roles(eve) == set()


def test_a_password_is_chosen_by_mailed_link_only(as_sam, site, eve, client):
    as_sam.post(f"/admin/users/password-link/{eve.pk}/")
    message = Message.objects.get(template="password_link")
    assert (message.to, message.secret, message.site) == (eve.email, True, site)
    link = next(word for word in message.text.split() if "password_reset" in word)
    assert link.startswith(site.root_url)
    path = link.removeprefix(site.root_url)
    answer = client.get(path, headers={"host": site.hostname}, follow=True)
    assert "new_password1" in answer.text


def test_the_second_step_of_somebody_who_lost_the_phone_is_taken_away(as_sam, eve):
    page = f"/admin/users/edit/{eve.pk}/"
    assert "Lost the phone" not in as_sam.get(page).text
    Authenticator.objects.create(user=eve, type=Authenticator.Type.TOTP, data={})
    assert "Lost the phone" in as_sam.get(page).text
    as_sam.post(f"/admin/users/second-step/{eve.pk}/")
    assert not Authenticator.objects.exists()


def test_nobody_changes_their_own_roles(as_sam, sam, site):
    page = as_sam.get(f"/admin/users/edit/{sam.pk}/").text
    assert "This is you." in page
    assert f"role_{site.pk}" not in page
    edit(as_sam, sam, **{f"role_{site.pk}": "author"})
    assert roles(sam) == {("a.example", "site_admin")}


def test_a_network_admin_sees_to_everybody_and_makes_others(site, other_site, eve, login):
    nadia = make_user("nadia", is_superuser=True)
    client = login(nadia, site)
    make_user("bea", other_site, "editor")
    page = client.get("/admin/users/").text
    assert "nadia" in page
    assert "bea@example.org" in page
    edit(client, eve, network_admin="on", **{f"role_{site.pk}": "editor"})
    eve.refresh_from_db()
    assert eve.is_superuser
    edit(client, eve, **{f"role_{site.pk}": "editor"})
    eve.refresh_from_db()
    assert not eve.is_superuser


@pytest.mark.django_db
def test_the_last_network_admin_stays(site):
    nadia = make_user("nadia", is_superuser=True)
    make_user("gone", is_superuser=True, is_active=False)
    with pytest.raises(LastNetworkAdminError, match="last Network admin"):
        set_network_admin(nadia, False)
    make_user("nils", is_superuser=True)
    set_network_admin(nadia, False)
    assert not User.objects.get(pk=nadia.pk).is_superuser


def test_two_network_admins_do_not_remove_each_other(site, login, monkeypatch):
    """One of two requests was let in before the other took its right away: it comes too late."""
    nadia, nils = (make_user(name, is_superuser=True) for name in ("nadia", "nils"))
    client = login(nadia, site)
    look = rights.keep_a_network_admin

    def meanwhile(account):
        User.objects.filter(pk=nadia.pk).update(is_superuser=False)
        look(account)

    monkeypatch.setattr(rights, "keep_a_network_admin", meanwhile)
    answer = edit(client, nils)
    assert "last Network admin" in answer.text
    nils.refresh_from_db()
    assert nils.is_superuser


def test_the_rows_of_network_admins_are_locked(site):
    nadia = make_user("nadia", is_superuser=True)
    make_user("nils", is_superuser=True)
    with CaptureQueriesContext(connection) as queries:
        set_network_admin(nadia, False)
    locked = any("FOR UPDATE" in query["sql"] for query in queries.captured_queries)
    assert locked is connection.features.has_select_for_update  # SQLite locks as a whole


def test_an_account_is_locked_before_its_roles_change(site, eve):
    with CaptureQueriesContext(connection) as queries:
        set_role(eve, site, "author")
    statements = [query["sql"] for query in queries.captured_queries]
    roles_at = next(n for n, sql in enumerate(statements) if "accounts_user_groups" in sql)
    locking = [sql for sql in statements[:roles_at] if 'FROM "accounts_user"' in sql]
    assert locking
    if connection.features.has_select_for_update:
        assert "FOR UPDATE" in locking[0]


def test_the_list_costs_the_same_for_many_people(as_sam, site, eve):
    as_sam.get("/admin/users/")
    with CaptureQueriesContext(connection) as few:
        as_sam.get("/admin/users/")
    for _ in range(15):
        make_user(site=site, role="author")
    with CaptureQueriesContext(connection) as many:
        as_sam.get("/admin/users/")
    assert len(many) == len(few), [query["sql"] for query in many.captured_queries]


def test_pending_invitations_are_listed_and_taken_back(as_sam, site):
    as_sam.post("/admin/users/new/", {"email": "new@x.example", f"role_{site.pk}": "editor"})
    assert "new@x.example" in as_sam.get("/admin/users/").text
    invitation = Invitation.objects.get()
    as_sam.post(f"/admin/users/invitation/{invitation.pk}/revoke/")
    assert "Invited, not yet here" not in as_sam.get("/admin/users/").text
    invitation.refresh_from_db()
    assert invitation.revoked_at


def test_roles_are_repaired_and_what_changed_is_said(site):
    assert repair(site) == []
    group = role_group(site, "editor")
    group.page_permissions.first().delete()
    assert [change.split(":")[0] for change in repair(site)] == ["added"]
    assert repair(site) == []
    assert not mail.outbox
