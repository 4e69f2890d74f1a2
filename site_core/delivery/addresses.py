"""Addresses that visitors and editors write: some cannot be read, and that must break nothing."""

from urllib.parse import SplitResult, urlsplit


def read_address(text: str) -> SplitResult | None:
    """Return the parts of ``text``, host and port among them, or ``None`` if it has none.

    Python raises on half an IPv6 address or an odd port, and on the latter only when it is asked.
    """
    try:
        parts = urlsplit(text)
        parts.hostname, parts.port  # noqa: B018
    except ValueError:
        return None
    return parts
