"""The rules by which a plan is made."""

from hypothesis import given, settings
from hypothesis import strategies as st

from programs.plan_reading import FOLLOW, MAIN, coverage, minutes_of, steps_for, whys
from programs.planning import (
    COMPANION,
    FOLLOW_UP,
    MOST_STEPS,
    Program,
    Relations,
    Step,
    Wish,
    candidates,
    fewest,
    mains,
    make_plan,
    met,
)

AUGUST = 2027 * 12 + 7
NONE = Relations()


def program(pk, **fields) -> Program:
    """Return a program; its terms may be any collections of ids."""
    sets = {name: frozenset(fields.pop(name, ())) for name in ("audiences", "duties", "topics")}
    return Program(pk, f"p{pk}", f"Program {pk}", place=pk, **sets, **fields)


def wish(**fields) -> Wish:
    return Wish(**{"start": AUGUST, "months": 12, **fields})


def made(programs, asked, relations=NONE) -> list[Step]:
    return make_plan(candidates(programs, asked), asked, lambda chosen: relations)


def planned(programs, asked, relations=NONE) -> list[tuple[int, int]]:
    """Return program and month, counted from the start, of each step."""
    steps = made(programs, asked, relations)
    return [(step.program.pk, step.month - asked.start) for step in steps]


def test_one_program_that_meets_all_comes_before_several_that_meet_one_each():
    programs = [program(1, duties=[10]), program(2, duties=[20]), program(3, duties=[10, 20])]
    assert [p.pk for p in fewest(programs, wish(duties=(10, 20)))] == [3]


def test_what_the_others_do_as_well_is_left_out():
    programs = [program(1, duties=[10, 20, 30, 40]), program(2, duties=[10, 20, 50]),
                program(3, duties=[30, 40, 60])]  # fmt: skip
    asked = wish(duties=(10, 20, 30, 40, 50, 60))
    assert [p.pk for p in fewest(programs, asked)] == [2, 3]


def test_among_equals_bookable_then_live_then_for_them_by_name_then_the_order_of_the_list():
    programs = [
        program(1, can_be_booked=False, audiences=[5]),
        program(2, deliveries=("online",), audiences=[5]),
        program(3),
        program(4, audiences=[5], deliveries=("workshop", "online")),
        program(5, audiences=[5]),
    ]
    order = [p.pk for p in candidates(programs, wish(audiences=(5,)))]
    assert order == [4, 5, 3, 2, 1]


def test_programs_for_others_are_left_out_and_those_for_everybody_are_not():
    programs = [program(1, audiences=[5]), program(2, audiences=[6]), program(3)]
    assert {p.pk for p in candidates(programs, wish(audiences=(5,)))} == {1, 3}


def test_every_audience_gets_something_and_every_duty_it_can():
    programs = [program(1, audiences=[5], duties=[10]), program(2, audiences=[6])]
    asked = wish(audiences=(5, 6), duties=(10,))
    assert planned(programs, asked) == [(1, 0), (2, 0)]
    found = coverage(made(programs, asked, NONE), asked)[0]
    assert (found.is_met, found.missing) == (False, (6,))


def test_main_programs_are_spread_evenly():
    programs = [program(n, duties=[n]) for n in (1, 2, 3)]
    assert planned(programs, wish(duties=(1, 2, 3))) == [(1, 0), (2, 4), (3, 8)]


def test_each_audience_has_its_own_rhythm():
    programs = [program(1, audiences=[5], duties=[1]), program(2, audiences=[5], duties=[2]),
                program(3, audiences=[6]), program(4, audiences=[6])]  # fmt: skip
    asked = wish(audiences=(5, 6), duties=(1, 2), months=24)
    assert planned(programs, asked) == [(1, 0), (3, 0), (2, 12), (4, 12)]


def test_every_year_has_one_about_something_new_first():
    programs = [program(1, topics=[7]), program(2, topics=[7]), program(3, topics=[8])]
    chosen = mains(candidates(programs, wish()), wish(months=36))
    assert [p.pk for p in chosen] == [1, 3, 2]


def test_the_follow_up_a_page_names_comes_two_months_later():
    programs = [program(1, duties=[10]), program(2), program(3), program(4)]
    related = Relations({1: {2: COMPANION, 3: FOLLOW_UP}})
    assert planned(programs, wish(duties=(10,)), related) == [(1, 0), (3, 2)]
    assert planned(programs[:2], wish(duties=(10,)), related) == [(1, 0), (2, 2)]


def test_a_follow_up_is_for_people_who_were_there():
    programs = [program(1, audiences=[5], topics=[7]), program(2, audiences=[6], topics=[7]),
                program(3, audiences=[6], topics=[7])]  # fmt: skip
    assert planned(programs, wish(audiences=(5, 6))) == [(1, 0), (2, 0), (3, 2)]


def test_without_a_named_one_the_shortest_about_the_same_follows():
    programs = [program(1, duties=[10], topics=[7], minutes_max=60),
                program(2, topics=[7], minutes_max=90), program(3, topics=[7], minutes_max=20),
                program(4, topics=[8], minutes_max=5)]  # fmt: skip
    asked = wish(duties=(10,), months=3)
    assert planned(programs, asked) == [(1, 0), (3, 1)]


def test_something_short_brings_a_duty_back_near_the_end():
    programs = [program(1, duties=[10, 20]), program(2, duties=[10], minutes_max=90),
                program(3, duties=[20], minutes_max=15), program(4, duties=[20], minutes_max=30)]  # fmt: skip
    assert planned(programs, wish(duties=(10, 20))) == [(1, 0), (3, 2), (4, 10)]


def test_nothing_at_all_and_only_one_program_are_plans_too():
    asked = wish(audiences=(5,), duties=(10,), months=48)
    assert planned([], asked) == []
    assert planned([program(1, audiences=[6])], asked) == []
    assert planned([program(1)], asked) == [(1, 0)]
    assert not coverage(made([program(1)], asked, NONE), asked)[0].is_met


def test_contact_time_is_a_range_and_says_what_is_unknown():
    steps = [Step(program(1, minutes_min=60, minutes_max=90), 0), Step(program(2, minutes_min=30), 1),
             Step(program(3, minutes_max=20, audiences=[6]), 2), Step(program(4), 3)]  # fmt: skip
    time = minutes_of(steps)
    assert (time.low, time.high, time.unknown) == (110, 140, 1)
    assert minutes_of(steps_for(steps, 5)).high == 120


def test_why_a_step_is_there():
    first, second, third = program(1, duties=[10]), program(2, topics=[7]), program(3, duties=[10])
    asked = wish(duties=(10,))
    steps = [Step(first, AUGUST), Step(second, AUGUST + 2), Step(third, AUGUST + 10)]
    found = whys(steps, asked, Relations({1: {2: FOLLOW_UP}}))
    assert [why.kind for why in found] == [MAIN, FOLLOW, "Booster"]
    assert [why.first for why in found] == [(10,), (), ()]
    assert [why.again for why in found] == [(), (), (10,)]
    assert found[1].after == first


IDS = st.frozensets(st.integers(1, 4), max_size=3)
PROGRAMS = st.lists(
    st.builds(
        dict, audiences=IDS, duties=IDS, topics=IDS, can_be_booked=st.booleans(),
        minutes_max=st.none() | st.integers(1, 300), deliveries=st.sampled_from([(), ("online",)]),
    ),
    max_size=12,
).map(lambda all_fields: [program(pk, **fields) for pk, fields in enumerate(all_fields, 1)])  # fmt: skip
TERMS = st.lists(st.integers(1, 5), unique=True, max_size=4).map(tuple)
WISHES = st.builds(wish, audiences=TERMS, duties=TERMS, months=st.integers(1, 60))
RELATIONS = st.dictionaries(
    st.integers(1, 12),
    st.dictionaries(st.integers(1, 12), st.sampled_from([FOLLOW_UP, COMPANION])),
).map(Relations)


@settings(deadline=None)
@given(PROGRAMS, WISHES, RELATIONS)
def test_whatever_there_is_a_plan_keeps_its_promises(programs, asked, relations):
    steps = made(programs, asked, relations)
    months = [step.month for step in steps]
    used = [step.program for step in steps]
    assert months == sorted(months)
    assert all(asked.start <= month <= asked.end for month in months)
    assert len(steps) <= MOST_STEPS
    assert len(used) == len(set(used))
    assert all(asked.allows(each) for each in used)
    possible = frozenset().union(*(met(each, asked) for each in programs))
    assert possible == frozenset().union(*(met(each, asked) for each in used))
    assert bool(steps) == any(asked.allows(each) for each in programs)
    assert steps == made(reversed(programs), asked, relations)


@settings(deadline=None)
@given(PROGRAMS, WISHES)
def test_no_program_of_a_cover_could_be_spared(programs, asked):
    chosen = fewest(candidates(programs, asked), asked)
    everything = frozenset().union(*(met(each, asked) for each in chosen))
    for each in chosen:
        others = [met(other, asked) for other in chosen if other is not each]
        assert frozenset().union(*others) != everything


@settings(deadline=None)
@given(PROGRAMS, WISHES, RELATIONS)
def test_what_is_said_of_a_plan_adds_up(programs, asked, relations):
    steps = made(programs, asked, relations)
    found = whys(steps, asked, relations)
    covered = {each.duty for each in coverage(steps, asked) if each.steps}
    assert covered == {duty for why in found for duty in why.first}
    time = minutes_of(steps)
    assert 0 <= time.low <= time.high
    assert 0 <= time.unknown <= len(steps)
    assert not steps or (found[0].kind == MAIN and found[0].after is None)
