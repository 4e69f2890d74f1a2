"""Counting programs: what fits, what else could be chosen, what to loosen."""

import pytest

from programs.facets import Criteria, Facts, Shelf, in_order

NOTHING = (None, None)


def facts(pk, audience=(), topic=(), formats=(), minutes=NOTHING, people=NOTHING, title=""):
    return Facts(pk, title or f"P{pk}", (audience, topic, formats, (), ()), (minutes, people))


SHELF = Shelf(
    [
        facts(11, ["army", "navy"], [1], ["show"], minutes=(60, 90), title="b"),
        facts(12, ["army"], [2], ["show"], minutes=(None, 45), people=(10, 40), title="C"),
        facts(13, ["navy"], [1, 2], ["talk"], minutes=(30, None), people=(50, 300), title="a"),
        facts(14, [], [3], ["talk"], title="d"),
    ]
)


def found(**kwargs):
    return [each.pk for each in SHELF.narrow(Criteria(**kwargs)).programs]


@pytest.mark.parametrize(
    ("groups", "pks"),
    [
        ({}, [11, 12, 13, 14]),
        ({"audience": ("army",)}, [11, 12]),
        ({"audience": ("army", "navy")}, [11, 12, 13]),
        ({"audience": ("army", "navy"), "topic": (2,)}, [12, 13]),
        ({"audience": ("army",), "topic": (3,)}, []),
        ({"audience": ("nobody",)}, []),
        ({"audience": ()}, [11, 12, 13, 14]),
    ],
)
def test_values_of_a_group_add_up_and_groups_narrow_down(groups, pks):
    assert found(groups=groups) == pks


@pytest.mark.parametrize(
    ("number", "pks"),
    [(1, [12]), (30, [12, 13]), (45, [12, 13]), (46, [13]), (60, [11, 13]), (90, [11, 13]),
     (91, [13])],
)  # fmt: skip
def test_a_number_fits_ranges_that_hold_it_and_none_where_nothing_is_said(number, pks):
    assert found(ranges={"minutes": number}) == pks


def test_a_group_is_counted_by_what_the_others_leave():
    narrowed = SHELF.narrow(Criteria(groups={"audience": ("army",), "format": ("show",)}))
    assert narrowed.counts["audience"] == {"army": 2, "navy": 1}
    assert narrowed.counts["format"] == {"show": 2}
    assert narrowed.counts["topic"] == {1: 1, 2: 1}


def test_each_count_is_what_choosing_the_value_gives():
    chosen = {"topic": (2,)}
    counts = SHELF.narrow(Criteria(groups=chosen)).counts
    for group in ("audience", "format"):
        for value, count in counts[group].items():
            assert count == len(found(groups={**chosen, group: (value,)}))
    for value, count in counts["topic"].items():
        assert count == len(found(groups={"topic": (value,)}))


def test_what_to_loosen():
    criteria = Criteria(
        groups={"audience": ("army",), "topic": (3,)}, ranges={"minutes": 20}, found=[12, 14]
    )
    assert SHELF.narrow(criteria).loosened == {"q": 0, "audience": 0, "topic": 1, "minutes": 0}


def test_programs_that_say_nothing_of_a_range_are_told_of():
    narrowed = SHELF.narrow(Criteria(groups={"format": ("talk",)}, ranges={"people": 100}))
    assert [each.pk for each in narrowed.programs] == [13]
    assert narrowed.silent == {"people": 1}


def test_words_narrow_down_and_unknown_pages_do_not_matter():
    assert found(found=[14, 99, 11]) == [11, 14]
    assert found(found=[]) == []


@pytest.mark.parametrize(
    ("order", "pks"),
    [("", [14, 13, 11]), ("shortest", [13, 11, 14]), ("largest", [13, 11, 14]),
     ("name", [13, 11, 14]), ("unknown", [14, 13, 11])],
)  # fmt: skip
def test_orders_of_what_words_find(order, pks):
    words = [14, 13, 11]
    programs = SHELF.narrow(Criteria(found=words)).programs
    assert [each.pk for each in in_order(programs, order, words)] == pks


@pytest.mark.parametrize(
    ("order", "pks"),
    [("", [11, 12, 13, 14]), ("shortest", [13, 12, 11, 14]), ("largest", [13, 12, 11, 14]),
     ("name", [13, 11, 12, 14])],
)  # fmt: skip
def test_orders(order, pks):
    assert [each.pk for each in in_order(SHELF.programs, order, None)] == pks


def test_an_empty_shelf():
    narrowed = Shelf([]).narrow(Criteria(groups={"topic": (1,)}, ranges={"minutes": 5}, found=[1]))
    assert narrowed.programs == []
    assert narrowed.loosened == {"q": 0, "topic": 0, "minutes": 0}


def test_many_programs_are_counted_like_few():
    many = Shelf(facts(pk, [pk % 7], [pk % 5], minutes=(pk % 90 + 1, None)) for pk in range(1000))
    narrowed = many.narrow(Criteria(groups={"audience": (3,)}, ranges={"minutes": 45}))
    plain = [pk for pk in range(1000) if pk % 7 == 3 and pk % 90 + 1 <= 45]
    assert [each.pk for each in narrowed.programs] == plain
    assert narrowed.counts["topic"] == {
        topic: sum(pk % 5 == topic for pk in plain) for topic in range(5)
    }
