"""What others send through django.core.mail is stored as well, for the right site."""

from email import message_from_bytes

import pytest
from django.core import mail
from django.core.exceptions import ImproperlyConfigured
from django.core.mail import EmailMessage, EmailMultiAlternatives, mail_admins, send_mail
from django.test import RequestFactory
from wagtail.models import Site

from site_core.outbox.context import MailSiteMiddleware, current, mail_for
from site_core.outbox.delivery import deliver_due
from site_core.outbox.models import Message
from tests.builders import make_user


@pytest.fixture(autouse=True)
def _outbox(settings, db):
    settings.EMAIL_BACKEND = "site_core.outbox.backend.OutboxBackend"


def write(**options):
    options = {"to": ["ann@example.org"], "from_email": None, **options}
    return EmailMessage("Subject", "Text", **options).send()


def test_a_mail_is_stored_and_not_sent(site):
    assert send_mail("Subject", "Text", None, ["ann@example.org"], html_message="<p>T</p>") == 1
    assert mail.outbox == []
    message = Message.objects.get()
    assert (message.subject, message.text, message.html) == ("Subject", "Text", "<p>T</p>")
    assert deliver_due() == 1
    assert mail.outbox[0].to == ["ann@example.org"]


def test_without_a_request_it_is_the_default_sites(site):
    write()
    assert Message.objects.get().site == Site.objects.get(is_default_site=True)


@pytest.mark.parametrize("marked", [[], ["a.example", "b.example"]])
def test_without_one_default_site_it_is_the_first_ones(site, other_site, marked):
    Site.objects.update(is_default_site=False)
    Site.objects.filter(hostname__in=marked).update(is_default_site=True)
    write()
    expected = Site.objects.order_by("-is_default_site", "pk").first()
    assert Message.objects.get().site == expected


def test_without_any_site_it_says_what_is_missing(db):
    Site.objects.all().delete()
    with pytest.raises(ImproperlyConfigured, match="There is no site"):
        write()


def test_whoever_writes_can_say_which_site(site, other_site):
    with mail_for(other_site):
        write()
    message = Message.objects.get()
    assert message.site == other_site
    assert message.sender == "Site B <website@localhost>"
    assert current().site is None


def answer(path, site, view):
    request = RequestFactory().get(path)
    request._wagtail_site = site
    return MailSiteMiddleware(view)(request)


def test_within_a_request_it_is_the_requests_site(site, other_site):
    answer("/", other_site, lambda request: write())
    assert Message.objects.get().site == other_site
    assert current().site is None


def test_a_request_that_breaks_leaves_nothing_behind(site):
    def breaks(request):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        answer("/accounts/password/reset/", site, breaks)
    assert (current().site, current().secret) == (None, False)


@pytest.mark.parametrize(
    ("path", "secret"),
    [
        ("/accounts/password/reset/", True),
        ("/admin/password_reset/", True),
        ("/admin/pages/", False),
    ],
)
def test_mails_with_ways_in_are_secret(site, path, secret):
    answer(path, site, lambda request: write())
    assert Message.objects.get().secret is secret


def test_a_header_makes_a_mail_secret_and_is_not_sent(site):
    write(headers={"X-Proscenium-Secret": "yes"})
    message = Message.objects.get()
    assert message.secret
    assert b"proscenium" not in bytes(message.raw).lower()


def test_wagtails_own_password_reset_is_kept_secret(site, client):
    make_user("eve", site, "editor")
    client.post(
        "/admin/password_reset/", {"email": "eve@example.org"}, headers={"host": site.hostname}
    )
    message = Message.objects.get()
    assert message.secret
    assert message.site == site
    assert "http://a.example/" in message.text


def test_attachments_arrive(site):
    write(attachments=[("a.csv", "1,2", "text/csv")])
    deliver_due()
    received = message_from_bytes(mail.outbox[0].message().as_bytes())
    assert received.get_payload(1).get_payload() == "1,2"


def test_each_recipient_has_a_mail_of_their_own(site):
    make_user("root", is_superuser=True)
    write(to=["Ann <ann@example.org>"], cc=["root@example.org"], bcc=["cat@example.org"])
    found = {m.to: m.restricted for m in Message.objects.all()}
    assert found == {"ann@example.org": False, "root@example.org": True, "cat@example.org": False}
    assert len({message_from_bytes(bytes(m.raw))["Message-ID"] for m in Message.objects.all()}) == 1


def test_a_subject_of_several_lines_becomes_one(site):
    EmailMessage("One\nBcc: all@example.org", "Text", None, ["ann@example.org"]).send()
    message = Message.objects.get()
    assert message.subject == "One Bcc: all@example.org"
    assert message_from_bytes(bytes(message.raw))["Bcc"] is None


def test_a_mail_of_html_alone_can_be_read_too(site):
    html = EmailMultiAlternatives("Subject", "<p>Hello <b>you</b></p>", None, ["ann@example.org"])
    html.content_subtype = "html"
    html.send()
    message = Message.objects.get()
    assert (message.text, message.html) == ("Hello you", "<p>Hello <b>you</b></p>")


def test_another_sender_stays_the_sender(site):
    write(from_email="office@a.example")
    assert Message.objects.get().sender == "office@a.example"


def test_nobody_to_send_to_is_no_mail(site):
    mail_admins("Subject", "Text")
    write(to=[])
    assert not Message.objects.exists()
