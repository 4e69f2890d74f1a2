"""What finding programs costs: the same however many there are and whatever is asked."""

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from site_core.pages.models import Topic
from tests.builders import make_program, make_program_index

ASKED = {
    "": 7,
    "?audience=staff&topic=consent&format=workshop&minutes=60&people=50&order=name": 7,
    "?q=program": 8,
    "?audience=staff&minutes=9999": 6,
}
LANDING = {"for/staff/": 11, "about/consent/": 11}


def queries(get, site, path: str) -> int:
    get(site, path)
    cache.clear()
    get(site, path)
    with CaptureQueriesContext(connection) as captured:
        assert get(site, path).status_code == 200
    return len(captured)


@pytest.fixture
def fill(site, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        index = make_program_index(site)
        topic = Topic.objects.create(site=site, name="Consent", slug="consent")

    def more(count: int) -> None:
        with django_capture_on_commit_callbacks(execute=True):
            for number in range(count):
                make_program(index, title=f"Program {number}", audiences=["Staff", f"Audience {number % 5}"],
                             topics=[topic], deliveries=["workshop"], languages=["English"],
                             minutes_min=40 + number % 40, minutes_max=90, group_max=100)  # fmt: skip

    return more


def test_few_and_many_programs_cost_the_same(site, get, fill):
    paths = {f"/programs/{path}": cost for path, cost in (ASKED | LANDING).items()}
    counts = []
    for more in (5, 55):
        fill(more)
        counts.append({path: queries(get, site, path) for path in paths})
    assert counts[0] == counts[1] == paths
