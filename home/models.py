"""The home page of a site, and its plain pages."""

from django.core.exceptions import ValidationError
from wagtail.admin.panels import FieldPanel

from home.blocks import PAGE_BLOCKS
from home.composed import ComposedPage, reachable
from home.landing import LandingPage
from site_core.pages.models import BasePage, tabs
from site_core.pages.search.staff import BodyField
from site_core.pages.streams import body_field, running_text
from site_core.tenancy.home_pages import refusal

__all__ = ["HomePage", "LandingPage", "StandardPage"]


class HomePage(ComposedPage):
    """The first page of a site: one sentence, two things to do, and sections."""

    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "home.StandardPage",
        "home.LandingPage",
        "programs.ProgramIndexPage",
        "articles.ArticleIndexPage",
    ]

    edit_handler = tabs(ComposedPage.composed_panels)

    class Meta:
        verbose_name = "home page"

    def clean(self):
        """Refuse a date on which a site would lose its home page (P06)."""
        super().clean()
        if self.expire_at and (words := refusal(self, "taken offline")):
            raise ValidationError({"expire_at": words})


class StandardPage(BasePage):
    """A page of text: about, contact, privacy, staying safe."""

    body = body_field(PAGE_BLOCKS)

    search_fields = [*BasePage.search_fields, BodyField("body")]

    parent_page_types = ["home.HomePage", "home.StandardPage"]
    subpage_types = ["home.StandardPage", "home.LandingPage"]

    edit_handler = tabs([*BasePage.title_panels, *BasePage.intro_panels, FieldPanel("body")])

    class Meta:
        verbose_name = "page"

    def structured_data(self, publisher: dict | None) -> dict:
        """Add the ways to reach the organization, where the page lists them."""
        return reachable(publisher, [self.body])

    def search_text(self) -> str:
        """Return the words of the page, for excerpts."""
        return running_text(self.summary, stream=self.body)
