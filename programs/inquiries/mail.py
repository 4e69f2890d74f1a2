"""Mails about an inquiry, all through the outbox and all known to its history."""

from django.db.models import Q
from django.urls import reverse

from programs.inquiries.history import note
from programs.inquiries.models import Inquiry, InquiryEvent, InquirySettings
from programs.inquiries.routing import Told
from site_core.branding.chrome_build import setting
from site_core.newsletter.protection import attempts
from site_core.outbox.models import Message
from site_core.outbox.sending import queue

CONFIRMATION, NOTICE, ANSWER = "inquiry_received", "inquiry_notice", "inquiry_answer"
MOST_CONFIRMATIONS = 3  # to one address of one site
DAY = 24 * 60 * 60  # seconds


def confirm(inquiry: Inquiry) -> None:
    """Tell the sender that the inquiry has arrived.

    Anybody can give anybody's address, so the mail holds no word of the sender's own choosing, and
    only a few go to one address.
    """
    if attempts("inquiry-confirmed", f"{inquiry.site_id} {inquiry.email.lower()}", DAY) > (
        MOST_CONFIRMATIONS
    ):
        return
    context = {
        "programs": [item["title"] for item in inquiry.programs],
        "promise": setting(InquirySettings, inquiry.site).promise,
    }
    message = queue(inquiry.site, CONFIRMATION, inquiry.email, context)
    note(inquiry, InquiryEvent.Kind.MAIL, "Confirmed to the sender.", message=message)


def notify(inquiry: Inquiry, told: Told) -> None:
    """Tell those who see to it. Who asks, and how to reach them, is read in the admin."""
    context = {"inquiry": inquiry, "link": f"{inquiry.site.root_url}{admin_path(inquiry)}"}
    people = {person.email: person for person in told.people}
    for address in dict.fromkeys([*people, *told.emails]):
        account = people.get(address)
        message = queue(inquiry.site, NOTICE, address, context, account=account)
        # Addresses of Network admins are known to each other only (P01).
        whom = "a Network admin" if message.restricted else address
        note(inquiry, InquiryEvent.Kind.MAIL, f"Told {whom}.", message=message)


def answer(inquiry: Inquiry, subject: str, text: str, person) -> None:
    """Write to the sender in the name of the site; answers go to ``person``."""
    context = {"subject": subject, "text": text}
    message = queue(
        inquiry.site, ANSWER, inquiry.email, context,
        reply_to=person.email, headers={"Auto-Submitted": "no"},
    )  # fmt: skip
    note(inquiry, InquiryEvent.Kind.MAIL, f"{subject}\n\n{text}", person=person, message=message)


def admin_path(inquiry: Inquiry) -> str:
    """Return where staff open ``inquiry``."""
    return reverse("programs_inquiry_modeladmin_inspect", args=[inquiry.pk])


def mails_about(inquiries) -> Q:
    """Return the condition of being a mail about one of ``inquiries``.

    Copies sent again are known by their address only: they go with the sender's last inquiry.
    """
    known = InquiryEvent.objects.filter(inquiry__in=inquiries, message__isnull=False)
    found = Q(pk__in=known.values("message"))
    for inquiry in inquiries:
        own = Q(template=NOTICE, text__contains=f"{admin_path(inquiry)}\n")
        if inquiry.email and not _others_of(inquiry, inquiries).exists():
            own |= Q(template__in=[CONFIRMATION, ANSWER], to__iexact=inquiry.email)
        found |= Q(site=inquiry.site_id) & own
    return found


def _others_of(inquiry: Inquiry, inquiries):
    """Return what else the sender asked this site for: mails about that stay."""
    same = Inquiry.objects.filter(site=inquiry.site_id, email__iexact=inquiry.email)
    return same.exclude(pk__in=[each.pk for each in inquiries])


def delete_mails_about(inquiries) -> int:
    """Delete the mails about ``inquiries``, sent or not. Returns how many."""
    inquiries = list(inquiries)
    return Message.objects.filter(mails_about(inquiries)).delete()[0] if inquiries else 0
