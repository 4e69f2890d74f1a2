"""Which dates are still to come, and for how long that answer holds."""

from datetime import datetime, time, timedelta

from django.utils import timezone
from wagtail.models import Site

from programs.dates.records import ProgramDate

SHORT, SHARED = 60, 300  # seconds a reader's and a shared cache keep what nothing ends
NAME = "program_dates"


def coming_dates(site: Site, now: datetime):
    """Return the dates of the listed programs of ``site`` that are not over, in their order."""
    from programs.models import listed_programs

    pages = listed_programs(site).order_by().values("pk")
    dates = ProgramDate.objects.filter(page_id__in=pages, over_at__gt=now)
    return dates.select_related("page").order_by("starts_at", "pk")


def policy(dates: list[ProgramDate], now: datetime) -> str:
    """Return for how long caches may keep a list of ``dates``: until one is over, or the day is.

    Nothing stale may be shown while it is renewed, as of other pages: dates drop out by themselves.
    """
    here = timezone.localtime(now)
    midnight = timezone.make_aware(datetime.combine(here.date() + timedelta(days=1), time()))
    moments = [date.over_at for date in dates] + [midnight]
    left = max(1, int((min(moments) - now).total_seconds()))
    return f"public, max-age={min(SHORT, left)}, s-maxage={min(SHARED, left)}"


def dates_part(site: Site, unsaved=None) -> dict:
    """Return, as part of what surrounds the pages of ``site``, when its last date is over."""
    last = coming_dates(site, timezone.now()).order_by("-over_at").first()
    return {"until": last.over_at.isoformat() if last else ""}


def has_dates(chrome) -> bool:
    """Whether there are dates to come on a site; asks for nothing."""
    until = chrome.parts.get(NAME, {}).get("until", "") if chrome else ""
    return bool(until) and datetime.fromisoformat(until) > timezone.now()
