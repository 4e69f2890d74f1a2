"""What happens when an inquiry arrives: it is stored first, then people are told."""

from django.db import transaction
from wagtail.models import Site

from programs.inquiries.history import note
from programs.inquiries.mail import confirm, notify
from programs.inquiries.models import Inquiry, InquiryEvent
from programs.inquiries.routing import told_about
from site_core.branding.chrome_build import setting
from site_core.newsletter.models import Newsletter
from site_core.newsletter.subscribing import subscribe


def newsletter_words(list_name: str, text: str) -> str:
    """Return what somebody agrees to who ticks the box."""
    return f"Please also send me “{list_name}”. {text}".strip()


@transaction.atomic
def receive(form, site: Site) -> Inquiry:
    """Store what a valid ``form`` asks for; tell the sender and whoever sees to it.

    What looks like spam is stored as such, and nobody is mailed until somebody has looked at it.
    """
    inquiry = form.save(commit=False)
    answers = form.cleaned_data
    inquiry.site = site
    inquiry.programs = [{"id": page.pk, "title": page.title} for page in answers["p"]]
    inquiry.program_names = ", ".join(page.title for page in answers["p"])
    inquiry.deliveries = answers["deliveries"]
    inquiry.plan = answers["plan"]
    inquiry.suspected = form.looks_like_spam
    if answers["newsletter"]:
        newsletter = setting(Newsletter, site)
        words = newsletter_words(newsletter.list_name, newsletter.text)
        inquiry.newsletter_wording = words[:450]
    inquiry.save()
    note(inquiry, InquiryEvent.Kind.RECEIVED)
    if inquiry.suspected:
        note(inquiry, InquiryEvent.Kind.SUSPECTED, "It holds links where names belong.")
    else:
        pass_on(inquiry)
    return inquiry


def pass_on(inquiry: Inquiry) -> None:
    """Confirm an inquiry to its sender, give it to whom the rules name, and tell them."""
    told = told_about(inquiry)
    if told.assignee and inquiry.assignee is None:
        inquiry.assignee = told.assignee
        inquiry.save(update_fields=["assignee"])
        note(inquiry, InquiryEvent.Kind.ASSIGNED, "By a rule.")
    confirm(inquiry)
    notify(inquiry, told)
    if inquiry.newsletter_wording:
        subscribe(inquiry.site, inquiry.email, inquiry.newsletter_wording)
