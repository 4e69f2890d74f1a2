"""Plain words as Markdown that says the same words: what would be markup is escaped (CommonMark)."""

import re

from bs4 import Tag

# Markup wherever it stands: code, emphasis, links, tags, struck out words, entities.
ANYWHERE = re.compile(r"[\\`*_\[\]<~]|&(?=#?\w+;)")
# Markup only where a line begins: headings, quotations, lists, lines under headings, of tables.
BEGINNING = r"#{1,6}(?=\s|$)|>|\+(?=\s|$)|-+(?=\s|$)|=+[ \t]*$|[-:|][-:| \t]*$"
BULLET = re.compile(rf"^([ \t]*)({BEGINNING})", re.MULTILINE)
NUMBER = re.compile(r"^([ \t]*\d{1,9})([.)])(?=\s|$)", re.MULTILINE)
# The end of a heading may repeat its signs, and they are dropped.
CLOSING = re.compile(r"(?<=\s)(#+)(?=[ \t]*$)", re.MULTILINE)


def escaped(text: str, begins_line: bool = True) -> str:
    """Return ``text`` so that it reads as itself; ``begins_line`` unless words stand before it."""
    text = ANYWHERE.sub(r"\\\g<0>", text)
    head, newline, tail = ("", "", text) if begins_line else text.partition("\n")
    for pattern, instead in ((BULLET, r"\1\\\2"), (NUMBER, r"\1\\\2")):
        tail = pattern.sub(instead, tail)
    return CLOSING.sub(r"\\\1", f"{head}{newline}{tail}")


# Elements that go on with the line they stand in.
INLINE = {"a", "b", "strong", "i", "em", "s", "del", "code", "kbd", "samp", "q", "label"}


def escape_words(element) -> None:
    """Escape all words below ``element``, where only their place makes markup of them as well."""
    for words in element.find_all(string=True):
        if words.find_parent(["pre", "code", "kbd", "samp"]):
            continue
        before = words.previous_sibling
        goes_on = isinstance(before, Tag) and before.name in INLINE and before.get_text(strip=True)
        if words.find_parent(["td", "th"]):  # one line, cut at bars
            text = escaped(str(words).replace("\n", " "), begins_line=False).replace("|", "\\|")
        else:
            text = escaped(str(words), begins_line=not goes_on)
        if text.endswith("!") and words.next_sibling:
            text = f"{text[:-1]}\\!"  # before a link it would make a picture of it
        words.replace_with(text)
