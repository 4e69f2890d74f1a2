"""Reads a WordPress export as a stream of text, mends what is mended safely, and cuts it into items.

Exports are often broken in one place: a letter XML has no way to write, a byte of another encoding,
an end that is missing. So each item is read by itself, and one that is broken stands alone.
"""

import codecs
import re
from collections.abc import Iterator
from html.entities import html5

from articles.importing.records import ImportFileError
from site_core.delivery.plain_text import plain

CHUNK = 1 << 18  # bytes
LARGEST = 20_000_000  # letters of one item
IN_VAIN = 200_000_000  # letters looked through for ends that are missing, and twice what was read
HEAD = 30_000_000  # letters before the first item: authors, categories, tags
START = re.compile(r"<item[\s>]")
STEP = re.compile(r"<!\[CDATA\[|</item\s*>")
DECLARED = re.compile(rb"""<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.-]{1,40})["']""")
NUMBER = re.compile(r"&#(?:x([0-9a-f]{1,8})|(\d{1,8}));?", re.I)
NAME = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
BARE = re.compile(r"&(?!(?:lt|gt|amp|quot|apos);)")
XML_NAMES = {"lt", "gt", "amp", "quot", "apos"}
SPECIAL = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}


def _as_windows(error):
    """Read bytes that are not in the encoding as Windows-1252, which they mostly are."""
    wrong = error.object[error.start : error.end]
    return wrong.decode("cp1252", errors="replace"), error.end


codecs.register_error("articles.importing.as_windows", _as_windows)


class Text:
    """The text of a file, piece by piece."""

    def __init__(self, file):
        self._file = file
        self.mended = False  # bytes were not in the encoding the file names

    def __iter__(self) -> Iterator[str]:
        first = self._file.read(CHUNK)
        if not first.strip():
            raise ImportFileError("The file is empty.")
        encoding = _encoding(first)
        decoder = codecs.getincrementaldecoder(encoding)("strict")
        chunk = first
        while chunk:
            state = decoder.getstate()
            try:
                text = decoder.decode(chunk)
            except UnicodeDecodeError:
                self.mended = True
                decoder = codecs.getincrementaldecoder(encoding)("articles.importing.as_windows")
                decoder.setstate(state)
                text = decoder.decode(chunk)
            yield plain(text)
            chunk = self._file.read(CHUNK)


def _encoding(first: bytes) -> str:
    if first.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if first.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    found = DECLARED.search(first[:400])
    name = found[1].decode("ascii") if found else "utf-8"
    try:
        info = codecs.lookup(name)
    except LookupError:
        raise ImportFileError(f"The file is in an encoding nobody knows: {name}.") from None
    if not getattr(info, "_is_text_encoding", True) or info.name.startswith(
        ("utf-16", "utf-32", "utf-7")
    ):
        return "utf-8"  # it would not have been readable so far
    return info.name


def pieces(chunks) -> Iterator[tuple[str, str]]:
    """Yield ("head", text) once, then ("item", text), or ("bad", what is wrong) for those cut off."""
    buffer, at, begins = "", 0, -1
    head_done, step_from, left = False, 0, IN_VAIN
    chunks = iter(chunks)
    while True:
        if begins < 0:
            found = START.search(buffer, at)
            if found:
                if not head_done:
                    yield "head", buffer[: found.start()]
                    head_done = True
                begins, step_from = found.start(), found.end()
        if begins >= 0:
            end, step_from = _end_of_item(buffer, step_from)
            if end and buffer.count("<wp:post_id>", begins, end) > 1:
                # A CDATA that nobody closed has swallowed what follows.
                left = _spend(left, end - begins)
                yield "bad", f"Its end is missing: {_hint(buffer, begins)}"
                at, begins = begins + 6, -1
                continue
            if end:
                yield "item", buffer[begins:end]
                at, begins = end, -1
                continue
            if len(buffer) - begins > LARGEST:
                left = _spend(left, len(buffer) - begins)
                yield (
                    "bad",
                    f"It is larger than 20 million letters, or its end is missing: {_hint(buffer, begins)}",
                )
                at, begins = begins + 6, -1
                continue
        elif not head_done and len(buffer) > HEAD:
            raise ImportFileError("There is no article in the first 30 MB of this file.")
        chunk = next(chunks, None)
        if chunk is None:
            break
        left += 2 * len(chunk)
        keep = begins if begins >= 0 else at if not head_done else max(at, len(buffer) - 8)
        keep = max(keep, 0) if head_done else 0
        buffer = buffer[keep:] + chunk
        begins = begins - keep if begins >= 0 else -1
        step_from, at = max(step_from - keep, 0), max(at - keep, 0)
    if not head_done:
        yield "head", buffer
    elif begins >= 0:
        yield "bad", f"The file ends within it: {_hint(buffer, begins)}"
        yield from _after_cut(buffer, begins, left)


def _spend(left: int, letters: int) -> int:
    """Return how many letters may still be looked through in vain: each start without an end takes all."""
    if letters > left:
        raise ImportFileError(
            "Too many articles in this file have no end; it is too broken to be read."
        )
    return left - letters


def _after_cut(buffer: str, begins: int, left: int):
    """Look for whole items in what an item without an end has swallowed."""
    while found := START.search(buffer, begins + 6):
        begins = found.start()
        end, _ = _end_of_item(buffer, found.end())
        if end:
            yield "item", buffer[begins:end]
            begins = end - 6
        else:
            left = _spend(left, len(buffer) - begins)


def _end_of_item(buffer: str, start: int) -> tuple[int, int]:
    """Return where the item ends (0: not here), and where to go on looking when there is more."""
    while found := STEP.search(buffer, start):
        if found[0].startswith("</"):
            return found.end(), found.end()
        close = buffer.find("]]>", found.end())
        if close < 0:
            return 0, found.start()
        start = close + 3
    return 0, max(start, len(buffer) - 12)


def _hint(buffer: str, begins: int) -> str:
    found = re.search(r"<title>(?:<!\[CDATA\[)?([^<\]]{1,80})", buffer[begins : begins + 2000])
    return found[1] if found else buffer[begins : begins + 80]


def mend(item: str) -> str:
    """Return an item without references XML does not know, outside of CDATA."""
    if "&" not in item:
        return item
    last = item.rfind("]]>")
    end = last + 3 if last >= 0 else 0  # starts without an end are each looked for to the very end
    parts = re.split(r"(<!\[CDATA\[.*?\]\]>)", item[:end], flags=re.S)
    parts[-1] += item[end:]
    return "".join(part if number % 2 else _mend(part) for number, part in enumerate(parts))


def _mend(text: str) -> str:
    text = NAME.sub(_name, NUMBER.sub(_number, text))
    return BARE.sub("&amp;", text)


def _number(match) -> str:
    code = int(match[1], 16) if match[1] else int(match[2])
    letter = plain(chr(code)) if code < 0x110000 else ""
    return SPECIAL.get(letter, letter)


def _name(match) -> str:
    if match[1] in XML_NAMES:
        return match[0]
    letter = html5.get(f"{match[1]};")
    return SPECIAL.get(letter, letter) if letter else f"&amp;{match[1]};"
