"""What search knows follows pages at once, holds nothing but public words, and nothing of others."""

import pytest
from django.core.management import call_command
from wagtail.models import Page, PageViewRestriction, Site

from articles.models import ArticlePage
from site_core.pages.models import SearchEntry, SearchState, Topic
from site_core.pages.search import search_pages, store
from site_core.pages.search.entries import sync_all, sync_site
from site_core.pages.search.store import forget_indexes, index_for
from tests.builders import (
    block,
    make_article,
    make_article_index,
    make_author,
    make_page,
    make_program,
    make_program_index,
    make_site,
)


def titles(site, query):
    return [page.title for page in search_pages(fresh(site), query)]


def fresh(site):
    """Return the site as the next request would find it."""
    return Site.objects.select_related("root_page").get(pk=site.pk)


def knows(site, word) -> bool:
    """Whether a mistyped word could be taken for ``word`` on ``site``."""
    return word in index_for(fresh(site)).weights


@pytest.fixture
def page(site):
    index_for(site)  # a process that has read everything before
    return make_page(site.home, title="Marmalade", summary="About zeppelins")


def test_a_new_page_is_found(site, page):
    assert titles(site, "zeppelin") == ["Marmalade"]
    assert knows(site, "marmalade")


def test_words_that_are_gone_are_forgotten(site, page):
    assert knows(site, "marmalade")
    page.title = "Rhubarb"
    page.save_revision().publish()
    assert titles(site, "marmalade") == []
    assert titles(site, "rhubarb") == ["Rhubarb"]
    assert not knows(site, "marmalade")


def test_drafts_are_not_known(site, page):
    titles(site, "marmalade")
    page.title = "Rhubarb"
    page.save_revision()
    make_page(site.home, title="Turnip", live=False)
    assert titles(site, "marmalade") == ["Marmalade"]
    assert not knows(site, "rhubarb")
    assert not knows(site, "turnip")


@pytest.mark.parametrize(
    "go",
    [
        lambda page: page.unpublish(),
        lambda page: page.delete(),
        lambda page: Page.objects.get(pk=page.pk).delete(),
        lambda page: PageViewRestriction.objects.create(page=page, restriction_type="login"),
        lambda page: PageViewRestriction.objects.create(
            page=page.get_parent(), restriction_type="login"
        ),
    ],
    ids=["unpublished", "deleted", "deleted as a plain page", "restricted", "below a restriction"],
)
def test_what_is_not_public_any_more_is_neither_found_nor_known(site, page, go):
    assert knows(site, "marmalade")
    go(page)
    assert titles(site, "marmalade") == []
    assert not knows(site, "marmalade")
    assert not SearchEntry.objects.filter(title="Marmalade").exists()


def test_a_restriction_that_is_lifted_brings_pages_back(site, page):
    lock = PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert titles(site, "marmalade") == []
    lock.delete()
    assert titles(site, "marmalade") == ["Marmalade"]


def test_a_page_that_moves_to_another_site_takes_its_words_along(site, other_site, page):
    make_page(page, title="Child of zeppelins")
    assert len(titles(site, "zeppelins")) == 2
    page.move(Page.objects.get(pk=other_site.home.pk), pos="last-child")
    assert titles(site, "zeppelins") == []
    assert not knows(site, "marmalade")
    assert len(titles(other_site, "zeppelins")) == 2


def test_sites_know_nothing_of_each_other(site, other_site, page):
    assert titles(other_site, "marmalade") == []
    assert not knows(other_site, "marmalade")
    assert SearchEntry.objects.filter(site=other_site, title="Marmalade").count() == 0


def test_a_page_below_a_page_that_moves_behind_a_restriction_is_forgotten(site, page):
    shut = make_page(site.home, title="Shut")
    PageViewRestriction.objects.create(page=shut, restriction_type="login")
    page.move(Page.objects.get(pk=shut.pk), pos="last-child")
    assert titles(site, "marmalade") == []


def test_an_alias_of_a_public_page_is_found_until_its_source_is_restricted(site, page):
    page.create_alias(update_slug="again")
    assert len(titles(site, "marmalade")) == 2
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert titles(site, "marmalade") == []


def test_every_process_hears_of_a_change(site, page):
    """Two copies stand for two processes: the generation in the database tells both."""
    assert titles(site, "marmalade")
    first = dict(store._kept)
    forget_indexes()
    page.title = "Rhubarb"
    page.save()
    assert titles(site, "rhubarb") == ["Rhubarb"]
    store._kept.clear()
    store._kept.update(first)
    assert titles(site, "rhubarb") == ["Rhubarb"]
    assert titles(site, "marmalade") == []


def test_a_page_published_again_and_again_wears_nothing_out(site, page):
    for number in range(120):
        page.title = f"Marmalade {number}"
        page.save()
        index = index_for(fresh(site))
    assert len(index.documents) <= 2 * len(index.numbers) + 51
    assert index.weights["marmalade"] == 5
    assert titles(site, "marmalade") == ["Marmalade 119"]


def test_no_words_outlive_their_pages(site, page):
    """However pages come and go, a process knows the same words as one that has just started."""
    for number in range(20):
        other = make_page(site.home, title=f"Marmalade and turnip {number}")
        index_for(fresh(site))
        if number % 2:
            other.delete()
    old = index_for(fresh(site))
    forget_indexes()
    new = index_for(fresh(site))
    assert +old.weights == +new.weights
    assert old.numbers.keys() == new.numbers.keys()


def test_the_author_and_every_visible_block_are_searched(site):
    index = make_article_index(site)
    body = [block("pull_quote", {"text": "Zeppelins"}), block("text", "<p>Only turnips</p>")]
    make_article(index, title="Quiet", author=make_author(site, name="Ada Quill"), body=body)
    assert titles(site, "quill") == titles(site, "turnip") == ["Quiet"]
    assert titles(site, "zeppelins") == []


def test_topics_of_a_page_are_known_once_it_is_published(site):
    index = make_article_index(site)
    topic = Topic.objects.create(site=site, name="Orchard", slug="orchard")
    article = make_article(index, title="Quiet")
    article.topics.add(topic)
    article.save_revision()
    assert SearchEntry.objects.get(page=article).topics == []
    article.save_revision().publish()
    assert SearchEntry.objects.get(page=article).topics == [topic.pk]
    article = ArticlePage.objects.get(pk=article.pk)
    article.topics.clear()
    article.save_revision().publish()
    assert SearchEntry.objects.get(page=article).topics == []


def test_what_signals_missed_is_put_right(site, page):
    sync_all()  # the site every database begins with
    other = make_page(site.home, title="Turnip")
    Page.objects.filter(pk=page.pk).update(live=False)
    SearchEntry.objects.filter(page=other).delete()
    assert sync_site(fresh(site)) == 2
    assert titles(site, "marmalade") == []
    assert titles(site, "turnip") == ["Turnip"]
    assert sync_all() == 0


def test_a_page_that_slipped_through_is_still_not_shown(site, page, get):
    """Whatever search knows, results pass the one place that decides what is public."""
    Page.objects.filter(pk=page.pk).update(live=False)
    assert titles(site, "marmalade") == []
    for path in ("/search/?q=marmalade", "/search/suggest/?q=marmal"):
        assert b"/marmalade" not in get(site, path).content
        assert page.url.encode() not in get(site, path).content


def test_a_release_that_reads_pages_otherwise_reads_them_anew(site, page):
    sync_all()
    SearchEntry.objects.update(shape="old")
    assert sync_all() == SearchEntry.objects.count()
    assert sync_all() == 0


def test_a_site_made_around_existing_pages_is_searchable(db):
    site = make_site("late.example")
    programs = make_program_index(site)
    make_program(programs, title="Pass the mic")
    SearchEntry.objects.all().delete()
    SearchState.objects.all().delete()
    forget_indexes()
    site.save()
    assert titles(site, "mic") == ["Pass the mic"]


def test_a_site_can_be_deleted_with_its_pages(site, page):
    Site.objects.get(pk=site.pk).delete()
    Page.objects.get(pk=site.home.pk).delete()
    assert not SearchEntry.objects.filter(title="Marmalade").exists()
    call_command("check")
