"""What a plan amounts to: contact time, duties met and not, and why each step is there."""

from dataclasses import dataclass

from programs.planning import (
    COMPANION,
    FOLLOW_UP,
    Program,
    Relations,
    Step,
    Wish,
    are_together,
    met,
)

NEAR = 4  # months, within which a step may follow up another
MAIN, FOLLOW, AGAIN = "Main program", "Follow-up", "Booster"


@dataclass(frozen=True)
class Minutes:
    """A sum of lengths: at least, at most, and of how many programs the length is not known."""

    low: int = 0
    high: int = 0
    unknown: int = 0


@dataclass(frozen=True)
class Why:
    """Why a step is there. Duties and audiences are ids of what was asked for."""

    kind: str
    first: tuple = ()  # duties it is the first to meet, for at least one audience
    again: tuple = ()
    audiences: tuple = ()
    for_everybody: bool = False
    after: Program | None = None
    relation: str = ""


@dataclass(frozen=True)
class Coverage:
    """Which steps meet a duty, and for which of the audiences asked for nothing does."""

    duty: int
    steps: tuple[Step, ...]
    missing: tuple = ()

    @property
    def is_met(self) -> bool:
        """Whether it is met for everybody asked for."""
        return bool(self.steps) and not self.missing


def minutes_of(steps: list[Step]) -> Minutes:
    """Return the contact time of ``steps`` together."""
    known = [step.program for step in steps if step.program.minutes_min or step.program.minutes_max]
    return Minutes(
        sum(program.minutes_min or program.minutes_max for program in known),
        sum(program.minutes_max or program.minutes_min for program in known),
        len(steps) - len(known),
    )


def steps_for(steps: list[Step], audience) -> list[Step]:
    """Return the steps ``audience`` is in the room for."""
    return [step for step in steps if step.program.is_for(audience)]


def coverage(steps: list[Step], wish: Wish) -> list[Coverage]:
    """Return for each duty asked for, in order, what meets it."""
    pairs = {step: met(step.program, wish) for step in steps}
    found = []
    for duty in wish.duties:
        by = tuple(step for step in steps if any(pair[1] == duty for pair in pairs[step]))
        missing = tuple(
            audience
            for audience in wish.audiences
            if not any((audience, duty) in pairs[step] for step in by)
        )
        found.append(Coverage(duty, by, missing))
    return found


def whys(steps: list[Step], wish: Wish, relations: Relations) -> list[Why]:
    """Return why each of ``steps``, which are in order, is there."""
    heard: set = set()
    found = []
    for index, step in enumerate(steps):
        pairs = met(step.program, wish)
        fresh = pairs - heard
        first = tuple(duty for duty in wish.duties if any(pair[1] == duty for pair in fresh))
        after, relation = _follows(step, steps[:index], wish, relations)
        if after and not (relation or not fresh):
            after = None
        found.append(
            Why(
                kind=_kind(step, wish, fresh, after, index),
                first=first,
                again=tuple(d for d in wish.duties if d in step.program.duties and d not in first),
                audiences=tuple(a for a in wish.audiences if step.program.is_for(a)),
                for_everybody=not step.program.audiences,
                after=after,
                relation=relation,
            )
        )
        heard |= pairs
    return found


def _follows(step: Step, earlier: list[Step], wish: Wish, relations: Relations):
    """Return the nearest earlier program this one goes with, if any, and how: ``(program, how)``."""
    for wanted in (FOLLOW_UP, COMPANION):
        for each in reversed(earlier):
            if relations.between(each.program, step.program) == wanted:
                return each.program, wanted
    for each in reversed(earlier):
        is_near = step.month - each.month <= NEAR and each.program != step.program
        shared = each.program.topics & step.program.topics
        if is_near and shared and are_together(each.program, step.program, wish):
            return each.program, ""
    return None, ""


def _kind(step: Step, wish: Wish, fresh, after, index: int) -> str:
    if after:
        return FOLLOW
    late = (step.month - wish.start) * 4 >= wish.months * 3
    return AGAIN if late and index and not fresh else MAIN
