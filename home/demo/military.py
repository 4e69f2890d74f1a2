"""Plainspoke Military: the site around its programs and articles."""

from home.demo.military_home import HOME
from home.demo.military_pages import PAGES

SITE = {
    "tagline": "Straight talk for units, academies, armories and the people at home.",
    "home": HOME,
    "newsletter": {
        "list_name": "The Plainspoke muster",
        "heading": "One useful letter a month",
        "text": (
            "A short read for people who lead, advise or love someone who serves. One idea to "
            "use at the next formation. No pep talks."
        ),
        "button": "Sign up",
    },
    "menu": [
        {"text": "Programs", "page": "page:/programs/"},
        {"text": "Articles", "page": "page:/articles/"},
        {"text": "About", "page": "page:/about/"},
        {
            "text": "Book a program",
            "page": None,
            "url": "/programs/inquire/",
            "is_button": True,
        },
    ],
    "footer_columns": [
        {
            "heading": "Programs for",
            "links": [
                {
                    "text": "Units and schools",
                    "page": "page:/programs/at-ease/",
                    "url": "",
                },
                {
                    "text": "Commanders and NCOs",
                    "page": "page:/programs/the-first-ten-minutes/",
                    "url": "",
                },
                {
                    "text": "Academies and ROTC",
                    "page": "page:/programs/first-summer/",
                    "url": "",
                },
                {
                    "text": "Guard and Reserve",
                    "page": "page:/programs/between-drills/",
                    "url": "",
                },
                {
                    "text": "Families",
                    "page": "page:/programs/kitchen-table/",
                    "url": "",
                },
            ],
        },
        {
            "heading": "Plainspoke",
            "links": [
                {"text": "About us", "page": "page:/about/", "url": ""},
                {
                    "text": "Articles",
                    "page": "page:/articles/",
                    "url": "",
                },
                {
                    "text": "Book a program",
                    "page": None,
                    "url": "/programs/inquire/",
                },
                {
                    "text": "For SARCs and advocates",
                    "page": "page:/programs/pass-it-down/",
                    "url": "",
                },
            ],
        },
        {
            "heading": "Using this site",
            "links": [
                {
                    "text": "Accessibility",
                    "page": "page:/accessibility/",
                    "url": "",
                },
                {
                    "text": "Staying safe online",
                    "page": "page:/staying-safe/",
                    "url": "",
                },
                {"text": "Privacy", "page": "page:/privacy/", "url": ""},
            ],
        },
    ],
    "legal": (
        "Plainspoke, its people, its programs and every quotation and post on this site are "
        "invented for demonstration. It is not connected with any armed service."
    ),
    "support_lines": [
        {
            "name": "National Sexual Assault Hotline",
            "phone": "800-656-4673",
            "chat_url": "https://online.rainn.org/",
            "hours": "Free, any hour",
            "note": (
                "Confidential. Run by civilians, open to service members, families and friends."
            ),
        },
    ],
    "programs_index": {
        "title": "Programs",
        "summary": (
            "Live shows, workshops and courses for people in uniform and the people who love "
            "them. Every one can be fitted to your service, your ranks and your room."
        ),
        "search_description": (
            "Live shows, workshops, keynotes and online courses on sexual violence prevention "
            "for military units, academies, Guard, Reserve and families."
        ),
    },
    "articles_index": {
        "title": "Articles",
        "summary": (
            "Short, usable pieces for commanders, NCOs, SARCs and advocates, by people who "
            "have stood where you stand."
        ),
        "search_description": (
            "Plain articles on prevention, reporting, bystander action and climate for "
            "military leaders, advocates and families."
        ),
    },
    "pages": PAGES,
}
