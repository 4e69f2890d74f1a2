"""The advice a page's form is given: for what is typed, to whoever may edit the page."""

import pytest
from wagtail.models import Page

from site_core.advice.advising import advice_on
from site_core.advice.draft import draft_of
from site_core.advice.models import HouseWord
from site_core.pages.content_notes import ContentNote
from site_core.tenancy.roles import provision_roles
from tests.articles.long import form_of, make_long_article
from tests.builders import block, make_article, make_article_index, make_image, make_page, make_user
from tests.samples import Things, make_any_page, page_models

TEXT = "<p>Two victims of assault and rape told us.</p>"


@pytest.fixture
def index(site):
    return make_article_index(site)


@pytest.fixture
def editor(site, login):
    return login(make_user(site=site, role="editor"), site)


def advised(client, article, **more) -> dict:
    """Return what the form of ``article`` is told."""
    answer = client.post(f"/admin/pages/{article.pk}/edit/advice/", form_of(article, **more))
    assert answer.status_code == 200
    return answer.json()


def test_it_is_about_what_is_typed_and_keeps_nothing(site, index, editor):
    HouseWord.objects.create(site=site, word="victim", better="survivor", reason="They say so.")
    ContentNote.objects.create(site=site, name="sexual assault")
    article = make_article(index, title="Saved", summary="A summary.")
    article.body = [block("text", TEXT)]  # in the form only
    told = advised(editor, article, title="Typed", summary="")
    assert [advice["title"] for advice in told["advice"]] == [
        "There is no summary", "There is no content note", "There are no support lines", "“victims”",
    ]  # fmt: skip
    assert told["words"] == 8
    assert told["minutes"] == 1
    assert told["complete"]
    article.refresh_from_db()
    assert (article.title, len(article.body)) == ("Saved", 0)
    assert not article.revisions.exists()


def test_the_way_leads_to_the_block_and_its_field(site):
    cta = block("cta", {"heading": "Go", "text": "", "link": {"text": "here", "url": "/x/"}})
    faq = block("faq", {"heading": "", "items": [{"question": "Q?", "answer": TEXT}]})
    picture = {"image": make_image(site).pk, "alt_text": "", "decorative": False}
    image = block("image", {"image": picture, "caption": "", "credit": ""})
    article = make_article(make_article_index(site), body=[cta, faq, image])
    paths = {(piece.kind, piece.path) for piece in draft_of(article).pieces}
    item = article.body[1].value["items"].bound_blocks[0].id
    assert ("link", f"body.{cta['id']}.link") in paths
    assert ("rich", f"body.{faq['id']}.items.{item}.answer") in paths
    assert ("picture", f"body.{image['id']}.image") in paths


def test_chosen_notes_and_support_lines_of_the_form_count(site, index, editor):
    note = ContentNote.objects.create(site=site, name="sexual assault")
    article = make_article(index, summary="A summary.")
    support = block("support", {"heading": "Help", "text": "", "region": ""})
    article.body = [block("text", TEXT), support]
    assert advised(editor, article, summary="Yes.", content_notes=note.pk)["advice"] == []


def test_links_to_drafts_are_named_by_their_words_not_by_the_drafts_title(site, index, editor):
    secret = make_page(site.home, title="Not announced yet", live=False)
    article = make_article(index, summary="A summary.")
    article.body = [block("text", f'<p><a linktype="page" id="{secret.pk}">our news</a></p>')]
    (advice,) = advised(editor, article, summary="Yes.")["advice"]
    assert advice["title"] == "A link leads to a page that is not published"
    assert advice["quote"] == "our news"
    assert secret.title not in str(advice)


def test_fields_with_errors_are_said_to_be_unread(index, editor):
    article = make_article(index)
    told = advised(editor, article, summary="x" * 301)
    assert not told["complete"]


def test_a_page_that_is_being_written_is_advised_as_well(index, editor):
    article = make_article(index, title="Like it", slug="like-it")
    article.slug = "new"
    address = f"/admin/pages/add/articles/articlepage/{index.pk}/advice/"
    told = editor.post(address, form_of(article)).json()
    assert [advice["title"] for advice in told["advice"]] == ["There is no summary"]
    assert Page.objects.child_of(index).count() == 1


def test_nobody_is_told_of_pages_they_may_not_edit(site, other_site, login):
    foreign = make_article(make_article_index(other_site), title="Theirs")
    client = login(make_user(site=site, role="site_admin"), site)
    answer = client.post(f"/admin/pages/{foreign.pk}/edit/advice/", {"title": "x"})
    assert answer.status_code in (302, 403, 404)
    assert "Theirs" not in answer.content.decode()


def test_a_form_no_browser_sends_is_refused_calmly(index, editor):
    article = make_article(index)
    answer = editor.post(
        f"/admin/pages/{article.pk}/edit/advice/", {"title": "x", "body-count": "y"}
    )
    assert answer.status_code == 400
    assert editor.get(f"/admin/pages/{article.pk}/edit/advice/").status_code == 405


def test_150_blocks_are_read_too(site, editor):
    article = make_long_article(site)
    told = advised(editor, article)
    assert told["complete"]
    assert told["words"] > 500


@pytest.mark.parametrize("model", page_models(), ids=lambda m: m._meta.label)
def test_every_type_of_page_is_read_with_all_its_blocks(model, site):
    page = make_any_page(model, Things(site))
    if any(page.streams):
        assert draft_of(page).pieces
    advice_on(page)


@pytest.mark.parametrize("role", ["author", "editor"])
def test_words_are_listed_per_site_and_changed_by_editors(site, other_site, login, role):
    provision_roles(site)
    for owner, word in ((site, "ours"), (other_site, "theirs")):
        HouseWord.objects.create(site=owner, word=word, reason="Because.")
    client = login(make_user(site=site, role=role), site)
    listed = client.get("/admin/snippets/advice/houseword/").content.decode()
    assert "ours" in listed
    assert "theirs" not in listed
    allowed = client.get("/admin/snippets/advice/houseword/add/").status_code == 200
    assert allowed is (role == "editor")
