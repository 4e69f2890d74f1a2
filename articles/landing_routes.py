"""``about/<topic>/``, ``by/<author>/``, ``series/<series>/`` and ``<year>/`` below all articles."""

from django.http import Http404, HttpResponsePermanentRedirect
from django.template.response import TemplateResponse
from wagtail.contrib.routable_page.models import path, re_path
from wagtail.models import Site

from articles import structured
from articles.feeds.formats import feed_links
from articles.landing import (
    KINDS,
    Kind,
    Shelf,
    address_of,
    description_of,
    moved_to,
    slug_of,
)
from site_core.blocks.linked_pages import linked_pages, rendering_for
from site_core.branding.chrome import chrome_for
from site_core.delivery.caching import mark_public
from site_core.pages.pagination import paginate
from site_core.pages.seo import routed_seo, with_items

ARTICLES_PER_PAGE = 12
TEMPLATE = "articles/landing.html"


class LandingRoutes:
    """Lists of some of a site's articles; found by search engines and readers like any page."""

    @path("about/<slug:slug>/", name="about_topic")
    def about_topic(self, request, slug):
        """List the articles about one topic."""
        return self._landing(request, KINDS["about"], slug)

    @path("by/<slug:slug>/", name="by_author")
    def by_author(self, request, slug):
        """Show an author and what they wrote."""
        return self._landing(request, KINDS["by"], slug)

    @path("series/<slug:slug>/", name="in_series")
    def in_series(self, request, slug):
        """List the articles of one series, in its order."""
        return self._landing(request, KINDS["series"], slug)

    @re_path(r"^(?P<year>[12][0-9]{3})/$", name="of_year")
    def of_year(self, request, year):
        """List the articles of one year."""
        return self._landing(request, KINDS[""], year)

    def found(self, request, kind: Kind, slug: str):
        """Return what the list at ``slug`` is about and its articles; 404 when there is none."""
        site, chrome = Site.find_for_request(request), chrome_for(request)
        record = kind.find(site, chrome, slug)
        if record is None:
            raise Http404
        return record, kind.narrow(self.articles_of(site), record)

    def elsewhere(self, request, kind: Kind, slug: str, rest: str = ""):
        """Lead from an address something had once to the one it has now; 404 when it had none."""
        site, chrome = Site.find_for_request(request), chrome_for(request)
        if not (now := moved_to(kind, site, chrome, slug)):
            raise Http404
        return HttpResponsePermanentRedirect(
            f"{self.get_url(request)}{address_of(kind, now)}{rest}"
        )

    def _landing(self, request, kind: Kind, slug: str):
        site, chrome = Site.find_for_request(request), chrome_for(request)
        try:
            record, articles = self.found(request, kind, slug)
        except Http404:
            return self.elsewhere(request, kind, slug)
        with linked_pages([], site, self):
            context = self._landing_context(request, site, chrome, kind, record, articles)
            response = TemplateResponse(request, TEMPLATE, context).render()
        return response if self.get_view_restrictions() else mark_public(response)

    def _landing_context(self, request, site: Site, chrome, kind: Kind, record, articles) -> dict:
        shown = paginate(request, articles, ARTICLES_PER_PAGE)
        count = shown.paginator.count
        if not count and not kind.listed_empty:
            raise Http404  # nobody is to learn of an author or a series before readers may
        root, route = self.get_url(request), address_of(kind, slug_of(record))
        with rendering_for(site, self):
            crumbs = [*self.breadcrumbs, {"title": self.title, "url": root or ""}]
        title = kind.title(record)
        seo = routed_seo(
            self,
            request,
            chrome,
            address=f"{self.get_full_url(request)}{route}",
            title=title,
            description=description_of(
                kind, record, chrome, count, [article.title for article in shown]
            ),
            robots="" if count else "noindex",
            about=structured.about_list(kind, record, chrome, f"{self.full_url}{route}"),
        )
        context = {
            "page": self,
            "self": self,
            "request": request,
            "chrome": chrome,
            "kind": kind.path or "year",
            "record": record,
            "title": title,
            "dek": getattr(record, "intro", ""),
            "crumbs": crumbs,
            "articles": shown,
            "list_url": root,
            "sections": Shelf(self.articles_of(site)).links(root, site, chrome, (kind, record)),
            "feeds": feed_links(f"{root}{route}", f"{chrome.name}: {title}"),
            "seo": seo,
        }
        with_items(context, request)
        return context

    def further_addresses(self, site: Site, chrome) -> list[str]:
        """Return what a sitemap tells of beside the page itself: lists that have articles."""
        sections = Shelf(self.articles_of(site)).links(self.full_url, site, chrome)
        return [link["href"] for _, links in sections for link in links]


RESERVED = "The list of articles has a page of its own at this address. Choose another."
RESERVED_SLUGS = {*KINDS, "feed"} - {""}


def is_reserved(slug: str) -> bool:
    """Whether the list of articles answers at ``slug`` itself: lists, the feed, years."""
    return slug in RESERVED_SLUGS or (len(slug) == 4 and slug.isascii() and slug.isdecimal())
