"""Where links lead and where pictures are: what a conversion asks of an import."""

import re
from html import escape, unescape
from urllib.parse import unquote, urljoin

from articles.importing.records import Attachment, Known, Post
from site_core.blocks.links import validate_href
from site_core.delivery.addresses import read_address
from site_core.pages.rich_text import FRAGMENT
from site_core.redirects.paths import fold_typed

from django.core.exceptions import ValidationError  # isort: skip

NOWHERE = "files.invalid"  # the host of links between files of a folder
CONTROL = re.compile(r"[\x00-\x20\x7f]+")
FILE = re.compile(r"\.(?!html?$|php\d?$|aspx?$|md$|markdown$)[a-z0-9]{2,5}$", re.I)
MOST_IN_GALLERY = 200
PICTURE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)$", re.I)


class Place:
    """The surroundings of one article."""

    def __init__(
        self, post: Post, known: Known, media, report, pages: dict[str, int], hosts: set[str]
    ):
        self.post, self.known, self.media, self.report = post, known, media, report
        self.pages, self.hosts = pages, hosts
        self.waits = False  # for an article that is not there yet
        self.title = post.title or post.key

    def note(self, words: str, kind: str = "") -> None:
        """Tell something about the article."""
        self.report.note(self.title, words, kind)

    # Addresses

    def _whole(self, href: str) -> str:
        href = CONTROL.sub("", href) if ":" in href[:20] else href.strip()
        if self.post.base and not re.match(r"[a-z][a-z0-9+.-]*:", href, re.I):
            try:
                return urljoin(self.post.base, href)
            except ValueError:
                return href
        return f"https:{href}" if href.startswith("//") else href

    def _old_path(self, url: str) -> str:
        """Return the path of an address of the old website; ``""`` for all others."""
        parts = read_address(url)
        if parts is None or parts.scheme not in ("http", "https", ""):
            return ""
        if parts.hostname and parts.hostname.lower() not in self.hosts:
            return ""
        path = parts.path or "/"
        return f"{path}?{parts.query}" if parts.query else path

    def target(self, href: str) -> tuple[str, object]:
        """Return what an address leads to: ("page", id), ("document", id), ("url", address) or ("", "")."""
        if href.strip().startswith("#"):
            self.note(f"A link within the page lost its target: {href[:80]}", "links left out")
            return "", ""
        url = self._whole(href)
        path = self._old_path(url)
        if path:
            if (key := self.known.addresses.get(fold_typed(path))) is not None:
                self._tell_part(url)
                if page := self.pages.get(key):
                    return "page", page
                self.waits = True
                return self._address(url)
            if FILE.search(path.partition("?")[0]):
                found = None if PICTURE.search(path) else self.media.document(url.partition("#")[0])
                if found is not None:
                    if "#" in url:
                        self.note(f"Leads to the beginning of a file now: {url[:300]}", "to check")
                    return ("document", found) if found else self._address(url)
            if NOWHERE in url:
                self.note(
                    f"A link to a file that is not there was left out: {href[:200]}", "broken links"
                )
                return "", ""
            self.note(
                f"Leads to the old website, where it was not imported: {url[:300]}", "broken links"
            )
        return self._address(url)

    def _tell_part(self, url: str) -> None:
        """Tell of a link to a part of an article; our links can name headings, and nothing else."""
        if part_of(url):
            self.note(
                f"Leads to a part of an article: {url[:300]} – see that it still arrives at a heading"
                " there; without one it leads to the article’s beginning.",
                "to check",
            )
        elif url.partition("#")[2]:
            self.note(f"Leads to the beginning of an article now: {url[:300]}", "to check")

    def _address(self, url: str) -> tuple[str, str]:
        try:
            validate_href(url[:2000])
        except ValidationError:
            self.note(
                f"A link that leads nowhere safe was left out: {url[:100]!r}", "links left out"
            )
            return "", ""
        return "url", url[:2000]

    def link_start(self, href: str) -> str:
        """Return the start of a link in rich text, or ``""``."""
        kind, value = self.target(href)
        if kind == "url":
            return f'<a href="{escape(value)}">'
        if kind == "page":
            return page_start(value, self._whole(href))
        return f'<a linktype="{kind}" id="{value}">' if kind else ""

    def plain_link_start(self, url: str) -> str:
        """Return the start of a link to just this address; nothing is told of it."""
        url = self._whole(url)
        if NOWHERE in url or not url.startswith(("http://", "https://")):
            return ""
        try:
            validate_href(url)
        except ValidationError:
            return ""
        return f'<a href="{escape(url)}">'

    def link_value(self, href: str, text: str) -> dict | None:
        """Return the value of a link block."""
        kind, value = self.target(href)
        if kind == "page":
            part = part_of(self._whole(href))
            return {"text": "", "page": value, "url": f"#{part}" if part else ""}
        return (
            {"text": "", "page": None, "url": value}
            if kind == "url" and len(value) <= 500
            else None
        )

    def leads_elsewhere(self, href: str, image_url: str) -> bool:
        """Whether the link around a picture leads to more than the picture itself."""
        path = (self._whole(href).partition("?")[0]).partition("#")[0]
        return bool(href) and not PICTURE.search(path) and "attachment_id=" not in href

    # Files

    def image(self, url: str, alt: str = "", number: str = "") -> int | None:
        """Return the id of the picture at ``url``, or else tell that it is missing."""
        if url.startswith("data:"):
            self.note("A picture written into the text (data:) was left out.", "left out")
            return None
        known = self.known.attachments.get(number)
        title = known.title if known else ""
        for address in filter(None, (self._whole(url), known.url if known else "")):
            found = self.media.image(address, title, alt or (known.alt if known else ""))
            if found is not None:
                return found
        self.note(f"The picture is missing: {url[:300]}", "missing media")
        return None

    def document(self, url: str) -> int | None:
        """Return the id of the file at ``url``, if it is there."""
        return self.media.document(self._whole(url)) if url else None

    def gallery(self, ids: str) -> list[Attachment]:
        """Return the pictures a gallery names, or else all of the article's own."""
        wanted = re.findall(r"\d+", ids) or self.known.by_parent.get(self.post.key, [])
        found = [self.known.attachments[key] for key in wanted if key in self.known.attachments]
        if found and (missing := len(wanted) - len(found)):
            self.note(f"Pictures of a gallery are not in the export: {missing}", "missing media")
        if len(found) > MOST_IN_GALLERY:
            words = (
                f"A gallery has {len(found)} pictures; only the first {MOST_IN_GALLERY} were taken."
            )
            self.note(words, "to check")
        return found[:MOST_IN_GALLERY]


def part_of(url: str) -> str:
    """Return the part of a page an address names, if our links can name it."""
    part = unquote(url.partition("#")[2])
    return part if FRAGMENT.fullmatch(part) else ""


def page_start(page: int, url: str) -> str:
    """Return the start of a link to one of our pages, and to the part of it that ``url`` names."""
    part = part_of(url)
    return f'<a linktype="page" id="{page}"' + (f' fragment="{part}">' if part else ">")


LINK = re.compile(r'<a href="([^"]*)">')


def relink(raw, page_of):
    """Return the raw data of a stream, with links to imported articles made links to their pages."""
    if isinstance(raw, str):
        if '<a href="' not in raw:
            return raw
        return LINK.sub(lambda m: _page_start(m, page_of), raw)
    if isinstance(raw, dict):
        made = {name: relink(value, page_of) for name, value in raw.items()}
        if set(made) >= {"page", "url"} and made["url"] and (page := page_of(made["url"])):
            part = part_of(made["url"])
            made.update(page=page, url=f"#{part}" if part else "")
        return made
    return [relink(value, page_of) for value in raw] if isinstance(raw, list) else raw


def _page_start(match, page_of) -> str:
    url = unescape(match[1])
    page = page_of(url)
    return page_start(page, url) if page else match[0]
