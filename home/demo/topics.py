"""What the demonstration's programs and articles are about."""

from django.utils.text import slugify

from site_core.pages.models import Topic

# Site -> topic -> the last parts of addresses.
TOPICS = {
    "organization": {
        "Consent": "read-the-room plain-words ask-listen-adjust",
        "Stepping in": "the-one-small-thing the-bystander-hour read-the-room off-the-clock "
        "the-smallest-useful-thing "
        "the-group-chat-is-a-room",
        "Being told": "after-the-disclosure what-to-say-when-someone-tells-you",
        "Online life": "screenshots the-group-chat-is-a-room",
        "Men and masculinity": "men-are-in-the-room-too read-the-room",
        "Leadership": "hold-the-line one-visit-is-not-a-plan the-week-after-the-holiday-party",
        "Work": "off-the-clock the-week-after-the-holiday-party",
        "How we work": "pass-the-mic how-we-change-a-script a-room-people-can-leave "
        "why-we-start-with-a-joke one-visit-is-not-a-plan",
    },
    "campus": {
        "Orientation": "first-six-weeks welcome-now-listen before-move-in "
        "orientation-is-the-first-conversation "
        "mandatory-does-not-have-to-mean-miserable",
        "Residence life": "two-doors-down what-an-ra-can-say-at-the-door "
        "confidential-private-and-required-to-report "
        "a-bulletin-board-people-actually-read",
        "Fraternities and sororities": "house-rules the-party-that-moved-the-coats",
        "Athletics": "away-game the-bus-ride-home",
        "Graduate students": "comments-in-the-margin graduate-students-are-not-tall-undergraduates",
        "Consent": "short-course-in-asking first-six-weeks before-move-in",
        "Stepping in": "first-six-weeks house-rules away-game walking-home-without-making-it-weird "
        "the-party-that-moved-the-coats",
        "After a visit": "pass-the-mic the-day-after-the-show "
        "a-bulletin-board-people-actually-read",
    },
    "military": {
        "Command climate": "you-own-the-weather the-first-formation-after "
        "nobody-learns-on-slide-ninety",
        "Stepping in": "eyes-on at-ease straight-talk the-duty-desk-at-two-in-the-morning "
        "the-joke-before-the-joke",
        "Being told": "the-first-ten-minutes what-to-say-in-the-first-minute the-phone-call-home",
        "Reporting": "restricted-and-unrestricted-in-plain-words the-first-formation-after "
        "the-first-ten-minutes",
        "Academies and training": "first-summer at-ease the-upperclass-effect",
        "Guard and Reserve": "between-drills what-drill-weekend-leaves-out",
        "Families": "kitchen-table the-phone-call-home",
        "Teaching it yourselves": "pass-it-down before-the-show-a-host-checklist "
        "nobody-learns-on-slide-ninety",
    },
}

# What people type who look for them.
SYNONYMS = {
    "Academies and training": "cadets, midshipmen, boot camp, recruits",
    "After a visit": "follow-up, booster, sustainment",
    "Athletics": "athletes, sports, teams",
    "Being told": "disclosure, responding to disclosures, supporting survivors",
    "Command climate": "leadership, accountability, unit culture",
    "Consent": "affirmative consent, healthy relationships, sexual communication",
    "Families": "spouses, military families",
    "Fraternities and sororities": "Greek life, chapters, hazing prevention",
    "Graduate students": "grad school, advisers, advising, labs",
    "Guard and Reserve": "National Guard, reservists, drill weekend",
    "Leadership": "leaders, managers, supervisors",
    "Men and masculinity": "engaging men, manhood",
    "Online life": "social media, sexting, image-based abuse, digital safety",
    "Orientation": "welcome week, first-year students, freshmen, new students",
    "Reporting": "restricted report, unrestricted report, retaliation",
    "Residence life": "housing, dorms, residence halls, resident assistants",
    "Stepping in": "bystander intervention, upstander, active bystander",
    "Teaching it yourselves": "train the trainer, facilitators, peer educators",
    "Work": "workplace harassment, office, employees",
}


def make_topics(site, key: str) -> dict[str, list[Topic]]:
    """Create the topics of a site; return them by the last part of the addresses they belong to."""
    by_page: dict[str, list[Topic]] = {}
    for place, (name, pages) in enumerate(TOPICS[key].items(), 1):
        topic = Topic.objects.create(
            site=site,
            name=name,
            slug=slugify(name),
            sort_order=place,
            synonyms=SYNONYMS.get(name, ""),
        )
        for slug in pages.split():
            by_page.setdefault(slug, []).append(topic)
    return by_page
