"""Tests of the requests that tell what of them was looked at."""

from contextlib import suppress

import pytest
from django.http import HttpResponse
from django.template import engines
from django.test import RequestFactory

from tests.leaks import JSON
from tests.looking import WatchedRequest, depends_on_headers, depends_on_query

ASKING = {
    "one": lambda request: request.GET["q"],
    "get": lambda request: request.GET.get("q"),
    "list": lambda request: request.GET.getlist("q"),
    "in": lambda request: "q" in request.GET,
    "any": lambda request: bool(request.GET),
    "names": lambda request: list(request.GET),
    "keys": lambda request: list(request.GET.keys()),
    "values": lambda request: list(request.GET.values()),
    "items": lambda request: list(request.GET.items()),
    "lists": lambda request: list(request.GET.lists()),
    "dict": lambda request: request.GET.dict(),
    "a dict of it": lambda request: dict(request.GET),
    "keywords": lambda request: {**request.GET},
    "copy": lambda request: request.GET.copy(),
    "encoded": lambda request: request.GET.urlencode(),
    "template": lambda request: (
        engines["django"].from_string("{{ r.GET.q }}").render({"r": request})
    ),
    "address": lambda request: request.get_full_path(),
    "whole address": lambda request: request.build_absolute_uri(),
    "meta": lambda request: request.META.get("QUERY_STRING"),
    "environ": lambda request: request.environ["QUERY_STRING"],
}
HOW = {
    "header": lambda request: request.headers.get("X-Requested-With"),
    "in headers": lambda request: "accept" in request.headers,
    "accepts": lambda request: request.accepts("text/html"),
    "all headers": lambda request: dict(request.headers),
    "meta": lambda request: request.META.get("HTTP_X_REQUESTED_WITH"),
    "in meta": lambda request: "HTTP_ACCEPT" in request.META,
}


def answer_to_one_who(looks) -> HttpResponse:
    """Return the answer of a view that ``looks`` at its request."""
    request = WatchedRequest(RequestFactory()._base_environ())
    with suppress(KeyError):
        looks(request)
    response = HttpResponse()
    response.wsgi_request = request
    return response


@pytest.mark.parametrize("way", ASKING)
def test_who_looks_at_the_query_is_noticed(way):
    assert depends_on_query(answer_to_one_who(ASKING[way]), "q=1&r=2")


@pytest.mark.parametrize("way", HOW)
def test_who_looks_at_how_they_are_asked_is_noticed(way):
    assert depends_on_headers(answer_to_one_who(HOW[way]), JSON)


def test_who_looks_at_something_else_is_not_suspected():
    answer = answer_to_one_who(lambda r: (r.GET.get("p"), r.headers.get("Host"), r.path))
    assert not depends_on_query(answer, "q=1")
    assert not depends_on_headers(answer, JSON)
