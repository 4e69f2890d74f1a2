"""Blocks used only in a site's settings."""

from wagtail import blocks

from site_core.blocks.links import LinkBlock


class MenuItemBlock(LinkBlock):
    """An entry of the menu, with an optional second level."""

    is_button = blocks.BooleanBlock(
        required=False, label="Show as a button", help_text="For the one thing visitors should do."
    )
    children = blocks.ListBlock(LinkBlock(), default=[], required=False, label="Second level")

    class Meta:
        icon = "list-ul"
        label = "Entry"
        description = "An entry of the menu, with an optional second level"
        template = "blocks/link.html"
        form_layout = blocks.BlockGroup(
            children=["text", "page", "url"], settings=["is_button", "children"]
        )


class FooterColumnBlock(blocks.StructBlock):
    """A titled list of links."""

    heading = blocks.CharBlock(max_length=60)
    links = blocks.ListBlock(LinkBlock(), min_num=1)

    class Meta:
        icon = "list-ul"
        label = "Column"
        description = "A titled list of links"
        label_format = "{heading}"
