"""What people say about the organization, kept together with their consent to being quoted."""

from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from site_core.blocks.pictures import AltTextBlock
from site_core.blocks.samples import SampleMixin, sample_image

CONSENT = ["consent_by", "consent_on", "consent_note"]


class TestimonialBlock(blocks.StructBlock):
    """Somebody's words. Who agreed to their use, and when, is for the files: no reader sees it."""

    text = blocks.TextBlock(rows=3, max_length=600, label="Words")
    name = blocks.CharBlock(
        max_length=120, help_text="As agreed: a name, or only a role such as “Dean of students”."
    )
    role = blocks.CharBlock(required=False, max_length=160)
    organization = blocks.CharBlock(required=False, max_length=160)
    image = AltTextBlock(required=False, label="Portrait")
    consent_by = blocks.CharBlock(
        max_length=160,
        label="Who agreed",
        help_text="Kept here, never shown to readers and not found by search.",
        search_index=False,
    )
    consent_on = blocks.DateBlock(label="When", search_index=False)
    consent_note = blocks.CharBlock(
        required=False,
        max_length=300,
        label="To what, and where it is kept",
        help_text="For example “by email, until she says otherwise”.",
        search_index=False,
    )

    def clean(self, value):
        """Refuse consent from the future; a draft may still lack it."""
        result = super().clean(value)
        on = result.get("consent_on")
        if on and on > timezone.localdate():
            error = ValidationError("This day is still to come.")
            raise StructBlockValidationError(block_errors={"consent_on": error})
        return result

    class Meta:
        icon = "openquote"
        label = "Voice"
        form_layout = [
            *("text", "name", "role", "organization", "image"),
            blocks.BlockGroup(children=CONSENT, heading="Consent (not shown)", icon="lock"),
        ]
        label_format = "{name}: {text}"


class TestimonialsBlock(SampleMixin, blocks.StructBlock):
    """One to six voices."""

    heading = blocks.CharBlock(required=False, max_length=160, default="What hosts say")
    items = blocks.ListBlock(TestimonialBlock(), min_num=1, max_num=6, label="Voices")

    def sample(self, site):
        """Preview with one portrait of the library and one voice without."""
        consent = {"consent_by": "Herself", "consent_on": None, "consent_note": ""}
        said = (
            ("The back row leaned in. I have never seen the back row lean in.", "Dean of students"),
            ("They learned our policies before they came. It showed.", "Title IX coordinator"),
        )
        pictures = (sample_image(site), None)
        items = [
            {"text": text, "name": name, "role": "", "organization": "A college in Ohio"}
            | {"image": picture, **consent}
            for (text, name), picture in zip(said, pictures, strict=True)
        ]
        return self.normalize({"heading": "What hosts say", "items": items})

    class Meta:
        icon = "openquote"
        label = "Testimonials"
        group = "Voices"
        template = "blocks/testimonials.html"
        listed = True
        style_sheet = "css/sections.css"
        band = "ground"
        description = "What hosts and participants say, with a record of their consent"
        preview_value = {}
        label_format = "{heading}"
