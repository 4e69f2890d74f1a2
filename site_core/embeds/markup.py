"""Words out of the HTML that networks answer with. None of the HTML is kept."""

from html.parser import HTMLParser

BREAKS = {"br": "\n", "p": "\n\n", "div": "\n\n", "li": "\n", "blockquote": "\n\n"}
UNREAD = {"script", "style", "template"}


class _Words(HTMLParser):
    def __init__(self, only: str = ""):
        super().__init__(convert_charrefs=True)
        self.parts, self.links, self.language = [], [], ""
        self._only, self._depth, self._unread, self._link = only, 0, 0, None

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == self._only:
            self._depth += 1
            self.language = self.language or attrs.get("lang") or ""
        if tag in UNREAD:
            self._unread += 1
        if tag == "a":
            self._link = []
        self._break(tag)

    def handle_endtag(self, tag):
        if tag != "br":
            self._break(tag)
        if tag == self._only:
            self._depth -= 1
        if tag in UNREAD:
            self._unread = max(0, self._unread - 1)
        if tag == "a" and self._link is not None:
            self.links.append("".join(self._link))
            self._link = None

    def handle_data(self, data):
        if self._link is not None:
            self._link.append(data)
        if not self._unread and (self._depth or not self._only):
            self.parts.append(data.replace("\n", " "))

    def _break(self, tag):
        if tag in BREAKS and (self._depth or not self._only):
            self.parts.append(BREAKS[tag])


def _read(html: str, only: str = "") -> _Words:
    words = _Words(only)
    words.feed(html)
    words.close()
    return words


def _tidy(text: str) -> str:
    lines = [" ".join(line.split()) for line in text.split("\n")]
    kept = [line for number, line in enumerate(lines) if line or (number and lines[number - 1])]
    return "\n".join(kept).strip()


def text_of(html: str) -> str:
    """Return the words, with lines and paragraphs as they were."""
    return _tidy("".join(_read(html).parts))


def quoted(html: str) -> tuple[str, str, list[str]]:
    """Return the words of a quoted post's paragraphs, their language, and its links' words."""
    words = _read(html, only="p")
    return _tidy("".join(words.parts)), words.language, words.links
