ARTICLE = {
    "slug": "what-drill-weekend-leaves-out",
    "title": "What drill weekend leaves out",
    "summary": (
        "Guard and Reserve members live in two worlds, and help is organized as if they lived "
        "in one. How leaders can close the distance."
    ),
    "date": "2025-11-18",
    "author": "thao",
    "image": "map-table",
    "image_alt": "A table spread with maps, seen from above.",
    "content_notes": ["sexual assault"],
    "content_note": ("Discusses finding support after a sexual assault, without describing one."),
    "search_description": (
        "For Guard and Reserve leaders: duty status, support between drills, and what to put "
        "on a contact card before anyone needs it."
    ),
    "body": [
        (
            "text",
            (
                "<p>A sergeant at an armory in the high plains told me her unit covers eleven "
                "counties. One soldier drives four hours to drill. He serves under a staff "
                "sergeant who is, from Monday to Friday, his manager at the feed store. “So when "
                "you say <i>tell your chain of command</i>,” she asked me, “which one?”</p>"
                "<p>I had no good answer that day. I have a better one now, and most of it came "
                "from people like her.</p>"
            ),
        ),
        ("heading", {"text": "Two worlds, one person", "level": "h2"}),
        (
            "text",
            (
                "<p>Something can happen at drill, at annual training, at the bar after, or on a "
                "Tuesday between two people who only know each other from drill. Duty status can "
                "affect which services and which investigators come in. That is real, and it is "
                "confusing, and it makes people give up before they have called anyone.</p>"
                "<p>Nobody should have to diagnose their own duty status before asking for help. "
                "The one sentence to teach is: <b>call the SARC and let the SARC sort it out.</b> "
                "A civilian sexual assault center is a good first call too. It is confidential, "
                "usually closer, and does not care what orders you were on.</p>"
            ),
        ),
        ("heading", {"text": "A card with two sides", "level": "h2"}),
        (
            "text",
            (
                "<p>Print it small enough for a phone case. Fill it in before the next drill.</p>"
                "<ul><li><b>Side one, in uniform:</b> the SARC’s name and number, a victim "
                "advocate, the chaplain, and who answers between drills.</li>"
                "<li><b>Side two, at home:</b> the nearest civilian center for each county your "
                "people live in, and a hospital that does forensic exams.</li></ul>"
                "<p>Making side two took one squad leader two evenings and a great many phone "
                "calls. She says the calls were the training.</p>"
            ),
        ),
        (
            "pull_quote",
            {
                "text": (
                    "Nobody should have to diagnose their own duty status before asking for help."
                ),
            },
        ),
        (
            "thread",
            {
                "author": "Renske Tallmadge",
                "handle": "@renske_drills",
                "network": "bluesky",
                "date": "2025-09-30",
                "url": "",
                "posts": [
                    {
                        "text": (
                            "Readiness NCO here. Things I learned making the county contact card:"
                        ),
                        "url": "",
                    },
                    {
                        "text": (
                            "One center had a new number and we’d have handed out the old one for "
                            "years. Test every line, every quarter."
                        ),
                        "url": "",
                    },
                    {
                        "text": (
                            "Two of the centers asked if they could come to drill. Nobody had "
                            "ever called them. They brought doughnuts. They are invited forever."
                        ),
                        "url": "",
                    },
                ],
            },
        ),
        (
            "heading",
            {
                "text": "What leaders can do in ten minutes a month",
                "level": "h2",
            },
        ),
        (
            "text",
            (
                "<ol><li>Say the names at first formation. Every drill, no slides.</li>"
                "<li>Ask how the month went, and mean the whole month.</li>"
                "<li>Know who works for whom on the outside, and do not put the complaint box on "
                "that person’s desk.</li>"
                "<li>Let a soldier reschedule drill for an appointment without having to say "
                "which kind.</li></ol>"
            ),
        ),
        (
            "faq",
            {
                "heading": "Heard at armories",
                "items": [
                    {
                        "question": (
                            "Are Guard members eligible for a SARC’s help if it did not happen on "
                            "duty?"
                        ),
                        "answer": (
                            "<p>Often there is more help than people expect, and the rules have "
                            "changed over the years. The SARC will tell you what applies and who "
                            "else can help.</p>"
                        ),
                    },
                    {
                        "question": "What if the SARC is in another city?",
                        "answer": (
                            "<p>Phone is fine, and so is meeting halfway. Advocates are used to "
                            "long drives.</p>"
                        ),
                    },
                    {
                        "question": "Must I tell my civilian employer?",
                        "answer": (
                            "<p>No. Ask the advocate about leave and protections in your state if "
                            "you need time.</p>"
                        ),
                    },
                ],
            },
        ),
        ("support", {"heading": "Between drills, any hour", "text": ""}),
        (
            "programs",
            {
                "heading": "For distributed units",
                "programs": ["page:/programs/between-drills/"],
            },
        ),
    ],
}
