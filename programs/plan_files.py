"""A plan to take along: as a spreadsheet and as a calendar."""

import calendar as months_of_year
import csv
from hashlib import blake2s
from io import StringIO

from django.http import HttpResponse

from programs.ical import Event, calendar, calendar_response
from programs.plan_address import first_day, query
from programs.plan_view import Plan
from programs.plan_words import facts_words, month_words
from site_core.tenancy.exports import safe_cell

HEADER = (
    "Month", "Step", "Program", "Format and length", "Minutes from", "Minutes to", "Why", "Address",
)  # fmt: skip
BOM = "\ufeff"  # spreadsheets take a file for UTF-8 by it


def plan_csv(plan: Plan) -> HttpResponse:
    """Answer with the steps, one a line; no cell is a formula."""
    text = StringIO()
    writer = csv.writer(text)
    writer.writerow(HEADER)
    for index, step in enumerate(plan.steps):
        program = step.program
        row = (
            month_words(step.month), plan.whys[index].kind, program.title, facts_words(program),
            program.minutes_min or "", program.minutes_max or "", " ".join(plan.why(index)),
            f"{plan.site.root_url}{program.url}",
        )  # fmt: skip
        writer.writerow([safe_cell(str(cell)) for cell in row])
    response = HttpResponse(BOM + text.getvalue(), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="prevention-plan.csv"'
    return response


def plan_calendar(plan: Plan, name: str, address: str) -> HttpResponse:
    """Answer with an event for each step, over the whole of its month: no date is set yet."""
    events = [_event(plan, index, address) for index in range(len(plan.steps))]
    return calendar_response(calendar(events, name), "prevention-plan.ics")


def _event(plan: Plan, index: int, address: str) -> Event:
    step, why = plan.steps[index], plan.why(index)
    first = first_day(step.month)
    last = months_of_year.monthrange(first.year, first.month)[1]
    about = [
        f"{plan.whys[index].kind}. {facts_words(step.program)}.",
        *why,
        "Some time this month: no date is set yet.",
        f"The whole plan: {address}",
    ]
    return Event(
        uid=_uid(plan, index),
        summary=step.program.title,
        start=first,
        end=first.replace(day=last),
        description="\n".join(about),
        url=f"{plan.site.root_url}{step.program.url}",
    )


def _uid(plan: Plan, index: int) -> str:
    """Return what stays the same when a step is moved, and differs from plan to plan."""
    program = plan.steps[index].program
    number = sum(step.program == program for step in plan.steps[:index]) + 1
    asked = blake2s(query(plan.wish, plan.terms).encode(), digest_size=6).hexdigest()
    return f"plan-{asked}-{program.pk}-{number}@{plan.site.hostname}"
