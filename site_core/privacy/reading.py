"""What an answer makes a browser load, and what it would have a browser store."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urlsplit

LOADING = ("src", "srcset", "imagesrcset", "poster", "data", "background")
LOADING_LINKS = {
    "stylesheet", "icon", "preload", "prefetch", "preconnect", "dns-prefetch", "modulepreload",
    "manifest", "prerender", "apple-touch-icon",
}  # fmt: skip
CSS_ADDRESS = re.compile(r"url\(\s*[\"']?([^\"')]+)|@import\s+[\"']([^\"']+)")
JS_IMPORT = re.compile(r"\b(?:import|from)\s*\(?\s*[\"'](\.{1,2}/[^\"']+)[\"']")
JS_COMMENT = re.compile(r"/\*.*?\*/|(?<![:\"'])//[^\n]*", re.DOTALL)
JS_OUTSIDE = re.compile(r"[\"'`](?:https?:)?//[\w.-]+\.[\w]{2,}[^\"'`]*")
STORING = (
    "localStorage", "sessionStorage", "indexedDB", "cookieStore", "document.cookie",
    "serviceWorker", "caches.open", "sendBeacon", "WebSocket", "EventSource",
)  # fmt: skip
HARMLESS_SOURCES = {"'self'", "'none'", "data:"}


@dataclass
class Page(HTMLParser):
    """The addresses a page loads, by kind, and what it holds that it should not."""

    html: str = ""
    loaded: list[tuple[str, str]] = field(default_factory=list)
    inline: list[str] = field(default_factory=list)

    def __post_init__(self):
        super().__init__()
        self.feed(self.html)

    def handle_starttag(self, tag, attrs):
        """Note what an element loads."""
        said = {name: value or "" for name, value in attrs}
        kind = {"script": "scripts"}.get(tag, "media")
        for name in LOADING:
            if name in said and not (name == "data" and tag != "object"):
                several = name.endswith("srcset")
                found = said[name].split(",") if several else [said[name]]
                self.loaded += [(kind, each.split()[0]) for each in found if each.split()]
        rels = set(said.get("rel", "").lower().split())
        if tag == "link" and rels & LOADING_LINKS:
            self.loaded.append(
                ("styles" if "stylesheet" in rels else "media", said.get("href", ""))
            )
        if tag == "script" and "src" not in said and said.get("type") != "application/ld+json":
            self.inline.append("a script in the page")
        if tag in ("iframe", "embed", "object", "frame"):
            self.inline.append(f"a frame ({tag})")
        if any(name.startswith("on") for name in said):
            self.inline.append(f"a script in an attribute of {tag}")
        if "style" in said:
            self.loaded += [("media", address) for address in css_addresses(said["style"])]


def css_addresses(css: str) -> list[str]:
    """Return the addresses a style sheet loads."""
    return [first or second for first, second in CSS_ADDRESS.findall(css)]


def imported(script: str) -> list[str]:
    """Return the modules a script loads."""
    return JS_IMPORT.findall(script)


def stores(script: str) -> list[str]:
    """Return by what a script could store something, or tell somebody."""
    code = JS_COMMENT.sub(" ", script)
    return [name for name in STORING if name in code] + JS_OUTSIDE.findall(code)


def is_outside(address: str, own_hosts: set[str]) -> bool:
    """Whether loading ``address`` would ask another host."""
    parts = urlsplit(address.strip())
    return bool(parts.netloc) and parts.hostname not in own_hosts


def outside_sources(policy: str, own_hosts: set[str]) -> list[str]:
    """Return which other hosts a content policy would let a page ask; all, if there is none."""
    if "default-src" not in policy:
        return ["any host: there is no content policy"]
    sources = {source for directive in policy.split(";") for source in directive.split()[1:]}
    return sorted(
        source
        for source in sources - HARMLESS_SOURCES
        if urlsplit(source).hostname not in own_hosts
    )
