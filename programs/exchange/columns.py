"""The columns of the table, and what else people call them."""

import re

# Column -> what it is called in a preview, and its other names.
COLUMNS: dict[str, tuple[str, str]] = {
    "external_id": ("Number elsewhere", "id, number, code, program id, reference, key"),
    "title": ("Title", "name, program, program name, program title"),
    "slug": ("Address", "url, url name, page address"),
    "tagline": ("Tagline", "tag line, subtitle, strapline"),
    "summary": ("Summary", "short description, teaser, abstract"),
    "formats": ("Formats", "format, delivery, deliveries, delivery mode, delivery modes, mode"),
    "audiences": ("Audiences", "audience, for whom, target audience, who it is for"),
    "topics": ("Topics", "topic, subjects, themes, tags, keywords"),
    "duties": ("Duties", "duty, mandates, mandate, compliance, requirements, requirements met"),
    "languages": ("Languages", "language"),
    "minutes_min": ("From (minutes)", "minutes from, min minutes, minimum minutes, shortest"),
    "minutes_max": ("To (minutes)", "minutes to, max minutes, maximum minutes, longest"),
    "group_min": ("From (people)", "people from, min people, minimum group size, smallest group"),
    "group_max": ("To (people)", "people to, max people, maximum group size, largest group"),
    "presenters": ("Presenters", "presenter, educators, facilitators, cast"),
    "status": ("Can it be booked?", "availability, state"),
    "replaced_by": ("Replaced by", "replacement, successor, replaced with"),
    "content_notes": ("Content notes", "content warnings, content warning, trigger warnings"),
    "content_note": ("Content note in own words", "note, content note sentence"),
    "search_title": ("Title for search engines", "seo title, meta title"),
    "search_description": ("Description for search engines", "seo description, meta description"),
    "text": ("Text", "body, description, long description, content, details"),
}
# A column with both ends of a range -> the two columns it fills.
RANGES: dict[str, tuple[tuple[str, str], str]] = {
    "minutes": (
        ("minutes_min", "minutes_max"),
        "duration, length, time, running time, run time, how long, duration minutes",
    ),
    "group": (
        ("group_min", "group_max"),
        "audience size, group size, size, capacity, people, how many, participants",
    ),
}
LABELS = {name: label for name, (label, _) in COLUMNS.items()}
LABELS |= {"minutes": "How long", "group": "For how many"}
# Columns an empty cell leaves as they are; in all others it empties the field.
KEPT_WHEN_EMPTY = ("external_id", "title", "slug", "status", "text")


def folded(name: str) -> str:
    """Return what all spellings of a heading have in common."""
    return re.sub(r"[^0-9a-z]+", " ", name.casefold()).strip()


def _known() -> dict[str, str]:
    known = {}
    everything = [(name, others) for name, (_, others) in COLUMNS.items()]
    everything += [(name, others) for name, (_, others) in RANGES.items()]
    for name, others in everything:
        known[folded(name)] = name
        known |= {folded(other): name for other in others.split(", ")}
    return known


KNOWN = _known()


def column_of(heading: str) -> str:
    """Return the column a heading means, or nothing."""
    return KNOWN.get(folded(heading), "")
