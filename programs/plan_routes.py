"""``/programs/plan/``: a sequence of programs for some people, some duties and some time."""

from django.shortcuts import render
from django.utils import timezone
from django.utils.http import urlencode
from wagtail.contrib.routable_page.models import path
from wagtail.models import Site

from programs.screens import kept, screen_context, screen_url
from site_core.branding.chrome import chrome_for
from site_core.pages.queries import path_on
from site_core.pages.wording import listed

ROUTE = "plan/"
DESCRIPTION = (
    "Say who will be in the room, which duties to train you have, and for how long. Get a sequence of "
    "programs with months and reasons, to change, print and share."
)


class PlanRoutes:
    """What a list of programs has for planning with them."""

    @path(ROUTE, name="plan")
    def plan(self, request):
        """Show the plan an address asks for, or what there is to ask for."""
        from programs import plan_view
        from programs.plan_address import is_asked
        from programs.plan_words import month_words

        asked = is_asked(request.GET)
        context = screen_context(
            self, request, "Make a prevention plan", ROUTE, description=DESCRIPTION, indexed=not asked
        )  # fmt: skip
        plan, today = _plan(request), timezone.localdate()
        context.update(asked=asked, form=plan_view.form_shown(plan, today))
        if asked:
            wish = plan.wish
            context.update(
                steps=plan_view.steps_shown(plan),
                duties=plan_view.duties_shown(plan),
                times=plan_view.times_shown(plan),
                adding=plan_view.adding_shown(plan),
                has_programs=bool(plan.pool),
                for_words=listed(plan.terms.audience_names(wish.audiences)),
                duty_words=listed(plan.terms.duty_names(wish.duties)),
                first_month=month_words(wish.start),
                last_month=month_words(wish.end),
                query=plan.query,
                inquire_url=_inquire_url(self, request, plan),
            )
            context["printed_url"] = f"{context['seo'].canonical}?{plan.query}"
        return kept(self, render(request, "programs/plan.html", context))

    @path(f"{ROUTE}csv/", name="plan_csv")
    def plan_csv(self, request):
        """Answer with the plan as a spreadsheet."""
        from programs.plan_files import plan_csv

        return kept(self, plan_csv(_plan(request)))

    @path(f"{ROUTE}calendar/", name="plan_calendar")
    def plan_calendar(self, request):
        """Answer with the plan as a calendar."""
        from programs.plan_files import plan_calendar

        plan, chrome = _plan(request), chrome_for(request)
        address = f"{self.get_full_url(request)}{ROUTE}?{plan.query}"
        name = f"Prevention plan – {chrome.name}" if chrome else "Prevention plan"
        return kept(self, plan_calendar(plan, name, address))

    def further_addresses(self, site, chrome) -> list[str]:
        """Return what the sitemap lists beside the page itself."""
        return [*super().further_addresses(site, chrome), f"{path_on(site, self)}{ROUTE}"]


def _plan(request):
    from programs.plan_view import read_plan

    site = Site.find_for_request(request)
    return read_plan(site, request.GET, chrome_for(request), timezone.localdate())


def _inquire_url(page, request, plan) -> str:
    pairs = [("p", program.slug) for program in plan.programs]
    query = urlencode([*pairs, ("plan", plan.query)])
    return f"{screen_url(page, request, 'inquire/')}?{query}"
