"""The blog: authors, an index with its feed, and articles."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.models import Site
from wagtail.search import index

from articles.feed import articles_feed
from site_core.blocks import ARTICLE_BLOCKS
from site_core.delivery.caching import mark_public
from site_core.pages.content_notes import NotedPage
from site_core.pages.models import BasePage, tabs
from site_core.pages.pagination import paginate
from site_core.pages.queries import public_pages
from site_core.pages.streams import body_field, reading_minutes, running_text, word_count
from site_core.pages.terms_form import SiteTermsForm
from site_core.pages.topics import WithTopics, topics_of, topics_panel
from site_core.tenancy.ownership import SiteOwned

ARTICLES_PER_PAGE = 12
FEED_LENGTH = 20
RELATED = 3


class Author(SiteOwned):
    """Somebody who writes for a site."""

    role_actions = {
        "author": ("view",),
        "editor": ("view", "add", "change"),
        "site_admin": ("view", "add", "change", "delete"),
    }

    name = models.CharField(max_length=120)
    role = models.CharField(max_length=120, blank=True, help_text="For example “Lead educator”.")
    bio = models.TextField(blank=True, max_length=600, help_text="Shown under their articles.")
    photo = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class ArticleIndexPage(RoutablePageMixin, BasePage):
    """The articles of a site, newest first, and their feed."""

    schema_type = "Blog"

    parent_page_types = ["home.HomePage"]
    subpage_types = ["articles.ArticlePage"]
    max_count_per_parent = 1

    edit_handler = tabs([*BasePage.title_panels, *BasePage.intro_panels])

    class Meta:
        verbose_name = "article list"

    def latest(self, request):
        """Return the public articles, newest first."""
        articles = public_pages(Site.find_for_request(request), ArticlePage)
        return articles.child_of(self).order_by("-date", "-pk").select_related("author", "image")

    def get_context(self, request, *args, **kwargs):
        """Add the articles of this page of the list."""
        context = super().get_context(request, *args, **kwargs)
        page = paginate(request, self.latest(request), ARTICLES_PER_PAGE)
        context.update(articles=page, paginator=page.paginator)
        return context

    @path("feed/", name="feed")
    def feed(self, request):
        """Answer with the newest articles in full, as RSS."""
        response = articles_feed(self, request, self.latest(request)[:FEED_LENGTH])
        return response if self.get_view_restrictions() else mark_public(response)


class ArticlePage(WithTopics, NotedPage, BasePage):
    """An article."""

    class NewsletterCta(models.TextChoices):
        """Whether the newsletter is offered under the article."""

        SHOW = "show", "Show"
        HIDE = "hide", "Hide"

    shown_with = (*BasePage.shown_with, "author", "author__photo")
    schema_type = "BlogPosting"
    search_kind = "Article"

    author = models.ForeignKey(
        Author, null=True, blank=True, on_delete=models.PROTECT, related_name="articles"
    )
    date = models.DateField("date shown", default=timezone.localdate)
    body = body_field(ARTICLE_BLOCKS)
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
        index.SearchField("body"),
        index.RelatedFields("author", [index.SearchField("name")]),
        index.FilterField("date"),
    ]

    parent_page_types = ["articles.ArticleIndexPage"]
    subpage_types: list[str] = []
    base_form_class = SiteTermsForm

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
        ],
        [
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
            )
        ],
    )

    class Meta:
        verbose_name = "article"
        indexes = [models.Index("date", name="articles_by_date")]

    def save(self, *args, **kwargs):
        """Keep the reading time with the text it was taken from."""
        self.reading_minutes = reading_minutes(self.body)
        super().save(*args, **kwargs)

    def get_context(self, request, *args, **kwargs):
        """Add the topics, and what to read next: the newest articles beside this one."""
        context = super().get_context(request, *args, **kwargs)
        others = public_pages(Site.find_for_request(request), ArticlePage).exclude(pk=self.pk)
        newest = others.sibling_of(self).order_by("-date", "-pk")
        context["topics"] = topics_of(self, request, context["chrome"])
        context["related"] = newest.select_related("author", "image")[:RELATED]
        return context

    @property
    def missed(self) -> list[str]:
        """Return what the article has not, and lists, search results and shared links would show."""
        parts = {"summary": self.summary, "picture": self.image, "author": self.author}
        return [name for name, value in parts.items() if not value]

    def search_text(self) -> str:
        """Return the words of the page, for excerpts."""
        return running_text(self.summary, stream=self.body)

    def structured_data(self, publisher):
        """Return who wrote it and when (schema.org: BlogPosting)."""
        author = publisher
        if self.author:
            author = {"@type": "Person", "name": self.author.name}
        above = self.breadcrumbs
        return {
            "headline": self.title,
            "articleSection": above[-1]["title"] if above else "",
            "wordCount": word_count(self.streams),
            "isAccessibleForFree": True,
            "author": author,
            "publisher": publisher,
            "datePublished": self.date.isoformat(),
            "dateModified": (self.last_published_at or timezone.now()).date().isoformat(),
        }
