"""The umbrella site, Plainspoke: its name tags, menus and standing pages."""

from .organization_home import HOME
from .organization_pages import PAGES

SITE = {
    "tagline": "Live programs that help people talk plainly about sexual violence",
    "home": HOME,
    "newsletter": {
        "list_name": "Plainspoke letter",
        "heading": "Like what you read?",
        "text": (
            "Get our letter from the road: what rooms are teaching us, one new article and no "
            "exclamation marks. About once a month."
        ),
        "button": "Subscribe",
    },
    "menu": [
        {"text": "Programs", "page": "page:/programs/"},
        {"text": "Articles", "page": "page:/articles/"},
        {"text": "About", "page": "page:/about/"},
        {"text": "Book a program", "page": None, "url": "/programs/inquire/", "is_button": True},
    ],
    "footer_columns": [
        {
            "heading": "Where to start",
            "links": [
                {
                    "text": "Colleges: Read the Room",
                    "page": "page:/programs/read-the-room/",
                    "url": "",
                },
                {
                    "text": "High schools: Screenshots",
                    "page": "page:/programs/screenshots/",
                    "url": "",
                },
                {
                    "text": "Military: Hold the Line",
                    "page": "page:/programs/hold-the-line/",
                    "url": "",
                },
                {
                    "text": "Workplaces: Off the Clock",
                    "page": "page:/programs/off-the-clock/",
                    "url": "",
                },
            ],
        },
        {
            "heading": "Plainspoke",
            "links": [
                {"text": "About us", "page": "page:/about/", "url": ""},
                {"text": "Programs", "page": "page:/programs/", "url": ""},
                {"text": "Articles", "page": "page:/articles/", "url": ""},
                {"text": "Book a program", "page": None, "url": "/programs/inquire/"},
            ],
        },
        {
            "heading": "Using this site",
            "links": [
                {"text": "Accessibility", "page": "page:/accessibility/", "url": ""},
                {"text": "Staying safe online", "page": "page:/staying-safe/", "url": ""},
                {"text": "Privacy", "page": "page:/privacy/", "url": ""},
            ],
        },
    ],
    "legal": (
        "Plainspoke, its people and all quotations on this site are invented for demonstration."
    ),
    "support_lines": [
        {
            "name": "National Sexual Assault Hotline",
            "phone": "800-656-4673",
            "chat_url": "https://online.rainn.org/",
            "hours": "Free, any hour",
            "note": (
                "Confidential. For anyone who was harmed, and for the people who care about them."
            ),
        },
    ],
    "pages": PAGES,
    "programs_index": {
        "title": "Programs",
        "summary": (
            "Live shows, workshops, a keynote and a course that get people talking about consent, "
            "power and stepping in – and keep them talking after we have packed the van."
        ),
        "search_description": (
            "All Plainspoke programs on consent, bystander action and responding to disclosure, "
            "for colleges, high schools, military units and workplaces."
        ),
    },
    "articles_index": {
        "title": "Articles",
        "summary": (
            "What we are learning in rooms full of people: how to ask, how to step in, how to "
            "listen, and how to host a hard subject well."
        ),
        "search_description": (
            "Plain, practical writing on consent, bystander action, responding to disclosure and "
            "running prevention programs, from Plainspoke’s educators."
        ),
    },
}
