"""Pictures, video and files."""

from django.core.exceptions import ValidationError
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.documents.blocks import DocumentChooserBlock

from site_core.blocks.linked_images import LinkedImageChooserBlock
from site_core.blocks.pictures import AltTextBlock
from site_core.blocks.samples import SampleMixin, sample_documents, sample_image
from site_core.blocks.text import ProseBlock
from site_core.blocks.video_addresses import HOSTS, PLAYERS, provider_of, recognize_video
from site_core.media.renditions import SPECS, ready

URL_HELP = "Of a video on YouTube or Vimeo, in any form. It loads when a reader presses play, never before."
TRANSCRIPT_HELP = (
    "What is said and shown, for those who read. Needed unless the video has captions."
)
IN_MIGRATIONS = ("title", "url", "file", "captions", "poster", "duration", "transcript")
VIDEO_FILES = ("mp4", "webm")


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


class VideoValue(blocks.StructValue):
    """A video of our own or a link to one elsewhere."""

    @property
    def provider(self) -> str:
        """Return the name of the service the address belongs to, ``""`` for our own file."""
        return provider_of(self.get("url") or "")

    @property
    def player_url(self) -> str:
        """Return the address of its player, ``""`` for what can only be linked to."""
        video = recognize_video(self.get("url") or "")
        return video.player_url if video else ""

    @property
    def player_origin(self) -> str:
        """Return where its player is, the only place such a page may frame."""
        return PLAYERS.get(self.provider, "")

    @property
    def poster_url(self) -> str:
        """Return the address of the picture a video of our own shows before it plays."""
        made = ready(self["poster"], SPECS["jpeg"]) if self.get("poster") else []
        return made[-1].url if made else ""


def validate_video_url(value: str) -> None:
    """Accept addresses of the supported services only."""
    if not value.startswith(("https://", "http://")) or not recognize_video(value):
        names = " or ".join(HOSTS)
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
    poster = LinkedImageChooserBlock(required=False, help_text="The picture shown before it plays.")
    duration = blocks.CharBlock(required=False, max_length=20, help_text="For example “3 min”.")
    transcript = ProseBlock(required=False, help_text="What is said and shown, for those who read.")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        # Said here, so that migrations need not say it again.
        self.child_blocks["url"].field.help_text = URL_HELP
        self.child_blocks["transcript"].field_options["help_text"] = TRANSCRIPT_HELP

    def deconstruct_with_lookup(self, lookup):
        """Describe the block to migrations in the order they know."""
        known = [(name, lookup.add_block(self.child_blocks[name])) for name in IN_MIGRATIONS]
        return "wagtail.blocks.StructBlock", [known], self._constructor_kwargs

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
        if self.meta.needs_transcript and not result.get("transcript"):
            errors["transcript"] = ValidationError(
                "Write what is said and shown, or that nobody speaks (WCAG 1.2.1, 1.2.3)."
            )
        if errors:
            raise StructBlockValidationError(block_errors=errors)
        return result

    class Meta:
        icon = "media"
        label = "Video"
        form_layout = ["url", "title", "poster", "duration", "transcript", "file", "captions"]
        needs_transcript = False
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
        listed = True
        description = "Files to download; kind and size are added"
        preview_value = {}
        label_format = "{heading}"
