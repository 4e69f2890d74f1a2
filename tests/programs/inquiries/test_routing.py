"""Who is told: the first rule that fits, else those named for the rest, else the site admins."""

import pytest
from django.core.exceptions import ValidationError

from programs.inquiries.models import Inquiry, InquiryRule, InquirySettings
from programs.inquiries.routing import fits, told_about
from tests.builders import make_user


@pytest.mark.parametrize(
    ("rule", "inquiry", "expected"),
    [
        ({}, {}, True),
        ({}, {"sector": "college", "region": "Ohio"}, True),
        ({"sector": "college"}, {"sector": "college"}, True),
        ({"sector": "college"}, {"sector": "military"}, False),
        ({"sector": "college"}, {}, False),
        ({"regions": "Illinois, IL, Ill."}, {"region": "ill"}, True),
        ({"regions": "Illinois, IL"}, {"region": " i.l. "}, False),
        ({"regions": "New  York,NY"}, {"region": "new york"}, True),
        ({"regions": "Ohio"}, {"region": ""}, False),
        ({"regions": " , "}, {"region": "Ohio"}, True),
        ({"sector": "college", "regions": "Ohio"}, {"sector": "college", "region": "OHIO"}, True),
        ({"sector": "college", "regions": "Ohio"}, {"sector": "college", "region": "Iowa"}, False),
        ({"sector": "college", "regions": "Ohio"}, {"sector": "school", "region": "Ohio"}, False),
    ],
)
def test_a_rule_is_about_a_sector_a_region_both_or_everything(rule, inquiry, expected):
    assert fits(InquiryRule(**rule), Inquiry(**inquiry)) is expected


@pytest.fixture
def ask(site):
    def run(**fields):
        values = {"organization": "Elm", "name": "Ada", "email": "ada@elm.example", **fields}
        return told_about(Inquiry.objects.create(site=site, **values))

    return run


def rule(site, **fields):
    return InquiryRule.objects.create(site=site, **fields)


def test_the_first_that_fits_decides(site, other_site, ask):
    eve = make_user("eve", site, "editor")
    rule(other_site, sort_order=0, emails="other@example.org")
    rule(site, sort_order=3, emails="rest@example.org")
    rule(site, sort_order=2, sector="military", emails="m@example.org, n@example.org")
    rule(site, sort_order=1, regions="Texas", person=eve)
    texas = ask(sector="military", region="Texas")
    assert (texas.people, texas.emails, texas.assignee) == ([eve], [], eve)
    assert ask(sector="military").emails == ["m@example.org", "n@example.org"]
    assert ask().emails == ["rest@example.org"]


def test_who_may_not_open_it_any_more_is_passed_over(site, other_site, ask):
    gone = make_user("gone", other_site, "editor")
    author = make_user("author", site, "author")
    asleep = make_user("asleep", site, "editor", is_active=False)
    for number, person in enumerate((gone, author, asleep, None)):
        rule(site, sort_order=number, person=person)
    rule(site, sort_order=9, person=gone, emails="rest@example.org")
    told = ask()
    assert (told.emails, told.people, told.assignee) == (["rest@example.org"], [], None)


def test_without_a_rule_the_named_addresses_then_the_site_admins_then_network_admins(
    site, other_site, ask
):
    boss = make_user("boss", is_superuser=True)
    assert ask().people == [boss]
    make_user("eve", site, "editor")
    make_user("foreign", other_site, "site_admin")
    sam = make_user("sam", site, "site_admin")
    assert ask().people == [sam]
    InquirySettings.objects.create(site=site, emails="desk@example.org nonsense")
    assert ask().emails == ["desk@example.org"]


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [({}, "person"), ({"emails": "a@example.org, nonsense"}, "emails"),
     ({"emails": " ".join(f"a{n}@example.org" for n in range(11))}, "emails")],
)  # fmt: skip
def test_a_rule_that_tells_nobody_is_refused(site, fields, wrong):
    with pytest.raises(ValidationError) as error:
        InquiryRule(site=site, **fields).clean()
    assert set(error.value.message_dict) == {wrong}


@pytest.mark.parametrize("role", ["author", "editor", "site_admin"])
def test_a_rule_names_people_who_may_open_inquiries(site, other_site, role):
    own, foreign = make_user(site=site, role=role), make_user(site=other_site, role=role)
    with pytest.raises(ValidationError):
        InquiryRule(site=site, person=foreign).clean()
    if role == "author":
        with pytest.raises(ValidationError):
            InquiryRule(site=site, person=own).clean()
    else:
        InquiryRule(site=site, person=own).clean()
