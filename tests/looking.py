"""Requests that note what of them was looked at: nothing else can make an answer differ.

So an address is asked again, with a query or as a script would, only if the first answer looked.
"""

from contextlib import contextmanager
from unittest.mock import patch

from django.core.handlers.wsgi import WSGIRequest
from django.http import QueryDict
from django.http.request import HttpHeaders
from django.utils.functional import cached_property

ALL_HEADERS, ALL_OF_QUERY = "all headers", "QUERY_STRING"


class WatchedRequest(WSGIRequest):
    """A request whose headers and query note which names somebody asked them for."""

    def __init__(self, environ):
        super().__init__(environ)
        self._plain, self.looked_at = environ, set()
        self.environ = self.META = _Meta(environ)
        self.META.note = lambda name: self.looked_at.add(
            HttpHeaders.parse_header_name(name) or name
        )

    @cached_property
    def headers(self):
        """Return the headers."""
        headers = _Headers(self._plain)
        headers.note = self.looked_at.add
        return headers

    @cached_property
    def GET(self):  # noqa: N802
        """Return what the query says."""
        query = _Query(self._plain.get("QUERY_STRING", ""), encoding=self._encoding)
        query.note = self.looked_at.add
        return query


class _Meta(dict):
    def __getitem__(self, name):
        self.note(name)
        return super().__getitem__(name)

    def __contains__(self, name):
        self.note(name)
        return super().__contains__(name)

    def get(self, name, default=None):
        self.note(name)
        return super().get(name, default)


class _Headers(HttpHeaders):
    def __getitem__(self, name):
        self.note(name.replace("_", "-").title())
        return super().__getitem__(name)

    def __iter__(self):
        self.note(ALL_HEADERS)
        return super().__iter__()


class _Query(QueryDict):
    """All other ways of reading it come down to these."""

    note = staticmethod(lambda name: None)  # while it is filled

    def __getitem__(self, name):
        self.note(name)
        return super().__getitem__(name)

    def _getlist(self, name, *args, **kwargs):
        self.note(name)
        return super()._getlist(name, *args, **kwargs)

    def __contains__(self, name):
        self.note(name)
        return super().__contains__(name)

    def __iter__(self):
        self.note(ALL_OF_QUERY)
        return super().__iter__()

    def __len__(self):
        self.note(ALL_OF_QUERY)
        return super().__len__()

    def keys(self):
        self.note(ALL_OF_QUERY)
        return super().keys()

    def lists(self):
        self.note(ALL_OF_QUERY)
        return super().lists()


@contextmanager
def watching():
    """Have the test client ask with requests that note what was looked at."""
    with patch("django.test.client.WSGIRequest", WatchedRequest):
        yield


def depends_on_query(response, query: str) -> bool:
    """Whether the answer to a request without a query could be another with ``query``."""
    return not response.wsgi_request.looked_at.isdisjoint({ALL_OF_QUERY, *QueryDict(query)})


def depends_on_headers(response, headers) -> bool:
    """Whether the answer could be another one if the request had had ``headers``."""
    names = {name.title() for name in headers}
    return not response.wsgi_request.looked_at.isdisjoint({ALL_HEADERS, *names})
