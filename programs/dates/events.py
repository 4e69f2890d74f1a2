"""Public dates for other programs: iCalendar, and events of schema.org."""

from programs.ical import Event
from site_core.delivery.addresses import read_address
from site_core.pages.queries import path_on
from site_core.pages.seo import absolute
from site_core.pages.structured_data import CONTEXT, without_empty

SCHEMA = "https://schema.org/"


def address_of(date, site, chrome) -> str:
    """Return the whole address of the program of a date."""
    return f"{chrome.root_url}{path_on(site, date.page)}"


def ical_event(date, site, chrome) -> Event:
    """Return a date for a calendar."""
    lines = [date.note, f"Online: {date.online_url}" if date.online_url else ""]
    if date.registration_url:
        lines.append(f"Register: {absolute_link(chrome, date.registration_url)}")
    return Event(
        uid=f"date-{date.pk}@{site.hostname}",
        summary=date.name,
        start=date.starts_at,
        end=date.ends_at,
        description="\n".join(filter(None, lines)),
        url=address_of(date, site, chrome),
        location=date.place,
        changed=date.page.last_published_at,
    )


def absolute_link(chrome, address: str) -> str:
    """Return an address that holds wherever it is taken; telephones and mail have such already."""
    parts = read_address(address)
    return address if parts and parts.scheme else absolute(chrome.root_url, address)


def event_data(date, site, chrome, publisher) -> dict:
    """Return a date as schema.org's EducationEvent."""
    address = address_of(date, site, chrome)
    register = absolute_link(chrome, date.registration_url) if date.registration_url else ""
    is_web = register.startswith(("http://", "https://"))
    return without_empty(
        {
            "@context": CONTEXT,
            "@type": "EducationEvent",
            "name": date.name,
            "description": date.note or date.page.meta_description,
            "url": address,
            "startDate": date.local_start.isoformat(),
            "endDate": date.local_end.isoformat() if date.local_end else "",
            "eventStatus": f"{SCHEMA}EventScheduled",
            "eventAttendanceMode": f"{SCHEMA}{_mode(date)}EventAttendanceMode",
            "location": _location(date),
            "organizer": publisher,
            "offers": {"@type": "Offer", "url": register} if is_web else None,
        }
    )


def _is_somewhere(date) -> bool:
    return bool(date.venue or date.city)


def _mode(date) -> str:
    if not date.online_url:
        return "Offline"
    return "Mixed" if _is_somewhere(date) else "Online"


def _location(date):
    places = []
    if _is_somewhere(date):
        address = {
            "@type": "PostalAddress",
            "streetAddress": date.address,
            "addressLocality": date.city,
        }
        place = {
            "@type": "Place",
            "name": date.venue or date.city,
            "address": without_empty(address) if date.address or date.city else None,
        }
        places.append(without_empty(place))
    if date.online_url:
        places.append({"@type": "VirtualLocation", "url": date.online_url})
    return places[0] if len(places) == 1 else places
