"""Who the campus company is."""

ABOUT = {
    "slug": "about",
    "title": "About Plainspoke Campus",
    "image": "front-row",
    "image_alt": ("An auditorium seen from the front row, seats filling up before a show"),
    "summary": (
        "We are performers who teach and educators who perform. Campus is the part of Plainspoke "
        "that travels to colleges and universities."
    ),
    "search_description": (
        "Who Plainspoke Campus is, how its programs for colleges and universities are made, and "
        "what it believes about prevention."
    ),
    "exit_link": "inherit",
    "show_in_menus": True,
    "body": [
        (
            "text",
            (
                "<p>Most of us started in one of two places: a comedy stage or a student affairs "
                "office. We met because the comedians kept getting serious questions after "
                "shows, and the educators kept losing the room by slide four. It turned out each "
                "side had what the other lacked.</p>"
                "<p>Today a campus visit usually means two people, one rental car, a microphone "
                "each and a conversation that students did not expect to enjoy.</p>"
            ),
        ),
        ("heading", {"text": "What we believe", "level": "h2"}),
        (
            "text",
            (
                "<ul><li><b>Students are not the problem to be fixed.</b> Most want to be decent "
                "to each other and are short on practice, not on values.</li>"
                "<li><b>Laughter is an opening, not a bandage.</b> We joke about awkwardness, "
                "bad pickup lines and ourselves. We never joke about harm or about the people it "
                "happened to.</li>"
                "<li><b>Responsibility stays where it belongs.</b> No program of ours tells "
                "anyone what they should have worn, drunk or known.</li>"
                "<li><b>One hour is a beginning.</b> We will tell you so before you book, and "
                "help you plan the rest.</li>"
                "</ul>"
            ),
        ),
        (
            "image",
            {
                "image": "table-read",
                "alt_text": (
                    "Scripts, pencils and two coffee cups on a table during a reading of a new "
                    "scene"
                ),
                "decorative": False,
                "caption": ("Every new scene is read aloud to students before it travels."),
                "credit": "",
            },
        ),
        ("heading", {"text": "How a program is made", "level": "h2"}),
        (
            "text",
            (
                "<p>A new program takes about a year. We read the prevention research, sit with "
                "advocates and survivors who have agreed to advise us, write a draft, and then "
                "read it aloud to a paid panel of students. They are merciless about slang, and "
                "they are right.</p>"
                "<p>Then we test it on four campuses, ask what people understood and what they "
                "did with it a month later, and rewrite. The scene you like best is probably in "
                "its ninth version.</p>"
            ),
        ),
        ("pull_quote", {"text": "They are merciless about slang, and they are right."}),
        ("heading", {"text": "How we look after a room", "level": "h2"}),
        (
            "text",
            (
                "<p>Every session opens with what is coming, that anyone may step out, and where "
                "a confidential person from your campus is sitting. Nobody is asked to share a "
                "story. Nobody is put on the spot. Our educators stay afterward until the last "
                "question is answered, including the ones people wait for the room to empty to "
                "ask.</p>"
            ),
        ),
        (
            "people",
            {
                "heading": "Who comes to your campus",
                "items": [
                    {
                        "name": "Denise Okafor",
                        "pronouns": "she/her",
                        "role": "Director of campus programs",
                        "image": {"image": "face-curly", "alt_text": "", "decorative": True},
                        "text": (
                            "Was a hall director for nine years. Answers most of your emails herself."
                        ),
                        "links": [],
                    },
                    {
                        "name": "Nguyễn Thảo Vy",
                        "pronouns": "they/them",
                        "role": "Educator, residence life and peer programs",
                        "image": {"image": "face-short", "alt_text": "", "decorative": True},
                        "text": ("Teaches orientation leaders what to say at midnight."),
                        "links": [],
                    },
                    {
                        "name": "Mateusz Wójcik",
                        "pronouns": "he/him",
                        "role": "Head writer",
                        "image": {"image": "face-bun", "alt_text": "", "decorative": True},
                        "text": ("Has cut more jokes than he has kept. The kept ones work."),
                        "links": [],
                    },
                    {
                        "name": "Renata Salcedo",
                        "pronouns": "",
                        "role": "Evaluation and graduate programs",
                        "image": {"image": "face-long", "alt_text": "", "decorative": True},
                        "text": ("Asks the students a month later what they did with it."),
                        "links": [],
                    },
                ],
            },
        ),
        (
            "callout",
            {
                "heading": "We work with your people, not around them",
                "text": (
                    "<p>We ask to meet your confidential advocates and your Title IX office "
                    "before every visit. They know your campus; we leave on the evening "
                    "flight.</p>"
                ),
                "tone": "note",
            },
        ),
        (
            "newsletter",
            {
                "heading": "Meet us in your inbox first",
                "text": (
                    "If you are not ready to book, the monthly letter is a fair sample of how we "
                    "think."
                ),
            },
        ),
        (
            "cta",
            {
                "heading": "Say hello",
                "text": ("Questions about fit, budget or a very odd auditorium are all welcome."),
                "link": {"text": "Contact us", "page": "page:/contact/", "url": ""},
            },
        ),
    ],
}
