"""What search engines are told of a program: no more than is true, in schema.org's words."""

import pytest

from programs.models import Delivery, Status
from tests.builders import block, make_program, make_program_index
from tests.pages.test_seo import data_of
from tests.schema_org import problems

BODY = [
    block("practical", {"heading": "", "regions": "Ohio and Michigan"}),
    block("outcomes", {"heading": "", "items": ["ask plainly", "hear a no"]}),
    block(
        "testimonials",
        {"heading": "", "items": [{"text": "Five stars", "name": "A dean", "image": None}]},
    ),
]


@pytest.fixture
def index(site):
    return make_program_index(site)


def told(get, site, page) -> dict:
    return data_of(get(site, page.url))


def test_every_kind_keeps_to_the_vocabulary(site, get, index, tmp_path):
    kinds = [([delivery], Status.TOURING) for delivery in Delivery.values]
    kinds += [([Delivery.LIVE_SHOW, Delivery.ONLINE], status) for status in Status.values]
    found = {}
    for deliveries, status in kinds:
        page = make_program(
            index, deliveries=deliveries, status=status, audiences=["Staff"], minutes_max=45,
            languages=["English"], mandates=["Title IX"], body=BODY, summary="Words",
        )  # fmt: skip
        data = told(get, site, page)
        first = data.get("Service") or data["Course"]
        assert ("offers" in first) is (status == Status.TOURING)
        assert not {"review", "aggregateRating"} & set(first)
        found[page.slug] = list(data.values())
    assert problems(found, tmp_path) == []


def test_a_service_says_where_for_whom_and_in_which_language(site, get, index):
    page = make_program(
        index, deliveries=["workshop"], audiences=["Staff"], languages=["English", "Spanish"], body=BODY
    )  # fmt: skip
    service = told(get, site, page)["Service"]
    assert service["serviceType"] == "Workshop"
    assert service["areaServed"] == service["offers"]["areaServed"] == "Ohio and Michigan"
    assert service["audience"]["audienceType"] == "Staff"
    assert service["availableChannel"][0]["availableLanguage"] == ["English", "Spanish"]
    assert service["offers"]["availability"] == "https://schema.org/InStock"


def test_a_virtual_session_is_online(site, get, index):
    service = told(get, site, make_program(index, deliveries=["virtual"]))["Service"]
    assert service["availableChannel"][0]["serviceLocation"]["name"] == "Online"


def test_a_course_is_one_and_says_how_long_it_takes(site, get, index):
    page = make_program(
        index, deliveries=["online"], minutes_max=45, languages=["English"], body=BODY
    )
    data = told(get, site, page)
    assert "Service" not in data
    course = data["Course"]
    assert course["hasCourseInstance"]["courseWorkload"] == "PT45M"
    assert course["teaches"] == ["ask plainly", "hear a no"]
    assert course["availableLanguage"] == ["English"]


def test_a_show_that_is_a_course_as_well_is_both(site, get, index):
    data = told(get, site, make_program(index, deliveries=["live_show", "online"], summary="Words"))
    assert {"Service", "Course"} <= set(data)


def test_without_a_picture_a_card_is_drawn(site, get, index):
    page = make_program(index, title="Drawn")
    assert "/cards/" in get(site, page.url).content.decode()
