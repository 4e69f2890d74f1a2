"""The editor's form of posts, threads and videos: a button that fetches what an address leads to."""

from django import forms
from django.conf import settings
from django.urls import reverse
from django.utils.functional import cached_property
from wagtail.admin.telepath import register
from wagtail.blocks.field_block import FieldBlockAdapter
from wagtail.blocks.struct_block import StructBlockAdapter

from site_core.blocks.media import VideoBlock
from site_core.blocks.posts import SourceBlock, ThreadBlock
from site_core.blocks.text import TextBlock


class SourceBlockAdapter(StructBlockAdapter):
    """Wagtail's form of a block with its fields, and what ``fetch-posts.js`` adds to it."""

    js_constructor = "proscenium.SourceBlock"
    url_name = "embeds_fetch"

    def js_args(self, block):
        """Say where to ask, unless the installation asks nobody."""
        name, children, meta = super().js_args(block)
        fetch = {"url": reverse(self.url_name), "asks": settings.FETCH_POSTS}
        return [
            name,
            children,
            {**meta, "fetch": fetch | {"thread": isinstance(block, ThreadBlock)}},
        ]

    @cached_property
    def media(self):
        """Return the script, after the ones it builds on."""
        ours = forms.Media(js=["js/fetch-posts.js"], css={"all": ["css/fetch-posts.css"]})
        return super().media + ours


class VideoBlockAdapter(SourceBlockAdapter):
    """The same for a video: its title, its length and a picture."""

    url_name = "embeds_fetch_video"


class TextBlockAdapter(FieldBlockAdapter):
    """Wagtail's form of a text, and the offer to make a block of an address that stands alone."""

    js_constructor = "proscenium.TextBlock"

    def js_args(self, block):
        """Say who knows which block an address could be."""
        name, widget, meta = super().js_args(block)
        return [name, widget, {**meta, "lone": {"url": reverse("embeds_kind")}}]

    @cached_property
    def media(self):
        """Return the script, after the ones it builds on."""
        ours = forms.Media(js=["js/lone-addresses.js"], css={"all": ["css/fetch-posts.css"]})
        return super().media + ours


register(TextBlockAdapter(), TextBlock)
register(SourceBlockAdapter(), SourceBlock)
register(VideoBlockAdapter(), VideoBlock)
