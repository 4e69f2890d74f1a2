"""Plainspoke Military: who we are."""

PAGE = {
    "slug": "about",
    "title": "About Plainspoke Military",
    "summary": (
        "Performer-educators who work with units, academies, armories and families. A good "
        "share of us wore the uniform; all of us listen to people who do."
    ),
    "image": "stage-door",
    "image_alt": "A stage door at the back of a theater, with a lamp above it.",
    "show_in_menus": True,
    "search_description": (
        "Who we are: performer-educators bringing live sexual violence prevention programs to "
        "military units, academies and families."
    ),
    "exit_link": "inherit",
    "body": [
        (
            "text",
            (
                "<p>Plainspoke began with two actors, a rented van and a conviction that people "
                "can talk about sexual violence without whispering or shouting. The military work "
                "started when a chaplain saw a campus show and asked, a little doubtfully, "
                "whether it would survive a tank battalion. It did. It came back with better "
                "jokes.</p>"
            ),
        ),
        ("heading", {"text": "How we work", "level": "h2"}),
        (
            "text",
            (
                "<ul><li><b>Live, and in pairs.</b> Two educators, a script that leaves room, and "
                "an audience that does half the thinking.</li>"
                "<li><b>Evidence first.</b> Our scenes practice skills that prevention research "
                "supports: noticing early, stepping in, asking and hearing an answer. We update "
                "them every year.</li>"
                "<li><b>Funny, with care.</b> We laugh at excuses, and at ourselves. Nobody’s "
                "pain is a punchline.</li>"
                "<li><b>Alongside your people.</b> We never replace a SARC, an advocate or a "
                "commander. We try to make their Monday easier.</li></ul>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "They asked our advocates what would help, and then they did that. I did not "
                    "know that vendors could."
                ),
                "author": "Lead SARC",
                "role": "Joint installation",
                "source_url": "",
            },
        ),
        (
            "people",
            {
                "heading": "Who is in the van",
                "items": [
                    {
                        "name": "Darnell Whitcombe-Hayes",
                        "pronouns": "he/him",
                        "role": "Director of installation programs",
                        "image": None,
                        "text": (
                            "Retired as an Army first sergeant and leads our work with units."
                        ),
                        "links": [],
                    },
                    {
                        "name": "Nguyễn Thu Thảo",
                        "pronouns": "she/her",
                        "role": "Lead educator",
                        "image": None,
                        "text": ("Was an Air Force medic and trains our educators."),
                        "links": [],
                    },
                    {
                        "name": "Marisol Béjar",
                        "pronouns": "she/her",
                        "role": "Educator",
                        "image": None,
                        "text": (
                            "Was a Navy victim advocate and reviews every word we say about reporting."
                        ),
                        "links": [],
                    },
                    {
                        "name": "Piotr Wiśniewski-Lane",
                        "pronouns": "",
                        "role": "Writer and performer",
                        "image": None,
                        "text": ("Grew up on five bases and writes the scenes."),
                        "links": [],
                    },
                ],
            },
        ),
        (
            "image",
            {
                "image": "table-read",
                "alt_text": "Scripts and coffee cups on a table after a read-through.",
                "decorative": False,
                "caption": (
                    "Every scene is read aloud to veterans and advocates before it goes on the "
                    "road."
                ),
                "credit": "",
            },
        ),
        (
            "callout",
            {
                "heading": "What we are not",
                "text": (
                    "<p>We are not part of any service, and nothing on this site is official "
                    "policy or legal advice. When your SARC and this site disagree, follow your "
                    "SARC, and tell us so that we can fix it.</p>"
                ),
                "tone": "note",
            },
        ),
        (
            "programs",
            {
                "heading": "Start with one of these",
                "programs": [
                    "page:/programs/at-ease/",
                    "page:/programs/the-first-ten-minutes/",
                    "page:/programs/kitchen-table/",
                ],
            },
        ),
        ("newsletter", {"heading": "", "text": ""}),
    ],
}
