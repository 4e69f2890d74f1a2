"""Makes plain HTML of what WordPress stores: comments of the block editor, shortcodes."""

import json
import re

from articles.importing.html_tree import LONGEST
from articles.importing.records import Mode

COMMENT = re.compile(r"<!--(.*?)-->", re.S)
NAME = re.compile(r"[a-z0-9_/-]{1,80}")
SHORTCODE = re.compile(r"\[(?P<name>[a-zA-Z][\w-]{1,40})(?P<args>(?:\s[^\[\]<>]{0,500})?)/?\]")
# Nothing in it is read twice: a word begins once, and gives nothing back.
ARGUMENT = re.compile(
    r"""(?<![\w-])([\w-]{1,80}+)\s{0,20}+=\s{0,20}+(?:"([^"]*)"|'([^']*)'|(\S+))"""
)
ADDRESS = re.compile(r"https?://[^\s\[\]<>\"']+")
DEEPEST = 5  # reusable blocks within each other
# Shortcodes of themes and page builders that only arrange what is between them.
FRAMES = re.compile(r"\[/?(?:vc_|et_pb_|fusion_|av_)[^\[\]]{0,2000}+\]")
QUIET = {"more", "nextpage", "page-break", "separator", "spacer"}


def prepare(html: str, known, note) -> tuple[str, Mode]:
    """Return HTML without WordPress' own signs, and how its line breaks are meant."""
    mode = Mode.BLOCKS if "<!-- wp:" in html else Mode.CLASSIC
    if len(html) > LONGEST:
        return html, mode  # it is refused as a whole, by ``parse``
    html = _Comments(known, note, LONGEST - len(html)).read(html)
    return _shortcodes(html, note), mode


class _Comments:
    """Takes the comments of the block editor out of one article; some stand for more than they say."""

    def __init__(self, known, note, left: int):
        self.known, self.note = known, note
        self.left = left  # letters that reusable blocks may still add

    def read(self, html: str, seen: tuple[str, ...] = ()) -> str:
        """Return ``html`` without them; ``seen`` are the reusable blocks it is within."""
        end = html.rfind("-->") + 3 if "-->" in html else 0
        return COMMENT.sub(lambda m: self._comment(m[1], seen), html[:end]) + html[end:]

    def _comment(self, text: str, seen) -> str:
        name, said = _block(text)
        if not name:
            return ""
        if name == "block":
            return self._reusable(str(said.get("ref", ""))[:80], seen)
        if isinstance(said.get("url"), str) and ADDRESS.fullmatch(said["url"]):
            return f"\n<p>{said['url']}</p>\n"
        if name not in QUIET:
            self.note(f"A block that WordPress fills by itself was left out: {name}", "left out")
        return ""

    def _reusable(self, ref: str, seen) -> str:
        html = self.known.reusable.get(ref)
        if html is None:
            self.note(f"A reusable block is not in the export (number {ref}).", "missing parts")
            return ""
        if ref in seen:
            self.note(f"Reusable blocks contain each other in a circle (number {ref}).", "left out")
            return ""
        if len(seen) >= DEEPEST:
            self.note(f"Reusable blocks are nested too deep (number {ref}).", "left out")
            return ""
        if len(html) > self.left:
            self.note(
                "Its reusable blocks would make it longer than 5 million letters; one was left out"
                f" (number {ref}).",
                "left out",
            )
            return ""
        self.left -= len(html)
        return self.read(html, (*seen, ref))


def _block(text: str) -> tuple[str, dict]:
    """Return the name and the settings of a block that is nothing but this comment; else ``""``.

    Read by hand: a regular expression goes through long runs of spaces again and again.
    """
    text = text.strip() if len(text) < 200_000 else ""
    if not text.startswith("wp:") or not text.endswith("/"):
        return "", {}
    name, brace, rest = text[3:-1].partition("{")
    name, rest = name.rstrip(), rest.rstrip()
    if not NAME.fullmatch(name) or (brace and not rest.endswith("}")):
        return "", {}
    try:
        said = json.loads(brace + rest or "{}")
    except (ValueError, RecursionError):
        said = {}
    return name.removeprefix("core/"), said if isinstance(said, dict) else {}


def _shortcodes(html: str, note) -> str:
    html = FRAMES.sub("\n\n", html)
    html = _between(_between(html, "caption", _caption), "wp_caption", _caption)
    html = _between(html, "embed", lambda args, inner: f"\n\n{inner.strip()}\n\n")
    for name in ("code", "sourcecode", "php", "html"):
        html = _between(html, name, lambda args, inner: f"\n<pre>{inner}</pre>\n")
    told: set[str] = set()
    return SHORTCODE.sub(lambda m: _shortcode(m, note, told), html)


def _between(html: str, name: str, make) -> str:
    """Replace ``[name …]inner[/name]``, each end with the nearest beginning before it."""
    pieces = html.split(f"[/{name}]")
    for place, piece in enumerate(pieces[:-1]):
        start = piece.rfind(f"[{name}")
        close = piece.find("]", start) if start >= 0 else -1
        if close > 0:
            args = piece[start + len(name) + 1 : close]
            pieces[place] = piece[:start] + make(args, piece[close + 1 :])
    return "".join(pieces)


def _caption(args: str, inner: str) -> str:
    said = dict(_arguments(args))
    start = inner.find("<img")
    cut = inner.find(">", start) + 1 if start >= 0 else 0
    if not cut:
        return inner
    rest = inner[cut:]
    if rest.lstrip().startswith("</a>"):
        cut += rest.index("</a>") + 4
    words = inner[cut:].strip() or said.get("caption", "")
    return f"\n<figure>{inner[:cut]}<figcaption>{words}</figcaption></figure>\n"


def _arguments(text: str):
    for name, *values in ARGUMENT.findall(text):
        yield name.lower(), next((value for value in values if value), "")


def _shortcode(match, note, told: set[str]) -> str:
    name, said = match["name"].lower(), dict(_arguments(match["args"]))
    address = ADDRESS.search(match["args"])
    if name == "gallery":
        ids = re.sub(r"[^\d,]", "", said.get("ids", "") or said.get("include", ""))
        return f'\n<div data-import="gallery" data-ids="{ids}"></div>\n'
    if name in ("youtube", "vimeo", "tweet", "embed", "instagram"):
        url = address[0] if address else ""
        if name == "vimeo" and not url and (number := re.search(r"\d{4,}", match["args"])):
            url = f"https://vimeo.com/{number[0]}"
        if url:
            return f"\n\n{url.replace('&amp;', '&')}\n\n"
    if name in ("video", "audio") and address:
        return f'\n<{name} src="{address[0]}"></{name}>\n'
    if name in ("video", "audio", "playlist") or _is_shortcode(match):
        if name not in told:
            note(f"A shortcode nobody runs here stays as text: {match[0][:100]}", "shortcodes")
        told.add(name)
    return match[0]


def _is_shortcode(match) -> bool:
    """Whether what stands in brackets is more than a word somebody put there."""
    return "=" in match["args"] or "-" in match["name"] or "_" in match["name"]
