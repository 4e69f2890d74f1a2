"""More parameters than anybody sends by hand are refused calmly, and never an error of ours."""

import pytest
from django.test import Client

from programs.inquiries.models import Inquiry
from tests.builders import make_program_index

MANY = 20_500


@pytest.fixture
def visitor(site, settings):
    """Return a browser that sees what readers see."""
    settings.DEBUG = False
    make_program_index(site)
    return Client(raise_request_exception=False, headers={"host": site.hostname})


def test_an_address_with_too_many_values_is_a_calm_400(visitor):
    answer = visitor.get("/programs/?" + "&" * MANY)
    assert answer.status_code == 400
    assert "This request could not be read" in answer.content.decode()


def test_a_form_with_too_many_fields_is_a_calm_400_and_stores_nothing(visitor):
    fields = {f"field{n}": "x" for n in range(MANY)}
    for kind in ({}, {"content_type": "application/x-www-form-urlencoded"}):
        body = "&".join(f"{name}=x" for name in fields) if kind else fields
        answer = visitor.post("/programs/inquire/", body, **kind)
        assert answer.status_code == 400
        assert "This request could not be read" in answer.content.decode()
    assert not Inquiry.objects.exists()
