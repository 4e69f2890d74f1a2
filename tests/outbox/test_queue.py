"""Writing a mail: what is stored, and when it is sent."""

from email import message_from_bytes, policy

import pytest
from django.core import mail
from django.core.exceptions import ValidationError
from django.core.mail import BadHeaderError
from django.db import transaction
from django.template import TemplateDoesNotExist

from site_core.outbox import sending
from site_core.outbox.delivery import deliver_due
from site_core.outbox.models import MailSettings, Message
from site_core.outbox.sending import queue
from tests.builders import make_site, make_user


def parsed(message: Message):
    return message_from_bytes(bytes(message.raw), policy=policy.default)


def test_a_mail_is_rendered_for_its_site(post, site):
    message = post()
    assert (message.site, message.to, message.template) == (site, "ann@example.org", "hello")
    assert message.subject == "Hello & welcome to Site A"
    assert message.text.startswith("Dear Ann <3,\n\nstart at http://a.example/start/\n")
    assert message.text.endswith("\n\n--\nSite A\nhttp://a.example\n")
    assert message.status == "queued"


@pytest.mark.parametrize(
    ("port", "root"),
    [(80, "http://c.example"), (443, "https://c.example"), (8000, "http://c.example:8000")],
)
def test_links_are_on_the_sites_own_host(post, db, port, root):
    message = post(owner=make_site("c.example", "Site C", port))
    assert f"start at {root}/start/" in message.text


def test_what_is_stored_is_what_will_be_sent(post):
    sent = parsed(post())
    assert sent["Subject"] == "Hello & welcome to Site A"
    assert sent["To"] == "ann@example.org"
    assert sent["From"] == "Site A <website@localhost>"
    assert sent["Auto-Submitted"] == "auto-generated"
    assert "Dear Ann <3," in sent.get_body(("plain",)).get_content()


def test_html_is_escaped_and_signed_too(site):
    message = queue(site, "both", "ann@example.org", {"name": "Ann <3"})
    assert message.subject == "For Ann <3"
    assert "<p>Ann &lt;3</p>" in message.html
    assert '<a href="http://a.example">' in message.html
    kinds = [part.get_content_type() for part in parsed(message).iter_parts()]
    assert kinds == ["text/plain", "text/html"]


def test_a_mistake_in_a_template_is_not_taken_for_a_missing_html(site):
    with pytest.raises(TemplateDoesNotExist):
        queue(site, "broken", "ann@example.org", {})
    with pytest.raises(TemplateDoesNotExist):
        queue(site, "no-such-mail", "ann@example.org", {})


@pytest.mark.parametrize("name", ["Mallory\nBcc: all@example.org", "M\r\nBcc: all@example.org\r\n"])
def test_no_header_can_be_smuggled_in(site, name):
    site.site_name = name
    message = queue(site, "both", "ann@example.org", {"name": name})
    sent = parsed(message)
    assert sent["Bcc"] is None
    assert "\n" not in message.subject + message.sender
    assert Message.objects.count() == 1


@pytest.mark.parametrize(
    "to", ["ann@example.org\nBcc: all@example.org", "ann@example.org, bob@example.org", "ann", "",
           "Ann <ann@example.org>"]
)  # fmt: skip
def test_an_address_is_one_address(post, to):
    with pytest.raises(ValidationError):
        post(to)
    assert not Message.objects.exists()


def test_headers_and_answers_can_be_given(post):
    sent = parsed(post(reply_to="bob@example.org", headers={"List-Id": "<news.a.example>"}))
    assert sent["Reply-To"] == "bob@example.org"
    assert sent["List-Id"] == "<news.a.example>"
    with pytest.raises(BadHeaderError):
        post(headers={"List-Id": "a\nBcc: all@example.org"})
    with pytest.raises(ValidationError):
        post(reply_to="nobody")


def test_a_site_signs_as_it_likes(post, site, other_site):
    MailSettings.objects.create(
        site=site, sender_name="The office", sender_address="office@a.example",
        reply_to="desk@a.example",
    )  # fmt: skip
    sent = parsed(post())
    assert sent["From"] == "The office <office@a.example>"
    assert sent["Reply-To"] == "desk@a.example"
    assert parsed(post(owner=other_site))["From"] == "Site B <website@localhost>"


def test_the_id_of_a_mail_names_its_site_and_no_machine(post):
    first, second = parsed(post())["Message-ID"], parsed(post())["Message-ID"]
    assert first.endswith("@a.example>")
    assert first != second


def test_a_mail_goes_with_its_transaction(post):
    def change_of_mind():
        with transaction.atomic():
            post()
            raise InterruptedError

    with pytest.raises(InterruptedError):
        change_of_mind()
    assert not Message.objects.exists()


def test_the_sender_is_woken_after_the_transaction(
    post, monkeypatch, django_capture_on_commit_callbacks
):
    woken = []
    monkeypatch.setattr(sending, "wake", woken.append)
    with django_capture_on_commit_callbacks(execute=True):
        post()
        assert woken == []
    assert woken == ["outbox.deliver"]


def test_nothing_is_sent_while_somebody_waits(post):
    post()
    assert mail.outbox == []
    assert deliver_due() == 1
    assert [(m.to, m.subject) for m in mail.outbox] == [
        (["ann@example.org"], "Hello & welcome to Site A")
    ]


def test_mail_to_a_network_admin_is_restricted(post):
    make_user("root", is_superuser=True)
    make_user("eve")
    assert post("Root@Example.org".lower()).restricted
    assert not post("eve@example.org").restricted


def test_secrets_are_erased_once_sent(post):
    message = post(secret=True)
    assert "start at" in message.text
    deliver_due()
    message.refresh_from_db()
    assert "start at" in mail.outbox[0].body
    assert (message.status, message.text, message.html, bytes(message.raw)) == ("sent", "", "", b"")
