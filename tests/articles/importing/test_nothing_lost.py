"""Words, links and pictures that have no place in a block are found below it, or in the report."""

import pytest

from articles.importing.html_tree import DEEPEST
from articles.models import ArticlePage
from tests.articles.importing.exports import item, postmeta, wxr

LONG = "Every word of this is needed. " * 12


def said(blocks) -> str:
    return str([value for _, value in blocks])


@pytest.mark.parametrize(
    ("html", "kinds", "words"),
    [
        (
            "<figure><img src=a.jpg alt=A><p>Photo: Ann</p></figure>",
            ["image", "text"],
            ["Photo: Ann"],
        ),
        (
            "<figure>Before <a href='https://a.example/'><img src=a.jpg alt=A></a>"
            "<figcaption>First</figcaption><figcaption>Second</figcaption></figure>",
            ["image", "text"],
            ["Before", "First", "Second", "https://a.example/"],
        ),
        (
            "<figure><a href='https://a.example/'><img src=a.jpg alt=A>Look</a></figure>",
            ["image", "text"],
            ['<a href="https://a.example/">Look</a>'],
        ),
        (
            "<figure><figcaption>Cap <img src=b.jpg alt=B></figcaption><img src=a.jpg alt=A></figure>",
            ["image", "text", "image"],
            ["Cap", "'B'"],
        ),
        ("<picture><img src=a.jpg alt=A>Words</picture>", ["image", "text"], ["Words"]),
        (
            "<figure><img src=missing.jpg alt=A><img src=missing2.jpg alt=B>"
            "<figcaption>Once</figcaption></figure>",
            ["text"],
            ["Picture: A", "Picture: B", "Once"],
        ),
        (
            "<figure class=wp-block-pullquote><blockquote>Big</blockquote>Small</figure>",
            ["quote"],
            ["Big", "Small"],
        ),
        ("<figure><img src=a.jpg width=1 height=1><figcaption>x y</figcaption></figure>",
            ["text"], ["x y"]),
        (
            "<a class=kg-btn href='/f.pdf'>The file</a>",
            ["text"],
            ['<a linktype="document" id="8">The file</a>'],
        ),
        (
            "<details><summary>Why <img src=a.jpg alt=A></summary>So.</details>",
            ["faq", "image"],
            ["Why", "So."],
        ),
    ],
)  # fmt: skip
def test_what_stands_beside_a_picture_is_kept(convert, html, kinds, words):
    blocks = convert(html)
    assert [kind for kind, _ in blocks] == kinds
    assert all(said(blocks).count(word) == 1 for word in words), blocks


@pytest.mark.parametrize(
    ("html", "text", "author"),
    [
        ("In <cite>Hamlet</cite> he waits.", "In Hamlet he waits.", ""),
        ("In <cite>Hamlet</cite> he waits. <cite>Ann</cite>", "In Hamlet he waits.", "Ann"),
        ("<p>In <cite>Hamlet</cite></p><p>he waits.</p>", "In Hamlet\n\nhe waits.", ""),
        ("<p>It waits.</p><p>— <cite>Ann</cite></p>", "It waits.", "Ann"),
        ("<p>It.</p><cite>Ann</cite><p>More.</p>", "It.\n\nMore.", "Ann"),
        ("<p>It.</p><footer>Ann, <cite>Hamlet</cite></footer>", "It.", "Ann, Hamlet"),
        ("See <cite>Hamlet</cite>.", "See Hamlet.", ""),
    ],
)
def test_who_said_it_is_no_title_within_a_sentence(convert, html, text, author):
    [(_, value)] = convert(f"<blockquote>{html}</blockquote>")
    assert (value["text"], value["author"]) == (text, author)


def test_a_long_attribution_is_kept_below(convert):
    html = f"<blockquote>Q<footer>{LONG}<a href='https://a.example/'>B</a></footer></blockquote>"
    [(_, quote), (_, text)] = convert(html)
    assert (quote["text"], quote["author"], quote["role"]) == ("Q", "", "")
    assert LONG.strip() in text
    assert '<a href="https://a.example/">B</a>' in text


def test_links_of_an_attribution_are_kept(convert):
    html = (
        "<blockquote>Q<cite><a href='https://a.example/'>A</a> <a href='https://b.example/'>B</a>"
        "</cite></blockquote>"
    )
    [(_, quote), (_, text)] = convert(html)
    assert quote["source_url"] == "https://a.example/"
    assert "https://b.example/" in text


@pytest.mark.parametrize(("html", "told"), [("A <em>b</em>", True), ("A b<cite>C</cite>", False)])
def test_what_stands_out_in_a_quotation_is_told(convert, html, told):
    convert(f"<blockquote>{html}</blockquote>")
    assert ("bold or italic words within a quotation" in convert.words) == told


VIDEO = "<iframe src='https://www.youtube.com/embed/O_HyZ5aW76c'{}></iframe>"


@pytest.mark.parametrize(
    ("title", "caption", "shown", "below"),
    [
        ("", "Watch this", "Watch this", ""),
        (" title='A scene'", "Watch this", "A scene", "Watch this"),
        ("", LONG, "Video on YouTube", LONG.strip()),
        ("", "<a href='https://a.example/'>By Ann</a>", "Video on YouTube", "https://a.example/"),
        (f" title='{LONG}'", "", LONG[:150], LONG.strip()),
    ],
)
def test_the_caption_of_a_video_leaves_its_title(convert, title, caption, shown, below):
    html = f"<figure>{VIDEO.format(title)}<figcaption>{caption}</figcaption></figure>"
    [(_, video), *rest] = convert(html)
    assert video["title"].startswith(shown)
    assert len(video["title"]) <= 200
    assert below in said(rest)


@pytest.mark.parametrize("length", [300, 3000])
def test_long_words_about_a_picture_are_told_or_kept(convert, length):
    alt = " ".join(f"word{number}" for number in range(length))[:length].strip()
    [(_, image), *rest] = convert(f'<img src="a.jpg" alt="{alt}">')
    assert len(image["image"]["alt_text"]) <= 255
    assert alt in (said(rest) if length > 440 else convert.words)


def test_a_gallery_keeps_long_captions_and_tells_what_is_missing(convert, monkeypatch):
    monkeypatch.setattr(convert, "caption", f'{LONG}<a href="https://a.example/">B</a>')
    blocks = convert("[gallery ids='9,8,9']", prepared=True)
    assert [kind for kind, _ in blocks] == ["image", "text", "image"]
    assert LONG.strip() in blocks[1][1]
    assert '<a href="https://a.example/">B</a>' in blocks[1][1]
    assert "Pictures of a gallery are not in the export: 1" in convert.words


def test_all_paragraphs_of_a_post_are_kept(convert):
    html = (
        '<blockquote class="twitter-tweet"><p>One<br>two</p><p>Three</p><p>— Ann (@ann) May 1, 2018</p>'
        '<a href="https://twitter.com/ann/status/123456">May 1, 2018</a></blockquote>'
    )
    [(_, post)] = convert(html)
    assert (post["text"], post["author"]) == ("One\ntwo\n\nThree", "Ann")


def test_thousands_of_pictures_in_a_figure_are_read_once(convert):
    blocks = convert(f"<figure><a href='/x/'>{'<img src=a.jpg alt=a>' * 4_000}</a>end</figure>")
    assert len(blocks) >= 4_000
    assert "end" in said(blocks)


def test_figures_and_quotations_within_each_other_keep_their_words(convert):
    for tag in ("figure", "blockquote", "picture"):
        html = f"<{tag}>a<img src=a.jpg alt=A>" * (DEEPEST - 5) + "deep"
        assert "deep" in said(convert(html)), tag


@pytest.mark.parametrize(
    ("part", "start", "told"),
    [
        ("#part-two", ' fragment="part-two"', "arrives at a heading"),
        ("#:~:text=x", "", "beginning of an article"),
        ("", "", ""),
    ],
)
def test_links_to_parts_of_articles_lead_there(convert, part, start, told):
    link = f'<a href="/other/{part}">x</a> <a class=kg-btn href="/other/{part}">Go on</a>'
    (_, text), (_, cta) = convert(link)
    assert text == f'<p><a linktype="page" id="77"{start}>x</a></p>'
    assert cta["link"]["page"] == 77
    assert cta["link"]["url"] == (part if start else "")
    assert told in convert.words
    assert bool(told) == bool(convert.words)


def test_links_within_a_page_and_into_files_are_told(convert):
    convert('<a href="#notes">x</a> <a href="/f.pdf#page=3">y</a>')
    assert "lost its target: #notes" in convert.words
    assert "beginning of a file" in convert.words


def test_links_to_parts_of_articles_that_come_later_lead_there_too(bring):
    link = "https://old.example/2018/08/post-2/#part-two"
    button = f'<a class="wp-block-button__link" href="{link}">Go on</a>'
    bring(wxr(item(1, "First", text=f'<p><a href="{link}">x</a></p>{button}'), item(2, "Second")))
    first, second = ArticlePage.objects.order_by("title")
    text, cta = first.get_latest_revision_as_object().body.raw_data
    start = f'<a linktype="page" id="{second.pk}" fragment="part-two">'
    assert text["value"] == f"<p>{start}x</a></p>"
    assert cta["value"]["link"] == {"text": "Go on", "page": second.pk, "url": "#part-two"}


def test_a_part_leads_readers_to_the_heading_of_that_name(bring):
    link = '<p><a href="https://old.example/2018/08/post-2/#second-half">x</a></p>'
    bring(
        wxr(item(1, "First", text=link), item(2, text="<h2>Second half</h2><p>y</p>")), publish=True
    )
    shown = str(ArticlePage.objects.get(title="First").body)
    assert '/post-2/#second-half">x</a>' in shown


def test_cuts_in_fields_are_told_with_all_words(bring):
    long = "word " * 60
    report = bring(wxr(item(1, more=postmeta("_yoast_wpseo_title", long))))
    assert f"cut to 255 letters. All of it: {long.strip()}" in report.words
