"""Quotations: somebody else's words, and the article's own words repeated."""

from wagtail import blocks

from site_core.blocks.languages import language_block
from site_core.blocks.links import validate_href


class QuoteBlock(blocks.StructBlock):
    """Somebody else's words, attributed."""

    text = blocks.TextBlock(rows=3)
    language = language_block()
    author = blocks.CharBlock(required=False, max_length=120)
    role = blocks.CharBlock(required=False, max_length=160, help_text="Who they are.")
    source_url = blocks.CharBlock(
        required=False, validators=[validate_href], label="Source", help_text="Where they said it."
    )

    class Meta:
        icon = "openquote"
        label = "Quotation"
        group = "Voices"
        template = "blocks/quote.html"
        description = "Somebody else’s words, with their name"
        preview_value = {
            "text": "I expected a lecture. I got the first honest conversation of the semester.",
            "author": "A resident assistant",
            "role": "after a spring training",
        }
        label_format = "{author}: {text}"


class PullQuoteBlock(blocks.StructBlock):
    """The article's own words, repeated to be seen.

    Hidden from screen readers, search, feeds and the word count: there they would be said twice.
    """

    text = blocks.TextBlock(
        rows=2,
        max_length=280,
        help_text="Words that stand in the article already.",
        search_index=False,
    )

    class Meta:
        icon = "copy"
        label = "Pull quote"
        group = "Voices"
        template = "blocks/pull_quote.html"
        description = "Repeats a sentence of the article in large type; not read out twice"
        preview_value = {"text": "Interrupting harm rarely looks heroic. That is good news."}
        label_format = "{text}"
        search_index = False
