"""What stands after an article: editors' picks, shared topics, the newest; and its place in a series."""

import pytest
from wagtail.models import PageViewRestriction, Site

from articles.keep_reading import keep_reading
from articles.models import ArticlePage
from site_core.pages.models import Topic
from tests.builders import block, make_article, make_article_index, make_author, make_series


def related(page) -> list[str]:
    return [link.get_text() for link in page.select(".related .cover")]


def pick(*pages) -> list[dict]:
    return [block("pick", page.pk) for page in pages]


@pytest.fixture
def topic(site, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        return Topic.objects.create(site=site, name="Stepping in", slug="stepping-in")


def test_picks_come_first_then_shared_topics_then_the_newest(site, read, index, topic):
    oldest = make_article(index, title="Picked", date="2020-01-01")
    make_article(index, title="Shares", date="2021-01-01", topics=[topic])
    make_article(index, title="Newest", date="2026-01-02")
    make_article(index, title="Newer", date="2026-01-01")
    make_article(index, slug="story", topics=[topic], picks=pick(oldest))
    assert related(read(site, "/articles/story/")) == ["Picked", "Shares", "Newest"]


def test_picks_keep_their_order_and_come_once(site, read, index, topic):
    one, two = (make_article(index, title=title, topics=[topic]) for title in ("One", "Two"))
    make_article(index, slug="story", topics=[topic], picks=pick(two, one, two))
    assert related(read(site, "/articles/story/")) == ["Two", "One"]


def test_what_shares_more_topics_comes_before_what_is_newer(
    site, read, index, topic, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        other = Topic.objects.create(site=site, name="Work", slug="work")
    make_article(index, title="Both", date="2020-01-01", topics=[topic, other])
    make_article(index, title="One", date="2026-01-01", topics=[topic])
    make_article(index, slug="story", topics=[topic, other])
    assert related(read(site, "/articles/story/")) == ["Both", "One"]


def test_picks_nobody_may_read_or_of_another_site_leave_their_place(site, other_site, read, index):
    draft = make_article(index, title="Draft", live=False)
    hidden = make_article(index, title="Hidden")
    PageViewRestriction.objects.create(page=hidden, restriction_type="login")
    foreign = make_article(make_article_index(other_site), title="Foreign")
    make_article(index, title="Open")
    article = make_article(index, slug="story")
    article.picks = pick(draft, hidden, foreign, article)
    article.save_revision().publish()
    assert related(read(site, "/articles/story/")) == ["Open"]


def test_it_takes_one_query_however_many_there_are(site, index, topic, django_assert_num_queries):
    others = [make_article(index, topics=[topic]) for _ in range(5)]
    page = make_article(index, topics=[topic], picks=pick(*others[:3]))
    page, own = ArticlePage.objects.get(pk=page.pk), Site.objects.get(pk=site.pk)
    list(keep_reading(page, own, [topic.pk]))
    for _ in range(6):
        make_article(index, topics=[topic])
    with django_assert_num_queries(1):
        found = list(keep_reading(page, own, [topic.pk]))
    assert [article.pk for article in found] == [article.pk for article in others[:3]]


def test_an_article_says_its_part_and_leads_to_the_ones_beside_it(site, read, index):
    series = make_series(site, name="Night shift")
    for number in (1, 2, 3):
        make_article(
            index, title=f"No {number}", slug=f"n{number}", series=series, series_place=number
        )
    make_article(index, title="Draft", series=series, series_place=2, live=False)
    page = read(site, "/articles/n2/")
    assert page.select_one(".part").get_text() == "Part 2 of 3 in Night shift"
    nav = page.select_one(".part-nav")
    assert [(a["rel"], a["href"]) for a in nav.select("li a")] == [
        (["prev"], "/articles/n1/"),
        (["next"], "/articles/n3/"),
    ]
    assert [a["href"] for a in read(site, "/articles/n1/").select(".part-nav li a")] == [
        "/articles/n2/"
    ]


def test_the_only_part_names_its_series_and_leads_nowhere(site, read, index):
    make_article(index, slug="story", series=make_series(site, name="Night shift"))
    page = read(site, "/articles/story/")
    assert page.select_one(".part").get_text() == "From Night shift"
    assert page.select_one(".part-nav") is None


def test_a_series_costs_an_article_one_query_however_long(site, get, index):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def count(path):
        get(site, path)
        with CaptureQueriesContext(connection) as captured:
            get(site, path)
        return len(captured)

    series = make_series(site)
    make_article(index, slug="alone")
    make_article(index, slug="part", series=series)
    assert count("/articles/part/") == count("/articles/alone/") + 1
    for _ in range(6):
        make_article(index, series=series)
    assert count("/articles/part/") == count("/articles/alone/") + 1


def test_an_article_leads_to_its_author_in_text_and_in_data(site, get, index):
    make_article(index, slug="story", author=make_author(site, name="Ada Quill"))
    html = get(site, "/articles/story/").content.decode()
    assert '<a href="/articles/by/ada-quill/" rel="author">Ada Quill</a>' in html
    assert '"url": "http://a.example/articles/by/ada-quill/"' in html


def test_a_page_only_some_may_read_leads_to_no_list_that_does_not_have_it(site, get, index):
    page = make_article(
        index, slug="story", author=make_author(site, name="Ada Quill"), series=make_series(site)
    )
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    page = ArticlePage.objects.get(pk=page.pk)
    from articles.surroundings import surroundings
    from site_core.branding.chrome import chrome_for

    request = get(site, "/").wsgi_request
    context = surroundings(page, request, chrome_for(request))
    assert not {"author_url", "series_url"} & context.keys()
