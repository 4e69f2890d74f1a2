"""Two terms become one: no page loses it, no draft brings the old one back, addresses lead on."""

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import ModelLogEntry

from articles.models import ArticlePage
from programs.models import Audience, Language, Mandate, ProgramPage
from site_core.pages.models import Topic
from site_core.pages.search.models import SearchEntry
from site_core.pages.term_merging import merge
from site_core.redirects.models import Redirect
from tests.builders import (
    make_article,
    make_article_index,
    make_program,
    make_program_index,
    make_term,
    make_user,
)


@pytest.fixture
def index(site):
    return make_program_index(site)


def fresh(page):
    return type(page).objects.get(pk=page.pk)


def chosen(page, relation="audiences"):
    return [term.name for term in getattr(fresh(page), relation).all()]


def merge_url(term):
    app, name = term._meta.app_label, term._meta.model_name
    return reverse(f"wagtailsnippets_{app}_{name}:merge", args=[term.pk])


@pytest.mark.parametrize(
    ("model", "relation"),
    [(Audience, "audiences"), (Mandate, "mandates"), (Language, "languages"), (Topic, "topics")],
)
def test_pages_have_the_other_term_once(site, index, model, relation):
    old, new = make_term(site, "Freshmen", model), make_term(site, "First-years", model)
    one, both = make_program(index), make_program(index)
    getattr(one, relation).set([old])
    getattr(both, relation).set([old, new])
    for page in (one, both):
        page.save()
    assert merge(old, new) == 2
    for page in (one, both):
        assert chosen(page, relation) == ["First-years"]
    assert not model.objects.filter(name="Freshmen").exists()


def test_pages_and_search_say_the_new_name(site, index):
    page = make_program(index, audiences=["Freshmen"])
    old, new = Audience.objects.get(), make_term(site, "Newcomers")
    merge(old, new)
    assert fresh(page).audience_names == "Newcomers"
    assert fresh(page).term_ids["audiences"] == [new.pk]
    words = SearchEntry.objects.get(page=page).words
    assert any(word.startswith("newcomer") for word in words)
    assert any(word.startswith("freshm") for word in words), "it is also called that"


def test_articles_and_search_follow_topics(site):
    page = make_article(make_article_index(site))
    old, new = make_term(site, "Stepping in", Topic), make_term(site, "Bystanders", Topic)
    page.topics.set([old])
    page.save()
    merge(old, new)
    assert ArticlePage.objects.get(pk=page.pk).topic_ids == [new.pk]
    assert SearchEntry.objects.get(page=page).topics == [new.pk]


def test_a_draft_that_is_published_later_has_the_new_term(site, index):
    page = make_program(index)
    old, new = make_term(site, "Freshmen"), make_term(site, "First-years")
    page.audiences.set([old, new])
    draft = page.save_revision()
    earlier = page.get_latest_revision()
    merge(old, new)
    draft.refresh_from_db()
    assert draft.content["audiences"] == [new.pk]
    draft.publish()
    assert chosen(page) == ["First-years"]
    assert fresh(page).audience_names == "First-years"
    earlier.refresh_from_db()
    earlier.publish()
    assert chosen(page) == ["First-years"]


def test_a_version_that_waits_for_its_time_has_the_new_term(site, index):
    page = make_program(index)
    old, new = make_term(site, "Freshmen"), make_term(site, "First-years")
    page.audiences.set([old])
    page.go_live_at = timezone.now() + timezone.timedelta(days=1)
    page.save_revision().publish()
    waiting = page.get_latest_revision()
    assert waiting.approved_go_live_at
    page.audiences.set([])
    page.save_revision()
    merge(old, new)
    waiting.refresh_from_db()
    assert waiting.content["audiences"] == [new.pk]


def test_numbers_that_only_look_alike_stay(site, index):
    old = make_term(site, "Freshmen")
    similar = Audience.objects.create(pk=old.pk * 10 + 1, site=site, name="Other", slug="other")
    page = make_program(index)
    page.audiences.set([similar])
    draft = page.save_revision()
    merge(old, make_term(site, "First-years"))
    draft.refresh_from_db()
    assert draft.content["audiences"] == [similar.pk]


def test_old_names_become_other_words_for_it(site):
    old = make_term(site, "Freshmen", synonyms="frosh, First-years, newcomers")
    new = make_term(site, "First-years", synonyms="Newcomers")
    merge(old, new)
    assert Audience.objects.get().other_words == ["Newcomers", "Freshmen", "frosh"]


def test_other_words_beyond_the_room_are_left_out(site):
    old = make_term(site, "Freshmen", synonyms="y" * 200)
    new = make_term(site, "First-years", synonyms="x" * 280)
    merge(old, new)
    assert Audience.objects.get().other_words == ["x" * 280, "Freshmen"]


def test_its_own_page_leads_to_the_other(site, index, get):
    first, old = make_term(site, "Frosh"), make_term(site, "Freshmen")
    new = make_term(site, "First-years")
    merge(first, old)
    merge(old, new)
    for slug in ("frosh", "freshmen"):
        answer = get(site, f"/programs/for/{slug}/")
        assert (answer.status_code, answer["location"]) == (301, "/programs/for/first-years/")
    topic, other = make_term(site, "Stepping in", Topic), make_term(site, "Bystanders", Topic)
    merge(topic, other)
    assert Redirect.objects.get(old_path="/programs/about/stepping-in/").target == "/programs/about/bystanders/"  # fmt: skip


def test_what_was_redirected_by_hand_stays(site, index):
    by_hand = {"old_path": "/programs/for/freshmen/", "target_link": "/programs/"}
    Redirect.objects.create(site=site, **by_hand)
    merge(make_term(site, "Freshmen"), make_term(site, "First-years"))
    assert Redirect.objects.get().target_link == "/programs/"


def test_the_history_says_who_merged_what(site, index):
    user = make_user()
    make_program(index, audiences=["Freshmen"])
    new = make_term(site, "First-years")
    merge(Audience.objects.get(name="Freshmen"), new, user)
    entry = ModelLogEntry.objects.get(action="pages.merge_terms")
    assert entry.user == user
    assert entry.formatter.format_message(entry) == "Took in “Freshmen”"
    assert entry.data["pages"] == 1


def test_the_screen_says_what_happens_before_it_happens(site, index, login):
    admin = login(make_user(site=site, role="site_admin"), site)
    page = make_program(index, audiences=["Freshmen"])
    drafted = make_program(index)
    old, new = Audience.objects.get(), make_term(site, "First-years")
    drafted.audiences.set([old])
    drafted.save_revision()
    assert "First-years" in admin.get(merge_url(old)).content.decode()
    html = admin.post(merge_url(old), {"into": new.pk}).content.decode()
    assert "1 page uses it, 1 more in a draft." in html
    assert chosen(page) == ["Freshmen"]
    answer = admin.post(merge_url(old), {"into": new.pk, "confirmed": "yes"})
    assert answer.status_code == 302
    assert chosen(page) == ["First-years"]


@pytest.mark.parametrize("role", ["author", "editor"])
def test_who_may_not_delete_may_not_merge(site, login, role):
    client = login(make_user(site=site, role=role), site)
    old, new = make_term(site, "Freshmen"), make_term(site, "First-years")
    client.post(merge_url(old), {"into": new.pk, "confirmed": "yes"})
    assert Audience.objects.count() == 2
    assert "Merge" not in client.get(merge_url(old).split("merge")[0]).content.decode()


def test_terms_of_other_sites_are_neither_merged_nor_merged_into(site, other_site, login):
    admin = login(make_user(site=site, role="site_admin"), site)
    own, foreign = make_term(site, "Freshmen"), make_term(other_site, "Theirs")
    shared = make_term(other_site, "Everybody", shared=True)
    assert admin.get(merge_url(foreign)).status_code == 404
    for target in (foreign, shared):
        admin.post(merge_url(own), {"into": target.pk, "confirmed": "yes"})
    admin.post(merge_url(foreign), {"into": own.pk, "confirmed": "yes"})
    assert Audience.objects.count() == 3


def test_a_term_becomes_part_of_a_shared_one_by_a_network_admin(site, other_site, index, login):
    client = login(make_user(is_superuser=True), site)
    page = make_program(index, audiences=["Freshmen"])
    shared = make_term(other_site, "First-years", shared=True)
    old = Audience.objects.get(name="Freshmen")
    client.post(merge_url(old), {"into": shared.pk, "confirmed": "yes"})
    assert list(ProgramPage.objects.get(pk=page.pk).audiences.all()) == [shared]


def test_what_all_sites_may_have_becomes_part_of_such_only(site, login):
    client = login(make_user(is_superuser=True), site)
    old, new = make_term(site, "Everybody", shared=True), make_term(site, "Staff")
    client.post(merge_url(old), {"into": new.pk, "confirmed": "yes"})
    assert Audience.objects.count() == 2
