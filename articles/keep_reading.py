"""What to read after an article: what editors picked, then what shares topics, then the newest."""

from django.db.models import Case, Count, IntegerField, OuterRef, QuerySet, Subquery, Value, When
from django.db.models.functions import Coalesce
from wagtail.models import Site

from site_core.blocks.linked_pages import CardPageChooserBlock
from site_core.pages.queries import public_pages

MOST = 3


class PickBlock(CardPageChooserBlock):
    """One article an editor recommends after another."""

    class Meta:
        icon = "doc-full"
        label = "Article"
        description = "An article to read next"


def picked_ids(picks) -> list[int]:
    """Return the ids an editor picked, each once, in their order; nothing is looked up."""
    values = (item["value"] for item in picks.raw_data)
    return list(dict.fromkeys(value for value in values if isinstance(value, int)))


def keep_reading(page, site: Site, topic_ids: list[int]) -> QuerySet:
    """Return up to three public articles of ``site`` to read after ``page``, in one query.

    A pick that is not public any more, or of another site, leaves its place to the next best.
    """
    articles = public_pages(site, type(page)).exclude(pk=page.pk)
    picks = [When(pk=pk, then=Value(place)) for place, pk in enumerate(picked_ids(page.picks))]
    through = type(page).topics.through.objects
    shared = through.filter(articlepage=OuterRef("pk"), topic__in=topic_ids)
    counted = shared.order_by().values("articlepage").annotate(n=Count("pk")).values("n")
    number = Coalesce(Subquery(counted, output_field=IntegerField()), 0) if topic_ids else Value(0)
    ranked = articles.annotate(
        pick=Case(*picks, default=Value(MOST), output_field=IntegerField()), shared=number
    )
    return ranked.select_related("image").order_by("pick", "-shared", "-date", "-pk")[:MOST]
