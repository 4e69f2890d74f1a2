"""Files made to break an import, and files that are only broken: words, never a crash."""

import json
import zipfile

import pytest

from articles.importing.html_tree import LONGEST
from articles.importing.records import ImportFileError
from articles.models import ArticlePage
from tests.articles.importing.exports import HEAD, TAIL, item, wxr

BOMB = (
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    + HEAD.split("\n", 1)[1].format(version="1.2")
)
EXTERNAL = BOMB.replace('<!ENTITY a "ha">', '<!ENTITY a SYSTEM "file:///etc/passwd">')


def source(page) -> str:
    return str(list(page.body.raw_data))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"), (b"   \n", "empty"), (b"hello", "neither a WordPress"),
        (b"<html><body>Hi</body></html>", "no WordPress export"),
        (b"<rss><channel><title>News</title></channel></rss>", "no WordPress export"),
        ((BOMB + item(1) + TAIL).encode(), "entities of its own"),
        ((EXTERNAL + item(1) + TAIL).encode(), "entities of its own"),
        (b'<?xml version="1.0" encoding="klingon"?><rss><item></item></rss>', "encoding nobody knows"),
        (b"{", "no JSON"), (b'{"db": []}', "no posts"), (b"[" * 100_000, "nested deeper|no JSON"),
        (b'{"posts": \xff}', "not in UTF-8"),
    ],
    ids=range(12),
)  # fmt: skip
def test_a_file_that_is_no_export_is_refused_in_words(bring, data, words):
    with pytest.raises(ImportFileError, match=words):
        bring(data)


@pytest.mark.parametrize(
    "broken",
    [
        "<item><title>Cut</title></wrong></item>",
        "<item><title>Deep</title>" + "<a>" * 1000 + "</a>" * 1000 + "</item>",
        "<item><title>No end</title><content:encoded><![CDATA[text</content:encoded>"
        "<wp:post_id>3</wp:post_id></item>",
    ],
)
def test_a_broken_item_stands_alone(bring, broken):
    report = bring(wxr(item(1, "Before"), broken, item(2, "After")))
    assert {page.title for page in ArticlePage.objects.all()} == {"Before", "After"}
    assert report.counts["failed"] == 1


def test_what_a_cut_off_export_holds_is_imported(bring):
    report = bring(wxr(item(1), item(2, "Second"))[:-200])
    assert ArticlePage.objects.count() == 1
    assert "The file ends within it: Second" in report.words


def test_letters_xml_cannot_hold_are_left_out(bring):
    data = wxr(item(1, "A\x00B\x0bC", more="<x>&#0;&nbsp;&unknown; & &#x1F;</x>"))
    report = bring(data)
    assert ArticlePage.objects.get().title == "ABC"
    assert not report.counts["failed"]


def test_broken_encoding_is_read_and_told(bring):
    report = bring(wxr(item(1, "Cafe"), item(2, "Other")).replace(b"Cafe", b"Caf\xe9"))
    assert ArticlePage.objects.filter(title="Café").exists()
    assert "Windows-1252" in report.words


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 10_000 + "deep" + "</div>" * 10_000, "<ul><li>" * 5_000 + "deep", "<b>" * 10_000 + "deep",
        "<table><tr><td>" * 3_000 + "deep", "<blockquote>" * 5_000 + "deep", "<figure>" * 3_000 + "deep",
        "<p>deep" + "</p>" * 50_000, "deep" + "<a " * 100_000, "deep" + "<!--" * 100_000,
        "deep<![if x]><![foo bar>", f'<p title="{"x" * 1_000_000}">deep</p>', "deep" + "[caption " * 50_000,
        "deep<!-- wp:block {} /--><!-- wp:x {" + "[" * 5_000 + "} /-->", "deep<?php echo 1", "deep" + "&#" * 50_000,
    ],
    ids=range(15),
)  # fmt: skip
def test_strange_markup_neither_hangs_nor_loses_words(bring, html):
    report = bring(wxr(item(1, text=html)))
    assert not report.counts["failed"], report.words
    assert "deep" in source(ArticlePage.objects.get())


def test_a_text_of_endless_length_is_refused(bring):
    report = bring(wxr(item(1, text="x" * (LONGEST + 1)), item(2)))
    assert "5 million letters" in report.words
    assert ArticlePage.objects.count() == 1


@pytest.mark.parametrize(
    "date",
    [
        "0000-00-00 00:00:00",
        "2018-13-45 99:99:99",
        "9999-12-31 23:59:59",
        "yesterday",
        "-1",
        "\U0001f600",
    ],
)
def test_nonsense_dates_are_told(bring, date):
    report = bring(wxr(item(1, post_date_gmt=date)), publish=True)
    assert ArticlePage.objects.get().live
    assert "no date that can be read" in report.words


EVIL = """<p onclick="x()">Words <script>alert(1)</script><a href="javascript:alert(1)">one</a>
<a href=" java&#10;script:alert(1)">two</a> <a href="data:text/html,x">three</a></p>
<iframe src="https://evil.example/x" onload="x()"></iframe><img src="x" onerror="alert(1)">
<svg onload=alert(1)><script>x</script></svg><style>p{}</style><form action="/x"><input></form>
<a href="https://ok.example/&quot; onmouseover=&quot;x()">four</a><b style="x">bold</b>
<iframe src="javascript:alert(1)"></iframe><object data="javascript:x"></object><math><mtext>five</mtext></math>"""


def test_nothing_that_runs_survives(bring):
    bring(wxr(item(1, text=EVIL)), publish=True)
    page = ArticlePage.objects.get()
    html = str(page.body).lower()
    for word in (
        "<script",
        "<iframe src",
        "onclick",
        "onerror=",
        "onload",
        "javascript:",
        "data:text",
        "style=",
        "<svg",
        "<form",
    ):
        assert word not in html, word
    for word in ("words", "one", "two", "three", "four", "<b>bold</b>", "five"):
        assert word in html, word
    assert ' onmouseover="' not in html


def test_a_zip_that_leads_out_or_is_a_bomb_is_not_followed(bring, tmp_path):
    path = tmp_path / "m.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("../../etc/a.jpg", b"x")
        packed.writestr("/abs/b.jpg", b"x")
        packed.writestr("uploads/c.jpg", b"no picture")
        packed.writestr("uploads/d.jpg", bytes(70_000_000))
    names = "".join(f'<img src="/uploads/{name}.jpg" alt="{name}">' for name in "abcd")
    report = bring(wxr(item(1, text=names)), media=path)
    assert report.counts["missing media"] == 4
    assert "leads out of the folder" in report.words
    assert "larger than 60 MB" in report.words


def test_a_link_out_of_the_media_folder_is_not_followed(bring, tmp_path):
    (tmp_path / "secret.jpg").write_bytes(b"x")
    (tmp_path / "m").mkdir()
    (tmp_path / "m" / "a.jpg").symlink_to(tmp_path / "secret.jpg")
    report = bring(wxr(item(1, text='<p>x</p><img src="/a.jpg">')), media=tmp_path / "m")
    assert report.counts["missing media"] == 1


def test_ghost_rows_that_are_none_stand_alone(bring):
    rows = [
        None,
        7,
        {},
        {"id": 1, "title": ["x"], "html": 5},
        {"id": 2, "title": "Fine", "html": "<p>x</p>"},
    ]
    report = bring(
        json.dumps(
            {"data": {"posts": rows, "tags": 5, "users": [None], "settings": [{"key": []}]}}
        ).encode(),
        name="g.json",
    )
    assert ArticlePage.objects.filter(title="Fine").exists()
    assert report.counts["failed"] == 3
