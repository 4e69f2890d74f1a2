"""Posts and threads from social networks, kept as text of our own.

They hold everything they show, so nothing is fetched when a page is read and nothing is lost
when the network forgets.
"""

from datetime import date

from django.core.validators import URLValidator
from django.db import models
from wagtail import blocks

from site_core.blocks.languages import language_block

validate_web_address = URLValidator(schemes=["http", "https"])


class Network(models.TextChoices):
    """Where a post was published."""

    X = "x", "X"
    TWITTER = "twitter", "Twitter"
    BLUESKY = "bluesky", "Bluesky"
    MASTODON = "mastodon", "Mastodon"
    INSTAGRAM = "instagram", "Instagram"
    OTHER = "other", "another network"


class SourceValue(blocks.StructValue):
    """A post or thread with its attribution in words."""

    @property
    def network_label(self) -> str:
        """Return the network's name, ``""`` if it is none of those we know."""
        network = self.get("network")
        return Network(network).label if network and network != Network.OTHER else ""

    @property
    def account(self) -> str:
        """Return the handle as networks print it, however it was typed."""
        handle = (self.get("handle") or "").strip()
        return handle if not handle or handle[0] == "@" or "/" in handle else f"@{handle}"

    @property
    def initials(self) -> str:
        """Return up to two letters that stand for the author."""
        words = [word for word in (self.get("author") or "").split() if word[0].isalnum()]
        return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()


class SourceBlock(blocks.StructBlock):
    """Who said something, where and when."""

    author = blocks.CharBlock(max_length=120, help_text="The name shown with the post.")
    handle = blocks.CharBlock(required=False, max_length=80, help_text="For example @name.")
    network = blocks.ChoiceBlock(choices=Network.choices, default=Network.X)
    date = blocks.DateBlock(required=False)
    url = blocks.CharBlock(
        required=False,
        label="Link",
        validators=[validate_web_address],
        help_text="Address of the original. Nothing is loaded from it.",
    )
    language = language_block()


class PostBlock(SourceBlock):
    """One post."""

    text = blocks.TextBlock(rows=4)

    class Meta:
        icon = "comment"
        label = "Post"
        group = "Voices"
        value_class = SourceValue
        template = "blocks/post.html"
        description = "A post from X, Bluesky, Mastodon or Instagram, kept as text"
        form_layout = ["text", "author", "handle", "network", "date", "url", "language"]
        preview_value = {
            "author": "Rowan Ellery",
            "handle": "@rowan_ellery",
            "network": "bluesky",
            "date": date(2026, 4, 14),
            "text": "My RA asked “do you want advice or company?” and I have not stopped thinking "
            "about how good a question that is.",
        }
        label_format = "{author}: {text}"


class ThreadPostBlock(blocks.StructBlock):
    """One post of a thread."""

    text = blocks.TextBlock(rows=3)
    url = blocks.CharBlock(required=False, label="Link", validators=[validate_web_address])

    class Meta:
        icon = "comment"
        label = "Post"
        label_format = "{text}"


class ThreadBlock(SourceBlock):
    """Several posts by one author, in order."""

    posts = blocks.ListBlock(ThreadPostBlock(), min_num=1, label="Posts, in order")

    class Meta:
        icon = "list-ol"
        label = "Thread"
        group = "Voices"
        value_class = SourceValue
        template = "blocks/thread.html"
        description = "Several posts by one person, in order, kept as text"
        form_layout = ["author", "handle", "network", "date", "url", "language", "posts"]
        preview_value = {
            "author": "Rowan Ellery",
            "handle": "@rowan_ellery",
            "network": "mastodon",
            "date": date(2026, 4, 14),
            "posts": [
                {"text": "Three things a good host does before we arrive:"},
                {"text": "1. Tells people what it is. Nobody likes an ambush."},
                {"text": "2. Names someone to talk to afterwards, and introduces them."},
            ],
        }
        label_format = "{author}"
