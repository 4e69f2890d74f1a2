"""Mobiledoc, the form Ghost's editor kept texts in until 2023: sections of marked words, and cards."""

from html import escape

from articles.importing.ghost_cards import card_html

BLOCKS = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "aside"}
MARKS = {"a", "strong", "b", "em", "i", "sub", "sup", "code", "s", "del", "u", "mark"}


def mobiledoc_html(said, note):
    """Yield the HTML of a text piece by piece."""
    if isinstance(said, dict):
        yield from _Mobiledoc(said, note).sections()


class _Mobiledoc:
    def __init__(self, said: dict, note):
        self.said, self.note = said, note
        self.cards: dict[int, str] = {}  # each is made once, however often it is named

    def _list(self, name: str) -> list:
        found = self.said.get(name)
        return found if isinstance(found, list) else []

    def sections(self):
        for section in self._list("sections"):
            if not isinstance(section, list) or len(section) < 2:
                continue
            kind, what = section[0], section[1]
            if kind == 10:
                yield self._card(what)
            elif kind == 2 and isinstance(what, str):
                yield f'<figure><img src="{escape(what)}" alt=""></figure>'
            elif kind == 1 and len(section) > 2:
                tag = what if isinstance(what, str) and what in BLOCKS else "p"
                tag = "blockquote" if tag == "aside" or what == "pull-quote" else tag
                yield f"<{tag}>"
                yield from self._markers(section[2])
                yield f"</{tag}>"
            elif kind == 3 and len(section) > 2 and isinstance(section[2], list):
                tag = "ol" if what == "ol" else "ul"
                yield f"<{tag}>"
                for item in section[2]:
                    yield "<li>"
                    yield from self._markers(item)
                    yield "</li>"
                yield f"</{tag}>"

    def _card(self, number) -> str:
        card = _at(self._list("cards"), number)
        if not isinstance(card, list) or not card:
            return ""
        if number not in self.cards:
            said = card[1] if len(card) > 1 and isinstance(card[1], dict) else {}
            self.cards[number] = card_html(str(card[0]), said, self.note)
        return self.cards[number]

    def _markers(self, markers):
        """Yield marked words: each marker opens marks, says something, and closes some."""
        open_: list[str] = []
        for marker in markers if isinstance(markers, list) else ():
            if not isinstance(marker, list) or len(marker) < 4:
                continue
            kind, opened, closed, text = marker[:4]
            for number in opened if isinstance(opened, list) else ():
                tag, start = self._mark(number)
                open_.append(tag)
                yield start
            if kind == 1:
                yield self._atom(text)
            elif isinstance(text, str):
                yield escape(text, quote=False)
            for _ in range(min(closed, len(open_)) if isinstance(closed, int) else 0):
                yield f"</{open_.pop()}>"
        while open_:
            yield f"</{open_.pop()}>"

    def _mark(self, number) -> tuple[str, str]:
        markup = _at(self._list("markups"), number)
        tag = markup[0] if isinstance(markup, list) and markup else ""
        if not isinstance(tag, str) or tag not in MARKS:
            return "span", "<span>"
        said = markup[1] if len(markup) > 1 and isinstance(markup[1], list) else []
        named = dict(zip(said[::2], said[1::2], strict=False)) if all(map(_plain, said)) else {}
        href = named.get("href", "") if tag == "a" else ""
        return tag, f'<{tag} href="{escape(href)}">' if href else f"<{tag}>"

    def _atom(self, number) -> str:
        atom = _at(self._list("atoms"), number)
        if not isinstance(atom, list) or not atom:
            return ""
        said = atom[1] if len(atom) > 1 and isinstance(atom[1], str) else ""
        return "<br>" if atom[0] == "soft-return" else escape(said, quote=False)


def _at(found: list, number):
    is_there = isinstance(number, int) and 0 <= number < len(found)
    return found[number] if is_there else None


def _plain(value) -> bool:
    return isinstance(value, str)
