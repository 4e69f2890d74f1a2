"""What the demonstration's editors recommend for words that are not those of the page."""

from site_core.pages.models import BestBet

NEW = "freshmen\nfrosh\nfirst-years\nfirst-year students\nfreshman orientation\nnew students"
TOLD = (
    "told\ndisclosure\ndisclosing\nconfided\nfriend assaulted\nroommate assaulted\n"
    "friend raped\nroommate raped"
)
REPORT = "report\nreporting\nreported\nmandatory reporter\nfile a complaint"
EVERYWHERE = [
    (
        "price\ncost\nfee\nbook\nbooking\navailable dates",
        "/contact/",
        "Tell us where, when and for whom. We answer with dates and a price.",
    ),
    (
        "exit\nquick exit\nbrowser history\nhide\nprivate browsing",
        "/staying-safe/",
        "How to read this site without leaving more traces than you want.",
    ),
]
# Site -> words, page, sentence.
BETS = {
    "organization": [
        (
            NEW,
            "/programs/read-the-room/",
            "The show most colleges book for their first-year students.",
        ),
        (
            f"{TOLD}\n{REPORT}",
            "/articles/what-to-say-when-someone-tells-you/",
            "What to say first when somebody tells you, and what to leave for later.",
        ),
        (
            "disclosure training\nmandatory reporter\nreporting",
            "/programs/after-the-disclosure/",
            "A workshop for the people who are told first.",
        ),
    ],
    "campus": [
        (
            NEW,
            "/programs/first-six-weeks/",
            "Our orientation show for first-year and transfer students.",
        ),
        (
            f"{TOLD}\n{REPORT}",
            "/articles/confidential-private-and-required-to-report/",
            "Who keeps what you tell them to themselves, and who must pass it on.",
        ),
    ],
    "military": [
        (
            f"{NEW}\nplebes\nfourth class\nnew cadets",
            "/programs/first-summer/",
            "Our show for incoming cadets and midshipmen.",
        ),
        (
            TOLD,
            "/articles/what-to-say-in-the-first-minute/",
            "Four sentences for whoever is told first.",
        ),
        (
            f"{REPORT}\ntold\nrestricted report",
            "/articles/restricted-and-unrestricted-in-plain-words/",
            "What each kind of report sets in motion, before you tell anybody anything.",
        ),
    ],
}


def recommend(site, key: str, references) -> None:
    """Have pages shown first where the words for them are not those of the page."""
    for phrases, address, sentence in [*EVERYWHERE, *BETS[key]]:
        page_id = references.page_id(f"page:{address}")
        BestBet.objects.create(site=site, page_id=page_id, phrases=phrases, sentence=sentence)
