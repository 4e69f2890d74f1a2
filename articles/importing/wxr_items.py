"""One piece of a WordPress export as plain fields, read by expat; entities of its own are refused."""

from dataclasses import dataclass, field
from xml.parsers import expat

from articles.importing.records import ImportFileError
from articles.importing.wxr_text import mend

DEEPEST = 200


class BrokenError(ValueError):
    """One item cannot be read; the words say where."""


@dataclass
class Fields:
    """What is directly in an item (or in the head), by its name."""

    texts: dict[str, str] = field(default_factory=dict)
    categories: list[tuple[str, str]] = field(default_factory=list)  # domain, name
    meta: list[tuple[str, str]] = field(default_factory=list)
    groups: list[tuple[str, dict[str, str]]] = field(default_factory=list)  # wp:author and the like
    comments: int = 0


class _Reader:
    def __init__(self, base: int):
        self.base = base  # depth of the element whose children are the fields
        self.fields = Fields()
        self.depth = 0
        self.text: list[str] = []
        self.group: dict[str, str] = {}
        self.domain = None

    def start(self, name, attrs):
        self.depth += 1
        if self.depth > DEEPEST:
            raise BrokenError("its elements are nested more than 200 deep")
        if self.depth == self.base + 1:
            self.text, self.group = [], {}
            self.domain = attrs.get("domain", "category") if name == "category" else None
        elif self.depth == self.base + 2:
            self.text = []

    def data(self, text):
        if self.depth <= self.base + 2:
            self.text.append(text)

    def end(self, name):
        value = "".join(self.text)
        if self.depth == self.base + 2:
            self.group.setdefault(name, value)
            self.text = []
        elif self.depth == self.base + 1:
            self._field(name, value)
            self.text = []
        self.depth -= 1

    def _field(self, name, value):
        fields = self.fields
        if name == "category" and self.domain is not None:
            fields.categories.append((self.domain, value))
        elif name == "wp:postmeta":
            fields.meta.append(
                (self.group.get("wp:meta_key", ""), self.group.get("wp:meta_value", ""))
            )
        elif name == "wp:comment":
            fields.comments += 1
        elif self.group:
            fields.groups.append((name, self.group))
        else:
            fields.texts.setdefault(name, value)


def _refuse(*_):
    raise ImportFileError("The file declares entities of its own, which an export never does.")


def _parse(text: str, base: int) -> Fields:
    reader = _Reader(base)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.EntityDeclHandler = _refuse
    parser.ExternalEntityRefHandler = _refuse
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.data
    try:
        parser.Parse(text, True)
    except expat.ExpatError as error:
        words = expat.errors.messages.get(error.code, "it is not XML")
        raise BrokenError(f"{words} (line {error.lineno} of it)") from None
    return reader.fields


def read_item(text: str) -> Fields:
    """Return the fields of an item, or say why it cannot be read."""
    return _parse(mend(text), base=1)


def read_head(text: str) -> Fields:
    """Return what is said before the first item: the website, its authors, its categories."""
    text = text.lstrip("\ufeff \t\r\n")
    if "<rss" not in text[:20_000]:
        raise ImportFileError("This is no WordPress export: it does not begin with <rss>.")
    ends = "" if "</channel>" in text else "</channel></rss>"
    try:
        fields = _parse(mend_head(text) + ends, base=2)
    except BrokenError as error:
        raise ImportFileError(f"The beginning of the file cannot be read: {error}.") from None
    if "wp:wxr_version" not in fields.texts and "wordpress.org/export" not in text:
        raise ImportFileError("This is an RSS file, but no WordPress export.")
    return fields


def mend_head(text: str) -> str:
    """Return the head mended; a document type stays as it is, to be refused as what it is."""
    end = text.find("<rss")
    return text[:end] + mend(text[end:])
