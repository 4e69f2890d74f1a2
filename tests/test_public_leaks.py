"""A visitor of one site never reads anything of another's (P12), whatever address they try."""

import re
from urllib.parse import quote, urlencode

import pytest
from django.test import Client
from wagtail.models import PageViewRestriction, Site

from articles.models import ArticlePage
from site_core.media.models import Document
from tests.admin_walk import addresses, patterns
from tests.builders import make_article, make_article_index, make_document, make_user
from tests.leaks import said_by
from tests.secrets_of_b import HOME, QUESTION, SECRET, THING, build

WORDS = {"uidb64": ["x"], "token": ["set-password"], "digest": ["0" * 12], "name": ["images/x.jpg"]}
QUERY = urlencode({"q": QUESTION, "query": QUESTION, "from": THING, "source": HOME, "page": 1})


@pytest.fixture
def two_sites(site):
    """Return both sites; the first has something of its own to be listed."""
    make_article(make_article_index(site), title="Ours")
    return site, build()


def public_addresses(other: Site) -> list[str]:
    """Return every public route, and every address that leads to something on the other site."""
    found = [
        address.path
        for address in addresses(lambda pattern: [THING], WORDS, lambda pattern: [("", "")], "")
        if not address.pattern.startswith("admin/")
    ]
    pages = other.root_page.get_descendants(inclusive=True)
    own = [page.url_path.removeprefix(other.root_page.url_path) for page in pages]
    found += [f"/{path}" for path in own] + [f"/{SECRET}-home/", f"/{SECRET}"]
    found.append(f"/documents/{THING}/{quote(Document.objects.get(pk=THING).filename)}")
    for page in pages:
        found += [f"/admin/pages/{page.pk}/{part}/" for part in ("edit/preview", "view_draft")]
    return [f"{path}?{query}" for path in dict.fromkeys(found) for query in ("", QUERY)]


def tells(client, site, address) -> str:
    """Return what an answer tells of the other site, with the question itself taken out."""
    client.raise_request_exception = False
    response = client.get(address, headers={"host": site.hostname})
    assert response.status_code < 500, address
    asked = address.split("?")[0].lower()
    text = said_by(response).replace(asked, "").replace(quote(asked), "")
    found = re.search(SECRET, text)
    return text[max(0, found.start() - 80) : found.end() + 40] if found else ""


def test_no_public_address_tells_of_another_site(two_sites):
    site, other = two_sites
    client = Client()
    told = {address: tells(client, site, address) for address in public_addresses(other)}
    assert {address: text for address, text in told.items() if text} == {}


def test_the_same_addresses_tell_on_the_site_itself(two_sites):
    """Prove that there is something to be told."""
    _, other = two_sites
    client = Client()
    told = {address for address in public_addresses(other) if tells(client, other, address)}
    assert len(told) > 8
    assert any(address.startswith(f"/documents/{THING}/") for address in told)
    assert any("search" in address for address in told)
    assert any("sitemap" in address for address in told)


def test_every_public_route_is_opened(two_sites):
    _, other = two_sites
    opened = " ".join(public_addresses(other))
    for pattern in patterns(""):
        if not pattern.startswith("admin/") and "<" not in pattern and "(" not in pattern:
            assert f"/{pattern}" in opened


def test_drafts_and_restricted_pages_are_told_to_nobody(two_sites):
    site, other = two_sites
    live = ArticlePage.objects.get(slug=f"{SECRET}-live")
    PageViewRestriction.objects.create(page=live, restriction_type="login")
    client = Client()
    for one in (site, other):
        for address in public_addresses(other):
            text = tells(client, one, address)
            assert f"{SECRET}-draft" not in text
            assert f"{QUESTION} {SECRET} live" not in text


def test_a_document_of_no_site_is_served_everywhere(two_sites, get):
    document = make_document(name="shared.txt")
    for site in two_sites:
        assert get(site, document.url).status_code == 200


def test_people_of_the_documents_site_read_it_on_any_host(two_sites, login):
    site, other = two_sites
    document = Document.objects.get(pk=THING)
    theirs = login(make_user(site=other, role="editor"), site)
    ours = login(make_user(site=site, role="editor"), site)
    assert theirs.get(document.url).status_code == 200
    assert ours.get(document.url).status_code == 404


def test_what_a_deleted_site_leaves_behind_is_served_nowhere(two_sites, get):
    site, other = two_sites
    document = Document.objects.get(pk=THING)
    other.delete()
    assert get(site, document.url).status_code in (302, 404)
