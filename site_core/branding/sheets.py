"""A site's one style sheet: its theme, the type it chose and its colors, in a single request.

It is served at an address that carries a digest of all three, and kept for ever. Where static
files are not compiled (while developing), it imports them instead.
"""

from functools import lru_cache
from hashlib import sha256

from django.contrib.staticfiles.storage import staticfiles_storage
from django.templatetags.static import static


def short_hash(text: str) -> str:
    """Return the part of an address that changes with what is found there."""
    return sha256(text.encode()).hexdigest()[:12]


def _names(theme: str, type_sheet: str) -> list[str]:
    names = [f"css/site-{theme}.css"]
    return [*names, f"css/type-{type_sheet}.css"] if type_sheet else names


def digest(theme: str, type_sheet: str, colors: str) -> str:
    """Return what changes with the sheet; ``colors`` is the short hash of its palette."""
    return short_hash("\n".join([*map(static, _names(theme, type_sheet)), colors]))


def address(theme: str, type_sheet: str, colors: str) -> str:
    """Return where the sheet is on the site's own host."""
    return f"/theme-{digest(theme, type_sheet, colors)}.css"


def build(theme: str, type_sheet: str, palette: str) -> str:
    """Return the whole sheet; ``palette`` is the rule that carries the site's colors."""
    return "\n".join([*map(_text, _names(theme, type_sheet)), palette])


@lru_cache(maxsize=16)
def _text(name: str) -> str:
    url = static(name)
    if not hasattr(staticfiles_storage, "stored_name"):
        return f'@import url("{url}");'
    with staticfiles_storage.open(staticfiles_storage.stored_name(name)) as file:
        css = file.read().decode()
    # Seen from the top of the site, not from the file's own folder.
    return css.replace('url("../', f'url("{staticfiles_storage.base_url}')
