"""Working on an inquiry: every change is written into its history with who made it."""

from django.contrib.auth import get_user_model
from django.db import transaction

from programs.inquiries.choices import Stage
from programs.inquiries.history import note
from programs.inquiries.mail import answer
from programs.inquiries.models import Inquiry, InquiryEvent
from programs.inquiries.people import called
from programs.inquiries.receiving import pass_on

# What may change -> how it is written into the history.
WORK = {
    "status": (InquiryEvent.Kind.STATUS, lambda value: Stage(value).label),
    "assignee": (InquiryEvent.Kind.ASSIGNED, lambda who: called(who) if who else "nobody"),
    "due_on": (InquiryEvent.Kind.DUE, lambda day: f"{day:%Y-%m-%d}" if day else "no date"),
}


def who_set(inquiry: Inquiry, name: str) -> str:
    """Return who made ``name`` what it is stored as now, and how, in words."""
    now = Inquiry.objects.get(pk=inquiry.pk)
    kind, words = WORK[name]
    done = inquiry.events.filter(kind=kind).order_by("-pk").first()
    # Some changes come by themselves, as when somebody loses a role; no event tells of them.
    if done is None or not done.text.endswith(f"→ {words(getattr(now, name))}"):
        return "Somebody changed this meanwhile."
    who = called(done.person) if done.person else "Somebody"
    return f"{who} changed this meanwhile: {done.text}."


@transaction.atomic
def change(inquiry: Inquiry, answers: dict, person) -> list[str]:
    """Set what ``answers`` hold of status, assignee and due date. Returns what changed, in words."""
    before = Inquiry.objects.select_for_update().get(pk=inquiry.pk)
    done = []
    for name, (kind, words) in WORK.items():
        old = getattr(before, name)
        new = answers.get(name, old)
        setattr(inquiry, name, new)
        if old != new:
            text = f"{words(old)} → {words(new)}"
            note(inquiry, kind, text, person)
            done.append(text)
    if done:
        inquiry.save(update_fields=["status", "assignee", "due_on"])
    return done


@transaction.atomic
def write(inquiry: Inquiry, subject: str, text: str, person) -> None:
    """Mail the sender; who has been written to is in conversation."""
    answer(inquiry, subject, text, person)
    fresh = Inquiry.objects.select_for_update().get(pk=inquiry.pk)
    if fresh.status == Stage.NEW:
        change(inquiry, {"status": Stage.TALKING}, person)


@transaction.atomic
def clear(inquiry: Inquiry, person) -> None:
    """Treat an inquiry that looked like spam as any other: now people are told."""
    fresh = Inquiry.objects.select_for_update().get(pk=inquiry.pk)
    if fresh.suspected:
        Inquiry.objects.filter(pk=inquiry.pk).update(suspected=False)
        inquiry.suspected = False
        note(inquiry, InquiryEvent.Kind.SUSPECTED, "It is not spam.", person)
        pass_on(inquiry)


def account_of(request):
    """Return the account behind ``request``, not the lazy thing in front of it."""
    return get_user_model().objects.get(pk=request.user.pk)
