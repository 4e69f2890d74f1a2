"""Posts and threads from social networks, kept as text of our own.

They hold everything they show, so nothing is fetched when a page is read and nothing is lost
when the network forgets. ``site_core.embeds`` fills the fields in when an editor asks for it.
"""

from datetime import date

from django.core.validators import URLValidator
from django.db import models
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from site_core.blocks.languages import language_block
from site_core.blocks.linked_images import LinkedImageChooserBlock
from site_core.blocks.pictures import AltTextBlock

validate_web_address = URLValidator(schemes=["http", "https"])


class Network(models.TextChoices):
    """Where a post was published."""

    X = "x", "X"
    TWITTER = "twitter", "Twitter"
    BLUESKY = "bluesky", "Bluesky"
    MASTODON = "mastodon", "Mastodon"
    INSTAGRAM = "instagram", "Instagram"
    OTHER = "other", "another network"


class State(models.TextChoices):
    """Whether the words may be shown."""

    SHOWN = "shown", "Shown"
    REMOVED = "removed", "Removed by its author"


# Fields that hold the author's words, in either block.
WORDS = ("text", "posts", "pictures", "avatar")
# What migrations know, in their order. A field of a block is no column; naming one more in the
# history of every page type would only copy all their tables on SQLite.
IN_MIGRATIONS = ("author", "handle", "network", "date", "url", "language")


class SourceValue(blocks.StructValue):
    """A post or thread with its attribution in words."""

    @property
    def network_label(self) -> str:
        """Return the network's name, ``""`` if it is none of those we know."""
        network = self.get("network")
        return Network(network).label if network and network != Network.OTHER else ""

    @property
    def is_removed(self) -> bool:
        """Whether the author took the words back; then nobody sees them here either."""
        return self.get("state") == State.REMOVED

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


class AddressBlock(blocks.CharBlock):
    """Where the original is."""

    def deconstruct(self):
        """Describe the block to migrations as it was before it could be fetched from."""
        help_text = "Address of the original. Nothing is loaded from it."
        _, args, kwargs = super().deconstruct()
        kwargs = {**kwargs, "label": "Link", "help_text": help_text}
        return "wagtail.blocks.CharBlock", args, kwargs


class SourceBlock(blocks.StructBlock):
    """Who said something, where and when."""

    author = blocks.CharBlock(max_length=120, help_text="The name shown with the post.")
    handle = blocks.CharBlock(required=False, max_length=80, help_text="For example @name.")
    network = blocks.ChoiceBlock(choices=Network.choices, default=Network.X)
    date = blocks.DateBlock(required=False)
    url = AddressBlock(
        required=False,
        label="Address",
        validators=[validate_web_address],
        help_text="Of the original. Readers load nothing from it.",
    )
    language = language_block()
    avatar = LinkedImageChooserBlock(
        required=False, label="Portrait", help_text="Shown beside the name.", search_index=False
    )
    captured_at = blocks.DateTimeBlock(required=False, label="Fetched on", search_index=False)
    source = blocks.CharBlock(
        required=False, max_length=260, label="Fetched from", search_index=False
    )
    state = blocks.ChoiceBlock(
        choices=State.choices,
        default=State.SHOWN,
        label="Words",
        help_text="Once removed, readers are told so instead.",
        search_index=False,
    )

    def clean(self, value):
        """Ask for no words where they were taken out."""
        try:
            return super().clean(value)
        except StructBlockValidationError as problem:
            left = {k: e for k, e in problem.block_errors.items() if k not in WORDS}
            if left or problem.non_block_errors or not value.is_removed:
                raise
            return value

    def get_searchable_content(self, value):
        """Keep words that were taken back out of search as well."""
        shown = {k: v for k, v in value.items() if k not in WORDS} if value.is_removed else value
        return super().get_searchable_content(shown)

    def deconstruct_with_lookup(self, lookup):
        """Describe the block to migrations as they know it."""
        names = [name for name in ("text", *IN_MIGRATIONS, "posts") if name in self.child_blocks]
        known = [(name, lookup.add_block(self.child_blocks[name])) for name in names]
        return "wagtail.blocks.StructBlock", [known], self._constructor_kwargs


def pictures_block() -> blocks.ListBlock:
    """Return the field for the pictures of a post."""
    return blocks.ListBlock(AltTextBlock(label="Picture"), required=False, default=[], max_num=8)


def layout(*fields: str) -> list:
    """Return the form: address first, then the words; what was recorded by itself below."""
    record = blocks.BlockGroup(
        children=["captured_at", "source", "state"], heading="Record", icon="history"
    )
    return ["url", *fields, record]


class PostBlock(SourceBlock):
    """One post."""

    text = blocks.TextBlock(rows=4)
    pictures = pictures_block()

    class Meta:
        icon = "comment"
        label = "Post"
        group = "Voices"
        value_class = SourceValue
        template = "blocks/post.html"
        style_sheet = "css/thread.css"
        description = "A post from X, Bluesky, Mastodon or Instagram, kept as text"
        form_layout = layout(
            "text", "pictures", "author", "handle", "avatar", "network", "date", "language"
        )
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
    pictures = pictures_block()

    def deconstruct_with_lookup(self, lookup):
        """Describe the block to migrations as they know it."""
        known = [(name, lookup.add_block(self.child_blocks[name])) for name in ("text", "url")]
        return "wagtail.blocks.StructBlock", [known], self._constructor_kwargs

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
        style_sheet = "css/thread.css"
        description = "Several posts by one person, in order, kept as text"
        form_layout = layout("author", "handle", "avatar", "network", "date", "language", "posts")
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
