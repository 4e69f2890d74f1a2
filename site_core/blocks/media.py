"""Pictures, video and files."""

from django.core.exceptions import ValidationError
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageBlock as AltImageBlock
from wagtail.images.blocks import ImageChooserBlock

from site_core.blocks.linked_images import LinkedImageChooserBlock
from site_core.blocks.samples import SampleMixin, sample_documents, sample_image
from site_core.blocks.text import ProseBlock
from site_core.delivery.addresses import read_address
from site_core.media.renditions import SPECS, ready

VIDEO_HOSTS = {
    "YouTube": ("youtube.com", "youtu.be", "youtube-nocookie.com"),
    "Vimeo": ("vimeo.com",),
}
VIDEO_FILES = ("mp4", "webm")


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


class ImageBlock(SampleMixin, blocks.StructBlock):
    """A picture with a text alternative, or said to be decorative (WCAG 1.1.1)."""

    image = AltTextBlock(label="Picture")
    caption = blocks.CharBlock(required=False, max_length=300)
    credit = blocks.CharBlock(required=False, max_length=160, help_text="Who made it.")

    def sample(self, site):
        """Preview with a picture of the library."""
        caption = "What the caption adds to the picture."
        values = {"image": sample_image(site), "caption": caption, "credit": ""}
        return blocks.StructValue(self, values.items())

    class Meta:
        icon = "image"
        label = "Picture"
        group = "Media"
        template = "blocks/image.html"
        description = "A picture; say what it shows, or that it is only decoration"
        preview_value = {}
        label_format = "{caption}"


def video_provider(url: str) -> str:
    """Return the name of the service ``url`` belongs to, or ``""``."""
    parts = read_address(url)
    host = (parts and parts.hostname) or ""
    for name, hosts in VIDEO_HOSTS.items():
        if any(host == known or host.endswith(f".{known}") for known in hosts):
            return name
    return ""


class VideoValue(blocks.StructValue):
    """A video of our own or a link to one elsewhere."""

    @property
    def provider(self) -> str:
        """Return the name of the service the address belongs to, ``""`` for our own file."""
        return video_provider(self.get("url") or "")

    @property
    def poster_url(self) -> str:
        """Return the address of the picture a video of our own shows before it plays."""
        made = ready(self["poster"], SPECS["jpeg"]) if self.get("poster") else []
        return made[-1].url if made else ""


def validate_video_url(value: str) -> None:
    """Accept addresses of the supported services only."""
    if not value.startswith(("https://", "http://")) or not video_provider(value):
        names = " or ".join(VIDEO_HOSTS)
        raise ValidationError(f"Enter the address of a video on {names}, or choose a file.")


class VideoBlock(blocks.StructBlock):
    """A video that loads nothing until it is asked to."""

    title = blocks.CharBlock(max_length=200)
    url = blocks.CharBlock(
        required=False,
        label="Address",
        validators=[validate_video_url],
        help_text="Of a video on YouTube or Vimeo. Readers follow a link; nothing loads before.",
    )
    file = DocumentChooserBlock(required=False, help_text="Or a video of our own: MP4 or WebM.")
    captions = DocumentChooserBlock(required=False, help_text="Captions of our own video: VTT.")
    poster = ImageChooserBlock(required=False, help_text="The picture shown before it plays.")
    duration = blocks.CharBlock(required=False, max_length=20, help_text="For example “3 min”.")
    transcript = ProseBlock(required=False, help_text="What is said and shown, for those who read.")

    def clean(self, value):
        """Demand one source of a known kind, and captions for a video of our own; not of drafts."""
        result = super().clean(value)
        if self.is_deferred_validation:
            return result
        errors = {}
        file, captions = result.get("file"), result.get("captions")
        if bool(file) == bool(result.get("url")):
            errors["url"] = ValidationError("Enter an address or choose a file – one of the two.")
        if file and file.file_extension.lower() not in VIDEO_FILES:
            errors["file"] = ValidationError("Choose an MP4 or WebM file.")
        if file and not captions:
            errors["captions"] = ValidationError("A video of our own needs captions (WCAG 1.2.2).")
        if captions and captions.file_extension.lower() != "vtt":
            errors["captions"] = ValidationError("Choose a VTT file.")
        if errors:
            raise StructBlockValidationError(block_errors=errors)
        return result

    class Meta:
        icon = "media"
        label = "Video"
        group = "Media"
        value_class = VideoValue
        template = "blocks/video.html"
        description = "A video with its transcript; nothing loads from elsewhere"
        preview_value = {
            "title": "Two minutes of a rehearsal",
            "url": "https://vimeo.com/76979871",
            "duration": "2 min",
            "transcript": "<p>Two performers try one scene three ways.</p>",
        }
        label_format = "{title}"


class DocumentsValue(blocks.StructValue):
    """A list of files that still exist."""

    @property
    def documents(self) -> list:
        """Return the files, without those deleted since."""
        return [document for document in self.get("items") or [] if document]


class DocumentsBlock(SampleMixin, blocks.StructBlock):
    """Files to download, with their kind and size."""

    heading = blocks.CharBlock(required=False, max_length=160, default="To download")
    items = blocks.ListBlock(DocumentChooserBlock(), min_num=1, label="Files")

    def sample(self, site):
        """Preview with files of the library."""
        return self.normalize({"heading": "To download", "items": sample_documents(site)})

    class Meta:
        icon = "doc-full"
        label = "Files"
        group = "Media"
        value_class = DocumentsValue
        template = "blocks/documents.html"
        description = "Files to download; kind and size are added"
        preview_value = {}
        label_format = "{heading}"
