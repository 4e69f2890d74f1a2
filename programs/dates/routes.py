"""The calendar of a site, and the dates of a program: pages and files."""

from django.template.response import TemplateResponse
from django.utils import timezone
from wagtail.contrib.routable_page.models import path
from wagtail.models import Site

from programs.dates.coming import coming_dates, has_dates, policy
from programs.dates.events import event_data, ical_event
from programs.dates.months import first_weekday, month_of, read_month, weekdays
from programs.ical import calendar, calendar_response
from programs.screens import screen_context
from site_core.branding.chrome import chrome_for
from site_core.delivery.caching import mark_public
from site_core.pages.queries import path_on
from site_core.pages.structured_data import publisher_of, script_json

SHOWN = 5  # dates on a program's own page
ROUTE = "calendar/"
TITLE = "Public dates"
DESCRIPTION = "Performances and sessions anybody may come to: when, where and how to register, by"
TOLD = 50  # dates of a program other programs are told of


def _keepable(page, response, dates, now):
    """Let caches keep ``response`` until it is not true any more, unless ``page`` is restricted."""
    return response if page.get_view_restrictions() else mark_public(response, policy(dates, now))


class CalendarRoutes:
    """What a list of programs knows of its public dates."""

    @path(ROUTE, name="calendar")
    def calendar_page(self, request):
        """Show the dates to come as a list, or one month of them (``?month=2027-03``)."""
        site, chrome, now = Site.find_for_request(request), chrome_for(request), timezone.now()
        dates = list(coming_dates(site, now))
        today = timezone.localdate(now)
        first = month_of(min([today, *(date.day for date in dates)]))
        last = month_of(max([today, *(date.day for date in dates)]))
        month = read_month(request.GET.get("month", ""), first, last)
        title = f"{TITLE}, {month.name}" if month else TITLE
        context = screen_context(
            self,
            request,
            title,
            ROUTE,
            description=f"{DESCRIPTION} {chrome.name}.",
            indexed=bool(dates) and not month,
        )
        context |= {
            "address": context["action"],
            "dates": dates,
            "month": month,
            "current": month_of(today) if dates else None,
        }
        if month:
            weekday = first_weekday(chrome.language)
            context |= {
                "weeks": month.weeks(dates, today, weekday),
                "weekdays": weekdays(weekday),
                "in_month": any(month_of(date.day) == month for date in dates),
                "earlier": month.moved(-1) if month.first > first.first else None,
                "later": month.moved(1) if month.first < last.first else None,
            }
        response = TemplateResponse(request, "programs/calendar.html", context).render()
        return _keepable(self, response, dates, now)

    @path("calendar.ics/", name="calendar_file")
    def calendar_file(self, request):
        """Answer with the dates to come, for calendars that subscribe."""
        site, chrome, now = Site.find_for_request(request), chrome_for(request), timezone.now()
        dates = list(coming_dates(site, now))
        return _calendar(self, request, dates, chrome.name, now)

    def get_context(self, request, *args, **kwargs):
        """Say where the calendar is, if there is anything in it."""
        context = super().get_context(request, *args, **kwargs)
        if has_dates(context["chrome"]):
            context["calendar_url"] = f"{self.get_url(request)}{ROUTE}"
        return context

    def further_addresses(self, site, chrome) -> list[str]:
        """Return what the sitemap lists beside the page itself."""
        own = [f"{path_on(site, self)}{ROUTE}"] if has_dates(chrome) else []
        return [*super().further_addresses(site, chrome), *own]


class DatesRoutes:
    """What a program knows of its public dates."""

    def coming(self, now) -> list:
        """Return its dates that are not over, in their order."""
        if self.status == "retired":
            return []
        dates = list(self.dates.filter(over_at__gt=now))
        for date in dates:
            date.page = self  # which is here already
        return sorted(dates, key=lambda date: date.starts_at)

    @path("dates.ics/", name="dates_file")
    def dates_file(self, request):
        """Answer with the dates to come of this program, for calendars."""
        now = timezone.now()
        return _calendar(self, request, self.coming(now), self.title, now)

    def get_context(self, request, *args, **kwargs):
        """Add the next dates, and tell search engines of them."""
        context = super().get_context(request, *args, **kwargs)
        self._coming = dates = self.coming(timezone.now())
        if dates:
            site, chrome = Site.find_for_request(request), context["chrome"]
            publisher = publisher_of(chrome)
            events = [event_data(date, site, chrome, publisher) for date in dates[:TOLD]]
            context["seo"].json_ld.extend(map(script_json, events))
            context["dates"] = dates[:SHOWN]
            context["more_dates"] = len(dates) - SHOWN
            context["dates_url"] = f"{self.get_url(request)}dates.ics"
        return context

    @property
    def dates_sheets(self) -> list[str]:
        """Return the style sheet of dates, where there are any."""
        return ["css/dates.css"] if getattr(self, "_coming", ()) else []

    def serve(self, request, *args, **kwargs):
        """Answer a reader; caches keep the answer no longer than its dates are true."""
        response = super().serve(request, *args, **kwargs)
        dates = getattr(self, "_coming", ())
        if dates and response.get("Cache-Control", "").startswith("public"):
            response["Cache-Control"] = policy(dates, timezone.now())
        return response


def _calendar(page, request, dates, name: str, now):
    site, chrome = Site.find_for_request(request), chrome_for(request)
    text = calendar([ical_event(date, site, chrome) for date in dates], name, now)
    response = calendar_response(text, f"{page.slug}.ics")
    response["X-Robots-Tag"] = "noindex"
    return _keepable(page, response, dates, now)
