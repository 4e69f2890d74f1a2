"""Quotations: the words, who said them, and what a quotation cannot hold, which follows it."""

from articles.importing.html_tree import BREAKS, Node, without, words
from articles.importing.lines import lifted
from articles.importing.writer import SAME, Line

FOUND_TWICE = 2
MOST_COUNTED = 100  # pull quotes of an article: looking for each takes a walk through all of it
LONGEST_AUTHOR, LONGEST_ADDRESS = 120, 500
DASHES = "—–- \t\r\n\f\xa0"


def quote(conversion, node: Node) -> None:
    """Write a quotation with who said it; links and pictures in it, which it cannot hold, follow it."""
    source = attribution(node)
    shell = without(node, source)
    author = " ".join(words(source).split()).lstrip(DASHES) if source is not None else ""
    text = words(shell)
    if source is not None:
        text = text.rstrip(DASHES)
    if not text and author:
        text, author, shell, source = author, "", node, None
    below = source if len(author) > LONGEST_AUTHOR else None
    cited = _hrefs(source) if source is not None and below is None else []
    known = [node.attrs.get("cite", "").strip(), *cited]
    address = next((a for a in known if a.startswith("http") and len(a) <= LONGEST_ADDRESS), "")
    if text and _is_repeated(conversion, node, text, author):
        conversion.writer.put("pull_quote", {"text": text})
    elif text:
        value = {"text": text, "language": "", "author": "" if below else author, "role": ""}
        conversion.writer.put("quote", {**value, "source_url": address})
    if any(found.tag in SAME for found in shell.walk()):
        conversion.note(
            "Became plain text: bold or italic words within a quotation.", kind="became text"
        )
    if below is not None:
        conversion.note(
            "Who said a quotation took more than 120 letters; it was put below as text.",
            kind="to check",
        )
        conversion.inside(below)
    _links(conversion, [a for a in [known[0], *_hrefs(shell), *cited] if a and a != address])
    for found in [*lifted(shell), *(lifted(source) if source is not None and not below else ())]:
        conversion.element(found)


def _hrefs(node: Node) -> list[str]:
    found = (n.attrs.get("href", "").strip() for n in node.walk() if n.tag == "a")
    return [href for href in found if href]


def _links(conversion, hrefs: list[str]) -> None:
    line = Line()
    for href in dict.fromkeys(hrefs):
        if start := conversion.place.link_start(href):
            if line.parts:
                line.text(" · ")
            line.start("a", start)
            line.text(href)
            line.end()
    if line.parts:
        conversion.note("Links within a quotation were put below it.", kind="to check")
        conversion.writer.raw(f"<p>{line.take()}</p>")


def _is_repeated(conversion, node: Node, text: str, author: str) -> bool:
    """Whether a quotation only shows once more, and large, what the article says."""
    if author or "wp-block-pullquote" not in node.classes or len(text) > 280:
        return False
    conversion.pull_quotes += 1
    if conversion.pull_quotes > MOST_COUNTED:
        return False
    return conversion.words_of_all().count(" ".join(text.split())) >= FOUND_TWICE


def attribution(node: Node) -> Node | None:
    """Return what says who said it: a footer, or a name at the end or alone on its line.

    A title within a sentence is marked in the same way, and has to stay there.
    """
    if (found := node.find("footer", "figcaption")) is not None:
        return found
    cite, is_more, alone, last = None, False, None, None
    for piece in [*_pieces(node), None]:
        if piece is None:
            alone = cite if cite is not None and not is_more else alone
            cite, is_more = None, False
        elif isinstance(piece, Node):
            is_more = is_more or cite is not None
            cite = last = piece
        elif piece.strip(DASHES):
            is_more, last = True, None
    return alone if alone is not None else last


def _pieces(node: Node):
    """Yield words, names (``<cite>``), and ``None`` where a line ends."""
    for child in node.children:
        if isinstance(child, str) or (child.tag == "cite" and words(child)):
            yield child
        elif child.tag in ("ul", "ol", "table"):
            yield from (None, words(child), None)
        elif child.tag == "br" or child.tag in BREAKS:
            yield None
            yield from _pieces(child)
            yield None
        else:
            yield from _pieces(child)
