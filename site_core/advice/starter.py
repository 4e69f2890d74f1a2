"""The words a new site begins with: a proposal, to be changed by the people who know their readers."""

from site_core.advice.models import HouseWord

WORDS = (
    ("accuser", "the person who reported",
     "It puts whoever spoke up on trial, before anybody has asked a question."),
    ("addict", "a person with an addiction",
     "An illness is something people have, not what they are."),
    ("alleged victim", "the person who reported",
     "It tells readers to doubt before they know anything. Say who said what."),
    ("commit suicide", "die by suicide",
     "One commits crimes. Many who lost somebody hear that word each time."),
    ("crazy", "what it really was: loud, unfair, hard to believe",
     "Some of our readers live with an illness people call that."),
    ("date rape", "rape",
     "How well they knew each other does not make it a smaller thing."),
    ("domestic dispute", "relationship violence",
     "A dispute has two sides that argue. Violence has somebody who uses it."),
    ("guys", "everyone, folks, or who they are",
     "Part of the room does not feel spoken to."),
    ("nonconsensual sex", "rape, or sexual assault",
     "Sex is something people agree to. Name what happened."),
    ("sex scandal", "abuse, or what happened",
     "A scandal is about gossip; somebody was harmed."),
    ("trigger warning", "content note",
     "A note lets readers choose. A warning tells them how to feel, and “trigger” is a word of weapons."),
    ("victim", "survivor, or the person it happened to",
     "Most people we meet chose another word for themselves. Keep it where a law or a court says it."),
)  # fmt: skip


def begin(site) -> None:
    """Give ``site`` these words."""
    HouseWord.objects.bulk_create(
        HouseWord(site=site, word=word, better=better, reason=reason)
        for word, better, reason in WORDS
    )
