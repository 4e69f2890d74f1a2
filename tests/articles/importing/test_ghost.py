"""Ghost exports of old and new shapes."""

import datetime
import json

import pytest

from articles.importing import ghost_file
from articles.importing.records import ImportFileError
from articles.models import ArticlePage
from site_core.redirects.models import Redirect

CARDS = """<p>Hello</p><figure class="kg-card kg-embed-card"><iframe src="https://www.youtube.com/embed/O_HyZ5aW76c"
title="A scene"></iframe><figcaption>Watch this</figcaption></figure>
<div class="kg-card kg-button-card"><a href="__GHOST_URL__/second/" class="kg-btn">Read on</a></div>
<div class="kg-card kg-toggle-card"><div><h4 class="kg-toggle-heading-text">Why?</h4></div><div><p>Because.</p></div></div>
<div class="kg-card kg-callout-card"><div>!</div><div>Mind this</div></div>"""


def export(posts, wrapped=True, **tables):
    data = {"meta": {"version": "5.0"}, "data": {"posts": posts, **tables}}
    return json.dumps({"db": [data]} if wrapped else data).encode()


def post(number, **fields):
    return {
        "id": f"id{number}", "title": f"Post {number}", "slug": f"post-{number}", "status": "published",
        "type": "post", "visibility": "public", "html": "<p>Words</p>",
        "published_at": "2018-08-20T10:00:00.000Z", **fields,
    }  # fmt: skip


def bodies():
    return [list(page.body.raw_data) for page in ArticlePage.objects.order_by("title")]


@pytest.mark.parametrize("wrapped", [True, False])
def test_posts_come_with_authors_tags_dates_and_old_addresses(bring, wrapped):
    tables = {
        "users": [{"id": "u1", "name": "Rowan Ellery", "bio": "Writes."}],
        "tags": [{"id": "t1", "name": "Humor"}, {"id": "t2", "name": "#internal"}],
        "posts_tags": [
            {"post_id": "id1", "tag_id": "t2", "sort_order": 0},
            {"post_id": "id1", "tag_id": "t1"},
        ],
        "posts_authors": [{"post_id": "id1", "author_id": "u1", "sort_order": 0}],
        "posts_meta": [{"post_id": "id1", "meta_description": "For engines."}],
    }
    bring(export([post(1, custom_excerpt="In short.")], wrapped, **tables))
    page = ArticlePage.objects.get()
    assert (page.author.name, page.author.bio, page.summary) == (
        "Rowan Ellery",
        "Writes.",
        "In short.",
    )
    assert (page.date, page.search_description) == (datetime.date(2018, 8, 20), "For engines.")
    assert [topic.name for topic in page.topics.all()] == ["Humor"]
    assert Redirect.objects.get().old_path == "/post-1/"


def test_cards_become_blocks(bring):
    bring(export([post(1, html=CARDS), post(2, slug="second")]))
    first = next(body for body in bodies() if len(body) > 1)
    assert [block["type"] for block in first] == ["text", "video", "text", "cta", "faq", "callout"]
    assert (first[1]["value"]["title"], first[2]["value"]) == ("A scene", "<p>Watch this</p>")
    second = ArticlePage.objects.get(slug="second")
    raw = ArticlePage.objects.get(slug="post-1").get_latest_revision_as_object().body.raw_data
    assert raw[3]["value"]["link"]["page"] == second.pk


def test_what_was_for_members_and_pages_are_not_published(bring):
    report = bring(
        export([post(1, visibility="members"), post(2, status="draft"), post(3, type="page")]),
        publish=True,
    )
    assert ArticlePage.objects.filter(live=True).count() == 0
    assert ArticlePage.objects.count() == 2
    assert "members only" in report.words


def test_text_without_html_is_taken_from_what_there_is(bring):
    lexical = {"root": {"children": [
        {"type": "heading", "tag": "h2", "children": [{"type": "text", "text": "Head"}]},
        {"type": "paragraph", "children": [{"type": "text", "text": "Lexical", "format": 1}]},
    ]}}  # fmt: skip
    mobiledoc = {
        "sections": [[1, "p", [[0, [], 0, "Mobiledoc"]]], [10, 0]],
        "cards": [["markdown", {"markdown": "*Card*"}]],
    }
    bring(
        export(
            [
                post(1, html=None, lexical=json.dumps(lexical)),
                post(2, html=None, mobiledoc=json.dumps(mobiledoc)),
                post(3, html=None, markdown="**Old**"),
                post(4, html=None, lexical="{"),
            ]
        )
    )
    one, two, three, four = bodies()
    assert (one[0]["type"], one[1]["value"]) == ("heading", "<p><b>Lexical</b></p>")
    assert two[0]["value"] == "<p>Mobiledoc</p><p><i>Card</i></p>"
    assert three[0]["value"] == "<p><b>Old</b></p>"
    assert four == []


def test_a_file_too_large_for_the_website_is_left_to_the_command_line(bring, monkeypatch):
    data = export([post(1)])
    monkeypatch.setattr(ghost_file, "LARGEST_UPLOADED", len(data) - 1)
    with pytest.raises(ImportFileError, match=r"30 MB.*manage.py import_articles"):
        bring(data, uploaded=True)
    assert bring(data).counts["new"] == 1
    monkeypatch.setattr(ghost_file, "LARGEST", len(data) - 1)
    with pytest.raises(ImportFileError, match="larger than 200 MB"):
        bring(data)


def test_emoji_and_further_forms_of_a_text_do_not_fill_the_memory(tmp_path):
    row = {
        "title": "\U0001f600 “é”",
        "html": "<p>\U0001f600</p>",
        "lexical": "{}",
        "plaintext": "x",
    }
    (tmp_path / "x.json").write_text(json.dumps(row, ensure_ascii=False), encoding="utf-8")
    assert ghost_file.read_json(tmp_path / "x.json", uploaded=True) == {
        "title": "\U0001f600 “é”",
        "html": "<p>\U0001f600</p>",
    }
    assert max(ghost_file._text(tmp_path / "x.json")) < "\U00010000"
