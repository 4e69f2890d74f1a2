"""The campus site: its name, menus, footer and listing pages."""

from home.demo.campus_home import HOME
from home.demo.campus_pages import PAGES

SITE = {
    "tagline": ("Live programs on consent and stepping in, for colleges and universities"),
    "newsletter": {
        "list_name": "Campus notes",
        "heading": "One useful thing for your campus, once a month",
        "text": (
            "A short letter for people who run orientation, residence halls, teams and chapters: "
            "one idea to try, one thing a student taught us, no more than five minutes of your "
            "Tuesday."
        ),
        "button": "Sign me up",
    },
    "menu": [
        {"text": "Programs", "page": "page:/programs/"},
        {"text": "Articles", "page": "page:/articles/"},
        {"text": "About", "page": "page:/about/"},
        {"text": "Book a program", "page": None, "url": "/programs/inquire/", "is_button": True},
    ],
    "footer_columns": [
        {
            "heading": "Programs for",
            "links": [
                {
                    "text": "New students",
                    "page": "page:/programs/first-six-weeks/",
                    "url": "",
                },
                {
                    "text": "Residence life",
                    "page": "page:/programs/two-doors-down/",
                    "url": "",
                },
                {"text": "Athletics", "page": "page:/programs/away-game/", "url": ""},
                {
                    "text": "Fraternities and sororities",
                    "page": "page:/programs/house-rules/",
                    "url": "",
                },
                {
                    "text": "Graduate students",
                    "page": "page:/programs/comments-in-the-margin/",
                    "url": "",
                },
            ],
        },
        {
            "heading": "Plainspoke",
            "links": [
                {"text": "About us", "page": "page:/about/", "url": ""},
                {"text": "Articles", "page": "page:/articles/", "url": ""},
                {"text": "Book a program", "page": None, "url": "/programs/inquire/"},
                {
                    "text": "Write to us",
                    "page": None,
                    "url": "mailto:hello@plainspoke.example",
                },
            ],
        },
        {
            "heading": "Using this site",
            "links": [
                {"text": "Accessibility", "page": "page:/accessibility/", "url": ""},
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
        "Plainspoke Campus is invented for demonstration, and so are its people, posts, figures "
        "and quotations."
    ),
    "support_lines": [
        {
            "name": "National Sexual Assault Hotline",
            "phone": "800-656-4673",
            "chat_url": "https://online.rainn.org/",
            "hours": "Free, any hour",
            "note": (
                "Confidential. You do not have to give your name, and you do not have to be sure "
                "what to call what happened."
            ),
        },
    ],
    "home": HOME,
    "pages": PAGES,
    "programs_index": {
        "title": "Programs",
        "summary": (
            "Eight ways to get a campus talking, from move-in day to the last seminar. Search by "
            "audience, topic or title, or just scroll: it is a short list on purpose."
        ),
        "search_description": (
            "Live shows, workshops, virtual sessions and an online course on consent, sexual "
            "assault prevention and stepping in, for colleges and universities."
        ),
    },
    "articles_index": {
        "title": "Articles",
        "summary": (
            "Field notes from residence halls, locker rooms, chapter houses and the back row of "
            "the auditorium. Practical, short, and tested on real Tuesdays."
        ),
        "search_description": (
            "Practical articles on preventing sexual violence on campus, for student life, "
            "residence life, athletics and Greek life staff."
        ),
    },
}
