"""Cards that lead to other pages."""

from wagtail import blocks
from wagtail.models import Page

from site_core.blocks.linked_pages import CardPageChooserBlock


class ProgramsValue(blocks.StructValue):
    """Chosen programs, without those no longer public."""

    @property
    def live_programs(self) -> list[Page]:
        """Return the chosen programs that are live."""
        return [page for page in self.get("programs") or [] if page and page.live]


class ProgramsBlock(blocks.StructBlock):
    """Programs chosen by the editor."""

    heading = blocks.CharBlock(required=False, max_length=160, default="Programs")
    programs = blocks.ListBlock(
        CardPageChooserBlock(page_type="programs.ProgramPage"), min_num=1, max_num=6
    )

    def get_preview_value(self):
        """Preview with programs that exist."""
        chosen = self.child_blocks["programs"].child_block.target_model.objects.live()[:2]
        return self.to_python({"heading": "Programs", "programs": [page.pk for page in chosen]})

    class Meta:
        icon = "form"
        label = "Programs"
        group = "For the reader"
        value_class = ProgramsValue
        template = "blocks/programs.html"
        description = "One to six programs as cards"
        preview_value = {}
        label_format = "{heading}"
