"""What staff search by, in the database's own index of words: never more than it can take.

PostgreSQL reads ``a_a_a_…``, ``./././…`` and ``<!--<!--…`` in time that grows with the square of
their length: one article of 400,000 letters held a process for a quarter of an hour. A text with
more than a megabyte of different words it does not take at all.
"""

import re

from wagtail.search import index
from wagtail.search.backends import database

from site_core.pages.streams import without_unset

MAX_TEXT = 200_000  # characters of one field; a long article has a fifth
MAX_QUERY = 200
COMMENT = re.compile("<!-")
LONG = re.compile(r"(\S{100})")


def bounded(text: str, length: int) -> str:
    """Return ``text``, cut off at ``length``, with nothing in it that takes long to read."""
    return LONG.sub(r"\1 ", COMMENT.sub(" ", text[:length]))


class BodyField(index.SearchField):
    """The words of a stream of blocks, of whatever size."""

    def get_value(self, obj) -> str:
        """Return them as one text."""
        return bounded(", ".join(without_unset(super().get_value(obj))), MAX_TEXT)


class _Bounded:
    """Asks for no more than one line; a longer one loses its quotation marks and its end."""

    def _search(self, compiler, query, *args, **kwargs):
        asked = " ".join(_texts(query))
        if len(asked) > MAX_QUERY:
            query = bounded(asked, MAX_QUERY)
        return super()._search(compiler, query, *args, **kwargs)


def _texts(query) -> list[str]:
    """Return what a query asks for, in all its parts."""
    if isinstance(query, str):
        return [query]
    if hasattr(query, "query_string"):
        return [query.query_string]
    below = getattr(query, "subqueries", None) or [getattr(query, "subquery", "")]
    return [text for part in below for text in _texts(part)]


def SearchBackend(params):  # noqa: N802 - the name Wagtail looks for
    """Return Wagtail's backend for the database there is, which asks for one line at most."""
    kind = type(database.SearchBackend(params))
    return type("SearchBackend", (_Bounded, kind), {})(params)
