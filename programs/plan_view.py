"""What the screen of a plan shows: steps with their links, duties, lengths, choices of the form."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from django.http import QueryDict
from django.utils.text import slugify
from wagtail.models import Site

from programs import plan_words as words
from programs.plan_address import (
    Terms,
    is_asked,
    month_of,
    moved,
    query,
    read_steps,
    read_wish,
    swapped,
    written,
)
from programs.plan_facts import programs_of, relations_of
from programs.plan_reading import Coverage, coverage, minutes_of, steps_for, whys
from programs.planning import MOST_STEPS, Program, Step, Wish, candidates, make_plan, met

MOST_SWAPS = 5
MOST_TO_ADD = 200
MONTHS_AHEAD = 24


@dataclass
class Plan:
    """A plan, made or read from an address, and what it was made of."""

    wish: Wish
    terms: Terms
    topics: dict[int, str]
    pool: list[Program]  # what it may have, best first
    steps: list[Step]
    whys: list
    site: Site
    known: frozenset  # audiences that programs are for, or that are asked for

    @cached_property
    def query(self) -> str:
        """Return the query that leads to exactly this plan."""
        return query(self.wish, self.terms, self.steps)

    @property
    def programs(self) -> list[Program]:
        """Return its programs, each once."""
        return list(dict.fromkeys(step.program for step in self.steps))

    def why(self, index: int) -> list[str]:
        """Return why a step is there, a sentence each."""
        step = self.steps[index]
        asked = bool(self.wish.audiences)
        return words.why_words(self.whys[index], step.program, self.terms, self.topics, asked)


def read_plan(site: Site, data: QueryDict, chrome, today: date) -> Plan:
    """Return the plan an address asks for: its steps as they are, or else made by the rules."""
    terms = Terms.of(chrome)
    wish = read_wish(data, terms, today)
    programs = programs_of(site)
    pool = candidates(programs if is_asked(data) else [], wish)
    steps = read_steps(data, wish, {program.slug: program for program in programs})
    if steps is None:
        steps = make_plan(pool, wish, relations_of)
    relations = relations_of(step.program for step in steps)
    parts = chrome.parts if chrome else {}
    topics = {topic["id"]: topic["name"] for topic in parts.get("topics", ())}
    known = frozenset(wish.audiences).union(*(program.audiences for program in programs))
    return Plan(wish, terms, topics, pool, steps, whys(steps, wish, relations), site, known)


def steps_shown(plan: Plan) -> list[dict]:
    """Return each step with its words and the links that change it."""
    steps, wish = plan.steps, plan.wish
    anchors = _anchors(steps)

    def link(changed, index=None):
        at = f"#{anchors[index]}" if index is not None else "#plan"
        return f"?{query(wish, plan.terms, changed)}{at}"

    shown = []
    for index, step in enumerate(steps):
        rest = steps[:index] + steps[index + 1 :]
        shown.append(
            {
                "program": step.program,
                "month": words.month_words(step.month),
                "datetime": written(step.month),
                "kind": plan.whys[index].kind,
                "facts": words.facts_words(step.program),
                "why": plan.why(index),
                "anchor": anchors[index],
                "earlier": link(moved(steps, index, -1), index) if step.month > wish.start else "",
                "later": link(moved(steps, index, 1), index) if step.month < wish.end else "",
                "remove": link(rest),
                "swaps": [
                    {"title": other.title, "href": link(swapped(steps, index, other))}
                    for other in alternatives(plan, step)
                ],
            }
        )
    return shown


def alternatives(plan: Plan, step: Step) -> list[Program]:
    """Return a few programs that could stand in for a step, those that do most of its part first."""
    own, used = met(step.program, plan.wish), {each.program for each in plan.steps}

    def likeness(other):
        same_topics = len(other.topics & step.program.topics)
        return (-len(met(other, plan.wish) & own), -same_topics)

    rest = [program for program in plan.pool if program not in used]
    return sorted(rest, key=likeness)[:MOST_SWAPS]


def _anchors(steps: list[Step]) -> list[str]:
    """Return an id for each step; that of a program stays when it is moved."""
    seen: dict[str, int] = {}
    anchors = []
    for step in steps:
        slug = slugify(step.program.slug) or str(step.program.pk)
        seen[slug] = number = seen.get(slug, 0) + 1
        anchors.append(f"step-{slug}" if number == 1 else f"step-{slug}--{number}")
    return anchors


def duties_shown(plan: Plan) -> list[dict]:
    """Return for each duty what meets it, whom nothing meets it for, and what could."""
    return [_duty(plan, found) for found in coverage(plan.steps, plan.wish)]


def _duty(plan: Plan, found: Coverage) -> dict:
    used = {step.program for step in plan.steps}
    could = [] if found.is_met else [p for p in plan.pool if p not in used and _helps(p, found)]
    added = [*plan.steps, Step(could[0], plan.wish.start)] if could else []
    has_room = len(plan.steps) < MOST_STEPS
    return {
        "name": plan.terms.duty_names([found.duty])[0],
        "is_met": found.is_met,
        "is_partly_met": bool(found.steps) and not found.is_met,
        "steps": [
            {"title": step.program.title, "month": words.month_words(step.month)}
            for step in found.steps
        ],
        "missing": words.listed(plan.terms.audience_names(found.missing)) if found.steps else "",
        "could": could[0].title if could and has_room else "",
        "add": f"?{query(plan.wish, plan.terms, added)}#plan" if could and has_room else "",
    }


def _helps(program: Program, found: Coverage) -> bool:
    """Whether a program meets a duty for one of those for whom nothing does yet."""
    reaches = not found.missing or any(program.is_for(audience) for audience in found.missing)
    return found.duty in program.duties and reaches


def times_shown(plan: Plan) -> list[dict]:
    """Return the contact time of each audience, or of everybody."""
    if len(plan.wish.audiences) < 2:
        return [{"who": "", "time": words.minutes_words(minutes_of(plan.steps))}]
    return [
        {
            "who": plan.terms.audience_names([audience])[0],
            "time": words.minutes_words(minutes_of(steps_for(plan.steps, audience))),
        }
        for audience in plan.wish.audiences
    ]


def form_shown(plan: Plan, today: date) -> dict:
    """Return the choices of the form, with what is chosen.

    Duties that nothing helps with are among them: the plan is to say so.
    """
    wish, audiences = plan.wish, [t for t in plan.terms.audiences if t["id"] in plan.known]
    starts = list(range(month_of(today), month_of(today) + MONTHS_AHEAD))
    if wish.start not in starts:
        starts = sorted([*starts, wish.start])
    lengths = words.LENGTHS
    if wish.months not in lengths:
        own = f"{wish.months} month{'' if wish.months == 1 else 's'}"
        lengths = dict(sorted({**lengths, wish.months: own}.items()))
    return {
        "audiences": [{**t, "chosen": t["id"] in wish.audiences} for t in audiences],
        "duties": [{**t, "chosen": t["id"] in wish.duties} for t in plan.terms.duties],
        "starts": [(written(m), words.month_words(m), m == wish.start) for m in starts],
        "lengths": [(months, label, months == wish.months) for months, label in lengths.items()],
    }


def adding_shown(plan: Plan) -> dict:
    """Return what may be added, and when; nothing once the plan is full."""
    wish = plan.wish
    if len(plan.steps) >= MOST_STEPS or not plan.pool:
        return {}
    months = range(wish.start, wish.end + 1)
    return {
        "programs": sorted(plan.pool[:MOST_TO_ADD], key=lambda program: program.place),
        "months": [(written(month), words.month_words(month)) for month in months],
        "hidden": list(QueryDict(plan.query).lists()),
    }
