"""Series: articles that belong together, in the order they are to be read."""

from dataclasses import dataclass

from django.db import models
from django.db.models import F, QuerySet

from articles.addressed import Addressed


class Series(Addressed):
    """Articles of a site that belong together."""

    class Order(models.TextChoices):
        """Which of its articles the series' page begins with."""

        FIRST = "first", "The first one: it is read from the beginning"
        LATEST = "latest", "The latest one: each stands by itself"

    intro = models.TextField(
        "introduction",
        blank=True,
        max_length=600,
        help_text="At the top of its page, and what search engines show. One or two sentences.",
    )
    order = models.CharField(
        "its page begins with", max_length=6, choices=Order.choices, default=Order.FIRST
    )

    class Meta(Addressed.Meta):
        verbose_name_plural = "series"


def in_reading_order(articles: QuerySet) -> QuerySet:
    """Return the articles of a series as they are read: by their places, then by date."""
    return articles.order_by(F("series_place").asc(nulls_last=True), "date", "pk")


def as_listed(articles: QuerySet, series: Series) -> QuerySet:
    """Return the articles of ``series`` in the order its page lists them."""
    ordered = in_reading_order(articles)
    return ordered if series.order == Series.Order.FIRST else ordered.reverse()


@dataclass(frozen=True)
class Neighbours:
    """Where an article stands in its series."""

    series: Series
    number: int
    count: int
    before: object | None
    after: object | None


def neighbours(page, articles: QuerySet) -> Neighbours | None:
    """Return what comes before and after ``page`` among public ``articles``, in one query."""
    parts = list(
        in_reading_order(articles.filter(series=page.series)).only(
            "title", "slug", "url_path", "path", "live"
        )
    )
    at = next((index for index, part in enumerate(parts) if part.pk == page.pk), None)
    if at is None or len(parts) < 2:
        return None
    before = parts[at - 1] if at else None
    after = parts[at + 1] if at + 1 < len(parts) else None
    return Neighbours(page.series, at + 1, len(parts), before, after)
