"""HTML of unknown origin as a small tree that is never deep, whatever it was made of."""

import re
from collections import Counter
from html.parser import HTMLParser

from site_core.delivery.markup import mend

DEEPEST = 60
LONGEST = 5_000_000  # letters of one article
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
    "source", "track", "wbr"}  # fmt: skip
# What ends by itself where one of these begins.
ENDS_P = {"address", "article", "aside", "blockquote", "center", "details", "div", "dl", "fieldset",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "nav",
    "ol", "p", "pre", "section", "table", "ul"}  # fmt: skip
CLOSES = {
    "li": ({"li"}, {"ul", "ol", "menu"}),
    "dt": ({"dt", "dd"}, {"dl"}),
    "dd": ({"dt", "dd"}, {"dl"}),
    "tr": ({"tr", "td", "th"}, {"table", "thead", "tbody", "tfoot"}),
    "td": ({"td", "th"}, {"tr", "table"}),
    "th": ({"td", "th"}, {"tr", "table"}),
    "tbody": ({"thead", "tbody", "tfoot", "tr", "td", "th"}, {"table"}),
    "tfoot": ({"thead", "tbody", "tr", "td", "th"}, {"table"}),
    "option": ({"option"}, {"select"}),
}


class Node:
    """An element; ``children`` are nodes and strings."""

    __slots__ = ("attrs", "children", "tag")

    def __init__(self, tag: str, attrs: dict[str, str] | None = None):
        self.tag = tag
        self.attrs = attrs or {}
        self.children: list[Node | str] = []

    @property
    def classes(self) -> set[str]:
        """Return its classes."""
        return set(self.attrs.get("class", "").split())

    def walk(self):
        """Yield all nodes below this one, in order."""
        for child in self.children:
            if isinstance(child, Node):
                yield child
                yield from child.walk()

    def find(self, *tags: str):
        """Return the first node below with one of these tags."""
        return next((node for node in self.walk() if node.tag in tags), None)

    def with_class(self, *names: str):
        """Return the first node below with one of these classes."""
        return next((node for node in self.walk() if node.classes & set(names)), None)


def without(node: Node, unwanted: Node | None) -> Node:
    """Return a copy of a node that lacks one of those below it."""
    shell = Node(node.tag, node.attrs)
    shell.children = [
        child if isinstance(child, str) else without(child, unwanted)
        for child in node.children
        if child is not unwanted
    ]
    return shell


SAYS_SOMETHING = {"embed", "hr", "iframe", "input", "object", "svg", "audio", "video"}


def rest_of(node: Node, taken: set[int]) -> Node | None:
    """Return a copy of a node without those with the ids ``taken``; ``None`` if nothing is left."""
    shell = Node(node.tag, node.attrs)
    left = node.tag in SAYS_SOMETHING
    for child in node.children:
        if isinstance(child, str):
            shell.children.append(child)
            left = left or bool(child.strip())
        elif child.tag == "br":
            shell.children.append(child)
        elif id(child) not in taken and (kept := rest_of(child, taken)) is not None:
            shell.children.append(kept)
            left = True
    return shell if left else None


class TooLongError(ValueError):
    """More than an article can be."""


class _Builder(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.root = Node("root")
        self.stack = [self.root]
        self.over: list[str] = []  # elements beyond the depth: their words are kept, they are not
        self.over_count: Counter[str] = Counter()
        self.flattened = False

    def handle_starttag(self, tag, attrs):
        if tag in ENDS_P:
            self._close({"p"}, {"table", "blockquote", "li", "td", "th", "div", "figure", "root"})
        if tag in CLOSES:
            self._close(*CLOSES[tag])
        node = Node(tag, {name: value or "" for name, value in attrs})
        if len(self.stack) > DEEPEST and tag not in VOID:
            self.flattened = True
            self.over.append(tag)
            self.over_count[tag] += 1
            return
        self.stack[-1].children.append(node)
        if tag not in VOID:
            self.stack.append(node)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        if self.over_count[tag]:
            while True:
                last = self.over.pop()
                self.over_count[last] -= 1
                if last == tag:
                    return
        for place in range(len(self.stack) - 1, 0, -1):
            if self.stack[place].tag == tag:
                del self.stack[place:]
                self.over.clear()
                self.over_count.clear()
                return

    def handle_data(self, data):
        children = self.stack[-1].children
        if self.flattened and children and isinstance(children[-1], str):
            children.append(" ")
        children.append(data)

    def _close(self, tags: set[str], within: set[str]) -> None:
        """End the outermost open element of ``tags`` that is not outside one of ``within``."""
        found = 0
        for place in range(len(self.stack) - 1, 0, -1):
            if self.stack[place].tag in tags:
                found = place
            elif self.stack[place].tag in within:
                break
        if found:
            del self.stack[found:]


def parse(html: str) -> tuple[Node, bool]:
    """Return the tree of ``html``, and whether it was too deep and so made flat in parts."""
    if len(html) > LONGEST:
        raise TooLongError("This is longer than 5 million letters, so it is not read.")
    builder = _Builder()
    builder.feed(mend(html))
    builder.close()
    return builder.root, builder.flattened


SPACE = re.compile(r"[ \t\r\n\f]+")
BREAKS = ENDS_P | {"li", "dt", "dd", "tr", "figcaption", "summary"}
CELLS = {"td", "th", "option"}
SILENT = {"script", "style", "template", "noscript", "head", "title"}


def words(node: Node | str, keep_space: bool = False) -> str:
    """Return the text of a node, with line breaks where it has them."""
    parts: list[str] = []
    _words(node, parts, keep_space)
    text = "".join(parts)
    if keep_space:
        return text.strip("\n")
    lines = [" ".join(line.split(" ")).strip() for line in text.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _words(node, parts: list[str], keep_space: bool) -> None:
    if isinstance(node, str):
        parts.append(node if keep_space else SPACE.sub(" ", node))
    elif node.tag == "br":
        parts.append("\n")
    elif node.tag not in SILENT:
        gap = (
            "\n\n"
            if node.tag == "p"
            else "\n"
            if node.tag in BREAKS
            else " "
            if node.tag in CELLS
            else ""
        )
        parts.append(gap)
        for child in node.children:
            _words(child, parts, keep_space)
        parts.append(gap)
