"""What stands around an article: its topics, author and series as ways on, what to read next."""

from wagtail.models import Site

from articles.keep_reading import keep_reading
from articles.series import neighbours
from site_core.pages.queries import public_pages
from site_core.pages.topics import topics_of


def list_address(article, request) -> str:
    """Return the address of the list an article is in, without asking the tree."""
    address = article.get_url(request) or ""
    return address.removesuffix(f"{article.slug}/")


def leads_on(article, request) -> bool:
    """Whether lists have the article, so that what it leads to is there.

    One only some people may read is in no list: its author may have no page.
    """
    seen = article.live or getattr(request, "is_preview", False)
    return bool(seen and article.path and not article.get_view_restrictions())


def surroundings(article, request, chrome) -> dict:
    """Return what the template of an article shows beside it; costs two queries, three in a series."""
    site, topics = Site.find_for_request(request), []
    if chrome:
        topics = topics_of(article, request, chrome)
    context = {"related": keep_reading(article, site, [topic["id"] for topic in topics])}
    if not leads_on(article, request):
        return {**context, "topics": topics}
    root, author = list_address(article, request), article.author
    context["topics"] = [{**topic, "url": f"{root}about/{topic['slug']}/"} for topic in topics]
    if author and author.site_id == site.pk:
        context["author_url"] = f"{root}by/{author.slug}/"
    if article.series and article.series.site_id == site.pk:
        context["series_url"] = f"{root}series/{article.series.slug}/"
        context["in_series"] = neighbours(article, public_pages(site, type(article)))
    return context
