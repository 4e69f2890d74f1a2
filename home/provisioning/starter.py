"""The words a new site starts with: true for any site, until somebody writes better ones.

What only the organization can know (who it is, how to reach it) starts as a draft with questions
to answer, so that nothing invented is ever public.
"""

from home.provisioning.starter_using import accessibility, privacy, staying_safe

INDEXES = {
    "programs": {
        "title": "Programs",
        "summary": "What we bring to campuses, units and workplaces, and for whom.",
    },
    "articles": {
        "title": "Articles",
        "summary": "Plain, practical writing on consent, stepping in and listening well.",
    },
}


def pages(plan) -> list[dict]:
    """Return the plain pages of a new site."""
    return [about(plan), contact(plan), accessibility(plan), privacy(plan), staying_safe(plan)]


def home(plan) -> dict:
    """Return the first words of the home page."""
    return {
        "heading": plan.name,
        "summary": plan.tagline
        or (
            "Programs that help people prevent sexual violence, and be there for somebody who "
            "tells them about it."
        ),
        "primary_action": {"text": "See the programs", "page": "page:/programs/", "url": ""},
        "secondary_action": {"text": "Read the articles", "page": "page:/articles/", "url": ""},
        "sections": [
            (
                "audiences",
                {
                    "heading": "Where would you like to start?",
                    "items": [
                        _way(
                            "Programs",
                            "What is on offer, for whom, how long it takes and how many can come.",
                            "See all programs",
                            "programs",
                        ),
                        _way(
                            "Articles",
                            "Short reads on asking, stepping in, and listening well.",
                            "Read the articles",
                            "articles",
                        ),
                        _way(
                            "Staying safe online",
                            "How to read this site without leaving more traces than you want.",
                            "How to stay safe",
                            "staying-safe",
                        ),
                    ],
                },
            ),
            (
                "support",
                {
                    "heading": "If this is close to home",
                    "text": "You do not have to be sure what to call it. Talking is free, and it "
                    "is confidential.",
                },
            ),
            ("newsletter", {"heading": "", "text": ""}),
        ],
    }


def _way(text, description, label, slug) -> dict:
    link = {"text": label, "page": f"page:/{slug}/", "url": ""}
    return {"text": text, "description": description, "link": link}


def about(plan) -> dict:
    """Return questions to answer: nobody else knows who the organization is."""
    return {
        "slug": "about",
        "title": "About",
        "live": False,
        "exit_link": "inherit",
        "summary": "",
        "body": [
            (
                "callout",
                {
                    "heading": "Before you publish this page",
                    "text": "<p>It is a draft: only people who work on this site can see it. "
                    "Answer the questions below in a few sentences each, then delete this note. "
                    "Once published, the page appears in the menu by itself.</p>",
                    "tone": "note",
                },
            ),
            ("heading", {"text": "Who we are", "level": "h2"}),
            ("text", "<p>Who runs the programs, and since when?</p>"),
            ("heading", {"text": "What we believe", "level": "h2"}),
            ("text", "<p>What does a program change, and how do you know?</p>"),
            ("heading", {"text": "Who stands behind us", "level": "h2"}),
            ("text", "<p>Who pays for the work, and whom do you answer to?</p>"),
        ],
    }


def contact(plan) -> dict:
    """Return how to reach the organization, as far as it is known."""
    page = {"slug": "contact", "title": "Contact", "exit_link": "inherit"}
    help_lines = (
        "support",
        {
            "heading": "If you need to talk to somebody now",
            "text": "We are not an emergency service, and our mail is not read around the clock.",
        },
    )
    if plan.contact_email:
        address = plan.contact_email
        words = f'<p>Write to <a href="mailto:{address}">{address}</a>.</p>'
        return {
            **page,
            "live": True,
            "summary": "Ask about a program, or tell us what is not working on this site.",
            "body": [("text", words), help_lines],
        }
    return {
        **page,
        "live": False,
        "summary": "",
        "body": [
            (
                "callout",
                {
                    "heading": "Before you publish this page",
                    "text": "<p>It is a draft: only people who work on this site can see it. Say "
                    "how to reach you, and how soon you answer, then delete this note. Once "
                    "published, it appears in the menu by itself.</p>",
                    "tone": "note",
                },
            ),
            ("text", "<p>An address, a telephone number, and who answers.</p>"),
            help_lines,
        ],
    }
