"""What the home page and landing pages share: a stage, two things to do, and sections."""

from django.db import models
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField

from home.blocks import HOME_BLOCKS
from site_core.blocks import ACTION_BLOCKS
from site_core.blocks.contact import contact_points
from site_core.pages.models import BasePage
from site_core.pages.search.staff import BodyField
from site_core.pages.streams import body_field, running_text


def reachable(publisher: dict | None, streams) -> dict:
    """Return structured data of a page whose contact sections say how to reach ``publisher``."""
    points = contact_points(streams)
    if not points:
        return {"publisher": publisher}
    return {
        "@type": "ContactPage",
        "publisher": publisher,
        "mainEntity": {"@type": "Organization", **(publisher or {}), "contactPoint": points},
    }


class ComposedPage(BasePage):
    """A page a marketer composes."""

    exit_by_default = False

    heading = models.CharField(
        max_length=160, blank=True, help_text="One sentence in large type. Empty: the title."
    )
    primary_action = StreamField(ACTION_BLOCKS, blank=True, max_num=1)
    secondary_action = StreamField(ACTION_BLOCKS, blank=True, max_num=1)
    sections = body_field(HOME_BLOCKS)

    search_fields = [*BasePage.search_fields, BodyField("sections")]
    composed_panels = [
        *BasePage.title_panels,
        FieldPanel("heading"),
        *BasePage.intro_panels,
        MultiFieldPanel(["primary_action", "secondary_action"], heading="What to do first"),
        FieldPanel("sections"),
    ]

    class Meta:
        abstract = True

    @property
    def actions(self) -> list:
        """Return the links under the heading that lead somewhere, at most two."""
        chosen = [
            block.value for field in (self.primary_action, self.secondary_action) for block in field
        ]
        return [link for link in chosen if link.href]

    def structured_data(self, publisher: dict | None) -> dict:
        """Add the ways to reach the organization, where a section lists them."""
        return reachable(publisher, [self.sections])

    def search_text(self) -> str:
        """Return the words of the page, for excerpts."""
        return running_text(self.heading, self.summary, stream=self.sections)
