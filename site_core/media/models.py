"""Image, rendition and document models, ours from the first migration."""

from django.conf import settings
from django.core.files.base import ContentFile
from django.db import models
from taggit.managers import TaggableManager
from wagtail.documents.models import AbstractDocument
from wagtail.documents.models import Document as WagtailDocument
from wagtail.images.models import AbstractImage, AbstractRendition
from wagtail.images.models import Image as WagtailImage


# Wagtail's own models stay installed beside ours, so what points back needs names of its own.
def uploader() -> models.ForeignKey:
    """Return the field for who uploaded a file."""
    return models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name="uploaded by",
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
    )


class Image(AbstractImage):
    """A picture. The text alternative belongs to each use of it, not to the file."""

    credit = models.CharField(
        max_length=255, blank=True, help_text="Who made it, printed with the picture."
    )

    tags = TaggableManager(blank=True, related_name="media_images")
    uploaded_by_user = uploader()

    # What has been made for the public: spec -> file name, width, height. Kept with the image, so
    # that a page with fifty pictures needs no look-up of their sizes.
    made = models.JSONField(default=dict, blank=True, editable=False)

    admin_form_fields = (*WagtailImage.admin_form_fields, "credit")

    class Meta(AbstractImage.Meta):
        verbose_name = "image"
        permissions = [("choose_image", "Can choose image")]

    @property
    def default_alt_text(self) -> str:
        """Suggest the description; never the title, which is the file's name more often than not."""
        return self.description

    def generate_rendition_file(self, filter, *, source=None):  # noqa: A002 - Wagtail's name
        """Return a size of the picture in memory; Wagtail leaves its temporary file open."""
        with super().generate_rendition_file(filter, source=source).open() as file:
            return ContentFile(file.read(), name=file.name)


class Rendition(AbstractRendition):
    """An image at one size and format."""

    image = models.ForeignKey(Image, related_name="renditions", on_delete=models.CASCADE)

    class Meta:
        unique_together = (("image", "filter_spec", "focal_point_key"),)


class Document(AbstractDocument):
    """A file to download, or a video with its captions."""

    tags = TaggableManager(blank=True, related_name="media_documents")
    uploaded_by_user = uploader()

    admin_form_fields = WagtailDocument.admin_form_fields

    class Meta(AbstractDocument.Meta):
        verbose_name = "document"
        permissions = [("choose_document", "Can choose document")]
