"""Who the organization works with."""

from wagtail import blocks

from site_core.blocks.linked_images import LinkedImageChooserBlock
from site_core.blocks.links import validate_href
from site_core.blocks.samples import SampleMixin, sample_image


class LogoBlock(blocks.StructBlock):
    """One organization; its name is what a logo says to those who cannot see it (WCAG 1.1.1)."""

    name = blocks.CharBlock(max_length=120)
    image = LinkedImageChooserBlock(
        required=False, label="Logo", help_text="Without one, the name is set in type."
    )
    url = blocks.CharBlock(
        required=False, max_length=500, label="Address", validators=[validate_href]
    )

    class Meta:
        icon = "site"
        label = "Organization"
        label_format = "{name}"


class LogosBlock(SampleMixin, blocks.StructBlock):
    """Names and logos, calm and of one color, so that none is louder than another."""

    heading = blocks.CharBlock(required=False, max_length=160, default="They had us over")
    items = blocks.ListBlock(LogoBlock(), min_num=1, max_num=18, label="Organizations")
    note = blocks.CharBlock(
        required=False,
        max_length=200,
        default="Named with their permission.",
        help_text="Ask before you name anybody.",
    )

    def sample(self, site):
        """Preview with a picture of the library as a logo, and with names."""
        names = ("Alder State College", "Fort Ellery", "Northway High School", "Harbor Transit")
        pictures = (sample_image(site), None, None, None)
        items = [
            {"name": name, "image": picture, "url": ""}
            for name, picture in zip(names, pictures, strict=True)
        ]
        note = "Named with their permission."
        return self.normalize({"heading": "They had us over", "items": items, "note": note})

    class Meta:
        icon = "site"
        label = "Logos"
        group = "Sections"
        template = "blocks/logos.html"
        style_sheet = "css/sections.css"
        band = "plain"
        description = "Organizations you work with, by logo or name"
        preview_value = {}
        label_format = "{heading}"
