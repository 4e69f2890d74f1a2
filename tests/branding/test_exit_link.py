"""“Leave this site” leads to a web page of somebody else, or the form says why not."""

import pytest
from django.core.exceptions import ValidationError

from site_core.branding.models import Safety
from site_core.tenancy.models import HostAlias
from tests.builders import make_site, make_user


@pytest.fixture
def said(site, other_site):
    """Return a function that gives what is said of an address, nothing if it may be."""
    HostAlias.objects.create(site=other_site, hostname="www.b.example")
    make_site("xn--caf-dma.example")

    def check(address):
        try:
            Safety(site=site, exit_url=address).full_clean()
        except ValidationError as error:
            return " ".join(error.message_dict.pop("exit_url", ["another field"]))
        return ""

    return check


@pytest.mark.parametrize(
    "address", ["https://www.weather.gov/", "http://news.example/x?y", "https://nota.example/"]
)
def test_a_page_of_another_website_may_be(said, address):
    assert said(address) == ""


@pytest.mark.parametrize("address", ["ftp://files.example/", "ftps://files.example/", "https://["])
def test_what_is_no_page_may_not(said, address):
    assert "begins with https://" in said(address)


@pytest.mark.parametrize(
    "address",
    ["https://a.example/", "http://A.Example:8000/x", "https://a.example./", "https://b.example/",
     "https://www.b.example/", "https://café.example/"],
)  # fmt: skip
def test_whoever_leaves_does_not_end_up_where_they_were(said, address):
    assert "one of this installation’s own websites" in said(address)


def test_the_form_says_so(site, login):
    client = login(make_user(site=site, role="site_admin"), site)
    data = {"exit_link": "on", "exit_url": "http://a.example/", "neutral_title": "Reading"}
    answer = client.post(f"/admin/settings/branding/safety/{site.pk}/", data)
    assert "one of this installation’s own websites" in answer.text
    assert not Safety.objects.filter(exit_url="http://a.example/").exists()
