"""Demo page of the umbrella site: About Plainspoke."""

PAGE = {
    "slug": "about",
    "title": "About Plainspoke",
    "summary": (
        "We are performers who teach and teachers who perform. Since 2009 we have been driving to "
        "places to talk about the thing people would rather not."
    ),
    "image": "stage-from-wings",
    "image_alt": (
        "A bright stage seen from the dark of the wings, with two microphones waiting in the light."
    ),
    "show_in_menus": True,
    "search_description": (
        "Who Plainspoke is, how our programs about sexual violence prevention are made, who checks "
        "them, and what we will and will not do."
    ),
    "exit_link": "inherit",
    "body": [
        (
            "text",
            (
                "<p>Plainspoke began with a borrowed minivan and a booking at a college that had "
                "expected a slide show. Two of us had been doing improv at night and running "
                "campus workshops by day. Nobody had come to the workshops. A lot of people had "
                "come to the improv.</p>"
                "<p>So we put the one inside the other, and it turned out that people will talk "
                "about nearly anything if they’ve just laughed with the person next to them.</p>"
            ),
        ),
        ("heading", {"text": "What we do now", "level": "h2"}),
        (
            "text",
            (
                "<p>Last year thirty-four educators gave 212 programs at 41 campuses, 63 high "
                "schools, 26 military installations and 38 workplaces. We still drive to most of "
                "them. We perform, lead workshops, give keynotes, run one online course and train "
                "the people who’ll carry on when we’ve gone.</p>"
                "<p>Plainspoke Campus and Plainspoke Military are part of the same company, with "
                "sites and programs of their own. Their educators train with ours, and there is "
                "one rehearsal room and one kettle.</p>"
            ),
        ),
        ("heading", {"text": "How a program gets made", "level": "h2"}),
        (
            "text",
            (
                "<ol>"
                "<li><b>Listening.</b> We start with what hosts, advocates and survivors say is "
                "missing.</li>"
                "<li><b>Evidence.</b> A reader of research goes through each draft and asks how we "
                "know. What we can’t support, we cut.</li>"
                "<li><b>Humor.</b> We look for the laugh of recognition. Nobody who has been "
                "harmed is ever the joke.</li>"
                "<li><b>Checking.</b> Survivors and counselors, paid for their time, can stop any "
                "scene.</li>"
                "<li><b>The road.</b> Educators keep a log of every show, and scripts change "
                'because of it. (<a href="page:/articles/how-we-change-a-script/">Here’s how one '
                "did</a>.)</li>"
                "</ol>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "They were early, they were kind to the custodian and they asked me where the "
                    "doors were. I knew it would be a good day."
                ),
                "author": "Events manager",
                "role": "Community college",
                "source_url": "",
            },
        ),
        ("heading", {"text": "What we promise a host", "level": "h2"}),
        (
            "text",
            (
                "<ul>"
                "<li>We’ll tell you if a program is wrong for your group, your venue or your "
                "week.</li>"
                "<li>We’ll never call on anyone, or ask anybody about their own experience.</li>"
                "<li>We’ll leave you with something to do next.</li>"
                "</ul>"
            ),
        ),
        ("heading", {"text": "What we don’t do", "level": "h2"}),
        (
            "text",
            (
                "<p>We don’t investigate, counsel or give legal advice, and we don’t speak at a "
                "place in order to make a recent incident go away. We’ll happily help you find the "
                "people who do the first three.</p>"
            ),
        ),
        (
            "people",
            {
                "heading": "The people who write here",
                "items": [
                    {
                        "name": "Maren Holloway",
                        "pronouns": "she/her",
                        "role": "Co-founder and head writer",
                        "image": None,
                        "text": ("Runs the writing room. Has rewritten one scene forty-one times."),
                        "links": [],
                    },
                    {
                        "name": "Linh Nguyễn",
                        "pronouns": "they/them",
                        "role": "Director of training",
                        "image": None,
                        "text": ("Teaches educators to stop talking in time."),
                        "links": [],
                    },
                    {
                        "name": "Desmond Okafor",
                        "pronouns": "he/him",
                        "role": "Performer and educator",
                        "image": None,
                        "text": ("On the road the longest, and has the playlists to prove it."),
                        "links": [],
                    },
                    {
                        "name": "Tova Szczepańska",
                        "pronouns": "",
                        "role": "Workplace programs and evaluation",
                        "image": None,
                        "text": ("Looks after workplaces and the long plan."),
                        "links": [],
                    },
                ],
            },
        ),
        (
            "newsletter",
            {
                "heading": "A letter from the road",
                "text": (
                    "What rooms are teaching us, one new article and no exclamation marks. About "
                    "once a month."
                ),
            },
        ),
        (
            "cta",
            {
                "heading": "Have a room in mind?",
                "text": (
                    "Tell us who will be in it. We will suggest two programs, and say which we "
                    "would pick."
                ),
                "link": {"text": "Book a program", "page": None, "url": "/programs/inquire/"},
            },
        ),
    ],
}
