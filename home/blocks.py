"""Sections of home and landing pages, and what a plain page may hold.

``Meta.band`` says how a section lies on the page: ``plain``, on a ``ground`` of its own, or as a
band of its ``own`` making.
"""

from wagtail import blocks
from wagtail.models import Site

from articles.models import ArticlePage
from site_core.blocks import ARTICLE_BLOCKS
from site_core.blocks.callouts import CalloutBlock, CtaBlock, NewsletterBlock, SupportBlock
from site_core.blocks.cards import ProgramsBlock
from site_core.blocks.contact import ContactBlock
from site_core.blocks.hero import HeroBlock
from site_core.blocks.links import LinkBlock, validate_href
from site_core.blocks.logos import LogosBlock
from site_core.blocks.media import ImageBlock
from site_core.blocks.people import PeopleBlock
from site_core.blocks.quotes import QuoteBlock
from site_core.blocks.steps import StepsBlock
from site_core.blocks.testimonials import TestimonialsBlock
from site_core.blocks.text import FaqBlock, HeadingBlock, TextBlock
from site_core.pages.queries import public_pages

MOST_ARTICLES = 6


class AudienceBlock(blocks.StructBlock):
    """One kind of visitor, and where they should go."""

    text = blocks.CharBlock(max_length=80, label="Who")
    description = blocks.CharBlock(required=False, max_length=160)
    link = LinkBlock()

    class Meta:
        icon = "group"
        label = "Audience"
        label_format = "{text}"


class AudiencesBlock(blocks.StructBlock):
    """Wide links that ask visitors who they are."""

    heading = blocks.CharBlock(required=False, max_length=160, default="Who is in the room?")
    items = blocks.ListBlock(AudienceBlock(), min_num=1, max_num=6, label="Audiences")

    class Meta:
        icon = "group"
        label = "Audiences"
        group = "Sections"
        template = "blocks/audiences.html"
        style_sheet = "css/sections.css"
        band = "plain"
        description = "Wide links, one per kind of visitor"
        preview_value = {
            "heading": "Who is in the room?",
            "items": [
                {
                    "text": "First-years",
                    "description": "Orientation and the first six weeks",
                    "link": {"text": "Programs for orientation", "url": "/programs/"},
                },
                {
                    "text": "Staff",
                    "description": "The people students tell first",
                    "link": {"text": "Programs for staff", "url": "/programs/"},
                },
            ],
        }
        label_format = "{heading}"


def newest_articles(request) -> list[ArticlePage]:
    """Return as many articles of the request's site as a block may show; looked up once."""
    site = Site.find_for_request(request) if request else None
    if site is None:
        return []
    if not hasattr(request, "_newest_articles"):
        newest = public_pages(site, ArticlePage).order_by("-date", "-pk")
        request._newest_articles = newest.select_related("author", "image")[:MOST_ARTICLES]
    return list(request._newest_articles)


class LatestArticlesBlock(blocks.StructBlock):
    """The newest articles of the site."""

    heading = blocks.CharBlock(required=False, max_length=160, default="From the blog")
    count = blocks.IntegerBlock(min_value=1, max_value=MOST_ARTICLES, default=3, label="How many")

    def get_context(self, value, parent_context=None):
        """Add the newest public articles of the site being read."""
        context = super().get_context(value, parent_context)
        context["articles"] = newest_articles(context.get("request"))[: value.get("count") or 3]
        return context

    class Meta:
        icon = "doc-full"
        label = "Latest articles"
        group = "Sections"
        template = "blocks/latest_articles.html"
        band = "plain"
        description = "The newest articles; renews itself"
        preview_value = {"heading": "From the blog", "count": 3}
        label_format = "{heading}"


class StatisticBlock(blocks.StructBlock):
    """One figure and where it comes from."""

    figure = blocks.CharBlock(max_length=20)
    label = blocks.CharBlock(max_length=120, label="What it counts")
    source = blocks.CharBlock(max_length=160, help_text="Who counted, and when.")
    url = blocks.CharBlock(
        required=False,
        max_length=500,
        label="Address of the source",
        validators=[validate_href],
    )
    as_of = blocks.DateBlock(
        required=False, label="As of", help_text="When the figure was true; shown after the source."
    )

    class Meta:
        icon = "order"
        label = "Figure"
        label_format = "{figure} {label}"


class StatisticsBlock(blocks.StructBlock):
    """Figures with their sources."""

    heading = blocks.CharBlock(required=False, max_length=160)
    items = blocks.ListBlock(StatisticBlock(), min_num=1, max_num=4, label="Figures")

    class Meta:
        icon = "order"
        label = "Figures"
        group = "Sections"
        template = "blocks/statistics.html"
        style_sheet = "css/sections.css"
        band = "ground"
        description = "One to four figures, each with its source"
        preview_value = {
            "heading": "Last season",
            "items": [
                {"figure": "212", "label": "programs on the road", "source": "Tour log, 2025"},
                {"figure": "34", "label": "performer-educators", "source": "Tour log, 2025"},
            ],
        }
        label_format = "{heading}"


HOME_BLOCKS = [
    ("hero", HeroBlock()),
    ("audiences", AudiencesBlock()),
    ("programs", ProgramsBlock()),
    ("latest_articles", LatestArticlesBlock()),
    ("statistics", StatisticsBlock()),
    ("steps", StepsBlock()),
    ("testimonials", TestimonialsBlock()),
    ("logos", LogosBlock()),
    ("people", PeopleBlock()),
    ("contact", ContactBlock()),
    ("quote", QuoteBlock()),
    ("heading", HeadingBlock()),
    ("text", TextBlock()),
    ("image", ImageBlock()),
    ("faq", FaqBlock()),
    ("callout", CalloutBlock()),
    ("cta", CtaBlock()),
    ("newsletter", NewsletterBlock()),
    ("support", SupportBlock()),
]

PAGE_BLOCKS = [
    *ARTICLE_BLOCKS,
    ("people", PeopleBlock()),
    ("contact", ContactBlock()),
    ("steps", StepsBlock()),
]
