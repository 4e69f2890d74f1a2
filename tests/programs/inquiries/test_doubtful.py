"""What may be spam is seen and counted, and nobody is promised what does not happen (P82)."""

import pytest

from programs.inquiries.mail import admin_path
from programs.inquiries.models import Inquiry
from site_core.outbox.models import Message
from tests.builders import make_user
from tests.markup import parse

LIST = "/admin/programs/inquiry/"
SPAM = {"organization": "Great deals https://spam.example"}


@pytest.fixture
def client(site, login):
    """Return an editor's browser."""
    return login(make_user("eve", site, "editor"), site)


def notice(client, **params):
    return parse(client.get(LIST, params).content).select_one(".help-warning")


def test_the_list_says_how_many_may_be_spam_and_leads_to_them(client, send):
    send()
    assert notice(client) is None
    send(**SPAM)
    said = notice(client)
    assert "1 of the new ones may be spam" in said.get_text()
    shown = client.get(f"{LIST}{said.a['href']}").content.decode()
    assert "Great deals" in shown
    assert "Elm College" not in shown


def test_what_is_cleared_or_declined_is_not_asked_about_again(client, send):
    send(**SPAM)
    Inquiry.objects.update(status="declined")
    assert notice(client) is None
    Inquiry.objects.update(status="new")
    page = parse(client.get(admin_path(Inquiry.objects.get())).content)
    button = page.find("button", string="It is not spam")
    fields = {f["name"]: f.get("value") for f in button.find_parent("form").find_all("input")}
    answer = client.post(admin_path(Inquiry.objects.get()), fields, follow=True)
    assert "people were told" in answer.content.decode()
    assert Message.objects.filter(template="inquiry_received").count() == 1
    assert notice(client) is None


def test_the_thanks_are_the_same_for_all_and_promise_no_mail(send, get, site):
    real, doubtful = send(), send(**SPAM)
    assert real["Location"] == doubtful["Location"]
    words = parse(get(site, real["Location"]).content).main.get_text()
    assert "We have your inquiry" in words
    assert "some only once somebody has read them" in words
    assert "spam" not in words


@pytest.mark.parametrize("due", ["0001-01-01", "1999-12-31", "9999-12-31", "2080-01-01"])
def test_a_next_step_is_due_on_a_day_somebody_can_mean(client, send, due):
    send()
    asked = Inquiry.objects.get()
    data = {"form": "work", "status": "talking", "assignee": "", "due_on": due}
    page = parse(client.post(admin_path(asked), data).content)
    asked.refresh_from_db()
    assert (asked.status, asked.due_on) == ("new", None)
    field = page.find("input", {"name": "due_on"})
    assert field["value"] == due
    assert page.find("option", {"value": "talking"}).has_attr("selected")
    wrong = page.find(class_="error-message").get_text()
    assert "that day or a later one" in wrong or "in the next 10 years" in wrong


def test_a_day_that_was_set_before_does_not_hold_up_other_work(client, send):
    send()
    Inquiry.objects.update(due_on="1999-12-31")
    asked = Inquiry.objects.get()
    data = {"form": "work", "status": "booked", "assignee": "", "due_on": "1999-12-31"}
    client.post(admin_path(asked), data)
    asked.refresh_from_db()
    assert asked.status == "booked"


def test_which_site_it_is_is_said_only_where_there_are_several(site, send, login, client):
    send()
    boss = login(make_user("boss", is_superuser=True), site)
    assert "column-site" in boss.get(LIST).content.decode()
    assert "column-site" not in client.get(LIST).content.decode()
