"""``feed/``, ``feed/atom/`` and ``feed/json/``, below all articles and below lists of some."""

from django.http import Http404, HttpResponse
from wagtail.contrib.routable_page.models import re_path

from articles.feeds.content import feed_of
from articles.feeds.json_feed import json_feed
from articles.feeds.xml import atom, rss
from articles.landing import KINDS, NEWEST, address_of, slug_of
from site_core.branding.chrome import chrome_for
from site_core.delivery.caching import mark_public

FEED_LENGTH = 20
WRITERS = {"": rss, "atom/": atom, "json/": json_feed}
LISTS = r"(?:(?P<kind>about|by|series)/(?P<slug>[-a-zA-Z0-9_]+)|(?P<year>[12][0-9]{3}))/"
ROUTE = rf"^(?:{LISTS})?feed/(?P<ending>(?:atom/|json/)?)$"


class FeedRoutes:
    """The newest articles in full, for programs that follow them."""

    @re_path(ROUTE, name="feed")
    def feed(self, request, ending="", kind="", slug="", year=""):
        """Answer with the newest articles of all, or of one list, in one of the formats."""
        slug = slug or year
        if not slug:
            articles = self.latest(request)
            feed = self._feed(request, articles, ending, "", self.title, self.meta_description)
        else:
            chosen = KINDS[kind or ""]
            try:
                record, articles = self.found(request, chosen, slug)
            except Http404:
                return self.elsewhere(request, chosen, slug, f"feed/{ending}")
            title, said = chosen.title(record), getattr(record, "intro", "")
            route = address_of(chosen, slug_of(record))
            # A feed brings what is new, whichever article a series begins with.
            articles = articles.order_by(*NEWEST)
            feed = self._feed(request, articles, ending, route, title, said)
            if not feed.entries and not chosen.listed_empty:
                raise Http404
        text, kind_of_text = WRITERS[ending](feed)
        response = HttpResponse(text, content_type=kind_of_text)
        return response if self.get_view_restrictions() else mark_public(response)

    def _feed(self, request, articles, ending, route, title, description):
        return feed_of(
            self,
            request,
            articles.select_related("author", "image")[:FEED_LENGTH],
            route=route,
            ending=ending,
            title=f"{chrome_for(request).name}: {title}",
            description=description,
        )
