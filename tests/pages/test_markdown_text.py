"""Words that look like markup read as themselves, by a parser of CommonMark."""

import pytest
from bs4 import BeautifulSoup
from django.http import HttpResponse
from django.utils.html import escape
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from site_core.pages.markdown import to_markdown
from site_core.pages.markdown_text import escaped
from tests.builders import block, make_article, make_article_index

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
NASTY = ["<b>", "[x](y)", "![x]", "`a`", "*b*", "_c_", "~~d~~", "&amp;", "#", "1.", "2)", "-", "+"]
NASTY += [">", "=", "|", "\\", "!", ":", "http", "word", "\n", "##", "---", "===", "1", "."]
WORDS = st.lists(st.sampled_from(NASTY))
TEXTS = st.one_of(WORDS.map(" ".join), WORDS.map("".join), st.text("<>[]()`*_~&;#-+=|\\!.1a \n"))
PLACES = [
    "<p>{}</p>", "<h2>{}</h2>", "<ul><li>{}</li></ul>", "<blockquote><p>{}</p></blockquote>",
    "<div>{}</div>", "<p>x <a href='https://example.org/'>{}</a></p>", "<p><b>x</b>{}</p>",
    "<p><span>{}</span></p>", "<p>x<br>{}</p>", "<figcaption>{}</figcaption>",
    "<table><tr><th>x</th></tr><tr><td>{}</td></tr></table>",
    "<p>{}<a href='https://example.org/'>x</a></p>", "<p><a>{}</a> x</p>", "<p><sup>1</sup>{}</p>",
]  # fmt: skip


class Page:
    title = "Page"


def twin(html: str) -> str:
    response = HttpResponse(f"<main>{html}</main>")
    return to_markdown(Page, response, "http://a.example/").partition("\n---\n")[2]


def squeezed(soup) -> str:
    return "".join(soup.get_text().split())


@pytest.mark.parametrize("place", PLACES)
@settings(max_examples=30, deadline=None)
@given(text=TEXTS)
@example(text="# Heading")
@example(text="1. One\n- two\n> three")
@example(text="Hi!")
@example(text="==\n--")
@example(text="x|\n-:")
@example(text="a\\|b")
def test_a_reader_of_markdown_reads_what_the_page_says(place, text):
    html = place.format(escape(text))
    read = BeautifulSoup(READER.render(twin(html)), "html.parser")
    assert squeezed(read) == squeezed(BeautifulSoup(html, "html.parser"))
    kinds = {tag.name for tag in BeautifulSoup(html, "html.parser").find_all()}
    more = {tag.name for tag in read.find_all()} - kinds
    assert more <= {"p", "strong", "tbody", "thead", "br"}


@pytest.mark.parametrize("text", ["A & B", "Q&A: what, why?", "20-30 people", "C# – a + b = c (x)",
                                  "It’s 5.30, #1 of 2", "a_b@example.org".replace("_", ".")])  # fmt: skip
def test_ordinary_words_are_left_alone(text):
    assert escaped(text) == text


def test_pictures_and_addresses_do_not_break_out():
    html = (
        '<p><img alt="A [stage] `x`" src="/a (1).jpg"></p>'
        '<p><a href="https://example.org/a_(b)) c">here</a></p>'
        '<video aria-label="A ] b"><a href="/v.mp4">Download</a></video>'
    )
    read = BeautifulSoup(READER.render(twin(html)), "html.parser")
    assert (read.img["alt"], read.img["src"]) == (
        "A [stage] `x`",
        "http://a.example/a%20%281%29.jpg",
    )
    links = [(link.get_text(), link["href"]) for link in read.find_all("a")]
    assert links == [
        ("here", "https://example.org/a_%28b%29%29%20c"),
        ("A ] b", "http://a.example/v.mp4"),
    ]


TITLES = ["Back\\", "A [b](c)", "<b>Bold</b>", "*Sig*ns_", "`Tick", "1. First", "# One", "&copy;"]


@pytest.mark.parametrize("title", TITLES)
def test_titles_stay_themselves_in_the_twin_and_in_llms_txt(site, get, title):
    index = make_article_index(site)
    body = [block("text", "<p>Words</p>")]
    make_article(index, slug="story", title=title, summary=title, body=body)
    text = get(site, "/articles/story/index.md").content.decode().partition("\n---\n")[2]
    read = BeautifulSoup(READER.render(text), "html.parser")
    assert read.h1.get_text() == title
    listed = BeautifulSoup(READER.render(get(site, "/llms.txt").content.decode()), "html.parser")
    link = listed.find("a", href="http://a.example/articles/story/index.md")
    assert link.get_text() == title.replace("[", "(").replace("]", ")")
    assert link.parent.get_text() == f"{link.get_text()}: {title}"
