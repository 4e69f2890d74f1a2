"""``/programs/compare/?p=read-the-room&p=plain-words``: up to four programs side by side."""

from django.db.models import prefetch_related_objects
from django.shortcuts import render
from django.utils.http import urlencode
from wagtail.contrib.routable_page.models import path
from wagtail.models import Site

from programs.comparing import ALL_OF, MOST, parted, rows_of
from programs.inquiries.routes import inquiry_address
from programs.screens import kept, screen_context, screen_url
from programs.showing import terms_of
from programs.terms import RELATIONS
from site_core.pages.topics import topics_of
from site_core.pages.wording import listed

ROUTE = "compare/"
MOST_TO_CHOOSE_FROM = 100
CHOICE_FIELDS = ("title", "slug", "deliveries", "minutes_min", "minutes_max", "audience_names")


class CompareRoutes:
    """What a list of programs has for comparing them."""

    @path(ROUTE, name="compare")
    def compare(self, request):
        """Show the programs ``p`` names side by side, or what there is to choose from."""
        from programs.choosing import chosen_programs
        from programs.models import listed_programs

        site = Site.find_for_request(request)
        found = chosen_programs(site, request.GET, MOST + 1)
        programs = found[:MOST]
        context = screen_context(self, request, _title(programs), ROUTE)
        listed = listed_programs(site).only(*CHOICE_FIELDS).order_by("path")
        context.update(
            programs=programs,
            are_too_many=len(found) > MOST,
            most=MOST,
            choices=list(listed[:MOST_TO_CHOOSE_FROM]),
            printed_url=context["seo"].canonical + query_of(programs),
            inquiry_url=inquiry_address(context["chrome"]),
        )
        if len(programs) > 1:
            context.update(_side_by_side(programs, request, context))
            context["inquire_url"] = screen_url(self, request, "inquire/") + query_of(programs)
        chosen = {program.pk for program in programs}
        context["others"] = [program for program in context["choices"] if program.pk not in chosen]
        context["chosen"] = chosen
        return kept(self, render(request, "programs/compare.html", context))


def query_of(programs) -> str:
    """Return the query that names ``programs``."""
    return "?" + urlencode([("p", program.slug) for program in programs]) if programs else ""


def _title(programs) -> str:
    if len(programs) < 2:
        return "Compare programs"
    return f"{listed(program.title for program in programs)} side by side"


def _side_by_side(programs, request, context) -> dict:
    prefetch_related_objects(programs, "image")
    for program in programs:
        known = {name: terms_of(program, name, context["chrome"]) for name in RELATIONS}
        known["topics"] = topics_of(program, request, context["chrome"])
        program.term_words = {
            name: [term["name"] for term in terms] for name, terms in known.items()
        }
        rest = [other for other in programs if other is not program]
        program.without_url = context["action"] + query_of(rest)
    differing, shared = parted(rows_of(programs))
    return {"differing": differing, "shared": shared, "all_of": ALL_OF[len(programs)]}
