"""Saving over what one has not seen is a question; autosave does nothing to the world (P22)."""

from datetime import timedelta

import pytest
from django.core import mail
from django.utils import timezone
from wagtail.models import PageLogEntry, Revision
from wagtail.signals import page_published
from wagtail.test.utils.form_data import querydict_from_html

from site_core.redirects.models import Redirect
from tests.builders import make_page, make_user
from tests.kept import kept

JSON = {"accept": "application/json"}


@pytest.fixture
@kept
def page(site):
    page = make_page(site.home, title="As it was", slug="as-it-was", summary="One")
    page.save_revision().publish()
    return page


class Window:
    """A window of somebody's browser with the page's form in it."""

    def __init__(self, client, page):
        self.client, self.page = client, page
        self.address = f"/admin/pages/{page.pk}/edit/"
        html = client.get(self.address).content.decode()
        self.form = querydict_from_html(html, form_id="page-edit-form")
        self.form["body-count"] = "0"

    def type(self, summary):
        self.form["summary"] = summary

    def autosave(self):
        """Save as the form does by itself, and note what it is answered."""
        response = self.client.post(self.address, self.form.dict(), headers=JSON)
        if response.status_code == 200:
            self.form["overwrite_revision_id"] = str(response.json()["revision_id"])
        return response

    def press(self, name="", **more):
        """Press a button of the form."""
        pressed = {name: "pressed"} if name else {}
        return self.client.post(self.address, {**self.form.dict(), **pressed, **more})


@pytest.fixture
def windows(page, site, login):
    """Return a function that opens the form for somebody."""
    return lambda name: Window(login(make_user(name, site, "editor"), site), page)


def summaries(page) -> list[str]:
    """Return what all versions say, the newest first."""
    return [r.content["summary"] for r in Revision.page_revisions.order_by("-created_at")]


@pytest.fixture
def two(windows):
    """Return two windows, of which the first has saved."""
    ann, ben = windows("ann"), windows("ben")
    ann.type("What Ann wrote")
    ann.autosave()
    ben.type("What Ben wrote")
    return ann, ben


def answer_of(response) -> dict:
    """Return what the question would post."""
    return querydict_from_html(response.content.decode(), form_id="conflict-form").dict()


@pytest.mark.parametrize("button", ["", "action-publish", "action-submit"])
def test_a_form_that_knows_nothing_of_it_is_not_saved(page, two, button):
    _, ben = two
    assert ben.autosave().json()["error_code"] == "invalid_revision"
    response = ben.press(button)
    assert response.status_code == 409
    assert "ann saved another version meanwhile" in response.content.decode()
    assert answer_of(response)["summary"] == "What Ben wrote"
    assert summaries(page) == ["What Ann wrote", "One"]


def test_mine_may_be_published_above_theirs(page, two, get, site):
    ann, ben = two
    asked = answer_of(ben.press("action-publish"))
    ben.client.post(ben.address, {**asked, "action-publish": "1"})
    assert summaries(page) == ["What Ben wrote", "What Ann wrote", "One"]
    assert b"What Ben wrote" in get(site, "/as-it-was/").content
    assert ann.press().status_code == 409  # and now Ann is asked


def test_theirs_may_stay_the_newest_with_mine_in_the_history(page, two, get, site):
    _, ben = two
    theirs = Revision.page_revisions.order_by("-created_at").first()
    asked = answer_of(ben.press("action-publish"))
    ben.client.post(ben.address, {**asked, "kept_version": str(theirs.pk)})
    assert summaries(page) == ["What Ann wrote", "What Ben wrote", "What Ann wrote", "One"]
    assert b"One" in get(site, "/as-it-was/").content  # nobody published anything


def test_an_answer_counts_for_the_version_it_was_about(page, two, windows):
    ann, ben = two
    asked = answer_of(ben.press())
    ann.type("More of Ann")
    ann.autosave()
    assert ben.client.post(ben.address, asked).status_code == 409
    assert summaries(page)[0] == "More of Ann"


def test_what_the_form_asked_is_not_asked_again(page, two):
    ann, ben = two
    ben.autosave()
    assert ben.press(seen_version="in-form").status_code == 302
    assert summaries(page) == ["What Ben wrote", "What Ann wrote", "One"]
    ann.type("More of Ann")  # whose own version lies below another
    assert ann.press(seen_version="in-form").status_code == 302
    assert summaries(page)[0] == "More of Ann"


def test_an_autosave_on_its_way_is_no_other_version_and_another_window_is(page, windows):
    ann = windows("ann")
    ann.type("Still on its way")
    ann.autosave()
    del ann.form["overwrite_revision_id"]
    latest = Revision.page_revisions.order_by("-created_at").first()
    Revision.objects.filter(pk=latest.pk).update(created_at=timezone.now() - timedelta(minutes=1))
    said = ann.press()
    assert said.status_code == 409
    assert "You saved another version in another window" in said.content.decode()
    Revision.objects.filter(pk=latest.pk).update(created_at=timezone.now())
    assert ann.press("action-publish").status_code == 302


def test_alone_nobody_is_asked(page, windows):
    ann = windows("ann")
    for words in ("A", "B"):
        ann.type(words)
        assert ann.autosave().status_code == 200
    assert ann.press("action-publish").status_code == 302


def test_what_is_held_is_shown_as_text(page, two):
    _, ben = two
    ben.type("</textarea><script>alert(1)</script>")
    response = ben.press()
    assert "<script>alert(1)" not in response.content.decode()
    assert answer_of(response)["summary"] == "</textarea><script>alert(1)</script>"


def test_autosave_changes_a_draft_and_nothing_else(page, windows, get, site):
    published = []
    page_published.connect(published.append)
    before = get(site, "/as-it-was/").content
    sitemap, search = get(site, "/sitemap.xml").content, get(site, "/search/?q=renamed").content
    ann = windows("ann")
    for number in range(3):
        ann.form["slug"], ann.form["title"] = f"renamed-{number}", f"Renamed {number}"
        assert ann.autosave().status_code == 200
    page_published.disconnect(published.append)
    assert get(site, "/as-it-was/").content == before
    assert get(site, "/renamed-2/").status_code == 404
    assert get(site, "/sitemap.xml").content == sitemap
    assert get(site, "/search/?q=renamed").content == search
    assert (published, mail.outbox, list(Redirect.objects.all())) == ([], [], [])
    page.refresh_from_db()
    assert (page.slug, page.title, page.url_path[-11:]) == ("as-it-was", "As it was", "/as-it-was/")


def test_the_history_folds_a_sitting_into_one_line(page, windows):
    ann = windows("ann")
    for words in ("A", "B", "C", "D"):
        ann.type(words)
        ann.autosave()
    assert PageLogEntry.objects.filter(page=page, action="wagtail.edit").count() == 4
    shown = ann.client.get(f"/admin/pages/{page.pk}/history/").context["object_list"]
    assert [entry.action for entry in shown].count("wagtail.edit") == 1
    assert summaries(page) == ["D", "One"]  # one version, not four
