"""Words of blocks and paragraphs never run into each other."""

import pytest

from site_core.pages.models import SearchEntry
from site_core.pages.streams import plain_text, word_count
from tests.builders import block, make_article, make_article_index

BODY = [
    ("heading", {"text": "What to do", "level": "h2"}),
    ("text", "<p>Call us.</p><p>Or write<br/>a letter</p><ul><li>One</li><li>Two</li></ul>"),
    ("quote", {"text": "We were seen.", "author": "Ada Quill", "role": "Director"}),
    ("text", "<p>The end</p>"),
]
RUNNING = (
    "In short · What to do · Call us. Or write a letter One Two · We were seen. Ada Quill · "
    "Director · The end"
)


@pytest.fixture
def article(site):
    body = [block(kind, value) for kind, value in BODY]
    index = make_article_index(site)
    return make_article(index, slug="story", summary="In short", body=body)


def test_what_search_shows_sets_blocks_apart(site, article, get):
    assert SearchEntry.objects.get(page_id=article.pk).text == RUNNING
    html = get(site, "/search/?q=letter").content.decode()
    assert "Call us. Or write a <mark>letter</mark> One Two · We were seen." in html


def test_a_field_a_block_did_not_have_when_stored_is_no_word(article):
    assert "none" not in SearchEntry.objects.get(page_id=article.pk).words


@pytest.mark.parametrize(
    ("source", "words"),
    [("<p>One.</p><p>Two</p>", "One. Two"), ("<p>One.<br/>Two</p>", "One. Two"),
     ("<ul><li>One.</li><li>Two</li></ul>", "One. Two"), ("<h3>One</h3><p>Two</p>", "One Two"),
     ("<p>A &amp; <b>B</b>c</p>", "A & Bc"), ("", "")],
)  # fmt: skip
def test_the_words_of_a_rich_text(source, words):
    assert plain_text(source) == words


def test_words_of_paragraphs_are_counted_apart(article):
    article.body = [block("text", "<p>One two.</p><p>Three four.</p>")]
    article.save()
    article.refresh_from_db()
    assert word_count([article.body]) == 4


def test_descriptions_and_answers_keep_paragraphs_apart(site, article, get):
    question = {"question": "Why?", "answer": "<ul><li>Because.</li><li>So</li></ul>"}
    article.summary = ""
    article.body = [
        block("text", "<ul><li>First.</li><li>Second</li></ul>"),
        block("faq", {"heading": "", "items": [question]}),
    ]
    article.save_revision().publish()
    html = get(site, "/articles/story/").content.decode()
    assert '<meta name="description" content="First. Second">' in html
    assert '"text": "Because. So"' in html
