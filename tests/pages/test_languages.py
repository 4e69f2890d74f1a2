"""Words in another language than the page's are marked as such (WCAG 3.1.2, Language of Parts)."""

import pytest
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter

from site_core.blocks import ARTICLE_BLOCKS
from site_core.blocks.languages import LANGUAGES
from site_core.blocks.text import TEXT_FEATURES, ProseBlock
from tests.builders import block, make_article, make_article_index, make_user
from tests.markup import parse

FEATURES = ProseBlock().field.widget.features
SPANISH = '<p data-block-key="a">She said <span lang="es">no es tu culpa</span>, twice.</p>'


def through_the_editor(html: str) -> str:
    """Return what is stored after ``html`` was opened in the editor and saved."""
    converter = ContentstateConverter(FEATURES)
    return converter.to_database_format(converter.from_database_format(html))


def test_every_rich_text_offers_every_language():
    assert set(FEATURES) == {*TEXT_FEATURES, *(f"language-{code.lower()}" for code in LANGUAGES)}
    narrow = ProseBlock(features=["bold"]).field.widget.features
    assert len(narrow) == 1 + len(LANGUAGES)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_editor_keeps_the_language_of_words(code):
    html = SPANISH.replace('"es"', f'"{code}"')
    stored = parse(through_the_editor(html)).find("span")
    assert stored["lang"] == code
    assert stored.text == "no es tu culpa"
    assert stored.get("dir") == ("rtl" if code == "ar" else None)


@pytest.mark.parametrize("attributes", ['lang="xx"', 'lang="es\\" onclick=\\"x"', 'class="x"', ""])
def test_the_editor_drops_other_spans(attributes):
    stored = through_the_editor(f"<p>She <span {attributes}>said</span>.</p>")
    assert "span" not in stored
    assert "said" in stored


def test_the_editor_page_offers_the_languages(site, login):
    article = make_article(make_article_index(site))
    editor = login(make_user(site=site, role="editor"), site)
    html = editor.get(f"/admin/pages/{article.pk}/edit/").content.decode()
    assert "These words are Spanish" in html


QUOTED = {
    "quote": {"text": "No es tu culpa.", "language": "es"},
    "post": {"text": "No es tu culpa.", "author": "Ana", "network": "x", "language": "es"},
    "thread": {
        "posts": [{"text": "No es tu culpa."}], "author": "Ana", "network": "x", "language": "es",
    },
}  # fmt: skip


@pytest.mark.parametrize("kind", QUOTED)
def test_quoted_words_say_their_language_on_the_page_and_in_the_feed(site, get, kind):
    index = make_article_index(site, slug="articles")
    body = [block(kind, QUOTED[kind]), block("text", SPANISH)]
    make_article(index, slug="story", body=body)
    for path in ("/articles/story/", "/articles/feed/"):
        html = get(site, path).content.decode().replace("&lt;", "<").replace("&gt;", ">")
        soup = parse(html.partition("content:encoded>")[2] or html)
        assert soup.find("blockquote")["lang"] == "es"
        assert soup.find("span", lang=True)["lang"] == "es"


def test_an_unknown_language_is_not_printed(site, get):
    index = make_article_index(site, slug="articles")
    value = {**QUOTED["quote"], "language": 'xx" onclick="x'}
    make_article(index, slug="story", body=[block("quote", value)])
    assert parse(get(site, "/articles/story/").content).find("blockquote").attrs == {}


def test_the_name_of_the_language_is_not_among_the_words_of_the_page(site):
    stream = dict(ARTICLE_BLOCKS)["quote"]
    value = stream.to_python(QUOTED["quote"])
    assert "Spanish" not in " ".join(stream.get_searchable_content(value))
