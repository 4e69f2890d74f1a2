"""Blocks that address the reader: callout, call to action, newsletter, support lines."""

from wagtail import blocks

from site_core.blocks.choices import SettingChoiceBlock
from site_core.blocks.links import LinkBlock
from site_core.blocks.text import ProseBlock


class CalloutBlock(blocks.StructBlock):
    """A short text set apart."""

    heading = blocks.CharBlock(required=False, max_length=160)
    text = ProseBlock()
    tone = SettingChoiceBlock(
        choices=[("note", "Note"), ("tip", "Tip"), ("important", "Important")], default="note"
    )

    class Meta:
        icon = "info-circle"
        label = "Callout"
        group = "For the reader"
        template = "blocks/callout.html"
        listed = True
        description = "A note, a tip or something important, set apart from the text"
        form_layout = blocks.BlockGroup(children=["heading", "text"], settings=["tone"])
        preview_value = {
            "heading": "Before you book the gym",
            "text": "<p>Echo eats jokes. A room with a carpet is worth fifty seats.</p>",
            "tone": "tip",
        }
        label_format = "{heading}"


class CtaBlock(blocks.StructBlock):
    """One thing to do next."""

    heading = blocks.CharBlock(max_length=160)
    text = blocks.CharBlock(required=False, max_length=300)
    link = LinkBlock()

    class Meta:
        icon = "link"
        label = "Call to action"
        group = "For the reader"
        template = "blocks/cta.html"
        description = "One thing to do next, with a button"
        preview_value = {
            "heading": "Not sure which one fits?",
            "text": "Tell us who will be in the room. We will suggest two or three.",
            "link": {"text": "Talk to us", "url": "/contact/"},
        }
        label_format = "{heading}"


class NewsletterBlock(blocks.StructBlock):
    """The site's newsletter sign-up."""

    heading = blocks.CharBlock(
        required=False, max_length=160, help_text="Leave empty for the site’s own words."
    )
    text = blocks.CharBlock(required=False, max_length=300)

    class Meta:
        icon = "mail"
        label = "Newsletter sign-up"
        group = "For the reader"
        template = "blocks/newsletter.html"
        band = "own"
        description = "A form to subscribe to this site’s newsletter"
        preview_value = {"heading": "Like what you read?", "text": "One email a month."}
        label_format = "{heading}"


def lines_of(region: str | None, lines):
    """Return the lines of a region and those that help everywhere; all if it has none."""
    wanted = (region or "").strip().casefold()
    found = [line for line in lines if line.region.casefold() == wanted]
    everywhere = [line for line in lines if not line.region]
    return [*everywhere, *found] if wanted and found else lines


class SupportBlock(blocks.StructBlock):
    """The site's support lines."""

    heading = blocks.CharBlock(required=False, max_length=160)
    text = blocks.CharBlock(required=False, max_length=300)
    region = blocks.CharBlock(
        required=False,
        max_length=80,
        help_text="Only lines of this region, written as in Support lines, and those that help "
        "everywhere. Empty, or a region without lines: all of them.",
    )

    def get_context(self, value, parent_context=None):
        """Add the lines to show."""
        context = super().get_context(value, parent_context)
        chrome = context.get("chrome")
        context["lines"] = lines_of(value.get("region"), chrome.support_lines if chrome else ())
        return context

    class Meta:
        icon = "help"
        label = "Support lines"
        group = "For the reader"
        template = "blocks/support.html"
        listed = True
        description = "Where to find help; the lines are kept under Support lines"
        preview_value = {"heading": "If this is close to home", "text": "", "region": ""}
        form_layout = blocks.BlockGroup(children=["heading", "text"], settings=["region"])
        label_format = "{heading}"
