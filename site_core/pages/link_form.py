"""The editor's form of a link: a page, and which of its headings."""

from django import forms
from django.urls import reverse
from django.utils.functional import cached_property
from wagtail.admin.telepath import register
from wagtail.blocks.struct_block import StructBlockAdapter

from site_core.blocks.links import LinkBlock


class LinkBlockAdapter(StructBlockAdapter):
    """Wagtail's form of a block with its fields, and what ``link-block.js`` adds to it."""

    js_constructor = "proscenium.LinkBlock"

    def js_args(self, block):
        """Say where headings are asked for."""
        name, children, meta = super().js_args(block)
        return [name, children, {**meta, "headings": reverse("headings_of_page", args=[0])}]

    @cached_property
    def media(self):
        """Return the script, after the ones it builds on."""
        return super().media + forms.Media(js=["js/link-block.js"])


register(LinkBlockAdapter(), LinkBlock)
