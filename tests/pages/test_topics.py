"""Topics: a site's own, offered and taken only on its own pages, shown where they lead on."""

import pytest
from django.core.exceptions import ValidationError
from wagtail.models import Site

from articles.models import ArticlePage
from programs.models import ProgramPage
from site_core.pages.models import Topic
from tests.builders import (
    make_article,
    make_article_index,
    make_program,
    make_program_index,
    make_user,
)


def make_topic(site, name="Stepping in", slug="stepping-in", **fields):
    return Topic.objects.create(site=site, name=name, slug=slug, **fields)


def form_for(page, parent, data=None):
    form_class = type(page).get_edit_handler().get_form_class()
    return form_class(
        data, instance=page, parent_page=parent, for_user=make_user(is_superuser=True)
    )


@pytest.fixture(params=[ArticlePage, ProgramPage], ids=["article", "program"])
def model(request):
    return request.param


@pytest.fixture
def parent(site, model):
    return make_article_index(site) if model is ArticlePage else make_program_index(site)


def test_a_page_offers_the_topics_of_its_own_site(site, other_site, parent, model):
    own, foreign = make_topic(site), make_topic(other_site)
    page = model(title="New", slug="new")
    assert list(form_for(page, parent).fields["topics"].queryset) == [own]
    parent.add_child(instance=page)
    offered = form_for(page, parent).fields["topics"].queryset
    assert own in offered
    assert foreign not in offered


def test_a_forged_topic_is_refused(site, other_site, parent, model):
    foreign = make_topic(other_site)
    page = model(title="New", slug="new")
    parent.add_child(instance=page)
    data = {
        "title": "New",
        "slug": "new",
        "topics": [foreign.pk],
        "body-count": "0",
        "picks-count": "0",
    }
    data |= {"comments-TOTAL_FORMS": "0", "comments-INITIAL_FORMS": "0"}
    form = form_for(page, parent, data)
    assert "topics" in form.errors
    assert "not one of the available choices" in str(form.errors["topics"])


def test_topics_are_named_once_per_site(site, other_site):
    make_topic(site)
    make_topic(other_site)  # another site may call its own the same
    with pytest.raises(ValidationError):
        Topic(site=site, name="Stepping in", slug="other").full_clean()
    with pytest.raises(ValidationError):
        Topic(site=site, name="Other", slug="stepping-in").full_clean()


def test_topics_are_listed_by_their_place(site):
    make_topic(site, "B", "b", sort_order=2)
    make_topic(site, "C", "c", sort_order=1)
    make_topic(site, "A", "a", sort_order=2)
    assert [topic.name for topic in Topic.objects.all()] == ["C", "A", "B"]


@pytest.mark.parametrize(
    ("make_parent", "make_page", "way"),
    [(make_article_index, make_article, "/articles/about/stepping-in/"),
     (make_program_index, make_program, "/search/?topic=stepping-in")],
)  # fmt: skip
def test_a_page_shows_its_topics_as_ways_on(site, other_site, get, make_parent, make_page, way):
    page = make_page(make_parent(site), title="Quiet")
    page.topics.set([make_topic(site), make_topic(other_site, "Elsewhere", "elsewhere")])
    page.save_revision().publish()
    html = get(site, page.url).content.decode()
    assert f'<a href="{way}">Stepping in</a>' in html
    assert "Elsewhere" not in html  # a page that moved from another site keeps what it had there


def test_topics_are_the_keywords_of_an_article_wherever_it_is_told_of(site, get):
    page = make_article(make_article_index(site), title="Quiet")
    page.topics.set([make_topic(site), make_topic(site, "Rank & duty", "rank")])
    page.save_revision().publish()
    html = get(site, page.url).content.decode()
    assert '"keywords": ["Rank \\u0026 duty", "Stepping in"]' in html
    assert '<meta property="article:tag" content="Rank &amp; duty">' in html
    feed = get(site, "/articles/feed/").content.decode()
    assert "<category>Rank &amp; duty</category><category>Stepping in</category>" in feed


def test_a_page_without_topics_has_no_empty_list(site, get):
    page = make_article(make_article_index(site), title="Quiet")
    assert b'class="topics"' not in get(site, page.url).content


@pytest.mark.parametrize(
    ("role", "may"),
    [("author", "view"), ("editor", "change"), ("site_admin", "delete")],
)
def test_roles_see_to_their_own_topics(site, other_site, login, role, may):
    own, foreign = make_topic(site), make_topic(other_site, "Secret topic", "secret")
    client = login(make_user(site=site, role=role), Site.objects.get(pk=site.pk))
    base = "/admin/snippets/pages/topic"
    assert b"Secret topic" not in client.get(f"{base}/").content
    for action, allowed in (("edit", {"change", "delete"}), ("delete", {"delete"})):
        answer = client.get(f"{base}/{action}/{own.pk}/")
        assert (answer.status_code == 200) == (may in allowed)
        assert client.get(f"{base}/{action}/{foreign.pk}/").status_code == 404


def test_a_topic_that_is_renamed_or_deleted_changes_on_pages_at_once(
    site, get, django_capture_on_commit_callbacks
):
    page = make_article(make_article_index(site), title="Quiet")
    topic = make_topic(site)
    page.topics.set([topic])
    page.save_revision().publish()
    topic.name = "Speaking up"
    with django_capture_on_commit_callbacks(execute=True):
        topic.save()
    assert b">Speaking up</a>" in get(site, page.url).content
    with django_capture_on_commit_callbacks(execute=True):
        topic.delete()
    assert b"Speaking up" not in get(site, page.url).content


def test_a_draft_with_other_topics_changes_nothing_for_readers(site, get):
    page = make_article(make_article_index(site), title="Quiet")
    page.topics.set([make_topic(site)])
    page.save_revision()
    assert b"Stepping in" not in get(site, page.url).content
    assert ArticlePage.objects.get(pk=page.pk).topic_ids == []
    page.get_latest_revision().publish()
    assert b"Stepping in" in get(site, page.url).content


def test_a_site_is_deleted_with_its_topics(site):
    make_topic(site)
    Site.objects.get(pk=site.pk).delete()
    assert not Topic.objects.exists()
