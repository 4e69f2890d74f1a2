"""The Markdown twin of a page: the same words, for those who ask for it."""

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from tests.builders import block, make_article, make_article_index, make_author, make_page

VIDEO = {
    "title": "Rehearsal",
    "url": "https://vimeo.com/76979871",
    "transcript": "<p>Two talk.</p>",
}
BODY = [
    ("heading", "First"),
    ("text", '<p>Some <b>words</b> and <a href="/about/">a link</a>.</p><ul><li>One</li></ul>'),
    ("video", VIDEO),
]


@pytest.fixture
def article(site):
    body = [block(kind, value) for kind, value in BODY if kind != "heading"]
    return make_article(
        make_article_index(site), slug="story", title='A "story"', summary="In short", body=body,
        author=make_author(site, name="Ada Quill"), content_note="It mentions an assault.",
        date="2026-04-14",
    )  # fmt: skip


def test_it_says_what_the_page_says(article, site, get):
    response = get(site, "/articles/story/index.md")
    text = response.content.decode()
    assert response["Content-Type"] == "text/markdown; charset=utf-8"
    assert response["Link"] == '<http://a.example/articles/story/>; rel="canonical"'
    assert response["Cache-Control"].startswith("public")
    assert text.startswith(
        '---\ntitle: "A \\"story\\""\ndescription: "In short"\ndate: "2026-04-14"\n'
        'author: "Ada Quill"\ncanonical: "http://a.example/articles/story/"\n'
    )
    assert '\n# A "story"\n' in text
    assert "It mentions an assault." in text
    assert "Some **words** and [a link](http://a.example/about/)." in text
    assert "- One" in text
    assert "(https://vimeo.com/76979871)" in text
    assert "Two talk." in text
    for noise in ("<", "Leave this site", "Sign up", "Breadcrumb", "Copy link"):
        assert noise not in text


def test_it_is_given_to_those_who_prefer_it(article, site, get):
    markdown = get(site, "/articles/story/", HTTP_ACCEPT="text/markdown, text/html;q=0.8")
    assert markdown["Content-Type"].startswith("text/markdown")
    assert markdown["Vary"] == "Accept"
    assert markdown["Cache-Control"] == "private, no-store"
    assert markdown["Content-Location"] == "http://a.example/articles/story/index.md"


@pytest.mark.parametrize(
    "accept",
    ["*/*", "text/html,application/xhtml+xml,*/*;q=0.8", "text/html, text/markdown;q=0.5", "",
     "text/*", "text/markdown;q=0", ";;,q", "x" * 3000, "text/markdown; a*=foo''%41"],
)  # fmt: skip
def test_everybody_else_gets_html_that_caches_keep_once(article, site, get, accept):
    html = get(site, "/articles/story/", HTTP_ACCEPT=accept)
    assert html["Content-Type"].startswith("text/html")
    assert "accept," not in f"{html.get('Vary', '').lower()},".replace("accept-encoding", "")
    assert html["Cache-Control"].startswith("public")
    assert html["Link"] == (
        '<http://a.example/articles/story/index.md>; rel="alternate"; type="text/markdown"'
    )


def test_it_costs_no_query_more(article, site, get):
    counts = []
    for path in ("/articles/story/", "/articles/story/index.md"):
        get(site, path)
        cache.clear()
        with CaptureQueriesContext(connection) as queries:
            get(site, path)
        counts.append(len(queries))
    assert counts[1] <= counts[0]


def test_what_is_not_public_has_none(article, site, other_site, get):
    make_page(site.home, slug="draft", live=False)
    assert get(other_site, "/articles/story/index.md").status_code == 404
    assert get(site, "/draft/index.md").status_code == 404
    assert get(site, "/nothing/index.md").status_code == 404
    assert get(site, "/index.md").status_code == 200
    PageViewRestriction.objects.create(
        page=article.get_parent(), restriction_type="password", password="x"
    )
    assert get(site, "/articles/story/index.md").status_code == 404
    asked = get(site, "/articles/story/", HTTP_ACCEPT="text/markdown")
    assert "mentions an assault" not in asked.content.decode()
