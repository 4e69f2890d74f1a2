"""Ways to reach the organization, and what a site says about them to search engines."""

from django.core.validators import RegexValidator, validate_email
from wagtail import blocks

PHONE = RegexValidator(r"^\+?[\d().\- ]{3,}$", "Digits, spaces, dots and dashes only.")


def tel_href(phone: str, scheme: str = "tel") -> str:
    """Return the address that dials ``phone`` (or writes to it: ``sms``), ``""`` without a number."""
    digits = "".join(character for character in phone or "" if character.isdigit())
    if len(digits) == 10 and not phone.strip().startswith("+"):  # North American, no country code
        digits = f"1{digits}"
    if not digits:
        return ""
    return f"{scheme}:+{digits}" if len(digits) > 6 else f"{scheme}:{digits}"


class WayValue(blocks.StructValue):
    """One way to reach somebody."""

    @property
    def tel_href(self) -> str:
        """Return the address that dials the number."""
        return tel_href(self.get("phone") or "")


class WayBlock(blocks.StructBlock):
    """One way to reach the organization."""

    label = blocks.CharBlock(max_length=80, help_text="What for: “Bookings”, “Press”.")
    person = blocks.CharBlock(required=False, max_length=120, help_text="Who answers.")
    email = blocks.CharBlock(
        required=False, max_length=254, label="Email", validators=[validate_email]
    )
    phone = blocks.CharBlock(required=False, max_length=30, validators=[PHONE])
    hours = blocks.CharBlock(
        required=False,
        max_length=160,
        help_text="When, and in which time zone: “Weekdays 9 to 5, Central time”.",
    )
    address = blocks.TextBlock(required=False, rows=3, max_length=300, label="Postal address")

    class Meta:
        icon = "mail"
        label = "Way"
        value_class = WayValue
        label_format = "{label}"


class ContactBlock(blocks.StructBlock):
    """Ways to reach the organization, and a word to those who need support instead."""

    heading = blocks.CharBlock(required=False, max_length=160, default="How to reach us")
    items = blocks.ListBlock(WayBlock(), min_num=1, max_num=8, label="Ways to reach you")
    note = blocks.CharBlock(
        required=False,
        max_length=240,
        default="This is for bookings and questions about our work. It is not confidential.",
        help_text="The site’s support lines follow it.",
    )

    class Meta:
        icon = "mail"
        label = "Contact"
        group = "For the reader"
        template = "blocks/contact.html"
        style_sheet = "css/people.css"
        band = "plain"
        description = "Ways to reach you: email, phone, hours, address; support lines beside them"
        preview_value = {
            "heading": "How to reach us",
            "items": [
                {
                    "label": "Bookings",
                    "person": "Imani Castellanos",
                    "email": "bookings@plainspoke.example",
                    "phone": "312-555-0142",
                    "hours": "Weekdays 9 to 5, Central time",
                    "address": "Plainspoke\n12 Example Street\nChicago, IL 60601",
                },
                {
                    "label": "Press",
                    "person": "",
                    "email": "press@plainspoke.example",
                    "phone": "",
                    "hours": "",
                    "address": "",
                },
            ],
            "note": "This is for bookings. It is not confidential.",
        }
        label_format = "{heading}"


def contact_points(streams) -> list[dict]:
    """Return the ways to reach the organization as schema.org ContactPoint and PostalAddress."""
    ways = [
        way
        for stream in streams
        for block in stream
        if isinstance(block.block, ContactBlock)
        for way in block.value.get("items") or []
    ]
    return [_point(way) for way in ways if way["email"] or way["phone"]]


def _point(way) -> dict:
    said = {
        "@type": "ContactPoint",
        "contactType": way["label"],
        "email": way["email"],
        "telephone": way.tel_href.removeprefix("tel:"),
        "description": way["hours"],
    }
    return {name: value for name, value in said.items() if value}
