"""Forms filled in by hand with what no chooser offered: kept if it is one's own, else left out."""

import json

import pytest
from wagtail.models import Page, PageViewRestriction

from home.models import StandardPage
from site_core.tenancy.own_links import own_links_only
from site_core.tenancy.roles import role_group
from tests.builders import make_document, make_image, make_page, make_user


@pytest.fixture
def eve(site):
    return make_user("eve", site, "editor")


def text_block(kind: str, pk) -> str:
    """Return what the rich text editor sends for one linked word."""
    block = {"key": "a", "text": "word", "type": "unstyled", "depth": 0, "inlineStyleRanges": [],
             "entityRanges": [{"offset": 0, "length": 4, "key": 0}]}  # fmt: skip
    entity = {"type": kind, "mutability": "MUTABLE", "data": {"id": pk, "url": "/x/"}}
    return json.dumps({"blocks": [block], "entityMap": {"0": entity}})


def post(client, site, **fields):
    """Send the form of a new page with one block in its body."""
    prefix = "body-0-"
    data = {
        "title": "Forged", "slug": "forged", "summary": "", "image_alt": "", "exit_link": "inherit",
        "seo_title": "", "search_description": "", "body-count": "1", f"{prefix}deleted": "",
        f"{prefix}order": "0", f"{prefix}id": "", "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0", **{f"{prefix}{key}": value for key, value in fields.items()},
    }  # fmt: skip
    response = client.post(f"/admin/pages/add/home/standardpage/{site.home.pk}/", data)
    assert response.status_code in (200, 302)
    return StandardPage.objects.filter(slug="forged").first()


@pytest.mark.parametrize("kind", ["LINK", "DOCUMENT"])
def test_a_text_links_to_ones_own_only(kind, site, other_site, eve, login):
    client = login(eve, site)
    for owner in (site, other_site):
        page = make_page(owner.home, slug=f"draft-of-{owner.pk}", live=False)
        document = make_document(owner, name=f"file-of-{owner.pk}.txt")
        pk = page.pk if kind == "LINK" else document.pk
        saved = post(client, site, type="text", value=text_block(kind, pk))
        stored = str(saved.body.raw_data[0]["value"])
        assert (f'id="{pk}"' in stored) is (owner == site)
        html = client.get(f"/admin/pages/{saved.pk}/edit/").content.decode()
        assert f"-of-{other_site.pk}" not in html
        saved.delete()


@pytest.mark.parametrize("pk", ["abc", "9" * 30, "", None])
def test_a_text_with_an_odd_link_can_still_be_opened(pk, site, eve, login):
    client = login(eve, site)
    for kind in ("LINK", "DOCUMENT"):
        saved = post(client, site, type="text", value=text_block(kind, pk))
        assert client.get(f"/admin/pages/{saved.pk}/edit/").status_code == 200
        assert client.get(f"/admin/pages/{saved.pk}/view_draft/").status_code == 200
        saved.delete()


def test_a_documents_block_keeps_ones_own_and_no_other(site, other_site, eve, login):
    client = login(eve, site)
    own, foreign = make_document(site), make_document(other_site)
    for document, kept in ((own, True), (foreign, False)):
        fields = {"type": "documents", "value-heading": "", "value-items-count": "1",
                  "value-items-0-deleted": "", "value-items-0-order": "0", "value-items-0-type": "item",
                  "value-items-0-id": "", "value-items-0-value": document.pk}  # fmt: skip
        saved = post(client, site, **fields)
        stored = json.dumps(list(saved.body.raw_data)) if saved else ""
        assert (f'"value": {document.pk}' in stored) is kept, stored
        if saved:
            saved.delete()


def test_links_elsewhere_and_to_nothing_of_ours_stay(site, eve):
    html = '<p><a href="https://example.org/">out</a> <a linktype="page" id="x">odd</a></p>'
    assert own_links_only(html, eve) == '<p><a href="https://example.org/">out</a> <a>odd</a></p>'


def test_pictures_in_a_text_are_ones_own(site, other_site, eve):
    own, foreign = make_image(site), make_image(other_site)
    for image, kept in ((own, True), (foreign, False)):
        html = f'<embed embedtype="image" id="{image.pk}" format="left" alt=""/>'
        assert (own_links_only(html, eve) == html) is kept


def test_a_page_is_made_private_for_ones_own_people_only(site, other_site, eve, login):
    client = login(eve, site)
    address = f"/admin/pages/{site.home.pk}/privacy/"
    assert "Site B" not in client.get(address).content.decode()
    for owner, restrictions in ((other_site, 0), (site, 1)):
        group = role_group(owner, "editor")
        client.post(address, {"restriction_type": "groups", "groups": group.pk, "password": ""})
        found = PageViewRestriction.objects.filter(page=Page.objects.get(pk=site.home.pk))
        assert found.count() == restrictions


@pytest.mark.parametrize("role", ["author", "editor", "site_admin"])
def test_foreign_files_answer_like_missing_ones(role, site, other_site, login):
    client = login(make_user(site=site, role=role), site)
    image, document = make_image(other_site), make_document(other_site)
    for path in (f"images/{image.pk}/", f"images/{image.pk}/delete/", f"images/usage/{image.pk}/",
                 f"documents/edit/{document.pk}/", f"documents/delete/{document.pk}/",
                 f"settings/branding/brand/{other_site.pk}/"):  # fmt: skip
        assert client.get(f"/admin/{path}").status_code == 404, path
