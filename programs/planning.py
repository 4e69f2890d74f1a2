"""The prevention plan: which programs, in which months, and why. Pure functions of plain data.

How a plan is made, in the order in which it happens:

1. **Who may be in it.** Programs for at least one of the chosen audiences; a program that says no
   audience counts as for everybody, and the plan says so. Retired ones are never given to it.
2. **As few programs as possible.** What has to be met is every chosen duty for every chosen audience,
   and that everybody gets something. The program that meets most of what is still open comes first,
   until nothing more can be met (greedy set cover). Among equals: one that can be booked now, then
   live before online, then one that names the audience, then the order of the site's list.
3. **At least one in every year** of a longer plan for each audience, if there are programs left:
   those about something new first.
4. **Spread over the time**, for each audience: the first at the start, the others in even distances.
5. **A follow-up after each**: the one its page names (follow-up, else companion), else an unused
   program about one of the same topics or duties, the shortest first; two months later, or one.
6. **A booster near the end** of four months or more: the shortest unused program that repeats a
   duty, or a topic.

Nothing is repeated unless somebody adds it again. Months are whole numbers: ``year * 12 + month - 1``.
"""

from dataclasses import dataclass, field

LIVE = {"live_show", "workshop", "keynote", "training"}
FOLLOW_UP, COMPANION = "follow_up", "companion"
EVERYBODY = None  # where no audience was chosen
MOST_STEPS = 24
FEWEST_MONTHS_FOR_A_BOOSTER = 4
SHORT = 4  # months, up to which a follow-up comes after one month


@dataclass(frozen=True)
class Program:
    """What a plan needs to know of a program; terms are ids, lengths are minutes."""

    pk: int
    slug: str
    title: str
    place: int = 0  # in the site's list
    audiences: frozenset = frozenset()
    duties: frozenset = frozenset()
    topics: frozenset = frozenset()
    minutes_min: int | None = None
    minutes_max: int | None = None
    deliveries: tuple = ()
    can_be_booked: bool = True
    url: str = ""
    summary: str = ""
    content_note: str = ""

    @property
    def is_live(self) -> bool:
        """Whether somebody comes; nothing said counts as yes."""
        return not self.deliveries or bool(LIVE & set(self.deliveries))

    @property
    def longest(self) -> int:
        """Return how long it takes at most; what nobody said counts as long."""
        return self.minutes_max or self.minutes_min or 10_000

    def is_for(self, audience) -> bool:
        """Whether it is for ``audience``, or for everybody."""
        return audience is EVERYBODY or not self.audiences or audience in self.audiences


@dataclass(frozen=True)
class Wish:
    """What somebody asks for: ids of terms, and from when for how many months."""

    audiences: tuple = ()
    duties: tuple = ()
    start: int = 0
    months: int = 12

    @property
    def end(self) -> int:
        """Return the last month."""
        return self.start + self.months - 1

    @property
    def groups(self) -> tuple:
        """Return the audiences, or everybody as the only one."""
        return self.audiences or (EVERYBODY,)

    def allows(self, program: Program) -> bool:
        """Whether ``program`` is for somebody it is made for."""
        return any(program.is_for(each) for each in self.groups)


@dataclass(frozen=True)
class Step:
    """A program in a month."""

    program: Program
    month: int


@dataclass
class Relations:
    """Which programs follow which, as their pages say: ``{program pk: {other pk: relation}}``."""

    known: dict = field(default_factory=dict)

    def between(self, earlier: Program, later: Program) -> str:
        """Return how ``later`` goes with ``earlier``: follow-up, companion, or not at all."""
        return self.known.get(earlier.pk, {}).get(later.pk, "")


def met(program: Program, wish: Wish) -> frozenset:
    """Return what ``program`` meets of a wish: pairs of audience and duty, either may be ``None``."""
    audiences = [each for each in wish.groups if program.is_for(each)]
    duties = [None, *(duty for duty in wish.duties if duty in program.duties)]
    return frozenset((audience, duty) for audience in audiences for duty in duties)


def are_together(one: Program, other: Program, wish: Wish) -> bool:
    """Whether somebody it is asked for is in the room for both."""
    return any(one.is_for(each) and other.is_for(each) for each in wish.groups)


def candidates(programs, wish: Wish) -> list[Program]:
    """Return the programs a plan may have, best first among equals."""
    fitting = [program for program in programs if wish.allows(program)]

    def rank(program):
        named = bool(program.audiences & set(wish.audiences))
        return (not program.can_be_booked, not program.is_live, not named, program.place)

    return sorted(fitting, key=rank)


def fewest(pool: list[Program], wish: Wish) -> list[Program]:
    """Return few programs of ``pool`` that meet all that can be met, those that meet most first."""
    meets = {program.pk: met(program, wish) for program in pool}
    left = frozenset().union(*meets.values())
    chosen = []
    while left:
        best = max(pool, key=lambda program: len(meets[program.pk] & left))  # the first of equals
        chosen.append(best)
        left -= meets[best.pk]
    return needed(chosen, wish)


def needed(chosen: list[Program], wish: Wish) -> list[Program]:
    """Return ``chosen`` without those whose part the others play as well."""
    kept = list(chosen)
    for program in reversed(chosen):
        others = [met(each, wish) for each in kept if each is not program]
        if others and met(program, wish) <= frozenset().union(*others):
            kept.remove(program)
    return kept


def mains(pool: list[Program], wish: Wish) -> list[Program]:
    """Return the main programs: those that meet everything, and one a year for each audience."""
    chosen = fewest(pool, wish)
    years = -(-wish.months // 12)
    for audience in wish.groups:
        taken = {each.pk for each in chosen}
        rest = [each for each in pool if each.pk not in taken and each.is_for(audience)]
        own = [each for each in chosen if each.is_for(audience)]
        while rest and len(own) < years:
            heard = frozenset().union(*(program.topics for program in own))
            fresh = max(rest, key=lambda program: len(program.topics - heard))
            rest.remove(fresh)
            own.append(fresh)
            chosen.append(fresh)
    return chosen[: MOST_STEPS // 2]


def slot(program: Program, chosen: list[Program], wish: Wish) -> int:
    """Return the month of a main program, by its place among those of its busiest audience."""
    groups = [
        [each for each in chosen if each.is_for(audience)]
        for audience in wish.groups
        if program.is_for(audience)
    ]
    busiest = max(groups, key=len)
    return wish.start + busiest.index(program) * wish.months // len(busiest)


def make_plan(pool: list[Program], wish: Wish, relations_of) -> list[Step]:
    """Return the steps of a plan by the rules above, in the order of their months.

    ``pool`` is what :func:`candidates` returned; ``relations_of`` returns the relations of the main
    programs, once they are known.
    """
    chosen = mains(pool, wish)
    return arrange(chosen, pool, wish, relations_of(chosen))


def arrange(
    chosen: list[Program], pool: list[Program], wish: Wish, relations: Relations
) -> list[Step]:
    """Return the main programs spread over the time, with what follows them."""
    used = list(chosen)
    steps = []
    for program in chosen:
        month = slot(program, chosen, wish)
        steps.append(Step(program, month))
        later = month + (1 if wish.months <= SHORT else 2)
        taken = {each.pk for each in used}
        rest = [e for e in pool if e.pk not in taken and are_together(e, program, wish)]
        if later <= wish.end and (follow := follow_up(program, rest, relations)):
            used.append(follow)
            steps.append(Step(follow, later))
    if chosen and wish.months >= FEWEST_MONTHS_FOR_A_BOOSTER:
        taken = {each.pk for each in used}
        rest = [program for program in pool if program.pk not in taken]
        if again := booster(chosen, rest, wish):
            steps.append(Step(again, wish.start + wish.months * 5 // 6))
    return in_order(steps)[:MOST_STEPS]


def follow_up(program: Program, rest: list[Program], relations: Relations) -> Program | None:
    """Return what comes after ``program``, if there is anything."""
    for relation in (FOLLOW_UP, COMPANION):
        named = [each for each in rest if relations.between(program, each) == relation]
        if named:
            return named[0]
    near = [each for each in rest if each.topics & program.topics or each.duties & program.duties]
    return min(near, key=lambda each: each.longest, default=None)


def booster(chosen: list[Program], rest: list[Program], wish: Wish) -> Program | None:
    """Return a short program that repeats something near the end."""
    topics = frozenset().union(*(program.topics for program in chosen))
    again = [each for each in rest if each.duties & set(wish.duties)]
    again = again or [each for each in rest if each.topics & topics]
    return min(again, key=lambda each: each.longest, default=None)


def in_order(steps) -> list[Step]:
    """Return steps by month; those of one month stay as they are."""
    return sorted(steps, key=lambda step: step.month)
