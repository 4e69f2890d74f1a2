"""A picture with the words that say what it shows."""

from wagtail.images.blocks import ImageBlock as AltImageBlock

from site_core.blocks.linked_images import LinkedImageChooserBlock


class AltTextBlock(AltImageBlock):
    """Wagtail's block of an image and its text alternative, with a word on what to write."""

    def __init__(self, required=True, **kwargs):
        super().__init__(required=required, **kwargs)
        chooser = LinkedImageChooserBlock(required=required)
        chooser.set_name("image")
        self.child_blocks["image"] = chooser
        self.child_blocks["alt_text"].field.help_text = (
            "What the picture shows, for people who cannot see it. Needed to publish, unless the "
            "picture is decorative."
        )

    class Meta:
        label_format = "{alt_text}"
