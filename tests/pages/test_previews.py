"""Previews of what is typed: as a page, a search result, a shared card and a mail."""

import re

import pytest

from site_core.pages.previews import cut
from tests.articles.long import form_of
from tests.builders import (
    block,
    make_article,
    make_article_index,
    make_author,
    make_image,
    make_page,
    make_user,
)
from tests.markup import parse
from tests.samples import Things, make_any_page, page_models

CARD = "/admin/cards/preview/"
LONG = "How a small college kept talking about consent for the whole of a long winter"


@pytest.fixture
def editor(site, login):
    return login(make_user(site=site, role="editor"), site)


@pytest.fixture
def article(site):
    body = [
        block("text", "<p>Words of the article.</p>"),
        block("pull_quote", {"text": "Words, large."}),
        block("newsletter", {"heading": "Subscribe", "text": ""}),
    ]
    return make_article(make_article_index(site), title="Saved", slug="saved", body=body)


def text_of(html: str) -> str:
    """Return what is read in the main part."""
    return " ".join(parse(html).main.get_text(" ").split())


def previewed(client, article, mode, **typed) -> str:
    """Return the preview of ``article`` in ``mode`` with what is ``typed``."""
    address = f"/admin/pages/{article.pk}/edit/preview/"
    assert client.post(address, form_of(article, **typed)).json()["is_valid"]
    answer = client.get(f"{address}?mode={mode}")
    assert answer.status_code == 200
    assert "'unsafe-inline'" not in answer.headers["Content-Security-Policy"]
    return answer.content.decode()


def test_a_search_result_follows_what_is_typed_and_says_what_fits(site, article, editor):
    html = previewed(editor, article, "search", title=LONG, slug="new", summary="Short & <b>")
    text = text_of(html)
    assert "How a small college kept talking about consent for the …" in text
    assert "a.example › articles › new" in text
    assert "Short & <b>" in text
    assert f"{len(LONG) + len(' – Site A')} letters; about 60 are shown" in text
    assert "The title is long: search engines cut it after about 60 letters." in text
    article.refresh_from_db()
    assert article.title == "Saved"


def test_without_description_it_says_what_search_engines_do(article, editor):
    article.body = []
    text = text_of(previewed(editor, article, "search", summary=""))
    assert "The search engine would choose some words of the page." in text
    assert "Write a description or a summary" in text


def test_a_shared_card_shows_the_picture_chosen_in_the_form_or_draws_the_title(
    site, article, editor
):
    drawn = previewed(editor, article, "card", title="Typed & shared")
    assert parse(drawn).img["src"] == f"{CARD}?page={article.pk}&title=Typed+%26+shared"
    image = make_image(site, made={"fill-1200x630|format-jpeg": ["images/x.jpg", 1200, 630]})
    chosen = previewed(editor, article, "card", image=image.pk, image_alt="A stage")
    assert re.search(r'<img src="/media/[^"]+" alt="A stage"', chosen)


def test_a_mail_has_title_summary_text_and_the_way_on(site, article, editor):
    author = make_author(site, name="Ada")
    html = previewed(editor, article, "mail", title="Typed", summary="In short.", author=author.pk)
    text = text_of(html)
    for words in ("Ada", "Typed", "In short.", "Words of the article.", "Read on at Site A"):
        assert words in text
    assert 'href="http://a.example/articles/saved/"' in html
    for left_out in ("Words, large.", "Subscribe", "<svg", "srcset", "<script", "<form"):
        assert left_out not in html


@pytest.mark.parametrize("model", page_models(), ids=lambda m: m._meta.label)
def test_every_type_of_page_has_these_looks(model, site):
    page = make_any_page(model, Things(site))
    modes = dict(page.preview_modes)
    assert list(modes)[:3] == ["", "search", "card"]
    for mode in modes:
        answer = page.make_preview_request(preview_mode=mode)
        assert answer.status_code == 200, mode


def test_a_new_page_is_shown_at_the_address_it_will_have(site, article, editor):
    address = f"/admin/pages/add/articles/articlepage/{article.get_parent().pk}/preview/"
    assert editor.post(address, form_of(article, title="New", slug="new")).json()["is_valid"]
    text = text_of(editor.get(f"{address}?mode=search").content.decode())
    assert "a.example › articles › new" in text
    assert "kind=Article" in editor.get(f"{address}?mode=card").content.decode()


def test_phone_and_desktop_are_among_the_widths(site):
    sizes = {size["name"]: size["device_width"] for size in make_page(site.home).preview_sizes}
    assert sizes["mobile"] == 375
    assert sizes["desktop"] == 1280


def test_what_is_cut_ends_after_a_word():
    assert cut("Twelve words", 12) == "Twelve words"
    assert cut("Twelve words, or more", 15) == "Twelve words …"
