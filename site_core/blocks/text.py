"""Words: text, heading, questions and answers, table."""

from django.utils.html import strip_tags
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock

from site_core.blocks import languages
from site_core.blocks.choices import SettingChoiceBlock

TEXT_FEATURES = [
    "bold", "italic", "link", "ol", "ul", "document-link", "superscript", "subscript",
]  # fmt: skip
HEADING_FEATURES = ["h2", "h3", "h4"]
LINE_FEATURES = ["bold", "italic", "link"]


class ProseBlock(blocks.RichTextBlock):
    """Rich text limited to what the design knows; any part of it may be in another language."""

    def __init__(self, features=None, **kwargs):
        features = [*(features or TEXT_FEATURES), *languages.FEATURES]
        super().__init__(features=features, **kwargs)

    def deconstruct(self):
        """Describe the block to migrations by its Wagtail base, which they need nothing beyond."""
        _, args, kwargs = super().deconstruct()
        return "wagtail.blocks.RichTextBlock", args, kwargs


class TextBlock(ProseBlock):
    """Paragraphs and lists, and headings, so that a whole document can be pasted into one block."""

    def __init__(self, features=None, **kwargs):
        super().__init__(features=features or [*HEADING_FEATURES, *TEXT_FEATURES], **kwargs)

    class Meta:
        icon = "pilcrow"
        label = "Text"
        group = "Words"
        template = "blocks/text.html"
        description = "Paragraphs, lists and headings, with links, bold and italic"
        preview_value = (
            "<p>Nobody learns to step in from a slide. They learn it by <b>watching someone do it "
            "badly</b>, laughing, and trying again.</p><ul><li>Notice</li><li>Decide</li>"
            "<li>Do one small thing</li></ul>"
        )


class HeadingBlock(blocks.StructBlock):
    """A heading that can be linked to."""

    text = blocks.CharBlock(max_length=160)
    level = SettingChoiceBlock(
        choices=[("h2", "Section"), ("h3", "Part of a section")], default="h2"
    )

    class Meta:
        icon = "title"
        label = "Heading"
        group = "Words"
        template = "blocks/heading.html"
        listed = True
        description = "Divides a long text; readers with a screen reader jump from one to the next"
        preview_value = {"text": "What happens in the room", "level": "h2"}
        label_format = "{text}"


class QuestionBlock(blocks.StructBlock):
    """One question and its answer."""

    question = blocks.CharBlock(max_length=200)
    answer = ProseBlock()

    class Meta:
        icon = "help"
        label = "Question"
        label_format = "{question}"


class FaqBlock(blocks.StructBlock):
    """Questions and answers that open one at a time."""

    heading = blocks.CharBlock(required=False, max_length=160, default="Questions people ask")
    items = blocks.ListBlock(QuestionBlock(), min_num=1, label="Questions")

    class Meta:
        icon = "help"
        label = "Questions and answers"
        group = "Words"
        template = "blocks/faq.html"
        listed = True
        description = "A list of questions; each opens its answer"
        preview_value = {
            "heading": "Questions people ask",
            "items": [
                {
                    "question": "Do we need a stage?",
                    "answer": "<p>No. We need a floor, a microphone and people who can see us.</p>",
                },
                {
                    "question": "Will anyone be put on the spot?",
                    "answer": "<p>Never. Everyone who joins in has offered to.</p>",
                },
            ],
        }
        label_format = "{heading}"


def _has_words(value) -> bool:
    """Whether a cell says something; zero does."""
    return value is not None and bool(strip_tags(str(getattr(value, "source", value))).strip())


class TableBlock(TypedTableBlock):
    """A table with a caption, for facts that compare."""

    def __init__(self, **kwargs):
        columns = [
            ("text", blocks.CharBlock(label="Text", required=False)),
            ("number", blocks.FloatBlock(label="Number", required=False)),
            (
                "rich_text",
                ProseBlock(features=LINE_FEATURES, label="Text with links", required=False),
            ),
        ]
        super().__init__(columns, **kwargs)

    def get_context(self, value, parent_context=None):
        """Add what names columns and rows: an empty cell is no heading (WCAG 1.3.1)."""
        context = super().get_context(value, parent_context=parent_context)
        context["has_headings"] = any(column["heading"].strip() for column in value.columns)
        context["rows"] = [(_has_words(row[0].value), row) for row in value.rows if row]
        return context

    def get_preview_value(self):
        """Return a small table of three rows."""
        return self.to_python(
            {
                "columns": [
                    {"type": "text", "heading": "Format"},
                    {"type": "text", "heading": "Time"},
                    {"type": "number", "heading": "People"},
                ],
                "rows": [
                    {"values": ["Live show", "60–90 minutes", 300]},
                    {"values": ["Workshop", "Half a day", 40]},
                    {"values": ["Online course", "45 minutes", 1]},
                ],
                "caption": "Three ways to bring us in",
            }
        )

    class Meta:
        icon = "table"
        label = "Table"
        group = "Words"
        template = "blocks/table.html"
        description = "Rows and columns with a caption"
        preview_value = {}
