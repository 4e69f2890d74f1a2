"""``for/<audience>/`` and ``about/<topic>/`` below the list of programs."""

from django.http import Http404
from django.template.response import TemplateResponse
from wagtail.contrib.routable_page.models import path
from wagtail.models import Site

from programs.inquiries.routes import inquiry_address
from programs.landing import KINDS, Kind, description_of, links, of_term, term_at, title_of
from programs.listing import paginate_programs, shelf_of
from programs.screens import crumbs_to
from site_core.blocks.linked_pages import linked_pages
from site_core.branding.chrome import chrome_for
from site_core.delivery.caching import mark_public
from site_core.delivery.prefetch import offer_prefetch
from site_core.pages.seo import routed_seo, with_items

TEMPLATE = "programs/landing.html"


class LandingRoutes:
    """Pages of audiences and topics; search engines and readers find them like any other page."""

    @path("for/<slug:slug>/", name="for_audience")
    def for_audience(self, request, slug):
        """Show the programs for one audience."""
        return self._landing(request, KINDS["audience"], slug)

    @path("about/<slug:slug>/", name="about_topic")
    def about_topic(self, request, slug):
        """Show the programs about one topic."""
        return self._landing(request, KINDS["topic"], slug)

    def _landing(self, request, kind: Kind, slug: str):
        site, chrome = Site.find_for_request(request), chrome_for(request)
        with linked_pages([], site, self):
            response = self._landing_page(request, site, chrome, kind, slug).render()
        if self.get_view_restrictions():
            return response
        if not self.offers_exit(chrome):
            offer_prefetch(response)
        return mark_public(response)

    def _landing_page(self, request, site: Site, chrome, kind: Kind, slug: str):
        term = term_at(site, chrome, kind, slug)
        if term is None:
            raise Http404
        programs, root = self.programs_of(site), self.get_url(request)
        shelf = shelf_of(programs)
        chosen = of_term(shelf, kind, term.pk)
        title = title_of(term, kind)
        context = {
            "page": self,
            "self": self,
            "request": request,
            "chrome": chrome,
            "term": term,
            "title": title,
            "crumbs": crumbs_to(self, request),
            "programs": paginate_programs(request, programs, chosen),
            "others": [
                (
                    other.others if other is kind else other.heading,
                    links(root, chrome, other, shelf, without=term if other is kind else None),
                )
                for other in KINDS.values()
            ],
            "list_url": root,
            "filtered_url": f"{root}?{kind.name}={term.slug}",
            "inquiry_url": inquiry_address(chrome),
        }
        context["seo"] = routed_seo(
            self,
            request,
            chrome,
            address=f"{self.get_full_url(request)}{kind.path}/{term.slug}/",
            title=title,
            description=description_of(term, kind, chrome, chosen),
            robots="" if chosen else "noindex",
        )
        with_items(context, request)
        return TemplateResponse(request, TEMPLATE, context)

    def further_addresses(self, site: Site, chrome) -> list[str]:
        """Return what a sitemap tells of beside the page itself: terms that have programs."""
        root, shelf = self.full_url, shelf_of(self.programs_of(site))
        return [
            link["href"] for kind in KINDS.values() for link in links(root, chrome, kind, shelf)
        ]
