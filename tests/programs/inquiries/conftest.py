"""Fixtures of the tests of inquiries."""

import pytest
from django.test import Client

from site_core.branding.models import SupportLine
from tests.builders import make_program, make_program_index
from tests.kept import kept

FILLED = {"organization": "Elm College", "name": "Ada Moss", "email": "ada@elm.example"}


@pytest.fixture
@kept
def catalog(site):
    """Return the program list of ``site`` with two programs."""
    index = make_program_index(site)
    index.first = make_program(index, title="Read the Room", slug="read-the-room")
    index.second = make_program(index, title="Plain Words", slug="plain-words")
    return index


@pytest.fixture
def send(site, catalog):
    """Return a function that posts the form as a browser does, without any token."""

    def run(to=site, headers=None, address="192.0.2.1", path="/programs/inquire/", **fields):
        client = Client(enforce_csrf_checks=True)
        return client.post(
            path, {**FILLED, **fields}, headers={"host": to.hostname, **(headers or {})},
            REMOTE_ADDR=address,
        )  # fmt: skip

    return run


@pytest.fixture
def demo_line(site, django_capture_on_commit_callbacks):
    """Give the site a support line."""
    with django_capture_on_commit_callbacks(execute=True):
        SupportLine.objects.create(site=site, name="Elm Line", phone="312 555 0199")
