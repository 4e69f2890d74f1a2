"""Sections of a program’s page: what people take away, who brings what, what to know, what goes with it."""

from django.core.exceptions import ValidationError
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from programs.evidence import EvidenceBlock
from site_core.blocks import ARTICLE_BLOCKS, media
from site_core.blocks.linked_pages import CardPageChooserBlock, may_be_offered
from site_core.blocks.people import PeopleBlock
from site_core.blocks.samples import SampleMixin
from site_core.blocks.steps import StepsBlock
from site_core.blocks.testimonials import TestimonialsBlock

GROUP = "Program"
SHEET = "css/program.css"
# Field -> what readers call it, in the order of the page.
PRACTICAL = {
    "sessions_a_day": "Sessions a day",
    "minimum_age": "Minimum age",
    "lead_time": "Book ahead",
    "season": "Season",
    "regions": "Where we go",
    "fee": "Fee",
    "accessibility": "Access",
    "tailoring": "Made to fit",
}


def _lines(label: str, help_text: str = "", **kwargs) -> blocks.ListBlock:
    line = blocks.CharBlock(max_length=240, label="Line")
    return blocks.ListBlock(line, label=label, help_text=help_text, **kwargs)


def _optional_lines(label: str, help_text: str = "") -> blocks.ListBlock:
    return _lines(label, help_text, default=[], max_num=12, required=False)


def _words(label: str, example: str, length: int = 120) -> blocks.CharBlock:
    help_text = f"For example “{example}”."
    return blocks.CharBlock(required=False, max_length=length, label=label, help_text=help_text)


class SaysSomethingBlock(blocks.StructBlock):
    """A section whose parts are all optional, but not all at once."""

    parts: tuple[str, ...] = ()

    def clean(self, value):
        """Refuse a section that says nothing, once it is more than a draft."""
        result = super().clean(value)
        if not self.is_deferred_validation and not any(result.get(name) for name in self.parts):
            message = "Fill in at least one of these, or remove the section."
            errors = {self.parts[0]: ValidationError(message)}
            raise StructBlockValidationError(block_errors=errors)
        return result


class OutcomesBlock(blocks.StructBlock):
    """What people can do afterward."""

    heading = blocks.CharBlock(required=False, max_length=160, default="People leave able to")
    items = _lines(
        "Outcomes", "One thing each; they go on from the heading.", min_num=1, max_num=10
    )

    class Meta:
        icon = "check"
        label = "What people leave with"
        group = GROUP
        template = "blocks/outcomes.html"
        listed = True
        style_sheet = SHEET
        description = "What people can do, know or hold in their hands afterward"
        preview_value = {
            "heading": "People leave able to",
            "items": ["say what they want, and ask", "hear a soft no", "step in early"],
        }
        label_format = "{heading}"


class NeedsValue(blocks.StructValue):
    """Who brings what."""

    @property
    def is_shown(self) -> bool:
        """Whether anything is said."""
        return any(self.get(name) for name in NeedsBlock.parts)


class NeedsBlock(SaysSomethingBlock):
    """What the host brings, what we bring, and where it does not work."""

    parts = ("you_provide", "we_bring", "unsuitable")
    heading = blocks.CharBlock(required=False, max_length=160, default="Who brings what")
    you_provide = _optional_lines("You provide")
    we_bring = _optional_lines("We bring")
    unsuitable = _optional_lines("What does not work", "Rooms, times or groups it is not for.")

    class Meta:
        icon = "tasks"
        label = "Who brings what"
        group = GROUP
        value_class = NeedsValue
        template = "blocks/needs.html"
        listed = True
        style_sheet = SHEET
        description = "What the host provides, what we bring, and rooms that do not work"
        preview_value = {
            "heading": "Who brings what",
            "you_provide": ["A room with a door", "Two microphones"],
            "we_bring": ["Two educators", "Cards and tape"],
            "unsuitable": ["Gyms in use"],
        }
        label_format = "{heading}"


class PracticalValue(blocks.StructValue):
    """Facts a planner asks for."""

    @property
    def facts(self) -> list[tuple[str, str]]:
        """Return what is said: (what it is called, what it is)."""
        return [(label, self[name]) for name, label in PRACTICAL.items() if self.get(name)]

    @property
    def is_shown(self) -> bool:
        """Whether anything is said."""
        return bool(self.facts)


class PracticalBlock(SaysSomethingBlock):
    """Short facts planners ask for."""

    parts = tuple(PRACTICAL)
    heading = blocks.CharBlock(required=False, max_length=160, default="Good to know")
    sessions_a_day = _words("Sessions a day", "up to three, ninety minutes apart")
    minimum_age = _words("Minimum age", "16, or 14 with a letter to families")
    lead_time = _words("Book ahead", "six weeks; August by March")
    season = _words("Season", "August to May")
    regions = _words("Where we go", "all of the United States; elsewhere on request", 200)
    fee = _words("Fee", "$1,800 to $2,400 a visit, travel included", 200)
    accessibility = _words("Access", "captions; ASL on request, two weeks ahead", 240)
    tailoring = _words("Made to fit", "your place names, policy and support people", 240)

    class Meta:
        icon = "list-ul"
        label = "Practical facts"
        group = GROUP
        value_class = PracticalValue
        template = "blocks/practical.html"
        listed = True
        style_sheet = SHEET
        description = "How often, how young, how soon, where, when, what it costs; once on a page"
        preview_value = {
            "heading": "Good to know",
            "sessions_a_day": "Up to three",
            "lead_time": "Six weeks",
            "accessibility": "Captions; ASL on request",
        }
        label_format = "{heading}"


class CompanionBlock(blocks.StructBlock):
    """A program that goes with this one, and how."""

    program = CardPageChooserBlock(page_type="programs.ProgramPage")
    relation = blocks.ChoiceBlock(
        choices=[("companion", "Goes well with it"), ("follow_up", "Comes after it")],
        default="companion",
        label="How it belongs",
    )
    note = blocks.CharBlock(
        required=False, max_length=200, help_text="Why, or when: “the same afternoon”."
    )

    class Meta:
        icon = "link"
        label = "Program"
        label_format = "{program} {note}"


class CompanionsValue(blocks.StructValue):
    """Programs that go with this one, without those readers may not know or can no longer book."""

    @property
    def offered(self) -> list:
        """Return the items that may be shown."""
        return [item for item in self.get("items") or [] if may_be_offered(item.get("program"))]

    @property
    def is_shown(self) -> bool:
        """Whether there is anything left to show."""
        return bool(self.offered)


class CompanionsBlock(SampleMixin, blocks.StructBlock):
    """Programs before, beside or after this one."""

    heading = blocks.CharBlock(required=False, max_length=160, default="What goes with it")
    items = blocks.ListBlock(CompanionBlock(), min_num=1, max_num=6, label="Programs")

    def sample(self, site):
        """Preview with programs that exist."""
        pages = self.child_blocks["items"].child_block.child_blocks["program"].target_model.objects
        pages = pages.filter(live=True)
        if site:
            pages = pages.descendant_of(site.root_page)
        ids = list(pages.order_by("path").values_list("pk", flat=True)[:2])
        relations = ("companion", "follow_up")
        items = [
            {"program": pk, "relation": relation, "note": "The same week"}
            for pk, relation in zip(ids, relations, strict=False)
        ]
        return self.to_python({"heading": "What goes with it", "items": items})

    class Meta:
        icon = "resubmit"
        label = "Programs that go with it"
        group = GROUP
        value_class = CompanionsValue
        template = "blocks/companions.html"
        listed = True
        style_sheet = SHEET
        description = "Companions and follow-ups, each with a note; retired ones drop out"
        preview_value = {}
        label_format = "{heading}"


class VideoBlock(media.VideoBlock):
    """A video by which people choose: what is said in it has to be there to read."""

    class Meta:
        needs_transcript = True


PROGRAM_BLOCKS = [
    ("outcomes", OutcomesBlock()),
    ("steps", StepsBlock()),
    ("needs", NeedsBlock()),
    ("practical", PracticalBlock()),
    ("evidence", EvidenceBlock()),
    ("testimonials", TestimonialsBlock()),
    ("people", PeopleBlock()),
    ("companions", CompanionsBlock()),
    *({**dict(ARTICLE_BLOCKS), "video": VideoBlock()}.items()),
]
ONCE = {name: {"max_num": 1} for name in ("needs", "practical", "companions")}
