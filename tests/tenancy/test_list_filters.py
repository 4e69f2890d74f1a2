"""Lists are narrowed by their own filters only: nobody guesses what they may not read."""

import pytest

from programs.models import Inquiry
from site_core.newsletter.models import Subscriber
from site_core.outbox.models import Message
from tests.builders import make_user

LISTS = {
    "/admin/programs/inquiry/": lambda site: Inquiry.objects.create(
        site=site, organization="seen@elm.example", name="Seen", email="seen@elm.example"
    ),
    "/admin/newsletter/subscriber/": lambda site: Subscriber.objects.create(
        site=site, email="seen@elm.example"
    ),
    "/admin/outbox/message/": lambda site: Message.objects.create(
        site=site, to="seen@elm.example", subject="Seen", raw=b"x"
    ),
}
GUESSES = (
    "site__roles__group__user__password__startswith=zz", "assignee__password__regex=^zz",
    "token__startswith=zz", "email__regex=(", "status__regex=(", "status__in=zz", "nonsense=1",
    "assignee__wagtail_revisions__content__contains=x", f"created_at__year={'9' * 30}",
    "events__person__password__startswith=zz", "raw__contains=zz", "site_id__in=0",
)  # fmt: skip


@pytest.mark.django_db
@pytest.mark.parametrize("path", LISTS)
def test_what_no_filter_asks_is_not_asked(site, login, path):
    LISTS[path](site)
    client = login(make_user("sam", site, "site_admin"), site)
    for guess in GUESSES:
        answer = client.get(f"{path}?{guess}")
        assert answer.status_code == 200, guess
        assert "seen@elm.example" in answer.text, guess


@pytest.mark.django_db
def test_its_own_filters_narrow_it(site, login):
    LISTS["/admin/programs/inquiry/"](site)
    client = login(make_user("sam", site, "site_admin"), site)
    for query, seen in (("status__exact=new", True), ("status__exact=booked", False),
                        ("created_at__gte=2999-01-01 00:00Z", False), ("for=nobody", True)):  # fmt: skip
        answer = client.get(f"/admin/programs/inquiry/?{query}")
        assert ("Seen" in answer.text) is seen, query
