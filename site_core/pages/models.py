"""The page every page type extends."""

from django.conf import settings
from django.db import models
from django.utils.functional import cached_property
from wagtail.admin.panels import (
    CommentPanel,
    FieldPanel,
    MultiFieldPanel,
    ObjectList,
    PublishingPanel,
    TabbedInterface,
    TitleFieldPanel,
)
from wagtail.fields import StreamField
from wagtail.models import Page, Site
from wagtail.search import index

from site_core.blocks.linked_pages import linked_pages, page_address
from site_core.branding.chrome import chrome_for
from site_core.delivery.caching import mark_public
from site_core.delivery.plain_text import plain
from site_core.delivery.prefetch import offer_prefetch
from site_core.pages.card_models import SocialCard
from site_core.pages.content_notes import ContentNote
from site_core.pages.discretion import Discreet
from site_core.pages.headings import Anchored, PageHeadings
from site_core.pages.markdown import with_twin
from site_core.pages.previews import Previewed
from site_core.pages.queries import view_restrictions
from site_core.pages.schedule_form import ScheduledPageForm
from site_core.pages.search.models import BestBet, SearchEntry, SearchState
from site_core.pages.seo import seo_for, with_items
from site_core.pages.sharing_panel import SharingPreviewPanel
from site_core.pages.streams import opening, style_sheets
from site_core.pages.topics import Topic

__all__ = [
    "BasePage",
    "BestBet",
    "ContentNote",
    "PageHeadings",
    "SearchEntry",
    "SearchState",
    "SocialCard",
    "Topic",
    "tabs",
]


def tabs(content, settings_panels=()):
    """Return the edit form all page types share: Content, Sharing and search, Settings."""
    return TabbedInterface(
        [
            ObjectList(content, heading="Content"),
            ObjectList(BasePage.sharing_panels, heading="Search and sharing"),
            ObjectList([*settings_panels, *BasePage.site_panels], heading="Settings"),
        ]
    )


class BasePage(Anchored, Discreet, Previewed, Page):
    """A page with a summary and a picture, found by search and safe to cache."""

    base_form_class = ScheduledPageForm
    # Relations loaded together with a page that is being read.
    shown_with: tuple[str, ...] = ("image", "share_image", "kept_headings")
    schema_type = "WebPage"
    shows_breadcrumbs = True
    is_listed = True  # in lists and on cards

    summary = models.TextField(
        blank=True,
        max_length=300,
        help_text="One or two sentences: under the title, in lists, in search results.",
    )
    image = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name="picture",
    )
    image_alt = models.CharField(
        "what the picture shows",
        max_length=300,
        blank=True,
        help_text="For people who cannot see it. Leave empty if it is only decoration.",
    )
    share_image = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name="picture when shared",
        help_text="Leave empty to use the page’s picture, or a card drawn from its title.",
    )

    search_fields = [
        *Page.search_fields,
        index.SearchField("summary", boost=2),
    ]
    title_panels = [
        TitleFieldPanel(
            "title",
            classname="",
            placeholder=False,
            help_text="What readers see at the top and in lists.",
        )
    ]
    intro_panels = [
        FieldPanel("summary"),
        MultiFieldPanel(
            [FieldPanel("image", heading="Image"), "image_alt"],
            heading="Picture at the top and in lists",
        ),
    ]
    sharing_panels = [
        MultiFieldPanel(
            [
                FieldPanel(
                    "slug",
                    heading="Address",
                    help_text="The last part of the page’s address. Set from the title until the "
                    "page is published; after a change the old address leads to the new one.",
                ),
                FieldPanel(
                    "seo_title",
                    heading="Title for search engines",
                    help_text="Leave empty to use the page’s title. About 60 letters are shown; the "
                    "site’s name is added.",
                ),
                FieldPanel(
                    "search_description",
                    heading="Description for search engines",
                    help_text="Shown under the title in search results and when the page is "
                    "shared, up to about 160 letters. Leave empty to use the summary.",
                ),
                FieldPanel("share_image"),
            ],
            heading="In search engines and when shared",
        ),
        SharingPreviewPanel(),
    ]
    site_panels = [Discreet.discretion_panel, PublishingPanel(), CommentPanel()]

    class Meta:
        abstract = True

    def full_clean(self, *args, **kwargs):
        """Check the page, without the characters nothing can show."""
        self._drop_unshown()
        super().full_clean(*args, **kwargs)

    def minimal_clean(self):
        """Check a draft, without the characters nothing can show."""
        self._drop_unshown()
        super().minimal_clean()

    def _drop_unshown(self) -> None:
        for field in self._meta.concrete_fields:
            text = field.value_from_object(self)
            if isinstance(field, models.CharField | models.TextField) and isinstance(text, str):
                setattr(self, field.attname, plain(text))

    @property
    def meta_description(self) -> str:
        """Return the description for search engines and shared links: at worst, how the text begins."""
        return self.search_description or self.summary or opening(self.streams)

    @cached_property
    def breadcrumbs(self) -> list[dict]:
        """Return title and address of the pages above this one, the home page first."""
        ancestors = (
            self.get_ancestors().filter(depth__gt=1).only("title", "url_path", "slug", "live")
        )
        crumbs = [{"title": page.title, "url": page_address(page)} for page in ancestors]
        return [crumb for crumb in crumbs if crumb["url"]]

    def structured_data(self, publisher: dict | None) -> dict:
        """Return what schema.org knows of this page type beyond name, address and picture."""
        return {"publisher": publisher}

    def keywords(self, request, chrome) -> list[str]:
        """Return what the page is about, in words: for feeds, search engines and shared links."""
        return []

    def more_structured_data(self, publisher: dict | None) -> list[dict]:
        """Return further things this page is about, such as a course."""
        return []

    def get_url(self, request=None, current_site=None):
        """Return a path on the page's own host, the whole address on any other (P10).

        Wagtail asks which site a request is about; in the admin that may be another than its host's.
        """
        if current_site is None:
            current_site = getattr(request, "host_site", None)
        return super().get_url(request, current_site)

    def get_view_restrictions(self):
        """Return who may not read this page; looked up once."""
        if not hasattr(self, "_view_restrictions"):
            self._view_restrictions = view_restrictions(self)
        return self._view_restrictions

    def get_context(self, request, *args, **kwargs):
        """Add the page's data for search engines and shared links."""
        context = super().get_context(request, *args, **kwargs)
        context["chrome"] = chrome = chrome_for(request)
        context["seo"] = seo_for(self, request, chrome)
        return context

    @property
    def streams(self) -> list:
        """Return the values of all StreamFields of this page."""
        fields = [field for field in self._meta.fields if isinstance(field, StreamField)]
        return [getattr(self, field.name) for field in fields]

    @property
    def style_sheets(self) -> list[str]:
        """Return the style sheets this page needs beside its site's: of blocks few pages use."""
        return style_sheets(self.streams)

    def serve(self, request, *args, **kwargs):
        """Answer a reader; the answer may be kept by caches unless the page is restricted (P42)."""
        with linked_pages(self.streams, Site.find_for_request(request), self):
            response = super().serve(request, *args, **kwargs)
            if hasattr(response, "render"):
                with_items(response.context_data, request)
                response.render()
        if self.get_view_restrictions():
            return response
        if not self.offers_exit(chrome_for(request)):
            offer_prefetch(response)
        mark_public(response)
        return with_twin(self, request, response)
