"""What an inquiry says, in the order in which somebody reads it."""

from dataclasses import dataclass
from urllib.parse import quote

from django.utils.formats import date_format

from programs.inquiries.models import Inquiry


@dataclass(frozen=True)
class Fact:
    """One line: words, and where they lead."""

    label: str
    text: str
    href: str = ""


def facts_of(inquiry: Inquiry) -> list[Fact]:
    """Return what is known; nothing is said of what was left out."""
    facts = [
        Fact("Name", ", ".join(filter(None, [inquiry.name, inquiry.role]))),
        Fact("Email", inquiry.email, f"mailto:{quote(inquiry.email)}" if inquiry.email else ""),
        Fact("Phone", inquiry.phone, tel(inquiry.phone)),
        Fact("Prefers to be answered", inquiry.get_preferred_contact_display()),
        Fact("Sector", inquiry.get_sector_display()),
        Fact("Programs", inquiry.program_names),
        Fact("Formats", delivery_names(inquiry)),
        Fact("Dates", dates_of(inquiry)),
        Fact("Who will be there", inquiry.audience),
        Fact("People", str(inquiry.group_size or "")),
        Fact("Sessions", str(inquiry.sessions or "")),
        Fact("Venue and city", inquiry.venue),
        Fact("State or region", inquiry.region),
        Fact("To fit to their people", inquiry.tailoring),
        Fact("Accessibility", inquiry.access_needs),
        Fact("Prevention plan", "Open the plan" if inquiry.plan else "", plan_url(inquiry)),
        Fact("Newsletter", inquiry.newsletter_wording),
    ]
    return [fact for fact in facts if fact.text]


def delivery_names(inquiry: Inquiry) -> str:
    """Return the formats somebody would like, in words."""
    from programs.models import Delivery

    return ", ".join(str(label) for value, label in Delivery.choices if value in inquiry.deliveries)


def dates_of(inquiry: Inquiry) -> str:
    """Return when it might be, in words."""
    first, last = (
        date_format(day, "DATE_FORMAT") if day else ""
        for day in (inquiry.date_from, inquiry.date_to)
    )
    if first and last:
        return first if first == last else f"{first} to {last}"
    return f"from {first}" if first else f"by {last}" if last else ""


def plan_url(inquiry: Inquiry) -> str:
    """Return where the plan that came along is shown, on the site it was made on."""
    if not inquiry.plan:
        return ""
    from programs.inquiries.chrome import inquiry_url

    form = inquiry_url(inquiry.site) or "/programs/inquire/"
    address = f"{form.removesuffix('inquire/')}plan/"
    return f"{inquiry.site.root_url}{address}?{quote(inquiry.plan, safe='=&%+,-._~')}"


def tel(phone: str) -> str:
    """Return a link that calls ``phone``, if it looks like a number."""
    digits = "".join(letter for letter in phone if letter.isascii() and letter.isdecimal())
    return f"tel:{'+' * phone.startswith('+')}{digits}" if len(digits) > 4 else ""
