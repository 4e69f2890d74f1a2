"""What HTML must never contain, found by parsing it."""

import re
from html import unescape
from urllib.parse import urlsplit

from bs4 import BeautifulSoup

# Attributes whose address a browser loads without being asked to.
LOADING = {
    "img": ("src", "srcset"),
    "source": ("src", "srcset"),
    "script": ("src",),
    "iframe": ("src",),
    "embed": ("src",),
    "object": ("data",),
    "video": ("src", "poster"),
    "audio": ("src",),
    "track": ("src",),
    "input": ("src",),
    "use": ("href",),
    "image": ("href",),
    "body": ("background",),
    "link": ("href",),
}
ADDRESSES = {"href", "src", "action", "formaction", "cite", "poster", "data", "xlink:href"}
LAZY_RELATIONS = {"canonical", "alternate", "next", "prev", "me"}
SHEET = re.compile(r'href="(/theme-[0-9a-f]{12}\.css[^"]*)"')
DATA_SCRIPTS = {"application/ld+json"}


def parse(html: str | bytes) -> BeautifulSoup:
    """Return parsed HTML."""
    return BeautifulSoup(html, "html.parser")


def sheet_address(html: str) -> str:
    """Return where a page finds its site's own style sheet."""
    return unescape(SHEET.search(html)[1])


def loaded_addresses(soup) -> list[str]:
    """Return every address a browser would load by itself."""
    found = []
    for name, attributes in LOADING.items():
        for element in soup.find_all(name):
            if name == "link" and LAZY_RELATIONS & set(element.get("rel", ())):
                continue
            for attribute in attributes:
                value = element.get(attribute) or ""
                parts = value.split(",") if attribute == "srcset" else [value]
                found += [part.split()[0] for part in parts if part.strip()]
    return found


def leaves(address: str, own: tuple[str, ...] = ()) -> bool:
    """Whether ``address`` is on another host than ``own``."""
    parts = urlsplit(address.strip())
    return bool(parts.netloc) and parts.netloc not in own


def dangers(soup, own: tuple[str, ...] = ()) -> list[str]:
    """Return everything the content policy or good sense forbids in public HTML."""
    found = [f"loads {address}" for address in loaded_addresses(soup) if leaves(address, own)]
    scripts = [s for s in soup.find_all("script") if not s.get("src")]
    inline = [s for s in scripts if s.get("type") not in DATA_SCRIPTS]
    found += [f"inline script: {script}"[:200] for script in inline]
    found += [f"inline style element: {element}"[:200] for element in soup.find_all("style")]
    for element in soup.find_all(True):
        for name, value in element.attrs.items():
            text = " ".join(value) if isinstance(value, list) else value or ""
            if name == "style" or name.startswith("on"):
                found.append(f"<{element.name} {name}={text!r}>")
            if name in ADDRESSES and _runs(text):
                found.append(f"<{element.name} {name}={text!r}>")
    return found


def _runs(address: str) -> bool:
    """Whether ``address`` runs a script; browsers skip white space and control characters."""
    text = "".join(character for character in address if character > " ").lower()
    return text.startswith(("javascript:", "vbscript:", "data:text/html"))
