"""A plan in words: months, lengths, and why each step is there."""

from django.utils.formats import date_format

from programs.models import Delivery, spread
from programs.plan_address import Terms, first_day
from programs.plan_reading import AGAIN, Minutes, Why
from programs.planning import COMPANION, FOLLOW_UP, Program
from site_core.pages.wording import listed

FORMATS = dict(Delivery.choices)
LENGTHS = {4: "A semester (4 months)", 6: "Half a year", 12: "One year", 24: "Two years",
           36: "Three years", 48: "Four years"}  # fmt: skip


def month_words(month: int) -> str:
    """Return a month as people say it: “August 2027”."""
    return date_format(first_day(month), "F Y")


def facts_words(program: Program) -> str:
    """Return how a program reaches people and how long it takes."""
    formats = ", ".join(FORMATS[each] for each in program.deliveries if each in FORMATS)
    length = spread(program.minutes_min, program.minutes_max, "minutes")
    return ", ".join(filter(None, (formats, length or "length not said")))


def minutes_words(minutes: Minutes) -> str:
    """Return a contact time, with what is not known of it."""
    known = spread(minutes.low, minutes.high, "minutes")
    if not minutes.unknown:
        return known or "none"
    programs = "one program" if minutes.unknown == 1 else f"{minutes.unknown} programs"
    unknown = f"{programs} whose length is not said"
    return f"{known}, and {unknown}" if known else unknown


def why_words(why: Why, program: Program, terms: Terms, topics: dict, asked: bool) -> list[str]:
    """Return why a step is there, a sentence each; ``asked`` is whether audiences were chosen."""
    said = []
    if why.after:
        said.append(_goes_with(why, program, topics))
    if why.first:
        said.append(f"Helps to meet {listed(terms.duty_names(why.first))}.")
    if why.again:
        said.append(f"Comes back to {listed(terms.duty_names(why.again))}.")
    if why.kind == AGAIN and not why.again:
        said.append("Keeps it in mind near the end.")
    if why.for_everybody:
        said.append("Its page names no audience, so it counts as for everybody.")
    elif why.audiences:
        said.append(f"For {listed(terms.audience_names(why.audiences))}.")
    elif asked:
        said.append("Its page does not say that it is for those you chose.")
    if not program.can_be_booked:
        said.append("Still in development: ask us from when it can be booked.")
    if not said:
        about = [topics[topic] for topic in topics if topic in program.topics]
        said.append(f"About {listed(about)}." if about else "For everybody.")
    return said


def _goes_with(why: Why, program: Program, topics: dict) -> str:
    if why.relation in (FOLLOW_UP, COMPANION):
        what = "A follow-up to" if why.relation == FOLLOW_UP else "A companion to"
        return f"{what} {why.after.title}."
    shared = why.after.topics & program.topics
    about = listed(name for topic, name in topics.items() if topic in shared)
    return f"Goes on where {why.after.title} leaves off{f': {about}' if about else ''}."
