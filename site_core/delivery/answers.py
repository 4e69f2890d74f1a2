"""Answers in plain words when no page can be shown: no database, no cache, no brand (P15).

They say what to do next, and name one help line: whoever came for help may come at a bad moment.
"""

from django.core.exceptions import RequestDataTooBig
from django.db import InterfaceError, OperationalError
from django.http import HttpResponse
from django.template import loader
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import TimeoutError as RedisTimeoutError

from site_core.delivery.caching import PRIVATE

RETRY_AFTER = 120  # seconds
LONGEST_QUERY = 24_000  # bytes of an address after "?"; RFC 9110, 4.1 asks for 8,000 at least
WORDS = {
    400: (
        "This request could not be read",
        "Something in the address or in what was sent is garbled. Start from the home page, or "
        "type the address once more.",
    ),
    403: (
        "You may not do this",
        "This part of the website is for people with the right to it. If you filled in a form, "
        "it may have been open for too long: go back, reload the page and send it again.",
    ),
    405: (
        "This address is only for reading",
        "Something was sent here that this address does not take. Nothing was changed.",
    ),
    413: (
        "This is too much at once",
        "What was sent is larger than this website takes. Nothing was changed. Send less, or a "
        "smaller file.",
    ),
    414: (
        "This is too much at once",
        "The address of this page is longer than this website reads. Search for fewer words, or "
        "choose less at once.",
    ),
    415: ("This cannot be read here", "Send it as UTF-8. Nothing was changed."),
    500: (
        "Something went wrong on our side",
        "The page could not be shown. Please try again in a few minutes.",
    ),
    503: (
        "This website is resting for a moment",
        "We are working on it, and it will be back soon. Nothing you did caused this. Please try "
        "again in a few minutes.",
    ),
}


def plain_answer(status: int) -> HttpResponse:
    """Return the answer for ``status``, made of one file and nothing else."""
    title, text = WORDS[status]
    context = {"title": title, "text": text, "home": status != 503}
    html = loader.get_template("plain_answer.html").render(context)
    headers = {"Cache-Control": PRIVATE}
    if status == 503:
        headers["Retry-After"] = str(RETRY_AFTER)
    return HttpResponse(html, status=status, headers=headers)


def is_outage(error: BaseException | None) -> bool:
    """Whether ``error`` says that the database or the cache cannot be reached, or is too busy."""
    if isinstance(error, OperationalError):
        # SQLite uses the same class for mistakes of ours, such as a table that does not exist.
        return getattr(error.__cause__, "sqlite_errorname", "") != "SQLITE_ERROR"
    return isinstance(error, InterfaceError | RedisConnectionError | RedisTimeoutError)


def bad_request(request, exception):
    """Answer 400, or 413 to what is too large."""
    return plain_answer(413 if isinstance(exception, RequestDataTooBig) else 400)


def permission_denied(request, exception):
    """Answer 403."""
    return plain_answer(403)


def csrf_failure(request, reason=""):
    """Answer 403 to a form whose token does not fit."""
    return plain_answer(403)


class WordsMiddleware:
    """Give words to refusals that have none, such as those of Django's method decorators."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Pass the request on, unless its question is endless; complete an empty refusal.

        Wherever one filters a list, SQLite refuses patterns of more than 50,000 bytes, in which
        each letter may take two.
        """
        if len(request.META.get("QUERY_STRING", "")) > LONGEST_QUERY:
            return plain_answer(414)
        response = self.get_response(request)
        if response.status_code in WORDS and not response.streaming and not response.content:
            words = plain_answer(response.status_code)
            response.content = words.content
            response["Content-Type"] = words["Content-Type"]
        return response
