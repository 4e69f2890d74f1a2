"""The editor's form of a stream of blocks: what ``stream-copying.js`` adds to Wagtail's own."""

from django import forms
from django.urls import reverse
from django.utils.functional import cached_property
from wagtail.admin.telepath import register
from wagtail.blocks import StreamBlock
from wagtail.blocks.stream_block import StreamBlockAdapter


class CopyingStreamAdapter(StreamBlockAdapter):
    """Wagtail's form of a stream, with buttons to select, copy, save and paste."""

    js_constructor = "proscenium.StreamBlock"

    def js_args(self, block):
        """Say where to ask."""
        name, children, initial, meta = super().js_args(block)
        asks = ("copy", "save", "offer", "paste")
        urls = {ask: reverse(f"sections_{ask}") for ask in asks}
        return [name, children, initial, {**meta, "sections": urls}]

    @cached_property
    def media(self):
        """Return the scripts, after the ones they build on."""
        ours = forms.Media(
            js=["js/stream-dialog.js", "js/stream-copying.js"],
            css={"all": ["css/sections-admin.css"]},
        )
        return super().media + ours


register(CopyingStreamAdapter(), StreamBlock)
