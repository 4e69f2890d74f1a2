"""What a program rests on, so that a committee can check it."""

from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from site_core.blocks.links import validate_href
from site_core.blocks.text import ProseBlock

# Level -> (what it is called, what that means and does not mean).
LEVELS = {
    "controlled": (
        "Evaluated in a controlled study",
        "People who took part were compared with people who did not.",
    ),
    "before_after": (
        "Evaluated before and after",
        "The same people were asked before and after, with nobody to compare them with.",
    ),
    "research": (
        "Built on published research",
        "It uses what published studies found to help. They studied their own programs, not this one.",
    ),
    "practice": (
        "Practice-based",
        "It rests on what educators and hosts have learned. No study has measured it.",
    ),
}
EARLIEST = 1900


class CitationBlock(blocks.StructBlock):
    """One publication."""

    text = blocks.CharBlock(max_length=400, help_text="Who, what, and where it was published.")
    year = blocks.IntegerBlock(min_value=EARLIEST, help_text="When it was published.")
    url = blocks.CharBlock(
        required=False,
        max_length=500,
        label="Address",
        validators=[validate_href],
        help_text="Where it can be read: https://…",
    )

    def clean(self, value):
        """Refuse what has not been published yet; a draft may still lack the year."""
        result = super().clean(value)
        if (result.get("year") or 0) > timezone.localdate().year:
            error = ValidationError("This year is still to come.")
            raise StructBlockValidationError(block_errors={"year": error})
        return result

    class Meta:
        icon = "doc-full"
        label = "Publication"
        label_format = "{text} ({year})"


class EvidenceValue(blocks.StructValue):
    """How sure one can be."""

    @property
    def level_name(self) -> str:
        """Return what the level is called."""
        return LEVELS.get(self.get("level"), ("", ""))[0]

    @property
    def level_means(self) -> str:
        """Return what the level means, and what it does not."""
        return LEVELS.get(self.get("level"), ("", ""))[1]


class EvidenceBlock(blocks.StructBlock):
    """How sure one can be that it works, and where to check."""

    heading = blocks.CharBlock(required=False, max_length=160, default="What it rests on")
    level = blocks.ChoiceBlock(
        choices=[(key, name) for key, (name, _) in LEVELS.items()],
        help_text="The highest that is true of this program itself. Readers are told what it means.",
    )
    text = ProseBlock(required=False)
    citations = blocks.ListBlock(
        CitationBlock(), default=[], max_num=12, required=False, label="Publications"
    )

    class Meta:
        icon = "clipboard-list"
        label = "Evidence"
        group = "Program"
        value_class = EvidenceValue
        template = "blocks/evidence.html"
        listed = True
        style_sheet = "css/program.css"
        description = "How well it is studied, with dated publications a committee can check"
        preview_value = {
            "heading": "What it rests on",
            "level": "research",
            "text": "<p>Its scenes practice what studies of bystander programs found to help.</p>",
            "citations": [
                {
                    "text": "Banyard, Plante and Moynihan, Bystander education, Journal of "
                    "Community Psychology 32(1)",
                    "year": 2004,
                }
            ],
        }
        label_format = "{heading}"
