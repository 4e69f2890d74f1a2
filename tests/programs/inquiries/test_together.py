"""Two people work on one inquiry: nobody takes back unasked what the other has done."""

import pytest
from wagtail.test.utils.form_data import querydict_from_html

from programs.inquiries.choices import Stage
from programs.inquiries.mail import admin_path
from programs.inquiries.models import Inquiry
from programs.inquiries.work import change, write
from tests.builders import make_user


@pytest.fixture
def inquiry(site):
    return Inquiry.objects.create(site=site, organization="Elm", name="Ada", email="a@elm.example")


@pytest.fixture
def ben(site):
    return make_user("ben", site, "editor", first_name="Ben")


@pytest.fixture
def screen(site, inquiry, login):
    """Return a client with the screen open, and a function that saves what is on it."""
    client = login(make_user("eve", site, "editor", first_name="Eve"), site)
    return Screen(client, admin_path(inquiry))


class Screen:
    """The screen of an inquiry as a browser keeps it."""

    def __init__(self, client, path):
        self.client, self.path = client, path
        self.read(client.get(path))

    def read(self, answer):
        self.html = answer.content.decode()
        self.form = querydict_from_html(self.html, form_index=self._place())

    def _place(self) -> int:
        """Return which of the forms is the one about the work."""
        found = self.html.split("<form")[1:]
        return next(n for n, form in enumerate(found) if 'name="form" value="work"' in form)

    def save(self, **fields):
        for name, value in fields.items():
            self.form[name] = value
        answer = self.client.post(self.path, self.form)
        if answer.status_code == 200:
            self.read(answer)
        return answer


def test_what_was_left_alone_stays_as_a_colleague_set_it(screen, inquiry, ben):
    change(inquiry, {"assignee": ben}, ben)
    assert screen.save(status="talking").status_code == 302
    inquiry.refresh_from_db()
    assert (inquiry.status, inquiry.assignee) == ("talking", ben)
    assert list(inquiry.events.values_list("kind", flat=True).order_by("pk")) == [
        "assigned",
        "status",
    ]


def test_what_both_change_is_asked_about_and_kept_as_typed(screen, inquiry, ben):
    change(inquiry, {"status": "booked", "assignee": ben}, ben)
    answer = screen.save(status="declined", due_on="2027-03-09")
    assert answer.status_code == 200
    assert "Ben changed this meanwhile: New → Booked." in screen.html
    inquiry.refresh_from_db()
    assert (inquiry.status, inquiry.due_on) == ("booked", None)
    typed = {name: screen.form[name] for name in ("status", "assignee", "due_on")}
    assert typed == {"status": "declined", "assignee": str(ben.pk), "due_on": "2027-03-09"}
    assert screen.save().status_code == 302
    inquiry.refresh_from_db()
    assert (inquiry.status, inquiry.assignee, str(inquiry.due_on)) == (
        "declined",
        ben,
        "2027-03-09",
    )


def test_what_both_change_in_the_same_way_is_no_question(screen, inquiry, ben):
    change(inquiry, {"status": "booked"}, ben)
    assert screen.save(status="booked").status_code == 302
    assert inquiry.events.count() == 1


def test_of_a_network_admin_no_name_is_told(screen, inquiry):
    root = make_user("root", first_name="Rita", is_superuser=True)
    change(inquiry, {"status": "booked"}, root)
    screen.save(status="talking")
    assert "A Network admin changed this meanwhile" in screen.html
    assert "Rita" not in screen.html


def test_what_changed_by_itself_is_asked_about_too(screen, inquiry, ben):
    change(inquiry, {"assignee": ben}, ben)
    screen.read(screen.client.get(screen.path))
    Inquiry.objects.update(assignee=None)
    other = make_user("cy", inquiry.site, "editor")
    screen.save(assignee=other.pk)
    assert "Somebody changed this meanwhile." in screen.html


def test_a_mail_changes_no_status_but_new(inquiry, ben):
    stale = Inquiry.objects.get(pk=inquiry.pk)
    change(inquiry, {"status": "booked", "assignee": ben}, ben)
    write(stale, "Dates", "May?", ben)
    stale.refresh_from_db()
    assert (stale.status, stale.assignee) == ("booked", ben)
    assert stale.status != Stage.TALKING
