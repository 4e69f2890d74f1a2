"""Addresses of accounts: who changes them, what is said when there is none, where links lead."""

import pytest
from django.test import Client

from site_core.accounts.models import User
from site_core.outbox.models import Message
from tests.accounts.conftest import Person
from tests.builders import make_user

EDIT = "/admin/users/edit/{}/"


@pytest.fixture
def eve(site):
    return make_user("eve", site, "editor", first_name="Eve")


@pytest.fixture
def as_sam(site, login):
    return login(make_user("sam", site, "site_admin"), site)


def told(answer) -> str:
    return " ".join(str(message) for message in answer.context["messages"])


@pytest.mark.parametrize("email", ["", "no address"])
def test_a_link_for_somebody_without_an_address_is_refused_in_words(as_sam, eve, email):
    User.objects.update(email=email)
    answer = as_sam.post(f"/admin/users/password-link/{eve.pk}/", follow=True)
    assert "Eve has no e-mail address" in told(answer)
    assert not Message.objects.exists()


def test_somebody_without_an_address_is_not_half_reactivated(as_sam, eve):
    User.objects.filter(pk=eve.pk).update(email="", is_active=False)
    answer = as_sam.post(f"/admin/users/reactivate/{eve.pk}/", follow=True)
    assert "Eve has no e-mail address" in told(answer)
    eve.refresh_from_db()
    assert not eve.is_active
    User.objects.filter(pk=eve.pk).update(email="eve@example.org")
    answer = as_sam.post(f"/admin/users/reactivate/{eve.pk}/", follow=True)
    assert "Eve can sign in again" in told(answer)
    eve.refresh_from_db()
    assert eve.is_active


def test_people_do_not_change_their_own_address(site, eve, login):
    client = login(eve, site)
    assert "name_email-email" not in client.get("/admin/account/").text
    client.post("/admin/account/", {
        "name_email-first_name": "Eva", "name_email-last_name": "E", "name_email-email": "x@x.example",
        "locale-preferred_language": "", "locale-current_time_zone": "", "theme-theme": "system",
        "theme-contrast": "system", "theme-density": "default", "theme-keyboard_shortcuts": "on",
    })  # fmt: skip
    eve.refresh_from_db()
    assert (eve.first_name, eve.email) == ("Eva", "eve@example.org")


def test_the_old_address_is_told_of_the_new_one(as_sam, site, eve):
    form = {"first_name": "Eve", "last_name": "", "email": "new@a.example"}
    as_sam.post(EDIT.format(eve.pk), form)
    message = Message.objects.get()
    assert (message.to, message.site, message.restricted) == ("eve@example.org", site, False)
    assert "another e-mail address" in message.text
    assert "new@a.example" not in message.text
    as_sam.post(EDIT.format(eve.pk), {**form, "first_name": "Eva", "email": "NEW@a.example"})
    assert Message.objects.count() == 1


def test_two_accounts_with_one_address_sign_in_by_user_name(site):
    people = [Person(make_user(name, site, "author"), site) for name in ("one", "two")]
    User.objects.update(email="shared@example.org")
    for person in people:
        person.log_in()
        assert person.is_in


def test_reset_links_lead_to_the_address_the_site_has(site, mailoutbox):
    make_user("eve", site, "editor")
    site.port = 443
    site.save()
    client = Client(headers={"host": "a.example:8123"})
    client.post("/admin/password_reset/", {"email": "eve@example.org"})
    assert "https://a.example/admin/password_reset/confirm/" in mailoutbox[0].body
    assert "8123" not in mailoutbox[0].body
