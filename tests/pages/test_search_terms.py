"""Search finds pages by what their topics and audiences are called, and follows when that changes."""

import pytest
from wagtail.models import Site

from site_core.pages.models import Topic
from site_core.pages.search import search_pages
from tests.builders import (
    block,
    make_article,
    make_article_index,
    make_page,
    make_program,
    make_program_index,
    make_term,
)


def found(site, query):
    fresh = Site.objects.select_related("root_page").get(pk=site.pk)
    return {page.title for page in search_pages(fresh, query)}


@pytest.fixture
def topic(site):
    topic = Topic.objects.create(
        site=site, name="Stepping in", slug="in", synonyms="bystander intervention, upstander"
    )
    make_article(make_article_index(site), title="Article", topics=[topic])
    make_program(make_program_index(site), title="Program", topics=[topic])
    return topic


def test_topics_are_found_by_name_and_by_what_else_they_are_called(site, topic):
    for query in ("stepping in", "bystander", "bystanders", "upstander intervention"):
        assert found(site, query) == {"Article", "Program"}


def test_search_follows_what_topics_are_called(site, topic):
    topic = Topic.objects.get(pk=topic.pk)
    topic.synonyms = "helpers"
    topic.save()
    assert found(site, "upstander") == set()
    assert found(site, "helpers") == {"Article", "Program"}
    topic.name = "Getting involved"
    topic.save()
    assert found(site, "involved") == {"Article", "Program"}
    topic.delete()
    assert found(site, "helpers") == set()


def test_pages_of_other_sites_follow_shared_topics(site, other_site, topic):
    topic.shared = True
    topic.save()
    make_program(make_program_index(other_site), title="There", topics=[topic])
    topic.synonyms = "helpers"
    topic.save()
    assert found(other_site, "helpers") == {"There"}


def test_a_page_that_is_published_with_another_topic_is_found_by_it(site, topic):
    page = search_pages(site, "bystander")[0].specific
    page.topics = [Topic.objects.create(site=site, name="Marmalade", slug="marmalade")]
    page.save_revision().publish()
    assert found(site, "marmalade") == {page.title}
    assert page.title not in found(site, "bystander")


def test_programs_are_found_by_what_their_audiences_and_languages_are_called(site, topic):
    audience = make_term(site, "First-year students", synonyms="freshmen, newcomers")
    make_program(
        make_program_index(site, slug="more"),
        title="New",
        audiences=[audience],
        languages=["Spanish"],
    )
    assert found(site, "freshman") == found(site, "newcomer") == found(site, "spanish") == {"New"}
    audience.synonyms = "novices"
    audience.save()
    assert (found(site, "newcomer"), found(site, "novice")) == (set(), {"New"})


def test_a_topic_counts_more_than_a_mention_and_less_than_a_summary(site, topic):
    make_article(
        make_article_index(site, slug="news"),
        title="Mentions",
        body=[block("text", "<p>A bystander.</p>")],
    )
    make_page(site.home, title="Summed up", summary="Be a bystander")
    order = [page.title for page in search_pages(site, "bystander")]
    assert order[0] == "Summed up"
    assert order.index("Mentions") > order.index("Article")
