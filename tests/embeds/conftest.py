"""A server that answers as it is told to."""

import pytest

from tests.embeds.misbehaving import serving


@pytest.fixture
def server():
    """Return a server on loopback, and what it was asked."""
    with serving() as running:
        yield running
