"""A page for one occasion: a campaign, a conference, a season."""

from django.db import models
from wagtail.admin.panels import MultiFieldPanel

from home.composed import ComposedPage
from site_core.pages.models import tabs


class LandingPage(ComposedPage):
    """A page made of sections, anywhere on a site, with the menu or without."""

    hide_menu = models.BooleanField(
        "hide the menu and the search",
        default=False,
        help_text="For a page with one purpose. The name of the site, the “Leave this site” link "
        "and the foot of the page stay.",
    )
    hide_from_search = models.BooleanField(
        "leave out of this site’s search",
        default=False,
        help_text="For a page people reach by a link they were given. Search engines are not told "
        "to stay away.",
    )

    parent_page_types = ["home.HomePage", "home.StandardPage", "home.LandingPage"]
    subpage_types = ["home.LandingPage"]

    edit_handler = tabs(
        ComposedPage.composed_panels,
        settings_panels=[
            MultiFieldPanel(["hide_menu", "hide_from_search"], heading="This landing page")
        ],
    )

    class Meta:
        verbose_name = "landing page"

    @property
    def shows_breadcrumbs(self) -> bool:
        """Whether the way above is shown, and so told to search engines."""
        return not self.hide_menu
