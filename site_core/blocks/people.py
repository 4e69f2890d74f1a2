"""The people behind the organization."""

from wagtail import blocks

from site_core.blocks.links import LinkBlock
from site_core.blocks.pictures import AltTextBlock
from site_core.blocks.samples import SampleMixin, sample_image


class PersonValue(blocks.StructValue):
    """A person and what stands in for a photo."""

    @property
    def initials(self) -> str:
        """Return up to two letters that stand for the person."""
        words = [word for word in (self.get("name") or "").split() if word[0].isalnum()]
        return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()

    @property
    def action(self):
        """Return the link, if it leads somewhere."""
        return next((link for link in self.get("links") or [] if link.href), None)


class PersonBlock(blocks.StructBlock):
    """One person."""

    name = blocks.CharBlock(max_length=120)
    pronouns = blocks.CharBlock(
        required=False, max_length=40, help_text="Only if the person wants them here."
    )
    role = blocks.CharBlock(required=False, max_length=160)
    image = AltTextBlock(required=False, label="Photo")
    text = blocks.TextBlock(required=False, rows=3, max_length=400, label="A few words")
    links = blocks.ListBlock(LinkBlock(), default=[], max_num=1, required=False, label="Link")

    class Meta:
        icon = "user"
        label = "Person"
        value_class = PersonValue
        label_format = "{name}"


class PeopleBlock(SampleMixin, blocks.StructBlock):
    """People with a photo or without, side by side."""

    heading = blocks.CharBlock(required=False, max_length=160, default="The people you will meet")
    items = blocks.ListBlock(PersonBlock(), min_num=1, max_num=24, label="People")

    def sample(self, site):
        """Preview with a person with a photo and one without."""
        about = "Toured for six years before running the calendar. Knows every good diner."
        rows = (("Imani Castellanos", "she/her", "Bookings"), ("Stellan Ruiz", "", "Training"))
        pictures = (sample_image(site), None)
        items = [
            {"name": name, "pronouns": pronouns, "role": role, "text": about}
            | {"image": picture, "links": []}
            for (name, pronouns, role), picture in zip(rows, pictures, strict=True)
        ]
        return self.normalize({"heading": "The people you will meet", "items": items})

    class Meta:
        icon = "group"
        label = "People"
        group = "Sections"
        template = "blocks/people.html"
        listed = True
        style_sheet = "css/people.css"
        band = "plain"
        description = "People with photo, role and a few words"
        preview_value = {}
        label_format = "{heading}"
