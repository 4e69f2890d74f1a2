"""Addresses as people type them and as browsers ask for them, in one form that can be compared."""

import re
import unicodedata
from urllib.parse import parse_qsl, unquote

from django.core.exceptions import ValidationError

from site_core.delivery.addresses import read_address

PATH_LENGTH = 500
LINK_LENGTH = 1000
CONTROL = re.compile(r"[\x00-\x1f\x7f]")
ENDING = re.compile(r"\.(?:php\d?|[sx]?html?|aspx?|jspx?|cfm)$")
INDEX = re.compile(r"(?:^|/)(?:index|default)$")
# Added by newsletters and advertisements; they say where a reader comes from, not what is asked.
TRACKING = re.compile(r"(?:utm_|mtm_|mc_)\w+|fbclid|gclid|msclkid")

# How WordPress names a page whose address is not set: “/?p=123”.
NUMBERED = re.compile(r"(?:^|&)(?:p|page_id|attachment_id)=\d{1,12}(?:&|$)")


def asks_by_number(address: str) -> bool:
    """Whether an address is the home page's, asked for a page by its number on an old website.

    The home page would answer it; nobody who asks so means the home page.
    """
    path, _, query = address.partition("#")[0].partition("?")
    return path == "/" and NUMBERED.search(query) is not None


def fold(path: str, query: str = "") -> str:
    """Return what all spellings of an address have in common.

    Case, doubled and trailing slashes, ``.php`` and its like, ``index.*``, ways to write an accent,
    the order of what is asked and where a reader comes from make no difference.
    """
    path = unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())
    path = "/".join(part for part in path.split("/") if part)
    bare = ENDING.sub("", path)
    if bare != path:
        path = INDEX.sub("", bare)
    asked = sorted(_asked(query))
    found = f"/{path}"
    if asked:
        found += "?" + "&".join(f"{name}={value}" for name, value in asked)
    return found.replace("\0", "")  # which PostgreSQL cannot compare with


def _asked(query: str) -> list[tuple[str, str]]:
    """Return what a query string asks for; nothing if it asks for suspiciously much."""
    try:
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=30)
    except ValueError:
        return []
    pairs = [(name.casefold(), value.casefold()) for name, value in pairs]
    return [pair for pair in pairs if not TRACKING.fullmatch(pair[0])]


def fold_typed(address: str) -> str:
    """Return ``fold`` of an address that begins with a slash and may have a query string."""
    path, _, query = address.partition("#")[0].partition("?")
    return fold(unquote(path), query)


def clean_old_path(site, text: str) -> str:
    """Return the path somebody means by ``text``: a path or a whole address of ``site``."""
    text = _clean(text)
    parts = _split(text)
    if parts.scheme or parts.netloc:
        if (parts.hostname or "") != site.hostname.lower():
            raise ValidationError(
                f"This is an address of another website. Addresses of this one begin with a slash "
                f"or with {site.root_url}/."
            )
        text = parts.path + (f"?{parts.query}" if parts.query else "")
    elif text.lower().startswith(f"{site.hostname.lower()}/"):
        text = text[len(site.hostname) :]
    path, _, query = text.partition("#")[0].partition("?")
    path = "/" + CONTROL.sub("", unquote(path)).lstrip("/")
    found = f"{path}?{query}" if query else path
    if max(len(found), len(fold_typed(found))) > PATH_LENGTH:
        raise ValidationError(f"This is longer than {PATH_LENGTH} letters.")
    return found


def clean_link(site, text: str) -> str:
    """Return the address ``text`` names: a path of ``site``, or a whole one of another website."""
    text = _clean(text)
    parts = _split(text)
    if len(text) > LINK_LENGTH:
        raise ValidationError(f"This is longer than {LINK_LENGTH} letters.")
    if text.startswith("/") and not text.startswith(("//", "/\\")):
        return text
    if parts.scheme not in ("http", "https") or not parts.hostname or "@" in parts.netloc:
        raise ValidationError("Begin with a slash for this website, or with https:// for another.")
    if parts.hostname == site.hostname.lower():
        path = "/" + parts.path.lstrip("/")
        query = f"?{parts.query}" if parts.query else ""
        return path + query + (f"#{parts.fragment}" if parts.fragment else "")
    return text


def _clean(text: str) -> str:
    text = text.strip()
    if not text:
        raise ValidationError("An address is missing here.")
    if CONTROL.search(text) or any(letter.isspace() for letter in text):
        raise ValidationError("An address has no spaces or line breaks.")
    return text


def _split(text: str):
    parts = read_address(text)
    if parts is None:
        raise ValidationError("This is not a web address.")
    return parts
