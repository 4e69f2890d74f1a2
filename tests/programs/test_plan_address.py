"""Plans in addresses: read, written, and nonsense ignored."""

from datetime import date

import pytest
from django.http import QueryDict
from hypothesis import given, settings
from hypothesis import strategies as st

from programs.plan_address import (
    Terms,
    first_day,
    month_of,
    moved,
    query,
    read_month,
    read_steps,
    read_wish,
    swapped,
    written,
)
from programs.planning import MOST_STEPS, Program, Step, Wish

TODAY = date(2027, 3, 31)
APRIL = month_of(TODAY) + 1
# An audience and a duty with the same id.
TERMS = Terms(
    (
        {"id": 1, "slug": "students", "name": "Students"},
        {"id": 2, "slug": "staff", "name": "Staff"},
    ),
    ({"id": 1, "slug": "title-ix", "name": "Title IX"},),
)
PROGRAMS = {slug: Program(pk, slug, slug.upper()) for pk, slug in enumerate(("one", "two"), 1)}


def test_what_an_address_asks_for():
    wish = read_wish(
        QueryDict("duty=title-ix&for=staff&for=students&start=2027-08&months=24"), TERMS, TODAY
    )
    assert wish == Wish((1, 2), (1,), 2027 * 12 + 7, 24)
    assert TERMS.audience_names(wish.audiences) == ["Students", "Staff"]
    assert TERMS.duty_names(wish.duties) == ["Title IX"]


def test_nothing_said_is_everybody_for_a_year_from_next_month():
    assert read_wish(QueryDict(""), TERMS, TODAY) == Wish((), (), APRIL, 12)
    assert first_day(read_wish(QueryDict(""), TERMS, date(2027, 12, 1)).start) == date(2028, 1, 1)


@pytest.mark.parametrize(
    "nonsense",
    ["for=nobody", "duty=students", "start=2027-13", "start=2027-8", "start=1999-01", "start=2100-01", "start=x",
     "start=9999999999999999", "start=２０２７-08", "months=0", "months=61", "months=-1", "months=1e3",
     "months=٣", f"months={'9' * 5000}", "for=%00", "duty=%00", "start=%00", "months=%00"],
)  # fmt: skip
def test_nonsense_is_ignored(nonsense):
    assert read_wish(QueryDict(nonsense), TERMS, TODAY) == read_wish(QueryDict(""), TERMS, TODAY)


def test_steps_are_read_in_their_months_within_the_time():
    wish = Wish(start=APRIL, months=6)
    data = QueryDict("step=two@2027-05&step=one@2027-04&step=one@2020-01&step=two@2030-01")
    found = [(step.program.slug, written(step.month)) for step in read_steps(data, wish, PROGRAMS)]
    assert found == [("one", "2027-04"), ("one", "2027-04"), ("two", "2027-05"), ("two", "2027-09")]


@pytest.mark.parametrize(
    ("text", "count"),
    [("", None), ("add=no", None), ("add=one&at=x", None), ("step=", 0), ("step=one", 0), ("step=@2027-05", 0), ("step=no@2027-05", 0),
     ("step=one@2027-5", 0), ("step=%00@2027-05", 0), ("add=one&at=2027-05", 1),
     ("step=one@2027-05&add=two&at=2027-06", 2), ("step=one@2027-05&add=two", 1)],
)  # fmt: skip
def test_only_what_can_be_read_is_a_step(text, count):
    steps = read_steps(QueryDict(text), Wish(start=APRIL), PROGRAMS)
    assert (steps if steps is None else len(steps)) == count


def test_there_is_an_end_to_steps():
    data = QueryDict("&".join(["step=one@2027-05"] * 500))
    assert len(read_steps(data, Wish(start=APRIL), PROGRAMS)) == MOST_STEPS


def test_an_address_is_short_and_readable():
    wish = Wish((1,), (1,), APRIL, 12)
    assert query(wish, TERMS, [Step(PROGRAMS["one"], APRIL)]) == (
        "for=students&duty=title-ix&start=2027-04&months=12&step=one@2027-04"
    )
    assert query(wish, TERMS, []).endswith("&step=")
    assert "step" not in query(wish, TERMS)


def test_a_step_is_moved_and_swapped():
    steps = [Step(PROGRAMS["one"], APRIL), Step(PROGRAMS["two"], APRIL + 2)]
    assert moved(steps, 1, -1)[1] == Step(PROGRAMS["two"], APRIL + 1)
    assert swapped(steps, 0, PROGRAMS["two"])[0] == Step(PROGRAMS["two"], APRIL)
    assert steps[0] == Step(PROGRAMS["one"], APRIL)


IDS = st.lists(st.sampled_from([1, 2]), unique=True).map(sorted).map(tuple)
PLANS = st.builds(
    Wish, audiences=IDS, duties=st.sampled_from([(), (1,)]),
    start=st.integers(2000 * 12, 2099 * 12), months=st.integers(1, 60),
).flatmap(
    lambda wish: st.tuples(
        st.just(wish),
        st.lists(
            st.builds(
                Step,
                st.sampled_from(list(PROGRAMS.values())),
                st.integers(wish.start, wish.end),
            ),
            max_size=MOST_STEPS,
        ).map(lambda steps: sorted(steps, key=lambda step: step.month)),
    )
)  # fmt: skip


@settings(deadline=None)
@given(PLANS)
def test_what_is_written_is_read_again(plan):
    wish, steps = plan
    data = QueryDict(query(wish, TERMS, steps))
    assert read_wish(data, TERMS, TODAY) == wish
    assert read_steps(data, wish, PROGRAMS) == steps


@settings(deadline=None)
@given(st.text(max_size=30))
def test_no_text_is_an_error(text):
    data = QueryDict(mutable=True)
    for name in ("for", "duty", "start", "months", "step", "add", "at"):
        data[name] = text
    assert read_steps(data, read_wish(data, TERMS, TODAY), PROGRAMS) == []
    assert read_month(text) is None or written(read_month(text)) == text
