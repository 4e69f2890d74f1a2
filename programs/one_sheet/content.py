"""What stands on a sheet, as plain data: everything drawn, so that its digest tells of any change."""

import json
from hashlib import blake2s

from django.utils.encoding import iri_to_uri
from django.utils.formats import date_format
from django.utils.timezone import localtime

from programs.one_sheet.letters import faces_of, lacking, settable
from programs.one_sheet.sections import ANY, Room, cut, sections_of
from programs.status import line_of
from site_core.pages.queries import path_on, public_among

STYLE = "2"  # to be raised when sheets are set differently
ALL, SHORTER, SHORTEST = Room(12, 400, 1200), Room(8, 200, 500), Room(4, 110, 240, sections=3)
# How much of it, how large, on how many pages: all of it on one page, or in smaller type that stands
# closer; else on both sides of the sheet; else as much as has room there.
ATTEMPTS = (
    (ALL, 1.0, 1), (ALL, 0.93, 1), (ALL, 0.85, 1),
    (ALL, 1.0, 2), (SHORTER, 1.0, 2), (SHORTEST, 0.85, 2),
)  # fmt: skip
LONGEST_FACT = 240
# Where paper is Letter; elsewhere it is A4.
LETTER = {"en", "es", "es-co", "es-mx", "es-ni", "es-ve"}


def sheet_of(page, site, chrome, room: Room = ALL) -> dict:
    """Return what stands on the sheet of ``page``: words in letters there are, and addresses."""
    address = iri_to_uri(f"{chrome.root_url}{path_on(site, page)}")
    sections = sections_of(page, room)
    return {
        "lang": chrome.language.split("-")[0],  # Typst knows languages, not their regions
        "paper": "us-letter" if chrome.language in LETTER else "a4",
        "site": settable(chrome.name),
        "logo": settable(chrome.logo_alt or chrome.name),
        "title": settable(page.title) or settable(chrome.name),
        "tagline": settable(page.tagline),
        "summary": settable(page.summary),
        "note": settable(_note(page)),
        "facts": [[label, settable(cut(value, LONGEST_FACT))] for label, value in _facts(page, chrome)],
        "sections": _settable(sections),
        "more": sections != sections_of(page, ANY),
        "status": _status(page, site, chrome),
        "contact": _contact(page, address),
        "address": address,
        "as-of": _as_of(page),
    }  # fmt: skip


def digest_of(sheet: dict, chrome) -> str:
    """Return what changes when anything on the sheet, or how it looks, does."""
    look = [STYLE, chrome.theme, chrome.look, chrome.colors, chrome.logo]
    whole = json.dumps([look, sheet], sort_keys=True)
    return blake2s(whole.encode(), digest_size=8).hexdigest()


def look_of(brand, sheet: dict) -> dict:
    """Return how the sheet looks in a brand."""
    faces = faces_of(brand)
    words = json.dumps(sheet, ensure_ascii=False)
    return {
        "theme": brand.theme,
        "head": faces.head,
        "weight": faces.weight,
        "stretch": faces.stretch,
        "text": faces.text,
        "size": faces.size,
        "lacking": {"head": lacking(words, faces.head), "text": lacking(words, faces.text)},
        "colors": dict(brand.palette.light),
    }


def _settable(value):
    """Return plain data with every text in it in letters there are."""
    if isinstance(value, str):
        return settable(value)
    if isinstance(value, dict):
        return {key: _settable(inner) for key, inner in value.items()}
    return [_settable(inner) for inner in value]


def _note(page) -> str:
    line, more = page.content_note_line, page.content_note_more
    line = f"{line[:1].upper()}{line[1:]}"
    return f"{line.rstrip('.')}. {more}" if more else line


def _facts(page, chrome) -> list[tuple[str, str]]:
    topics = [
        topic["name"] for topic in chrome.parts.get("topics", ()) if topic["id"] in page.topic_ids
    ]
    facts = (
        ("Format", page.format_label),
        ("Length", page.duration_label),
        ("For", page.audience_names),
        ("Group size", page.group_label),
        ("Presenters", page.presenters),
        ("Languages", page.language_names),
        ("Helps to meet", page.mandate_names),
        ("Topics", ", ".join(topics)),
    )  # fmt: skip
    return [(label, value) for label, value in facts if value]


def _status(page, site, chrome) -> dict:
    """Return what to know first of a program that cannot be booked."""
    text = {"retired": "This program is retired.", "coming": "This program is in development."}
    status = {"text": text.get(page.status, ""), "name": "", "url": ""}
    line = line_of(page.replaced_by) if page.status == "retired" else []
    public = public_among(site, [each.pk for each in line if each.is_listed]).in_bulk()
    if other := next((each for each in line if each.pk in public), None):
        status["name"] = settable(other.title)
        status["url"] = iri_to_uri(f"{chrome.root_url}{path_on(site, other)}")
    return status


def _contact(page, address: str) -> dict:
    if page.status == "retired":
        return {"heading": "More about it", "words": "", "url": ""}
    url = f"{address.removesuffix(f'{iri_to_uri(page.slug)}/')}inquire/?p={iri_to_uri(page.slug)}"
    return {
        "heading": "Ask for this program",
        "words": "Tell us where, when and for whom:",
        "url": url,
    }


def _as_of(page) -> str:
    moment = page.last_published_at
    return f"As of {date_format(localtime(moment), 'F j, Y')}" if moment else ""
