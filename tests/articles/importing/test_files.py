"""Folders and zips of Markdown, HTML and text."""

import datetime
import zipfile

import pytest

from articles.importing.front_matter import FrontMatterError, split
from articles.importing.records import ImportFileError
from articles.models import ArticlePage
from site_core.redirects.models import Redirect
from tests.builders import picture_file

POST = """---
title: "Humor: a tool"
date: 2018-08-20
author: Rowan Ellery
tags: [Humor, Bystanders]
image: pictures/stage.jpg
summary: In short.
aliases: [/old/humor.php, "/?p=12"]
---
# Not the title

Some *words* and [another](second.md), [gone](gone.md).

| a | b |
|---|---|
| 1 | 2 |

![Lights](pictures/stage.jpg)
"""


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "blog"
    (place / "pictures").mkdir(parents=True)
    (place / "pictures" / "stage.jpg").write_bytes(picture_file().read())
    (place / "2018-08-20-humor.md").write_text(POST)
    (place / "second.md").write_text("# Second\n\nText.")
    (place / "README.md").write_text("Not an article.")
    return place


def test_markdown_with_front_matter_becomes_an_article(bring, folder):
    report = bring(folder, publish=True)
    page = ArticlePage.objects.get(title="Humor: a tool")
    assert (page.slug, page.date, page.summary) == (
        "humor",
        datetime.date(2018, 8, 20),
        "In short.",
    )
    assert page.author.name == "Rowan Ellery"
    assert [topic.name for topic in page.topics.all()] == ["Humor", "Bystanders"]
    assert page.image is not None
    kinds = [block["type"] for block in page.body.raw_data]
    assert kinds == ["heading", "text", "table", "image"]
    other = ArticlePage.objects.exclude(pk=page.pk).get()
    assert f'<a linktype="page" id="{other.pk}">another</a>' in page.body[1].value.source
    assert "gone.md" in report.words
    assert {row.old_path for row in Redirect.objects.all()} == {"/old/humor.php", "/?p=12"}


def test_a_zip_is_read_like_the_folder_in_it(bring, folder, tmp_path):
    path = tmp_path / "blog.zip"
    with zipfile.ZipFile(path, "w") as packed:
        for file in folder.rglob("*.*"):
            packed.write(file, f"blog/{file.relative_to(folder)}")
    bring(path)
    assert ArticlePage.objects.count() == 2
    assert ArticlePage.objects.get(title="Humor: a tool").image is not None


def test_plain_text_keeps_its_paragraphs_and_is_dated_by_its_name(bring, tmp_path):
    place = tmp_path / "texts"
    place.mkdir()
    first = "A long first paragraph that is no title, since it goes on and on. " * 5
    (place / "article-2018-08.txt").write_text(
        f"{first}\n\nSecond  <b>paragraph</b>.\nIts next line.\n"
    )
    (place / "titled.txt").write_bytes("A title\r\n\r\nCaf\xe9 text.".encode("cp1252"))
    report = bring(place)
    page = ArticlePage.objects.get(slug="article")
    assert page.date == datetime.date(2018, 8, 1)
    html = page.body[0].value.source
    assert "<p>Second &lt;b&gt;paragraph&lt;/b&gt;.<br/>Its next line.</p>" in html
    assert "names no title" in report.words
    titled = ArticlePage.objects.get(title="A title")
    assert titled.body[0].value.source == "<p>Café text.</p>"


def test_an_html_document_gives_its_title_author_and_body(bring, tmp_path):
    place = tmp_path / "html"
    place.mkdir()
    (place / "one.html").write_text(
        "<!doctype html><html><head><title>From the head</title><meta name=author content='Ann Lee'>"
        "<style>p{}</style></head><body class=x><h2>Part</h2><p>Words</p></body></html>"
    )
    bring(place)
    page = ArticlePage.objects.get()
    assert (page.title, page.author.name) == ("From the head", "Ann Lee")
    assert [block["type"] for block in page.body.raw_data] == ["heading", "text"]


def test_a_file_that_cannot_be_read_stands_alone(bring, folder):
    (folder / "bad.md").write_text("---\na: &x [*x]\n---\nText")
    (folder / "binary.txt").write_bytes(b"a\x00b" * 50)
    report = bring(folder)
    assert report.counts["failed"] == 2
    assert ArticlePage.objects.count() == 2


def test_a_folder_without_articles_is_refused(bring, tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(ImportFileError, match="no Markdown"):
        bring(tmp_path / "empty")


@pytest.mark.parametrize(
    "said",
    [
        "a: &x [*x]",
        "a: [",
        "- one",
        "a: " + "[" * 5000,
        "!!python/object/apply:os.system [ls]",
        "a: " + "[" * 21 + "]" * 21,
        "a: 1" + ":1" * 400 + ".5",
        "a: !!int ''",
        "a: !!bool x",
        "a: !!timestamp x",
        "a: 2020-13-45",
        "x" * 60_000,
    ],
)
def test_front_matter_that_is_a_trap_is_refused(said):
    with pytest.raises(FrontMatterError):
        split(f"---\n{said}\n---\ntext")


@pytest.mark.parametrize(
    "said", [f"aliases: [0x{'f' * 5_000}]", "aliases: !!bool x", "date: 1:1.5" + ":1" * 9]
)
def test_one_file_with_such_front_matter_stops_no_other(bring, tmp_path, said):
    (tmp_path / "a.md").write_text(f"---\n{said}\n---\n# Bad\n\nWords.")
    (tmp_path / "b.md").write_text("# Good\n\nWords.")
    report = bring(tmp_path)
    assert ArticlePage.objects.filter(title="Good").exists()
    assert report.counts["failed"] <= 1
    assert "a.md" in report.words or ArticlePage.objects.count() == 2


def test_toml_and_no_front_matter_are_read_too():
    assert split('+++\ntitle = "x"\n+++\nbody') == ({"title": "x"}, "body")
    assert split("body\n---\nmore") == ({}, "body\n---\nmore")


@pytest.mark.parametrize(
    ("after", "told"), [("Words that were a post.", True), ("> Words that are a quote.", False)]
)
def test_words_that_may_have_been_a_post_are_told(bring, tmp_path, after, told):
    text = f"# Title\n\nTo end, here is what our friend shared on Twitter:\n\n{after}\n"
    (tmp_path / "post.md").write_text(text)
    report = bring(tmp_path)
    found = [words for _, words in report.lines if "may be words of a post" in words]
    assert bool(found) == told
    assert "shared on Twitter:" in "".join(found) or not told
