"""Addresses of lists: kept when they change, refused to articles, one of a kind; who may see to them."""

import re

import pytest
from django.core.exceptions import ValidationError

from articles.landing_routes import is_reserved
from articles.models import Author, Series
from site_core.pages.models import Topic
from site_core.pages.term_merging import merge
from tests.builders import make_article, make_author, make_series, make_user


def test_old_addresses_of_authors_and_series_lead_to_the_new(site, get, articles):
    for record, slug in (
        (Author.objects.get(name="Ada Quill"), "ada-q"),
        (Series.objects.get(), "nights"),
    ):
        record.slug = slug
        record.save()
    for old, new in (("by/ada-quill/", "by/ada-q/"), ("series/night-shift/", "series/nights/"),
                     ("by/ada-quill/feed/json/", "by/ada-q/feed/json/")):  # fmt: skip
        answer = get(site, f"/articles/{old}")
        assert (answer.status_code, answer["Location"]) == (301, f"/articles/{new}")


def test_old_addresses_of_topics_lead_to_the_new_after_a_merge_as_well(
    site, get, articles, topic, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        topic.slug = "bystanders"
        topic.save()
    answer = get(site, "/articles/about/stepping-in/")
    assert (answer.status_code, answer["Location"]) == (301, "/articles/about/bystanders/")
    with django_capture_on_commit_callbacks(execute=True):
        merge(topic, Topic.objects.get(slug="nobody"))
    for old in ("stepping-in", "bystanders"):
        assert get(site, f"/articles/about/{old}/")["Location"] == "/articles/about/nobody/"


def test_an_address_that_was_given_on_counts_first(site, read, index):
    ada = make_author(site, name="Ada")
    ada.slug = "ada-quill"
    ada.save()
    new = make_author(site, name="Ada")
    make_article(index, title="Hers", author=new)
    assert "Hers" in read(site, "/articles/by/ada/").main.get_text()


@pytest.mark.parametrize("slug", ["about", "by", "series", "feed", "2024", "0001"])
def test_an_article_cannot_take_the_address_of_a_list(index, slug):
    with pytest.raises(ValidationError, match="page of its own at this address"):
        make_article(index, slug=slug)


def test_every_route_of_the_list_is_refused_to_articles(index):
    firsts = {re.sub(r"\W.*", "", str(url.pattern)) for url in type(index).get_subpage_urls()}
    assert all(is_reserved(first) for first in firsts - {""})


def test_addresses_are_made_of_names_and_one_of_a_kind(site, other_site):
    assert [make_author(site, name="Nguyễn Thảo").slug for _ in range(2)] == ["nguyen-thao", "nguyen-thao-2"]  # fmt: skip
    assert make_author(other_site, name="Nguyễn Thảo").slug == "nguyen-thao"
    assert make_series(site, name="日本").slug == "series"
    with pytest.raises(ValidationError, match="at this address already"):
        Author(site=site, name="X", slug="nguyen-thao").full_clean()


def test_an_editor_sees_series_of_their_own_sites_only(site, other_site, login):
    mine, theirs = make_series(site, name="Mine"), make_series(other_site, name="Theirs")
    client = login(make_user(site=site, role="editor"), site)
    listing = client.get("/admin/snippets/articles/series/").content.decode()
    assert "Mine" in listing
    assert "Theirs" not in listing
    edit = "/admin/snippets/articles/series/edit"
    assert client.get(f"{edit}/{mine.pk}/").status_code == 200
    assert client.get(f"{edit}/{theirs.pk}/").status_code == 404
