"""What an answer makes a browser load, and what it would have a browser store."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin

from site_core.delivery.addresses import read_address

LOADING = (
    "src", "srcset", "imagesrcset", "poster", "data", "background", "action", "formaction", "ping",
    "attributionsrc",
)  # fmt: skip
SEVERAL = {"srcset": ",", "imagesrcset": ",", "ping": None, "attributionsrc": None}
LOADING_LINKS = {
    "stylesheet", "icon", "preload", "prefetch", "preconnect", "dns-prefetch", "modulepreload",
    "manifest", "prerender", "apple-touch-icon", "apple-touch-icon-precomposed",
    "apple-touch-startup-image", "mask-icon",
}  # fmt: skip
# Elements of drawings that load what they point to, not lead there.
DRAWN = {"image", "use", "feimage", "script"}
DRAWN_WITH = (
    "style", "fill", "stroke", "filter", "mask", "clip-path", "cursor", "marker-start", "marker-mid",
    "marker-end",
)  # fmt: skip
CSS_ADDRESS = re.compile(
    r"url\(\s*[\"']?([^\"')]+)|(?:@import|image-set\()\s*[\"']([^\"']+)", re.IGNORECASE
)
REFRESH = re.compile(r"[;,]\s*(?:url\s*=)?\s*[\"']?([^\"']+)", re.IGNORECASE)
JS_IMPORT = re.compile(r"\b(?:import|from)\s*\(?\s*[\"'](\.{1,2}/[^\"']+)[\"']")
JS_COMMENT = re.compile(r"/\*.*?\*/|(?<![:\"'])//[^\n]*", re.DOTALL)
JS_OUTSIDE = re.compile(r"[\"'`](?:https?:)?//[\w.-]+\.[\w]{2,}[^\"'`]*")
STORING = (
    "localStorage", "sessionStorage", "indexedDB", "cookieStore", "document.cookie",
    "serviceWorker", "caches.open", "sendBeacon", "WebSocket", "EventSource",
)  # fmt: skip
HARMLESS_SOURCES = {"'self'", "'none'", "data:"}
# How browsers read what is no proper address: “/\host” and “https:host” name a host.
SLASHES = re.compile(
    r"^(?P<scheme>(?:https?|wss?|ftp):)?[/\\]{2,}|^(?P<bare>(?:https?|wss?|ftp):)", re.I
)


@dataclass
class Page(HTMLParser):
    """The addresses a page loads or sends to, by kind, and what it holds that it should not."""

    html: str = ""
    base: str = ""
    loaded: list[tuple[str, str]] = field(default_factory=list)
    inline: list[str] = field(default_factory=list)

    def __post_init__(self):
        super().__init__()
        self._in_style = False
        try:
            self.feed(self.html)
            self.close()
        except AssertionError:  # Python's parser, of “<![” and the like
            self.inline.append("something that is no HTML")

    def handle_starttag(self, tag, attrs):
        """Note what an element loads."""
        said = {name: value or "" for name, value in attrs}
        self._in_style = tag == "style"
        self._note_attributes(tag, said)
        self._note_link(tag, said)
        if tag == "base" and "href" in said:
            self.base = self.base or said["href"]
            self.loaded.append(("media", said["href"]))
        if tag == "meta" and said.get("http-equiv", "").strip().lower() == "refresh":
            self.loaded += [
                ("media", address) for address in REFRESH.findall(said.get("content", ""))
            ]
        if tag == "script" and "src" not in said and said.get("type") != "application/ld+json":
            self.inline.append("a script in the page")
        if tag in ("iframe", "embed", "object", "frame"):
            self.inline.append(f"a frame ({tag})")
        if any(name.startswith("on") for name in said):
            self.inline.append(f"a script in an attribute of {tag}")

    def handle_endtag(self, tag):
        """Leave a style sheet in the page."""
        self._in_style = False

    def handle_data(self, data):
        """Note what a style sheet in the page loads."""
        if self._in_style:
            self.loaded += [("media", address) for address in css_addresses(data)]

    def _note_attributes(self, tag, said) -> None:
        kind = {"script": "scripts"}.get(tag, "media")
        for name in LOADING:
            if name in said and not (name == "data" and tag != "object"):
                found = said[name].split(SEVERAL[name]) if name in SEVERAL else [said[name]]
                self.loaded += [(kind, each.split()[0]) for each in found if each.split()]
        if tag in DRAWN:
            found = [said[name] for name in ("href", "xlink:href") if said.get(name)]
            self.loaded += [(kind, address) for address in found]
        for name in DRAWN_WITH:
            self.loaded += [("media", address) for address in css_addresses(said.get(name, ""))]

    def _note_link(self, tag, said) -> None:
        rels = set(said.get("rel", "").lower().split())
        if tag == "link" and rels & LOADING_LINKS:
            kind = "styles" if "stylesheet" in rels else "media"
            self.loaded.append((kind, said.get("href", "")))


def css_addresses(css: str) -> list[str]:
    """Return the addresses a style sheet loads."""
    return [(first or second).strip() for first, second in CSS_ADDRESS.findall(css)]


def imported(script: str) -> list[str]:
    """Return the modules a script loads."""
    return JS_IMPORT.findall(script)


def stores(script: str) -> list[str]:
    """Return by what a script could store something, or tell somebody."""
    code = JS_COMMENT.sub(" ", script)
    return [name for name in STORING if name in code] + JS_OUTSIDE.findall(code)


def whole(base: str, address: str) -> str:
    """Return ``address`` as seen from ``base``; what nobody can read stays as it is."""
    address = address.strip()
    if found := SLASHES.match(address):
        start = f"{found['scheme'] or found['bare'] or ''}//"
        address = start + address[found.end() :].lstrip("/\\")
    try:
        return urljoin(base, address)
    except ValueError:
        return address


def is_outside(address: str, own_hosts: set[str]) -> bool:
    """Whether loading ``address`` would ask another host, or cannot be told."""
    parts = read_address(whole("", address))
    return parts is None or (bool(parts.netloc) and parts.hostname not in own_hosts)


def outside_sources(policy: str, own_hosts: set[str]) -> list[str]:
    """Return which other hosts a content policy would let a page ask; all, if there is none."""
    if "default-src" not in policy:
        return ["any host: there is no content policy"]
    sources = {source for directive in policy.split(";") for source in directive.split()[1:]}
    return sorted(
        source
        for source in sources - HARMLESS_SOURCES
        if getattr(read_address(source), "hostname", None) not in own_hosts
    )
