"""Mail in the admin: of one's own sites, without secrets, sent again with a button."""

import csv
from email import message_from_bytes
from io import StringIO

import pytest
from django.core import mail
from django.test import Client

from site_core.outbox.delivery import deliver_due
from site_core.outbox.models import MailSettings, Message
from tests.builders import make_user

LIST = "/admin/outbox/message/"


@pytest.fixture
def mails(post, site, other_site):
    """Fill the outboxes of two sites; return the mails by whom they are to."""
    make_user("root", is_superuser=True)
    made = {name: post(f"{name}@example.org") for name in ("ann", "root")}
    made["bob"] = post("bob@example.org", secret=True)
    made["cat"] = post("cat@example.org", other_site)
    return made


@pytest.fixture
def enter(mails, site, login):
    """Return a function that logs somebody in."""

    def run(role="site_admin"):
        if role == "superuser":
            return login(make_user(is_superuser=True), site)
        return login(make_user("u", site, role), site)

    return run


def names(response) -> set[str]:
    text = response.content.decode()
    return {name for name in ("ann", "bob", "cat", "root") if f"{name}@example.org" in text}


def again(message) -> str:
    return f"{LIST}again/{message.pk}/"


@pytest.mark.parametrize(
    ("role", "seen"), [("site_admin", {"ann", "bob"}), ("superuser", {"ann", "bob", "cat", "root"})]
)
def test_who_sees_which_mails(enter, role, seen):
    client = enter(role)
    assert names(client.get(LIST)) == seen
    rows = list(csv.reader(StringIO(client.get(f"{LIST}?export=csv").getvalue().decode())))
    assert {row[0].split("@")[0] for row in rows[1:]} == seen


@pytest.mark.parametrize("role", ["author", "editor"])
def test_others_see_no_mail(enter, mails, role):
    client = enter(role)
    assert client.get(LIST).status_code == 302
    assert client.get(f"{LIST}inspect/{mails['ann'].pk}/").status_code == 404
    assert client.post(again(mails["ann"])).status_code == 404
    assert LIST not in client.get("/admin/").content.decode()


@pytest.mark.parametrize(
    ("query", "seen"),
    [("q=ann", {"ann"}), ("q=welcome", {"ann", "bob"}), ("q=cat", set()), ("q=root", set()),
     ("status__exact=queued", {"ann", "bob"}), ("status__exact=sent", set()), ("site=x", {"ann", "bob"}),
     ("created_at__gte=nonsense", {"ann", "bob"})],
)  # fmt: skip
def test_filters_and_search(enter, query, seen):
    response = enter().get(f"{LIST}?{query}")
    assert response.status_code == 200
    assert names(response) == seen


def test_a_mail_can_be_read(enter, mails):
    html = enter().get(f"{LIST}inspect/{mails['ann'].pk}/").content.decode()
    assert "Dear Ann &lt;3," in html
    assert "Try now" in html


def test_a_secret_is_not_read(enter, mails):
    html = enter("superuser").get(f"{LIST}inspect/{mails['bob'].pk}/").content.decode()
    assert "Dear Ann" not in html
    assert "meant for its recipient alone" in html


@pytest.mark.parametrize("name", ["cat", "root"])
@pytest.mark.parametrize("action", ["inspect", "edit", "delete"])
def test_what_is_not_ones_own_is_not_opened(enter, mails, name, action):
    client = enter()
    address = f"{LIST}{action}/{mails[name].pk}/"
    for response in (client.get(address), client.post(address)):
        assert response.status_code in (302, 404, 405)
    assert client.post(again(mails[name])).status_code == 404
    assert Message.objects.count() == 4


@pytest.mark.parametrize("pk", ["abc", "999999", "-1"])
def test_what_does_not_exist_is_a_404(enter, pk):
    assert enter().get(f"{LIST}inspect/{pk}/").status_code == 404
    assert enter("superuser").post(f"{LIST}again/{pk}/").status_code == 404


@pytest.mark.parametrize("role", ["site_admin", "superuser"])
@pytest.mark.parametrize("action", ["edit", "delete"])
def test_nobody_changes_or_deletes_a_mail(enter, mails, role, action):
    client = enter(role)
    client.post(f"{LIST}{action}/{mails['ann'].pk}/", {"subject": "Changed"})
    client.post(f"{LIST}create/", {"to": "new@example.org"})
    assert Message.objects.count() == 4
    assert not Message.objects.filter(subject="Changed").exists()


def test_a_waiting_mail_is_tried_now(enter, mails):
    Message.objects.update(next_attempt_at="2099-01-01T00:00Z")
    assert deliver_due() == 0
    response = enter().post(again(mails["ann"]), follow=True)
    assert "is on its way" in response.content.decode()
    assert deliver_due() == 1
    assert Message.objects.get(pk=mails["ann"].pk).status == "sent"


def test_an_undelivered_mail_is_tried_again_as_the_same_mail(enter, mails):
    Message.objects.filter(pk=mails["ann"].pk).update(
        status="failed", attempts=23, next_attempt_at=None, last_error="550 No"
    )
    enter().post(again(mails["ann"]))
    message = Message.objects.get(pk=mails["ann"].pk)
    assert (message.status, message.attempts, message.last_error) == ("queued", 0, "")
    assert Message.objects.count() == 4


def test_a_sent_mail_is_sent_again_as_a_new_one(enter, mails):
    deliver_due()
    enter().post(again(mails["ann"]))
    mail.outbox.clear()
    assert deliver_due() == 1
    [copy] = mail.outbox
    received = message_from_bytes(copy.message().as_bytes())
    first = message_from_bytes(bytes(mails["ann"].raw))
    assert received["Subject"] == first["Subject"]
    assert received["Message-ID"] != first["Message-ID"]
    assert copy.body == mails["ann"].text
    assert Message.objects.filter(to="ann@example.org", status="sent").count() == 2


def test_what_is_secret_or_erased_is_not_sent_again(enter, mails):
    deliver_due()
    Message.objects.filter(pk=mails["ann"].pk).update(text="", raw=b"")
    client = enter()
    for name in ("ann", "bob"):
        assert "Send again" not in client.get(f"{LIST}inspect/{mails[name].pk}/").content.decode()
        response = client.post(again(mails[name]), follow=True)
        assert "cannot be sent again" in response.content.decode()
    assert Message.objects.count() == 4


def test_sending_again_takes_a_post_with_a_token(enter, mails, site):
    client = enter()
    assert client.get(again(mails["ann"])).status_code == 405
    strict = Client(enforce_csrf_checks=True, headers={"host": site.hostname})
    strict.cookies = client.cookies
    assert strict.post(again(mails["ann"])).status_code == 403


def test_a_long_list_costs_no_more_queries(enter, post, django_assert_max_num_queries):
    client = enter()
    client.get(LIST)
    for number in range(40):
        post(f"r{number}@example.org")
    with django_assert_max_num_queries(30):
        assert client.get(LIST).status_code == 200


def settings_of(site) -> str:
    return f"/admin/settings/outbox/mailsettings/{site.pk}/"


def test_a_site_admin_signs_their_own_sites_mails(enter, site, other_site):
    client = enter()
    fields = {
        "sender_name": "The office",
        "sender_address": "boss@b.example",
        "reply_to": "a@a.example",
    }
    assert "sender_address" not in client.get(settings_of(site)).content.decode()
    client.post(settings_of(site), fields)
    saved = MailSettings.objects.get(site=site)
    assert (saved.sender_name, saved.sender_address, saved.reply_to) == (
        "The office", "", "a@a.example"
    )  # fmt: skip
    client.post(settings_of(other_site), fields)
    assert not MailSettings.objects.filter(site=other_site, sender_name="The office").exists()


@pytest.mark.parametrize(
    "fields", [{"sender_address": "nobody"}, {"reply_to": "a@b.example\nBcc: c@d.example"},
               {"sender_name": 'The "office" <boss@b.example>'}]
)  # fmt: skip
def test_what_is_no_address_is_said_and_not_lost(enter, site, fields):
    response = enter("superuser").post(settings_of(site), fields)
    assert response.status_code == 200
    assert response.context["form"].errors.keys() == fields.keys()
