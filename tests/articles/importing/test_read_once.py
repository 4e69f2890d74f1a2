"""Texts on which a pattern would go back again and again: each would keep an import busy for minutes."""

import zipfile

import pytest

from articles.importing import wxr_text
from articles.importing.embeds import post_value
from articles.importing.files import Files
from articles.importing.html_tree import LONGEST, parse
from articles.importing.lost_posts import announced_posts
from articles.importing.media_store import MediaStore
from articles.importing.records import Known
from articles.importing.wordpress_text import prepare
from articles.models import ArticlePage
from site_core.embeds.lone import parted
from site_core.embeds.threads import split_thread
from tests.articles.importing.exports import item, wxr


def html_of(text: str, notes=None, **reusable) -> str:
    notes = [] if notes is None else notes
    return prepare(text, Known(reusable=reusable), lambda words, _="": notes.append(words))[0]


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("a<!--wp:x" + " " * 4_000 + "z-->b", "ab"),
        ("a<!--wp:x {}" + " " * 150_000 + "z-->b", "ab"),
        (f"[caption {'a' * 150_000}]<img>[/caption]", "\n<figure><img><figcaption></figcaption></figure>\n"),
        (f"[caption {'a ' * 150_000}]<img>[/caption]", "\n<figure><img><figcaption></figcaption></figure>\n"),
        ("[vc_" + "a" * 4_900_000, "[vc_" + "a" * 4_900_000),
    ],
    ids=range(5),
)  # fmt: skip
def test_signs_of_wordpress(text, html):
    assert html_of(text) == html


@pytest.mark.parametrize(
    ("comment", "html"),
    [
        (" wp:embed {\"url\":\"https://a.example/x\"} /", "\n<p>https://a.example/x</p>\n"),
        ("wp:core/embed{\"url\":\"https://a.example/x\"}/", "\n<p>https://a.example/x</p>\n"),
        (" wp:embed {\"url\":\"https://a.example/x\"} ", ""), (" /wp:embed ", ""), (" wp:x {} } /", ""),
        (" wp:Name /", ""), (" wp:x {broken} /", ""), (" no block /", ""),
    ],
    ids=range(8),
)  # fmt: skip
def test_comments_of_the_block_editor(comment, html):
    assert html_of(f"<!--{comment}-->") == html


def test_what_a_caption_says_is_read_as_before():
    html = html_of('[caption id="a" width = \'3\' caption="Two words"]<img>[/caption]')
    assert "<figcaption>Two words</figcaption>" in html


def test_a_text_that_is_too_long_is_not_read_at_all():
    text = "<!-- wp:x /-->" + "x" * LONGEST
    assert html_of(text) == text


def test_reusable_blocks_add_no_more_than_an_article_can_be():
    known = {"1": "x" * 2_000_000, "2": '<!-- wp:block {"ref":1} /-->' * 9, "3": "short"}
    notes: list[str] = []
    text = 'a<!-- wp:block {"ref":2} /-->' * 9 + '<!-- wp:block {"ref":3} /-->'
    html = html_of(text, notes, **known)
    assert html.count("x") == 4_000_000
    assert html.endswith("ashort")
    assert "longer than 5 million letters" in " ".join(notes)


def text_block(html: str) -> list[dict]:
    return [{"type": "text", "value": html}]


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<p>On Twitter:</p><p>Words</p>", ["On Twitter:"]),
        ("<p>On <b>Twitter</b>:\xa0</p> <p>Words</p><p>Facebook:</p><p>x</p>", ["On Twitter:", "Facebook:"]),
        ("<p>On Twitter:</p><ul><li>x</li></ul><p>x</p>", []), ("<p>Twitter: yes</p><p>x</p>", []),
        ("<p>Tweety:</p><p>x</p>", []), ("<ul><li>Twitter:</li></ul><p>x</p><p>x</p>", []),
        ("<p>" + "twitter: " * 30_000 + "</p><p>x</p>", ["…" + " ".join(["twitter:"] * 6)]),
        ("<p>" + "twitter: " * 30_000 + "x</p><p>x</p>", []), ("<p>" * 60_000, []),
    ],
    ids=range(9),
)  # fmt: skip
def test_announced_posts(html, found):
    assert list(announced_posts(text_block(html))) == found


@pytest.mark.parametrize(
    ("said", "author"),
    [
        ("<p>x</p>— Ann-Marie (she) (@ann) August 20, 2018", "Ann-Marie (she)"),
        ("<p>x</p>— Ann \n ( @ann )", "Ann"),
        ("<p>x</p>A post shared by Ann Lee (@ann) on Aug 20, 2018", "Ann Lee"),
        ("<p>x</p>A post shared by x" + "\xa0" * 4_000_000 + "x", "@a"),
        ("<p>x</p>-" + "\xa0" * 10_000 + "x", "@a"), ("<p>x</p>" + "- a (@b \xa0" * 300_000, "@a"),
    ],
    ids=range(6),
)  # fmt: skip
def test_embed_code_of_posts(said, author):
    tree, _ = parse(f'<blockquote cite="https://x.com/a/status/1234567">{said}</blockquote>')
    assert post_value(tree.find("blockquote"))["author"] == author


def test_the_head_of_an_export():
    head = "&" + "<![CDATA[" * 60_000
    assert wxr_text.mend(head) == "&amp;" + head[1:]
    assert wxr_text.mend("a&b<![CDATA[&]]>&<![CDATA[") == "a&amp;b<![CDATA[&]]>&amp;<![CDATA["


def test_files_with_endless_names_and_headings(tmp_path):
    path = tmp_path / "old.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("-" * 60_000 + "x.md", "Words")
        packed.writestr("a.html", f"<!--{'<h1>' * 40_000}--><h1>Title<p>Words")
        packed.writestr("b.html", "<h1 id='x'>Title</h1 ><p>Words")
    posts = {post.key: post for post in Files(path).posts(Known())}
    assert len(posts) == 3
    assert posts["a.html"].title == "Title Words"
    assert (posts["b.html"].title, posts["b.html"].html) == ("Title", "<p>Words")


def test_an_address_longer_than_any_names_no_file(tmp_path):
    (tmp_path / "x.jpg").write_bytes(b"x")
    store = MediaStore(tmp_path)
    assert store.find("/x" + "-scaled" * 9 + ".jpg") == "x.jpg"
    assert store.find("/x" + "-scaled" * 400 + ".jpg") == ""


@pytest.mark.parametrize("html", ["<p>" * 60_000, "<p " * 100_000])
def test_paragraphs_without_end(html):
    assert parted(html) == [("text", html)]


def test_addresses_that_stand_alone():
    video = "https://vimeo.com/123456"
    for inside in (video, f'<a class="x" href="{video}">{video}</a>'):
        html = f"<p>Before</p><p>{inside}</p><p>After</p>"
        expected = [("text", "<p>Before</p>"), ("video", video), ("text", "<p>After</p>")]
        assert parted(html) == expected
    assert [kind for kind, _ in parted(f'<p><a href="{video}">Look</a></p>')] == ["text"]
    html = "<p><a " + 'href="x" ' * 4_000 + ">" + "x" * 9_000 + "</p>"
    assert parted(html) == [("text", html)]


def test_numbers_at_the_end_of_lines():
    assert split_thread("One 1/2 \nTwo 2/2\t\n") == ["One 1/2", "Two 2/2"]
    text = "1/" + " " * 120_000 + "z"
    assert split_thread(text) == [text]


def test_numbers_of_letters_that_python_does_not_read(bring):
    number = f"&#{'9' * 5_000};"
    report = bring(wxr(item(1, f"Title{number}", f"<p>Words{number}.</p>"), item(2, "Second")))
    assert not report.counts["failed"], report.words
    assert set(ArticlePage.objects.values_list("title", flat=True)) == {"Title", "Second"}
