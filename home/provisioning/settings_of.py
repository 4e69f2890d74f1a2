"""The settings a new site starts with."""

from site_core.advice.models import HouseWord
from site_core.advice.starter import begin
from site_core.branding.models import Brand, Navigation, Safety, Social, SupportLine
from site_core.newsletter.models import Newsletter
from site_core.pages.content_notes import ContentNote

SUPPORT_LINE = {
    "name": "National Sexual Assault Hotline",
    "phone": "800-656-4673",
    "chat_url": "https://online.rainn.org/",
    "hours": "Free, any hour",
    "region": "United States",
    "note": "Confidential. For anyone who was harmed, and for the people who care about them.",
}
CONTENT_NOTES = (
    ("alcohol and drugs", "When drinking or drugs are part of what is told."),
    ("child sexual abuse", "When it happened to somebody as a child, in whatever detail."),
    ("harassment", "Unwanted remarks, messages or attention, at work or elsewhere."),
    ("hazing", "Humiliation as the price of belonging."),
    ("intimate images", "Sharing private pictures without permission."),
    ("relationship violence", "Violence or control by a partner, a former one or family."),
    ("sexual assault", "Whenever it is what a text is about, even without any description."),
    ("stalking", "Following, watching or contacting somebody again and again."),
    ("suicide", "Whenever it is mentioned."),
)
MENU = (("programs", ""), ("articles", ""), ("about", ""), ("contact", "Contact"))
FOOTER = (
    ("Explore", ("programs", "articles", "about")),
    ("Using this site", ("accessibility", "staying-safe", "privacy")),
)


def make_brand(build) -> None:
    """Give the site its look."""
    brand, accent = build.plan.colors
    Brand.objects.create(
        site=build.site,
        theme=build.plan.preset,
        language=build.plan.language,
        brand_color=brand,
        accent_color=accent,
        tagline=build.plan.tagline,
    )


def make_navigation(build) -> None:
    """Lead to the pages there are; drafts appear in menus when they are published."""
    references = build.references()

    def link(slug, text=""):
        page = references.pages.get(f"/{slug}/")
        return {"text": text, "page": page.pk, "url": ""} if page else None

    menu = [
        {**item, "is_button": slug == "contact", "children": []}
        for slug, text in MENU
        if (item := link(slug, text))
    ]
    columns = [
        {"heading": heading, "links": links}
        for heading, slugs in FOOTER
        if (links := [item for slug in slugs if (item := link(slug))])
    ]
    Navigation.objects.create(
        site=build.site,
        menu=_stream("item", menu),
        footer_columns=_stream("column", columns),
    )


def make_safety(build) -> None:
    """Offer the way out."""
    page = build.page("staying-safe")
    Safety.objects.create(site=build.site, staying_safe_page=page)


def make_support_line(build) -> None:
    """Begin with a line anybody in the country may call; the organization is asked to check it."""
    SupportLine.objects.create(site=build.site, **SUPPORT_LINE)


def make_content_notes(build) -> None:
    """Begin with the words most sites need."""
    ContentNote.objects.bulk_create(
        ContentNote(site=build.site, name=name, when=when) for name, when in CONTENT_NOTES
    )


def _stream(kind: str, values) -> list[dict]:
    return [{"type": kind, "value": value} for value in values]


SETTINGS = (
    ("the look: theme, colors and language", Brand, make_brand),
    ("the menu and the footer", Navigation, make_navigation),
    ("a “Leave this site” link", Safety, make_safety),
    ("a support line (RAINN, 800-656-4673)", SupportLine, make_support_line),
    ("words for content notes", ContentNote, make_content_notes),
    ("words to avoid, with better ones", HouseWord, lambda b: begin(b.site)),
    (
        "links to social networks, empty for now",
        Social,
        lambda b: Social.objects.create(site=b.site),
    ),
    ("a newsletter list", Newsletter, lambda b: Newsletter.objects.create(site=b.site)),
)
