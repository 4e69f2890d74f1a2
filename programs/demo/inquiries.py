"""Invented inquiries for the demonstration: nobody sent them, and no mail was written about them."""

from datetime import UTC, datetime, timedelta

# Fixed, so that the demonstration is the same whenever it is made.
RECEIVED = datetime(2026, 11, 16, 15, 20, tzinfo=UTC)
NOTE = "Invented for the demonstration."
INQUIRIES = {
    "organization": [
        {
            "organization": "Larkfield Logistics (invented)", "sector": "workplace",
            "name": "Devon Example", "role": "Head of People", "email": "devon@larkfield.example",
            "preferred_contact": "email", "programs": ["off-the-clock"], "region": "Ohio",
            "audience": "Supervisors of two warehouses", "group_size": 120, "sessions": 2,
            "venue": "On site, Dayton", "access_needs": "Captions on the slides",
        },
        {
            "organization": "Port Ellis High School (invented)", "sector": "school",
            "name": "Rosa Example", "email": "rosa@portellis.example", "region": "Maine",
            "programs": ["screenshots", "plain-words"], "group_size": 240, "status": "talking",
        },
    ],
    "campus": [
        {
            "organization": "Whitmore State University (invented)", "sector": "college",
            "name": "Jordan Example", "role": "Dean of Students",
            "email": "jordan@whitmore.example", "phone": "555 0100", "preferred_contact": "either",
            "programs": ["first-six-weeks", "two-doors-down"], "region": "Illinois",
            "audience": "First-year students", "group_size": 400, "sessions": 3,
            "venue": "Recital Hall, Whitmore", "deliveries": ["live_show"],
        },
        {
            "organization": "Tri-Lakes College (invented)", "sector": "college",
            "name": "Sam Example", "email": "sam@trilakes.example", "region": "Wisconsin",
            "programs": ["house-rules"], "group_size": 90, "status": "booked",
        },
        {
            "organization": "Northbank Community College (invented)", "sector": "college",
            "name": "Ali Example", "email": "ali@northbank.example", "programs": [],
            "tailoring": "We have commuting students, many of them over thirty.",
        },
    ],
    "military": [
        {
            "organization": "Fort Example, training battalion (invented)", "sector": "military",
            "name": "Captain Lee Example", "role": "Company commander",
            "email": "lee@fort.example", "programs": ["at-ease", "eyes-on"], "region": "Texas",
            "audience": "Soldiers in their first months", "group_size": 180, "sessions": 4,
        },
        {
            "organization": "Reserve Center Example (invented)", "sector": "military",
            "name": "Pat Example", "email": "pat@reserve.example", "region": "Oregon",
            "programs": ["between-drills"], "group_size": 60, "status": "declined",
        },
    ],
}  # fmt: skip


def build(site, site_key: str) -> None:
    """Store the inquiries of a demonstration site, newest last."""
    from programs.inquiries.models import Inquiry, InquiryEvent
    from programs.models import ProgramPage

    pages = {page.slug: page for page in ProgramPage.objects.descendant_of(site.root_page)}
    for number, values in enumerate(INQUIRIES[site_key]):
        at = RECEIVED + timedelta(days=2 * number)
        asked = [pages[slug] for slug in values["programs"]]
        inquiry = Inquiry.objects.create(
            site=site,
            created_at=at,
            active_at=at,
            program_names=", ".join(page.title for page in asked),
            **{**values, "programs": [{"id": page.pk, "title": page.title} for page in asked]},
        )
        for kind, text in ((InquiryEvent.Kind.RECEIVED, ""), (InquiryEvent.Kind.NOTE, NOTE)):
            InquiryEvent.objects.create(site=site, inquiry=inquiry, at=at, kind=kind, text=text)
