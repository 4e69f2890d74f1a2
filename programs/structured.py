"""What a program is to schema.org: a service that can be booked, a course that can be taken, or both.

Voices of hosts are never told of as reviews: whoever sells something does not rate it.
"""

from programs.facts import Delivery
from site_core.pages.structured_data import CONTEXT, without_empty

IN_STOCK = f"{CONTEXT}/InStock"
ONLINE = {"@type": "Place", "name": "Online"}


def is_course(program) -> bool:
    """Whether it is nothing but a course."""
    return program.deliveries == [Delivery.ONLINE]


def _languages(program) -> list[str]:
    return program.language_names.split(", ") if program.language_names else []


def _audience(program) -> dict | None:
    names = program.audience_names
    return {"@type": "Audience", "audienceType": names} if names else None


def _said(program, field: str) -> str:
    """Return what the page says of a practical matter."""
    block = program.body.first_block_by_name("practical")
    return (block.value.get(field) or "") if block else ""


def _offer(program) -> dict | None:
    """Return that it can be had now; nothing is offered of what cannot be booked."""
    if not program.can_be_booked:
        return None
    return without_empty(
        {
            "@type": "Offer",
            "url": program.full_url,
            "availability": IN_STOCK,
            "areaServed": _said(program, "regions"),
        }
    )


def _channels(program) -> list[dict]:
    """Return how it reaches people: where that is over the internet, and in which languages."""
    virtual = Delivery.VIRTUAL in program.deliveries
    languages = _languages(program)
    if not (virtual or languages):
        return []
    channel = {"@type": "ServiceChannel", "availableLanguage": languages}
    return [without_empty({**channel, "serviceLocation": ONLINE if virtual else None})]


def service(program, publisher: dict | None) -> dict:
    """Return what is bookable about it (schema.org: Service)."""
    return {
        "provider": publisher,
        "serviceType": program.format_label,
        "category": program.mandate_names,
        "audience": _audience(program),
        "areaServed": _said(program, "regions"),
        "availableChannel": _channels(program),
        "offers": _offer(program),
    }


def course(program, publisher: dict | None) -> dict:
    """Return what can be learned at one's own pace (schema.org: Course)."""
    run = {"@type": "CourseInstance", "courseMode": "Online"}
    if minutes := program.minutes_max or program.minutes_min:
        run["courseWorkload"] = f"PT{minutes}M"
    outcomes = program.body.first_block_by_name("outcomes")
    return {
        "provider": publisher,
        "audience": _audience(program),
        "availableLanguage": _languages(program),
        "teaches": list(outcomes.value["items"]) if outcomes else [],
        "offers": _offer(program),
        "hasCourseInstance": run,
    }


def whole_course(program, publisher: dict | None) -> dict:
    """Return the course a program is beside being a service."""
    named = {
        "@context": CONTEXT,
        "@type": "Course",
        "name": program.title,
        "url": program.full_url,
        "description": program.meta_description,
    }
    return without_empty({**named, **course(program, publisher)})
