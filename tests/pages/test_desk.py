"""What editors find first: what waits, their drafts, what is scheduled; the buttons of the day."""

import re
from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.utils import timezone
from wagtail.models import Page
from wagtail.test.utils.form_data import querydict_from_html
from wagtail.users.models import UserProfile

from home.models import HomePage
from site_core.delivery import heartbeat
from site_core.delivery.models import ScheduledJob
from site_core.tenancy.models import Publishing
from tests.builders import make_article_index, make_page, make_program_index, make_user
from tests.markup import parse

HOUR = timedelta(hours=1)


@pytest.fixture
def eve(site, other_site, login):
    """Return an editor of both sites who works on the first."""
    user = make_user("eve", site, "editor")
    user.groups.add(other_site.roles.get(role="editor").group)
    client = login(user, site)
    client.user = user
    return client


def panel(client, name):
    return parse(client.get("/admin/").content).find(id=f"{name}-section")


def draft(site, user, **fields):
    page = make_page(site.home, live=False, owner=user, **fields)
    page.save_revision(user=user)
    return page


def schedule(page, live_at=None, expire_at=None):
    page.go_live_at, page.expire_at = live_at, expire_at
    page.save_revision().publish()
    return page


def test_the_drafts_of_the_site_one_works_on(site, other_site, eve):
    draft(site, eve.user, title="Begun here")
    draft(other_site, eve.user, title="Begun there")
    draft(site, make_user("max", site, "editor"), title="By Max")
    make_page(site.home, owner=eve.user, title="Public since long")
    schedule(draft(site, eve.user, title="Ready"), timezone.now() + HOUR)
    words = panel(eve, "own-drafts").text
    assert "Begun here" in words
    assert not re.search("Begun there|By Max|Public since long|Ready", words)


@pytest.mark.parametrize("role", ["editor", "author"])
def test_something_new_is_one_press_away(site, other_site, login, role):
    articles, elsewhere = make_article_index(site), make_article_index(other_site)
    client = login(make_user("someone", site, role), site)
    links = [link["href"] for link in parse(client.get("/admin/").content).select("#begin a")]
    assert links == [f"/admin/pages/add/articles/articlepage/{articles.pk}/"]
    assert client.get(links[0]).status_code == 200
    assert client.get(links[0].replace(str(articles.pk), str(elsewhere.pk))).status_code in (
        302,
        404,
    )


def test_buttons_of_several_lists_say_where_they_lead(site, other_site, login):
    for each in (site, other_site):
        make_article_index(each)
    make_program_index(site)
    make_program_index(site, title="Workshops", slug="workshops")
    lost = Page.get_first_root_node().add_child(instance=HomePage(title="Lost", slug="lost"))
    make_article_index(SimpleNamespace(home=lost))
    boss = login(make_user("boss", is_superuser=True), site)
    links = parse(boss.get("/admin/").content).select("#begin a")
    assert {" ".join(link.text.split()) for link in links} == {
        "New article on Site A",
        "New article on Site B",
        "New article on no site",
        "New program in “Programs”",
        "New program in “Workshops”",
    }


def test_what_colleagues_changed_last_is_of_the_site_one_works_on(site, other_site, eve):
    draft(site, make_user("max", site, "editor"), title="By Max")
    draft(other_site, eve.user, title="Elsewhere")
    words = panel(eve, "changed-last").text
    assert "By Max" in words
    assert "Elsewhere" not in words


def test_what_was_submitted_and_edited_is_of_the_site_one_works_on(site, other_site, eve):
    for owner, title in ((site, "Sent here"), (other_site, "Sent there")):
        page = draft(owner, eve.user, title=title)
        page.save_revision(user=eve.user, log_action=True)
        page.get_workflow().start(page, eve.user)
    shown = eve.get("/admin/").content.decode()
    assert "Sent here" in shown
    assert "Sent there" not in shown


def test_what_is_scheduled_next_by_the_clock_of_the_site(site, other_site, eve):
    Publishing.objects.create(site=site, time_zone="America/New_York")
    now = timezone.now()
    schedule(make_page(site.home, title="Second"), expire_at=now + 2 * HOUR)
    schedule(make_page(site.home, title="First", live=False), now + HOUR, now + 9 * HOUR)
    schedule(make_page(other_site.home, title="Elsewhere", live=False), now + HOUR)
    words = panel(eve, "scheduled-next").text
    assert words.index("First") < words.index("Second")
    assert "Elsewhere" not in words
    assert "Times are in Eastern Time" in words
    assert words.count("Overdue") == 0


def test_what_is_overdue_is_named(site, eve):
    page = schedule(make_page(site.home, title="Stuck", live=False), timezone.now() + HOUR)
    page.revisions.update(approved_go_live_at=timezone.now() - HOUR)
    assert "Overdue. Open it" in panel(eve, "scheduled-next").text


@pytest.mark.parametrize(
    ("role", "advice"), [("editor", "tell whoever looks after"), ("", "RUN_JOBS")]
)
def test_a_silent_scheduler_is_a_warning(site, login, monkeypatch, role, advice):
    person = make_user("someone", site if role else None, role, is_superuser=not role)
    client = login(person, site)
    monkeypatch.setattr(heartbeat, "_started_at", timezone.now() - HOUR)
    beat = ScheduledJob(name=heartbeat.PUBLISH, next_run_at=timezone.now())
    beat.last_finished_at = timezone.now() - timedelta(minutes=4)
    beat.save()
    assert b"Nothing goes live" not in client.get("/admin/").content
    if not role:  # whoever looks after the installation sees the heartbeat always
        words = panel(client, "scheduled-next").text
        assert "Nothing is scheduled. Scheduled publishing last ran on" in words
    ScheduledJob.objects.update(last_finished_at=timezone.now() - timedelta(minutes=6))
    alert = parse(client.get("/admin/").content).find(role="alert", class_="desk-warning")
    assert "Scheduled publishing last ran on" in alert.text
    assert advice in alert.text


def buttons(client, page):
    """Return the names of the buttons in sight, and of those behind the arrow."""
    soup = parse(client.get(f"/admin/pages/{page.pk}/edit/").content)
    footer = soup.find("nav", class_="actions--primary")
    behind = footer.find(attrs={"data-w-dropdown-target": "content"})
    hidden = behind.find_all(["button", "a"]) if behind else []
    seen = [b for b in footer.find_all(["button", "a"]) if b not in hidden]
    names = [" ".join(b.text.split()) for b in seen]
    return [name for name in names if name != "More actions"]


def test_publish_or_submit_stands_beside_save_draft(site, eve, login):
    ari = make_user("ari", site, "author")
    page = draft(site, ari)
    assert buttons(eve, page) == ["Save draft", "Publish"]
    assert buttons(login(ari, site), page) == ["Save draft", "Submit to the editors"]
    page.get_workflow().start(page, ari)
    assert buttons(eve, page) == ["Save draft", "Approve and Publish"]


@pytest.fixture
def post(site, eve):
    """Return a function that saves a page with times in the editor."""

    def run(page, **values):
        address = f"/admin/pages/{page.pk}/edit/"
        html = eve.get(address).content.decode()
        form = querydict_from_html(html, form_id="page-edit-form")
        form.update({"body-count": "0", **values})
        return eve.post(address, form.dict(), follow=True)

    return run


def errors(response) -> dict:
    return response.context["form"].errors if "form" in (response.context or {}) else {}


def test_times_are_typed_and_told_in_the_zone_of_the_site(site, eve, post):
    Publishing.objects.create(site=site, time_zone="America/Los_Angeles")
    page = draft(site, eve.user)
    form = eve.get(f"/admin/pages/{page.pk}/edit/").content.decode()
    assert form.count("Times are in Pacific Time (UTC") == 3  # both fields, the side panel
    said = post(page, go_live_at="2031-01-05 09:30", **{"action-publish": "1"}).content.decode()
    assert "It goes live on Sunday, January 5, 2031, 09:30 Pacific Time" in said
    page.refresh_from_db()
    assert page.go_live_at.isoformat() == "2031-01-05T17:30:00+00:00"


def test_ones_own_zone_counts_first(site, eve):
    Publishing.objects.create(site=site, time_zone="America/Los_Angeles")
    UserProfile.objects.create(user=eve.user, current_time_zone="Europe/Paris")
    page = draft(site, eve.user)
    assert "Times are in Europe/Paris" in eve.get(f"/admin/pages/{page.pk}/edit/").content.decode()


@pytest.mark.parametrize("name", ["go_live_at", "expire_at"])
def test_a_time_that_is_over_is_refused_in_plain_words(site, eve, post, name):
    page = draft(site, eve.user)
    (words,) = errors(post(page, **{name: "2020-01-05 09:30"}))[name]
    assert words.startswith("This time is over: it is ")
    assert " UTC now. Leave it empty" in words


def test_an_expired_page_can_be_worked_on_and_not_published(site, eve, post):
    page = make_page(site.home, title="Old")
    schedule(page, expire_at=timezone.now() + HOUR)
    page.refresh_from_db()
    page.expire_at = timezone.now() - HOUR
    page.save_revision()
    page.unpublish(set_expired=True)
    assert not errors(post(page, title="Old, but better"))
    assert page.revisions.latest("created_at").content["title"] == "Old, but better"
    assert "expire_at" in errors(post(page, **{"action-publish": "1"}))
    post(page, expire_at="", **{"action-publish": "1"})
    page.refresh_from_db()
    assert page.live


def test_an_old_date_of_going_live_is_no_error(site, eve, post):
    page = schedule(make_page(site.home, live=False), timezone.now() + HOUR)
    page.go_live_at = timezone.now() - HOUR
    page.save_revision()
    type(page).objects.filter(pk=page.pk).update(go_live_at=page.go_live_at)
    assert not errors(post(page, **{"action-publish": "1"}))
