"""Whether a file is the one that was at an address: names such as ``image.jpg`` come again and again."""

import re
from collections.abc import Collection, Iterable

from articles.importing.places import NOWHERE

NUMBER = re.compile(r"\d+")
DATED = re.compile(r"(?:^|/)(?:19|20)\d\d/(?:0[1-9]|1[0-2])(?:/|$)")
# Folders the files of a website begin below: what lies in one has no folder in an archive of it.
ROOTS = {"uploads", "images", "files", "media", "assets", "static"}
PROXY = re.compile(r"i\d\.wp\.com")  # WordPress' own: the address proper follows
WORDPRESS_FILES = ".files.wordpress.com"


class Shape:
    """How the files of a store lie: what all of them lie in says nothing of any of them."""

    def __init__(self, names: Iterable[str]):
        folders = [name.split("/")[:-1] for name in names]
        first = {"/".join(parts[:1]) for parts in folders}
        self.wrapper = 1 if len(first) == 1 and not NUMBER.fullmatch(min(first) or "0") else 0
        self.is_flat = all(len(parts) == self.wrapper for parts in folders)
        self.has_sites = any("sites" in parts for parts in folders)  # a network of WordPress

    def fits(self, wanted: str, name: str) -> bool:
        """Whether the file ``name`` can be what was at the path ``wanted``; both are folded."""
        asked, there = wanted.split("/")[:-1], name.split("/")[:-1]
        if self.is_flat or not asked:
            return True
        numbers = _numbers(asked), _numbers(there)
        if not _end_alike(*numbers) or (self.has_sites and numbers[0] != numbers[1]):
            return False
        own = there[self.wrapper :]
        if not own:
            return asked[-1] in ROOTS or asked[-1:] == there
        return _ends(asked, own) or _ends(there, asked) or is_dated_alike(wanted, name)


def is_dated_alike(wanted: str, name: str) -> bool:
    """Whether both lie in folders of one month, and alike from there on."""
    found = DATED.search(name.rpartition("/")[0])
    return bool(found) and f"/{wanted}".endswith("/" + name[found.start() :].lstrip("/"))


def own_path(host: str, path: str, hosts: Collection[str]) -> tuple[str, bool]:
    """Return the path a file had on the old website, and whether it was surely there.

    ``hosts`` are those of the website; where none is known, any may be.
    """
    host, path = host.lower(), path.lstrip("/")
    if PROXY.fullmatch(host) and "/" in path:
        host, _, path = path.partition("/")
    known = {one.lower() for one in hosts if one and one != NOWHERE}
    is_own = (
        not host
        or not known
        or host == NOWHERE
        or host.endswith(WORDPRESS_FILES)
        or any(host == one or host.endswith(f".{one}") for one in known)
    )
    return path, is_own


def _numbers(parts: list[str]) -> list[str]:
    return [part for part in parts if NUMBER.fullmatch(part)]


def _end_alike(one: list[str], other: list[str]) -> bool:
    """Whether one of two is the end of the other; none is the end of none alone."""
    return bool(one) == bool(other) and (_ends(one, other) or _ends(other, one))


def _ends(whole: list[str], end: list[str]) -> bool:
    return not end or whole[-len(end) :] == end
