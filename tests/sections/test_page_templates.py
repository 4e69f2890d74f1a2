"""Pages to start others from: offered where they fit, copied whole, never public."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.test.utils.form_data import querydict_from_html

from articles.models import ArticlePage
from site_core.sections.models import PageTemplate
from tests.builders import block, make_article, make_article_index, make_user

LONG_AGO = datetime.date(2020, 1, 1)


@pytest.fixture
def index(site):
    return make_article_index(site)


@pytest.fixture
def template(site, index):
    body = [block("heading", {"text": "First", "level": "h2"})]
    page = make_article(index, title="Interview", date=LONG_AGO, body=body, live=False)
    page.body = [*page.body.raw_data, block("pull_quote", {"text": "Later"})]
    page.save_revision()
    return PageTemplate.objects.create(site=site, page=page)


@pytest.fixture
def eve(site, login):
    return login(make_user(site=site, role="editor"), site)


def adding(parent) -> str:
    return reverse("wagtailadmin_pages:add", args=["articles", "articlepage", parent.pk])


def start(client, parent, template, title="Ana Ruiz"):
    address = reverse("sections_start", args=[parent.pk])
    return client.post(address, {"template": template.pk, "title": title})


def test_templates_are_offered_where_one_fits(index, eve, site):
    assert "Start from" not in eve.get(adding(index)).content.decode()
    page = make_article(index, title="Interview", live=False)
    PageTemplate.objects.create(site=site, page=page)
    offered = eve.get(adding(index)).content.decode()
    assert "Start from" in offered
    assert "Interview" in offered
    assert "Start from" not in eve.get(f"{adding(index)}?blank").content.decode()
    programs = reverse("wagtailadmin_pages:add", args=["home", "standardpage", site.home.pk])
    assert "Interview" not in eve.get(programs).content.decode()


def test_a_page_is_started_as_a_draft_of_its_own(index, template, eve):
    make_article(index, slug="ana-ruiz")
    answer = start(eve, index, template)
    page = ArticlePage.objects.latest("pk")
    assert answer.url == reverse("wagtailadmin_pages:edit", args=[page.pk])
    draft = page.get_latest_revision_as_object()
    for version in (page, draft):
        assert (version.title, version.live, version.slug) == ("Ana Ruiz", False, "ana-ruiz-1")
        assert version.date == timezone.localdate()
        assert [b.block_type for b in version.body] == ["heading", "pull_quote"]
    source = template.page.get_latest_revision_as_object()
    assert not {b.id for b in draft.body} & {b.id for b in source.body}
    assert not PageTemplate.objects.filter(page=page).exists()


def test_a_new_page_needs_a_title(index, template, eve):
    answer = start(eve, index, template, title=" ")
    assert "Give the new page a title" in answer.content.decode()
    assert ArticlePage.objects.count() == 1


def test_authors_start_from_templates_and_make_none(site, index, template, login):
    ari = login(make_user(site=site, role="author"), site)
    assert start(ari, index, template).status_code == 302
    page = ArticlePage.objects.latest("pk")
    assert page.owner.username
    assert ari.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).status_code == 200
    marking = ari.post(reverse("sections_template", args=[page.pk]))
    assert marking.status_code in (302, 403)
    assert PageTemplate.objects.count() == 1


def test_templates_of_another_site_do_not_exist(other_site, index, template, login):
    theirs = make_article_index(other_site)
    bob = login(make_user(site=other_site, role="editor"), other_site)
    assert start(bob, theirs, template).status_code == 404
    assert "Interview" not in bob.get(adding(theirs)).content.decode()
    assert bob.post(reverse("sections_template", args=[template.page_id])).status_code == 404


def test_a_draft_is_marked_and_unmarked_and_a_public_page_is_not(index, eve):
    public = make_article(index)
    draft = make_article(index, live=False)
    for page in (public, draft):
        eve.post(reverse("sections_template", args=[page.pk]))
    assert [mark.page_id for mark in PageTemplate.objects.all()] == [draft.pk]
    editing = eve.get(reverse("wagtailadmin_pages:edit", args=[draft.pk])).content.decode()
    assert "readers never see it" in editing
    assert 'name="action-publish"' not in editing
    eve.post(reverse("sections_template", args=[draft.pk]))
    assert not PageTemplate.objects.exists()


def test_a_form_that_was_open_before_publishes_nothing(template, eve):
    page = template.page
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    form = querydict_from_html(eve.get(address).content.decode(), form_id="page-edit-form")
    eve.post(address, {**form.dict(), "action-publish": "1"})
    page.refresh_from_db()
    assert not page.live
    assert PageTemplate.objects.exists()


def test_what_becomes_public_by_any_other_way_is_no_template_any_more(template):
    template.page.specific.get_latest_revision().publish()
    assert not PageTemplate.objects.exists()


def test_a_template_moved_to_another_site_is_offered_on_neither(
    index, template, eve, other_site, login
):
    theirs = make_article_index(other_site)
    template.page.move(theirs, pos="last-child")
    assert "Interview" not in eve.get(adding(index)).content.decode()
    assert start(eve, index, template).status_code == 404
