"""The home page of a site, and its plain pages."""

from django.core.exceptions import ValidationError
from django.db import models
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from home.blocks import HOME_BLOCKS
from site_core.blocks import ACTION_BLOCKS, ARTICLE_BLOCKS
from site_core.pages.models import BasePage, tabs
from site_core.pages.streams import body_field, stream_text
from site_core.tenancy.home_pages import refusal


class HomePage(BasePage):
    """The first page of a site: one sentence, two things to do, and sections."""

    schema_type = "WebPage"
    exit_by_default = False

    heading = models.CharField(
        max_length=160, blank=True, help_text="One sentence in large type. Empty: the title."
    )
    primary_action = StreamField(ACTION_BLOCKS, blank=True, max_num=1)
    secondary_action = StreamField(ACTION_BLOCKS, blank=True, max_num=1)
    sections = body_field(HOME_BLOCKS)

    search_fields = [*BasePage.search_fields, index.SearchField("sections")]

    parent_page_types = ["wagtailcore.Page"]
    subpage_types = ["home.StandardPage", "programs.ProgramIndexPage", "articles.ArticleIndexPage"]

    edit_handler = tabs(
        [
            *BasePage.title_panels,
            FieldPanel("heading"),
            *BasePage.intro_panels,
            MultiFieldPanel(["primary_action", "secondary_action"], heading="What to do first"),
            FieldPanel("sections"),
        ]
    )

    class Meta:
        verbose_name = "home page"

    def clean(self):
        """Refuse a date on which a site would lose its home page (P06)."""
        super().clean()
        if self.expire_at and (words := refusal(self, "taken offline")):
            raise ValidationError({"expire_at": words})

    @property
    def actions(self) -> list:
        """Return the links under the heading that lead somewhere, at most two."""
        chosen = [
            block.value for field in (self.primary_action, self.secondary_action) for block in field
        ]
        return [link for link in chosen if link.href]

    def search_text(self) -> str:
        """Return the words of the page, for excerpts."""
        return f"{self.heading} {self.summary} {stream_text(self.sections)}"


class StandardPage(BasePage):
    """A page of text: about, contact, privacy, staying safe."""

    body = body_field(ARTICLE_BLOCKS)

    search_fields = [*BasePage.search_fields, index.SearchField("body")]

    parent_page_types = ["home.HomePage", "home.StandardPage"]
    subpage_types = ["home.StandardPage"]

    edit_handler = tabs([*BasePage.title_panels, *BasePage.intro_panels, FieldPanel("body")])

    class Meta:
        verbose_name = "page"

    def search_text(self) -> str:
        """Return the words of the page, for excerpts."""
        return f"{self.summary} {stream_text(self.body)}"
