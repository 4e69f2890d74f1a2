"""The entrance of the application: requests that Django breaks on before any middleware runs.

Django reads the parameters of Content-Type while it builds the request, where nothing catches what
goes wrong: one header nobody can read (RFC 2231) would be a 500 at every address. What cannot be
read is marked here, and answered 400 by the first middleware.
"""

import gc

from django.core.handlers.asgi import ASGIRequest
from django.core.handlers.wsgi import WSGIRequest
from django.http.multipartparser import MultiPartParserError

# What reading a header's parameters raises: unknown encodings, NUL, numbers of 5000 digits, parts
# of a parameter that cannot be put in order.
UNREADABLE = (LookupError, TypeError, ValueError)


class CarefulRequest:
    """A request that can always be built; ``is_garbled`` says that it is not to be used."""

    is_garbled = False

    def _set_content_type_params(self, meta):
        try:
            super()._set_content_type_params(meta)
        except UNREADABLE:
            self.is_garbled = True
            self.content_type, self.content_params = "", {}

    def parse_file_upload(self, META, post_data):  # noqa: N803 - Django's name
        """Read a form; each of its parts has such a header too."""
        try:
            return super().parse_file_upload(META, post_data)
        except UNREADABLE as problem:
            raise MultiPartParserError("A part's header cannot be read.") from problem


class CarefulWSGIRequest(CarefulRequest, WSGIRequest):
    """What a WSGI server hands over."""


class CarefulASGIRequest(CarefulRequest, ASGIRequest):
    """What an ASGI server hands over."""


def keep_what_is_loaded() -> None:
    """Have the garbage collector pass over what was loaded at the start, which stays.

    Each time it looked through all of it, a request waited for a seventh of a second.
    """
    gc.collect()
    gc.freeze()
