"""A large section: a heading, a few words, what to do, and a picture beside them."""

from wagtail import blocks

from site_core.blocks.links import LinkBlock
from site_core.blocks.pictures import AltTextBlock
from site_core.blocks.samples import SampleMixin, sample_image
from site_core.blocks.text import LINE_FEATURES, ProseBlock


class HeroValue(blocks.StructValue):
    """A large section with those of its links that lead somewhere."""

    @property
    def actions(self) -> list:
        """Return the links that lead somewhere."""
        return [link for link in self.get("links") or [] if link.href]


class HeroBlock(SampleMixin, blocks.StructBlock):
    """One message in large type. The page keeps its one main heading: this one is below it."""

    heading = blocks.CharBlock(max_length=160)
    text = ProseBlock(features=LINE_FEATURES, required=False)
    links = blocks.ListBlock(LinkBlock(), default=[], max_num=2, required=False, label="Links")
    image = AltTextBlock(required=False, label="Picture")
    side = blocks.ChoiceBlock(
        choices=[("end", "Right"), ("start", "Left")], default="end", label="Picture on the"
    )
    ground = blocks.ChoiceBlock(
        choices=[("plain", "Page"), ("tint", "Tinted"), ("stage", "Dark")], default="plain"
    )

    def sample(self, site):
        """Preview with a picture of the library."""
        link = self.child_blocks["links"].child_block.to_python(
            {"text": "See the programs", "page": None, "url": "/programs/"}
        )
        values = {
            "heading": "One week, every first-year, one plan",
            "text": "<p>We come for a day and leave you with something that lasts a semester.</p>",
            "links": [link],
            "image": sample_image(site),
            "side": "end",
            "ground": "tint",
        }
        return self.normalize(values)

    class Meta:
        icon = "pick"
        label = "Large message"
        group = "Sections"
        value_class = HeroValue
        template = "blocks/hero.html"
        style_sheet = "css/sections.css"
        band = "plain"
        description = "One message in large type, with a picture beside it and up to two links"
        form_layout = blocks.BlockGroup(
            children=["heading", "text", "links", "image"], settings=["side", "ground"]
        )
        preview_value = {}
        label_format = "{heading}"
