"""Site admins decide who is told, and drag the rules of their own site into order."""

import pytest

from programs.inquiries.models import InquiryRule
from tests.builders import make_user

RULES = "/admin/snippets/programs/inquiryrule/"


def test_rules_are_dragged_inside_ones_own_site(site, other_site, login):
    own = [InquiryRule.objects.create(site=site, emails=f"r{n}@example.org") for n in range(3)]
    foreign = [InquiryRule.objects.create(site=other_site, emails="f@example.org") for _ in "ab"]
    client = login(make_user("sam", site, "site_admin"), site)
    assert client.post(f"{RULES}reorder/{own[2].pk}/?position=0").status_code == 200
    order = InquiryRule.objects.filter(site=site).values_list("pk", flat=True)
    assert list(order) == [own[2].pk, own[0].pk, own[1].pk]
    assert client.post(f"{RULES}reorder/{foreign[1].pk}/?position=0").status_code == 404
    assert set(
        InquiryRule.objects.filter(site=other_site).values_list("sort_order", flat=True)
    ) == {0}


@pytest.mark.parametrize(("role", "made"), [("author", 0), ("editor", 0), ("site_admin", 1)])
def test_site_admins_make_rules(site, login, role, made):
    client = login(make_user("sam", site, role), site)
    client.post(
        f"{RULES}add/", {"sector": "", "regions": "Ohio", "person": "", "emails": "a@example.org",
                         "site": site.pk},
    )  # fmt: skip
    assert InquiryRule.objects.filter(site=site).count() == made


def test_whoever_sees_several_sites_drags_within_one(site, other_site, login):
    theirs = [InquiryRule.objects.create(site=site, emails=f"r{n}@example.org") for n in range(3)]
    others = [InquiryRule.objects.create(site=other_site, emails=f"o{n}@a.org") for n in range(3)]
    for number, (one, other) in enumerate(zip(theirs, others, strict=True)):
        for rule in (one, other):
            InquiryRule.objects.filter(pk=rule.pk).update(sort_order=number)
    client = login(make_user("nadia", is_superuser=True), site)
    assert client.post(f"{RULES}reorder/{theirs[2].pk}/?position=0").status_code == 200

    def order(of):
        return list(InquiryRule.objects.filter(site=of).values_list("pk", flat=True))

    assert order(site) == [theirs[2].pk, theirs[0].pk, theirs[1].pk]
    assert order(other_site) == [rule.pk for rule in others]
    assert len({rule.sort_order for rule in InquiryRule.objects.filter(site=other_site)}) == 3
