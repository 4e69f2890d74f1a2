"""Fixtures of the newsletter's tests."""

import pytest
from django.test import Client


@pytest.fixture
def send(site):
    """Return a function that posts the form as a browser does, without any token."""

    def run(email="reader@example.org", to=site, headers=None, client=None, address="", **fields):
        client = client or Client(enforce_csrf_checks=True)
        return client.post(
            "/newsletter/", {"email": email, **fields},
            headers={"host": to.hostname, **(headers or {})},
            REMOTE_ADDR=address or "192.0.2.1",
        )  # fmt: skip

    return run
