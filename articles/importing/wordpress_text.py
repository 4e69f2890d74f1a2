"""Makes plain HTML of what WordPress stores: comments of the block editor, shortcodes."""

import json
import re

from articles.importing.records import Mode

COMMENT = re.compile(r"<!--(.*?)-->", re.S)
BLOCK = re.compile(r"\s*(/?)wp:([a-z0-9_/-]{1,80})\s*(\{.*\})?\s*(/?)\s*", re.S)
SHORTCODE = re.compile(r"\[(?P<name>[a-zA-Z][\w-]{1,40})(?P<args>(?:\s[^\[\]<>]{0,500})?)/?\]")
ARGUMENT = re.compile(r"""([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+))""")
ADDRESS = re.compile(r"https?://[^\s\[\]<>\"']+")
DEEPEST = 5  # reusable blocks within each other
LONGEST = 5_000_000
# Shortcodes of themes and page builders that only arrange what is between them.
FRAMES = re.compile(r"\[/?(?:vc_|et_pb_|fusion_|av_)[\w-]*[^\[\]]{0,2000}\]")
QUIET = {"more", "nextpage", "page-break", "separator", "spacer"}


def prepare(html: str, known, note) -> tuple[str, Mode]:
    """Return HTML without WordPress' own signs, and how its line breaks are meant."""
    mode = Mode.BLOCKS if "<!-- wp:" in html else Mode.CLASSIC
    html = _comments(html, known, note, ())
    return _shortcodes(html, note), mode


def _comments(html: str, known, note, seen: tuple[str, ...]) -> str:
    end = html.rfind("-->") + 3 if "-->" in html else 0
    return COMMENT.sub(lambda m: _comment(m[1], known, note, seen), html[:end]) + html[end:]


def _comment(text: str, known, note, seen) -> str:
    found = BLOCK.fullmatch(text) if len(text) < 200_000 else None
    if found is None or found[1]:
        return ""
    name = found[2].removeprefix("core/")
    if not found[4]:
        return ""
    try:
        said = json.loads(found[3] or "{}")
    except (ValueError, RecursionError):
        said = {}
    said = said if isinstance(said, dict) else {}
    if name == "block":
        return _reusable(str(said.get("ref", "")), known, note, seen)
    if isinstance(said.get("url"), str) and ADDRESS.fullmatch(said["url"]):
        return f"\n<p>{said['url']}</p>\n"
    if name not in QUIET:
        note(f"A block that WordPress fills by itself was left out: {name}", "left out")
    return ""


def _reusable(ref: str, known, note, seen) -> str:
    html = known.reusable.get(ref)
    if html is None:
        note(f"A reusable block is not in the export (number {ref}).", "missing parts")
        return ""
    if ref in seen:
        note(f"Reusable blocks contain each other in a circle (number {ref}).", "left out")
        return ""
    if len(seen) >= DEEPEST or len(html) * 8 ** len(seen) > LONGEST:
        note(f"Reusable blocks are nested too deep (number {ref}).", "left out")
        return ""
    return _comments(html, known, note, (*seen, ref))


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
