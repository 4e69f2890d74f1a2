"""Content notes: a site's own words, before the text and wherever the page is listed."""

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page

from site_core.pages.content_notes import ContentNote, NotedPage, noted_models
from tests.builders import (
    block,
    make_article,
    make_article_index,
    make_program,
    make_program_index,
    make_site,
    make_user,
)

LINE = "Content note: alcohol, sexual assault"


def make_notes(site, *names) -> list[ContentNote]:
    return [ContentNote.objects.create(site=site, name=name) for name in names]


@pytest.fixture
def notes(site):
    return make_notes(site, "sexual assault", "alcohol")


@pytest.fixture
def article(site, notes):
    return make_article(make_article_index(site), slug="one", title="One", content_notes=notes)


@pytest.fixture
def program(site, notes):
    return make_program(make_program_index(site), slug="show", title="Show", content_notes=notes)


def test_the_line_is_the_words_chosen_else_ones_own(article):
    assert article.content_note_line == "alcohol, sexual assault"
    article.content_note = "Nothing is described."
    assert article.content_note_line == "alcohol, sexual assault"
    assert article.content_note_more == "Nothing is described."
    article.content_notes = []
    article.save()
    assert article.content_note_line == "Nothing is described."
    assert article.content_note_more == ""


def test_sentences_written_before_there_were_words_are_shown(site, get):
    make_article(make_article_index(site), slug="old", content_note="About an assault.")
    html = get(site, "/articles/old/").content.decode()
    assert "<p>About an assault.</p>" in html
    assert "Content note: About an assault." in get(site, "/articles/").content.decode()


def test_it_stands_before_the_text_and_leads_to_support(site, article, get):
    article.content_note = "Nothing is described. " * 10
    article.body = [block("text", "<p>The text</p>"), block("support", {"heading": "", "text": ""})]
    article.save()
    html = get(site, "/articles/one/").content.decode().split("<main")[1]
    assert html.index("Alcohol, sexual assault") < html.index("The text")
    assert "<details>" in html.split('class="note"')[1].split("</section>")[0]
    assert f'href="#support-{article.body[1].id}"' in html
    article.content_note = "Nothing is described."
    article.save()
    html = get(site, "/articles/one/").content.decode()
    assert "<details>" not in html.split('class="note"')[1].split("</section>")[0]


def test_it_is_never_a_gate(site, article, get):
    """Research finds that alarm raises anxiety: no blur, no question, nothing hidden."""
    note = get(site, "/articles/one/").content.decode().split('class="note"')[1]
    note = note.split("</section>")[0].lower()
    for word in ("trigger", "warning", "button", "dialog", "blur"):
        assert word not in note


def test_lists_search_blocks_and_feed_carry_it(site, article, program, get):
    make_article(site.home.get_children().get(slug="articles").specific, slug="two", title="Two")
    site.home.sections = [
        block("latest_articles", {"heading": "New", "count": 3}),
        block("programs", {"heading": "Programs", "programs": [program.pk]}),
    ]
    site.home.save_revision().publish()
    for path, times in (("/articles/", 1), ("/programs/", 1), ("/articles/two/", 1), ("/", 2),
                        ("/search/?q=One", 1), ("/search/?q=Show", 1), ("/programs/?q=Show", 1)):  # fmt: skip
        assert get(site, path).content.decode().count(LINE) == times, path
    feed = get(site, "/articles/feed/").content.decode()
    assert "Content note:&lt;/strong&gt; alcohol, sexual assault" in feed
    assert "<title>One</title>" in feed


def test_the_title_and_what_is_shared_stay_as_they_are(site, article, get):
    head = get(site, "/articles/one/").content.decode().split("</head>")[0]
    assert "alcohol" not in head


def test_a_program_says_it_on_its_page(site, program, get):
    assert "Alcohol, sexual assault" in get(site, "/programs/show/").content.decode()


@pytest.mark.parametrize("path", ["/articles/", "/programs/"])
def test_a_list_costs_no_query_for_it(site, notes, get, path):
    articles, programs = make_article_index(site), make_program_index(site)

    def cost():
        with CaptureQueriesContext(connection) as captured:
            get(site, path)
        return len(captured)

    for _ in range(2):
        make_article(articles)
        make_program(programs)
    get(site, path)
    without = cost()
    for _ in range(8):
        make_article(articles, content_notes=notes)
        make_program(programs, content_notes=notes)
    assert cost() == without
    assert LINE in get(site, path).content.decode()


def test_another_name_is_shown_at_once_and_a_deleted_note_goes(site, article, program, notes, get):
    notes[1].name = "drinking"
    notes[1].save()
    for path in ("/articles/one/", "/programs/show/", "/articles/"):
        assert "drinking, sexual assault" in get(site, path).content.decode().lower(), path
    notes[0].delete()
    article.refresh_from_db()
    assert article.content_note_line == "drinking"
    ContentNote.objects.all().delete()
    article = type(article).objects.get(pk=article.pk)
    assert article.content_note_line == ""


def test_a_draft_published_later_shows_the_names_of_then(article, notes):
    revision = article.save_revision()
    notes[1].name = "drinking"
    notes[1].save()
    revision.publish()
    assert type(article).objects.get(pk=article.pk).content_note_names == "drinking, sexual assault"


def test_two_notes_of_a_site_have_two_names(site, other_site, notes):
    with pytest.raises(ValidationError, match="already"):
        ContentNote(site=site, name="alcohol").full_clean()
    ContentNote(site=other_site, name="alcohol").full_clean()


def drafted(article) -> list[str]:
    """Return the notes of the latest draft."""
    draft = type(article).objects.get(pk=article.pk).get_latest_revision_as_object()
    return [note.name for note in draft.content_notes.all()]


def form(article, **fields):
    return {
        "title": article.title, "slug": article.slug, "summary": "", "image_alt": "",
        "exit_link": "inherit", "tab_title": "inherit", "seo_title": "", "search_description": "",
        "date": "2026-01-01", "newsletter_cta": "show", "newsletter_heading": "",
        "newsletter_text": "", "content_note": "", "author": "", "body-count": "0", "picks-count": "0",
        "comments-TOTAL_FORMS": "0", "comments-INITIAL_FORMS": "0", **fields,
    }  # fmt: skip


def test_an_editor_chooses_from_their_sites_notes_only(site, other_site, article, notes, login):
    [foreign] = make_notes(other_site, "foreign-word")
    client = login(make_user(site=site, role="editor"), site)
    address = f"/admin/pages/{article.pk}/edit/"
    html = client.get(address).content.decode()
    assert "sexual assault" in html
    assert "foreign-word" not in html
    client.post(address, form(article, content_notes=[notes[1].pk]))
    assert drafted(article) == ["alcohol"]
    answer = client.post(address, form(article, content_notes=[foreign.pk]))
    assert "foreign-word" not in answer.content.decode()
    assert drafted(article) == ["alcohol"]


def test_a_new_page_offers_its_sites_notes_only(site, other_site, notes, login):
    make_notes(other_site, "foreign-word")
    index = make_article_index(site)
    client = login(make_user(site=site, role="author"), site)
    html = client.get(f"/admin/pages/add/articles/articlepage/{index.pk}/").content.decode()
    assert "sexual assault" in html
    assert "foreign-word" not in html


def test_a_preview_shows_what_is_chosen_and_not_saved(site, article, notes, login):
    client = login(make_user(site=site, role="editor"), site)
    address = f"/admin/pages/{article.pk}/edit/preview/"
    client.post(address, form(article, content_notes=[notes[1].pk]))
    html = client.get(address).content.decode()
    assert "<p>Alcohol</p>" in html


def test_a_page_moved_or_copied_to_another_site_takes_its_words_along(site, other_site, article):
    target = make_article_index(other_site)
    make_notes(other_site, "alcohol")
    article.copy(to=target, update_attrs={"slug": "copy"}, copy_revisions=False)
    article.move(target, pos="last-child")
    for slug in ("one", "copy"):
        page = Page.objects.child_of(target).get(slug=slug).specific
        assert page.content_note_line == "alcohol, sexual assault"
        assert {note.site for note in page.content_notes.all()} == {other_site}
    assert ContentNote.objects.filter(site=other_site).count() == 2


def test_the_site_is_the_innermost_one(db):
    outer = make_site("outer.example")
    assert all(issubclass(model, NotedPage) for model in noted_models())
    assert make_article(make_article_index(outer)).content_note_line == ""
