"""The blog: an index with lists and feeds, and articles."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.fields import StreamField
from wagtail.models import Site
from wagtail.search import index

from articles import structured
from articles.corrections import Corrected
from articles.feeds.formats import feed_links
from articles.feeds.routes import FEED_LENGTH, FeedRoutes
from articles.form import ArticleForm
from articles.importing.models import (  # noqa: F401 - found by Django here
    ImportedThing,
    ImportRun,
    UploadedImport,
)
from articles.keep_reading import MOST, PickBlock
from articles.landing import NEWEST, Shelf
from articles.landing_routes import ARTICLES_PER_PAGE, RESERVED, LandingRoutes, is_reserved
from articles.mail_preview import MailPreviewed
from articles.people import Author
from articles.series import Series
from articles.surroundings import surroundings
from site_core.blocks import ARTICLE_BLOCKS
from site_core.pages.content_notes import NotedPage
from site_core.pages.models import BasePage, tabs
from site_core.pages.pagination import paginate
from site_core.pages.queries import public_pages
from site_core.pages.search.staff import BodyField
from site_core.pages.streams import body_field, reading_minutes, running_text, word_count
from site_core.pages.topics import WithTopics, topics_panel

__all__ = [
    "ARTICLES_PER_PAGE",
    "FEED_LENGTH",
    "ArticleIndexPage",
    "ArticlePage",
    "Author",
    "Series",
]


class ArticleIndexPage(FeedRoutes, LandingRoutes, RoutablePageMixin, BasePage):
    """The articles of a site, newest first, and what they are sorted by."""

    schema_type = "Blog"

    parent_page_types = ["home.HomePage"]
    subpage_types = ["articles.ArticlePage"]
    max_count_per_parent = 1

    edit_handler = tabs([*BasePage.title_panels, *BasePage.intro_panels])

    class Meta:
        verbose_name = "article list"

    def articles_of(self, site: Site) -> models.QuerySet:
        """Return the public articles it lists, with what a card shows."""
        return public_pages(site, ArticlePage).child_of(self).select_related("image")

    def latest(self, request) -> models.QuerySet:
        """Return the public articles, newest first."""
        return self.articles_of(Site.find_for_request(request)).order_by(*NEWEST)

    def get_context(self, request, *args, **kwargs):
        """Add the articles of this page of the list, and the ways to lists of some."""
        context = super().get_context(request, *args, **kwargs)
        site, root, chrome = (
            Site.find_for_request(request),
            self.get_url(request),
            context["chrome"],
        )
        page = paginate(request, self.latest(request), ARTICLES_PER_PAGE)
        context.update(articles=page, paginator=page.paginator)
        if chrome:
            context["sections"] = Shelf(self.articles_of(site)).links(root, site, chrome)
            context["feeds"] = feed_links(root, f"{chrome.name}: {self.title}")
        return context


class ArticlePage(Corrected, WithTopics, NotedPage, MailPreviewed, BasePage):
    """An article."""

    class NewsletterCta(models.TextChoices):
        """Whether the newsletter is offered under the article."""

        SHOW = "show", "Show"
        HIDE = "hide", "Hide"

    shown_with = (*BasePage.shown_with, "author", "author__photo", "series")
    schema_type = "BlogPosting"
    search_kind = "Article"

    author = models.ForeignKey(
        Author, null=True, blank=True, on_delete=models.PROTECT, related_name="articles"
    )
    date = models.DateField("date shown", default=timezone.localdate)
    series = models.ForeignKey(
        Series, null=True, blank=True, on_delete=models.SET_NULL, related_name="articles"
    )
    series_place = models.PositiveSmallIntegerField(
        "place in the series", null=True, blank=True,
        help_text="1 for the first. Leave empty to follow by date, after those that have one.",
    )  # fmt: skip
    body = body_field(ARTICLE_BLOCKS)
    picks = StreamField(
        [("pick", PickBlock(page_type="articles.ArticlePage"))],
        blank=True,
        max_num=MOST,
        verbose_name="keep reading",
        help_text="Up to three articles of this site to read next. What you leave open is filled with "
        "articles about the same topics, then with the newest.",
    )
    reading_minutes = models.PositiveSmallIntegerField(default=1, editable=False)
    newsletter_cta = models.CharField(
        "under the article", max_length=4, choices=NewsletterCta.choices, default=NewsletterCta.SHOW
    )
    newsletter_heading = models.CharField(
        "heading", max_length=120, blank=True, help_text="Leave empty for the site’s own words."
    )
    newsletter_text = models.CharField("text", max_length=300, blank=True)

    search_fields = [
        *BasePage.search_fields,
        BodyField("body"),
        index.RelatedFields("author", [index.SearchField("name")]),
        index.FilterField("date"),
    ]

    parent_page_types = ["articles.ArticleIndexPage"]
    subpage_types: list[str] = []
    base_form_class = ArticleForm

    edit_handler = tabs(
        [
            *BasePage.title_panels,
            *BasePage.intro_panels,
            MultiFieldPanel(
                [
                    FieldPanel("author", help_text="Somebody missing? Add them under Authors."),
                    FieldPanel("date", help_text="Lists show the newest first."),
                ],
                heading="Byline",
            ),
            topics_panel(),
            NotedPage.note_panel,
            FieldPanel("body", heading="Article"),
            Corrected.corrections_panel,
        ],
        [
            MultiFieldPanel(
                [FieldRowPanel(["series", "series_place"])],
                heading="Series",
                help_text="Is it a part of something longer? Series are made under Series.",
            ),
            FieldPanel("picks"),
            MultiFieldPanel(
                [
                    FieldPanel(
                        "newsletter_cta",
                        help_text="Hide it when the article has a newsletter block of its own.",
                    ),
                    "newsletter_heading",
                    FieldPanel(
                        "newsletter_text", help_text="Leave empty for the site’s own words."
                    ),
                ],
                heading="Newsletter sign-up",
            ),
        ],
    )

    class Meta:
        verbose_name = "article"
        indexes = [models.Index("date", name="articles_by_date")]

    def clean(self):
        """Refuse an address at which the list has a page of its own, such as that of a series."""
        super().clean()
        if is_reserved(self.slug):
            raise ValidationError({"slug": RESERVED})

    def save(self, *args, **kwargs):
        """Keep the reading time with the text it was taken from."""
        self.reading_minutes = reading_minutes(self.body)
        super().save(*args, **kwargs)

    def get_context(self, request, *args, **kwargs):
        """Add the ways on: topics, author, series, what to read next."""
        context = super().get_context(request, *args, **kwargs)
        return {**context, **surroundings(self, request, context["chrome"])}

    @property
    def streams(self) -> list:
        """Return the body alone: what is picked is no text, and is read elsewhere."""
        return [self.body]

    @property
    def missed(self) -> list[str]:
        """Return what the article has not, and lists, search results and shared links would show."""
        parts = {"summary": self.summary, "picture": self.image, "author": self.author}
        return [name for name, value in parts.items() if not value]

    def search_text(self) -> str:
        """Return the words of the page, for excerpts."""
        return running_text(self.summary, stream=self.body)

    def structured_data(self, publisher):
        """Return who wrote it and when, and what it is part of (schema.org: BlogPosting)."""
        above = self.breadcrumbs
        data = {
            "headline": self.title,
            "articleSection": above[-1]["title"] if above else "",
            "wordCount": word_count(self.streams),
            "isAccessibleForFree": True,
            **structured.author_and_series(self, publisher),
            "publisher": publisher,
            "datePublished": self.date.isoformat(),
            "dateModified": (self.last_published_at or timezone.now()).date().isoformat(),
        }
        return data | ({"correction": self.correction} if self.correction else {})
