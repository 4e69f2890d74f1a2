"""Whatever host the admin runs on, a page's addresses are those of its own site (P10)."""

import re
from urllib.parse import urljoin

import pytest
from django.urls import reverse
from wagtail.models import Site

from site_core.branding.models import Brand
from tests.builders import (
    make_article,
    make_article_index,
    make_page,
    make_site,
    make_user,
)
from tests.kept import kept
from tests.markup import sheet_address

HREF = re.compile(r'href="([^"]+)"')
ROOT = "https://own.example"


@pytest.fixture
@kept
def own(db):
    """Return a site served by TLS, with an article; its addresses are told by scheme and host."""
    site = make_site("own.example", "Own", port=443)
    Brand.objects.create(site=site, theme="muster", brand_color="#3f4d26", accent_color="#f2893b")
    site.article = make_article(make_article_index(site), title="An article", slug="one")
    return site


WHO = ["on its host", "on another host", "on another port", "working on it", "its site admin"]


@pytest.fixture(params=WHO)
def admin(request, own, other_site, login):
    """Return a client of somebody in the admin on one of several hosts, and that host's root.

    A site that is being worked on may be another than the one whose host the admin is on.
    """
    site = own if request.param == "on its host" else other_site
    if request.param == "on another port":
        Site.objects.filter(pk=site.pk).update(port=8144)
        Site.clear_site_root_paths_cache()
        site.port = 8144
    who = {"is_superuser": True}
    if request.param == "its site admin":
        who = {"site": own, "role": "site_admin"}
    client = login(make_user(**who), site)
    if request.param == "working on it":
        client.post(reverse("tenancy_choose_site", args=[own.pk]))
    client.root = site.root_url
    return client


def links(client, address) -> set[str]:
    """Return every address a screen of the admin leads to, as the browser understands it."""
    response = client.get(address)
    assert response.status_code == 200, address
    return {urljoin(f"{client.root}{address}", href) for href in HREF.findall(response.text)}


def live_links(found, page="one") -> set[str]:
    return {link for link in found if link.rstrip("/").endswith(f"/articles/{page}")}


@pytest.mark.parametrize("screen", ["list", "edit", "history", "search", "home"])
def test_live_links_lead_to_the_pages_own_site(admin, own, screen):
    own.article.specific.save_revision(user=None).publish()
    address = {
        "list": reverse("wagtailadmin_explore", args=[own.article.get_parent().pk]),
        "edit": reverse("wagtailadmin_pages:edit", args=[own.article.pk]),
        "history": reverse("wagtailadmin_pages:history", args=[own.article.pk]),
        "search": reverse("wagtailadmin_pages:search") + "?q=article",
        "home": reverse("wagtailadmin_explore", args=[own.article.pk]),
    }[screen]
    found = live_links(links(admin, address))
    assert found <= {f"{ROOT}/articles/one/"}
    if screen in ("list", "edit", "home"):
        assert found


def test_the_link_of_the_explorers_menu_data_is_the_pages_own(admin, own):
    data = admin.get(f"/admin/api/main/pages/{own.article.pk}/").json()
    assert data["meta"]["html_url"] == f"{ROOT}/articles/one/"


def test_view_live_leads_there(admin, own):
    response = admin.get(reverse("wagtailadmin_pages:view_draft", args=[own.article.pk]))
    assert response.status_code == 200
    assert f'<link rel="canonical" href="{ROOT}/articles/one/">' in response.text


def preview(admin, page):
    address = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
    form = admin.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).context["form"]
    data = {"title": "A new title", "slug": "one", "date": "2026-04-14", "picks-count": "0"}
    for name in ("body", "comments"):
        prefix = f"{name}-"
        data |= {f"{prefix}count": "0", f"{prefix}TOTAL_FORMS": "0",
                 f"{prefix}INITIAL_FORMS": "0", f"{prefix}MIN_NUM_FORMS": "0"}  # fmt: skip
    data |= {
        name: form.initial.get(name) or ""
        for name in ("exit_link", "newsletter_cta")
        if name in form.fields
    }
    assert admin.post(address, data).json()["is_valid"]
    return admin.get(address).text


def test_a_preview_shows_the_sites_own_address_name_and_theme(admin, own):
    text = preview(admin, own.article)
    assert "A new title" in text
    assert f'<link rel="canonical" href="{ROOT}/articles/one/">' in text
    assert f'<meta property="og:url" content="{ROOT}/articles/one/">' in text
    assert '<meta property="og:site_name" content="Own">' in text
    sheet = admin.get(sheet_address(text)).text
    assert "css/site-muster.css" in sheet
    assert "#3f4d26" in sheet


@pytest.mark.parametrize("path", ["/articles/one/", "/articles/", "/"])
def test_what_a_page_says_of_itself(own, other_site, client, path):
    text = client.get(path, headers={"host": "own.example:8443"}).text
    assert f'<link rel="canonical" href="{ROOT}{path}">' in text
    assert f'<meta property="og:url" content="{ROOT}{path}">' in text
    assert "b.example" not in text


def test_feed_sitemap_and_robots_name_only_the_own_host(own, other_site, client, settings):
    settings.INDEXABLE = True
    make_page(other_site.home)
    for path in ("/articles/feed/", "/sitemap.xml", "/robots.txt"):
        text = client.get(path, headers={"host": "own.example:8443"}).text
        assert f"{ROOT}/" in text, path
        addresses = re.findall(r"https?://[\w.:-]+", text)
        ours = {a for a in addresses if not a.endswith((".org", ".com", ".org:80"))}
        assert ours == {ROOT}, path


def test_a_link_to_another_sites_page_carries_that_sites_address(own, other_site, client):
    page = make_page(other_site.home, title="Elsewhere", slug="elsewhere")
    body = [{"type": "text", "value": f'<p><a linktype="page" id="{page.pk}">there</a></p>'}]
    make_article(own.article.get_parent(), slug="two", body=body)
    text = client.get("/articles/two/", headers={"host": "own.example"}).text
    assert 'href="http://b.example/elsewhere/"' in text


def test_the_newsletter_leads_back_to_the_own_site(own, other_site, client):
    data = {"email": "reader@example.org", "source": own.article.pk}
    for _ in range(2):
        response = client.post("/newsletter/", data, headers={"host": "own.example"}, follow=True)
        assert response.status_code == 200
    assert "b.example" not in response.text
    text = client.get(
        f"/newsletter/thanks/?from={own.article.pk}", headers={"host": "b.example"}
    ).text
    assert "An article" not in text
