"""Cards that lead to other pages."""

from wagtail import blocks
from wagtail.models import Page

from site_core.blocks.linked_pages import CardPageChooserBlock, may_be_offered
from site_core.blocks.samples import SampleMixin


class ProgramsValue(blocks.StructValue):
    """Chosen programs, without those readers may not know or can no longer book."""

    @property
    def live_programs(self) -> list[Page]:
        """Return the chosen programs that are live, still listed, and not kept from readers."""
        return [page for page in self.get("programs") or [] if may_be_offered(page)]


class ProgramsBlock(SampleMixin, blocks.StructBlock):
    """Programs chosen by the editor."""

    heading = blocks.CharBlock(required=False, max_length=160, default="Programs")
    programs = blocks.ListBlock(
        CardPageChooserBlock(page_type="programs.ProgramPage"), min_num=1, max_num=6
    )

    def sample(self, site):
        """Preview with programs that exist."""
        pages = self.child_blocks["programs"].child_block.target_model.objects.filter(live=True)
        if site:
            pages = pages.descendant_of(site.root_page)
        ids = list(pages.order_by("path").values_list("pk", flat=True)[:2])
        return self.to_python({"heading": "Programs", "programs": ids})

    class Meta:
        icon = "form"
        label = "Programs"
        group = "For the reader"
        value_class = ProgramsValue
        template = "blocks/programs.html"
        description = "One to six programs as cards"
        preview_value = {}
        label_format = "{heading}"
