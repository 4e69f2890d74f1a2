"""The article “The bus ride home is part of the season”."""

ARTICLE = {
    "slug": "the-bus-ride-home",
    "title": "The bus ride home is part of the season",
    "summary": (
        "Coaches plan ninety minutes of a Saturday in detail. The five hours after it decide "
        "what kind of team it is."
    ),
    "date": "2026-03-03",
    "author": "mateusz",
    "image": "bleachers",
    "image_alt": "Empty bleachers at the edge of a field in low evening sun",
    "content_note": "",
    "search_description": (
        "What coaches and captains can do about the talk in the back of the bus, from the head "
        "writer of Away Game."
    ),
    "body": [
        (
            "text",
            (
                "<p>I was a goalkeeper, so I have spent a great deal of time watching other "
                "people and worrying. What I remember of college soccer is not the matches. It "
                "is the bus: four hours of dark interstate, wet socks, and whoever was "
                "loudest.</p>"
                "<p>The loudest person on our bus told stories about women. We laughed, because "
                "the alternative was row fourteen turning around to look at you. I laughed too. "
                "I would like that on the record, since I now do this for a living.</p>"
            ),
        ),
        ("heading", {"text": "What the laugh does", "level": "h2"}),
        (
            "text",
            (
                "<p>A laugh is a vote. The person who told the story counts the votes and learns "
                "what the team thinks. So does the rookie by the window who has decided to say "
                "nothing for four years. And if somebody on that bus is thinking of doing "
                "something worse than talk, he has just been told how much company he would "
                "have.</p>"
                "<p>This is why prevention people go on about climate. It sounds like weather. "
                "It is mostly row fourteen.</p>"
            ),
        ),
        (
            "quote",
            {
                "text": (
                    "I used to ask my captains to watch the drinking. Now I ask them to watch "
                    "the laughing. It tells me more, and they are better at it."
                ),
                "author": "Head coach, men’s lacrosse",
                "role": "Public university, mid-Atlantic",
                "source_url": "",
            },
        ),
        ("heading", {"text": "What a coach can do without a speech", "level": "h2"}),
        (
            "text",
            (
                "<ul><li><b>Sit in the middle sometimes.</b> Not as a spy. With a sandwich.</li>"
                "<li><b>Say one sentence in August:</b> “On this team we don’t talk about people "
                "as if they were scores.” Then expect it, the way you expect shin guards.</li>"
                "<li><b>Notice in public, correct in private.</b> “Nice job getting Dani off the "
                "phone with that guy” travels the length of a bus.</li>"
                "<li><b>Do not make the women’s team your lesson.</b> They are on a bus too, and "
                "have their own row fourteen.</li>"
                "</ul>"
            ),
        ),
        ("heading", {"text": "What a teammate can do from row nine", "level": "h2"}),
        (
            "text",
            (
                "<p>You do not have to give a talk. You only have to stop the vote from being "
                "unanimous.</p>"
                "<ol><li>Do not laugh. It is astonishing how loud that is.</li>"
                "<li>Say something dull: “Nah.” “Next.” “She’s in my lab, man.”</li>"
                "<li>Change the subject to food. This has never failed on a bus.</li>"
                "<li>Later, alone, to the person: “That story made you sound worse than you "
                "are.”</li>"
                "</ol>"
            ),
        ),
        ("pull_quote", {"text": "You only have to stop the vote from being unanimous."}),
        ("heading", {"text": "And if it was more than talk", "level": "h2"}),
        (
            "text",
            (
                "<p>Sometimes a story on a bus is a disclosure turned inside out: somebody is "
                "describing harm and does not know it, or does. Coaches and athletics staff "
                "usually have a duty to tell the Title IX office. You do not have to be sure, "
                "and you should not investigate. Make the call, and look after the person who "
                "told you.</p>"
                "<p>Our bus got better in my third year, when a quiet midfielder said “Nah” "
                "somewhere around Toledo. That was the whole speech. I have been stealing from "
                "it ever since.</p>"
            ),
        ),
        (
            "programs",
            {
                "heading": "For the whole roster",
                "programs": [
                    "page:/programs/away-game/",
                ],
            },
        ),
    ],
}
