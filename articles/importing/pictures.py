"""Pictures, with what is said of them: alone, in galleries and in figures of all kinds."""

from html import escape

from articles.importing.html_tree import Node, parse, rest_of, without, words
from articles.importing.lines import lifted
from articles.importing.writer import ADDRESS

UNNAMED = {"Video", "Video on YouTube", "Video on Vimeo"}
LONGEST_CAPTION = 300


def figure(conversion, node: Node) -> None:
    """Read a picture, a gallery or an embed with its caption."""
    if node.find("figure") is not None or node.classes & {"wp-block-gallery", "kg-gallery-card"}:
        conversion.inside(node)
        return
    caption = node.find("figcaption")
    if node.find("blockquote", "table", "pre", "iframe", "video", "audio") is not None or (
        node.classes & {"wp-block-embed", "kg-embed-card"}
    ):
        _embedded(conversion, node, caption)
    elif "kg-bookmark-card" in node.classes:
        conversion.inside(node)
    else:
        _pictures(conversion, node, caption)


def figure_like(conversion, node: Node) -> None:
    """Read a picture that comes in several formats."""
    _pictures(conversion, node, None)


def _pictures(conversion, node: Node, caption) -> None:
    """Write the pictures, the last with the caption, and then what else stands there."""
    found: list[tuple[Node, str]] = []
    _look(node, caption, "", found)
    if not found:
        conversion.inside(node)
        return
    for place, (img, href) in enumerate(found, 1):
        picture(conversion, img, caption if place == len(found) else None, href)
    taken = {id(img) for img, _ in found} | {id(caption)}
    if (rest := rest_of(node, taken)) is not None:
        conversion.inside(rest)


def _look(node: Node, caption, href: str, found: list) -> None:
    """Collect pictures, each with where the link around it leads, if there are no words in that."""
    for child in node.children:
        if not isinstance(child, Node) or child is caption:
            continue
        if child.tag == "img":
            found.append((child, href))
        elif child.tag == "a":
            _look(child, caption, "" if words(child) else child.attrs.get("href", ""), found)
        else:
            _look(child, caption, href, found)


def _embedded(conversion, node: Node, caption) -> None:
    body = without(node, caption)
    said, fits = _one_line(caption)
    whole = words(body)
    before = len(conversion.writer.blocks)
    conversion.children(body)
    conversion.writer.paragraph()
    made = conversion.writer.blocks[before:]
    last = made[-1] if made else {"type": "", "value": {}}
    if fits and last["type"] == "video" and last["value"]["title"] in UNNAMED and len(said) <= 200:
        last["value"]["title"] = said
    elif fits and last["type"] == "table" and not last["value"]["caption"] and len(said) <= 255:
        last["value"]["caption"] = said
    elif caption is not None:
        conversion.inside(caption)
    if not said and not made and ADDRESS.fullmatch(whole):
        conversion.note(f"What was embedded became a link: {whole}", kind="unresolved embeds")


def _one_line(caption) -> tuple[str, bool]:
    """Return what a caption says, and whether a line without links can say all of it."""
    if caption is None:
        return "", False
    said = " ".join(words(caption).split())
    is_more = any(n.tag == "a" and n.attrs.get("href") for n in caption.walk()) or lifted(caption)
    return said, bool(said) and not is_more


def picture(conversion, node: Node, caption=None, href: str = "") -> None:
    """Write a picture; one whose file is missing becomes a link to where it was."""
    url = node.attrs.get("src", "") or node.attrs.get("data-src", "")
    alt = " ".join(node.attrs.get("alt", "").split())
    if url.startswith("data:") and (
        lazy := node.attrs.get("data-src") or node.attrs.get("data-lazy-src")
    ):
        url = lazy
    if "emoji" in node.classes or "wp-smiley" in node.classes:
        conversion.writer.line.text(alt)
    elif is_pixel(node):
        conversion.note(
            "An invisible picture, which counts readers, was left out.", kind="left out"
        )
    elif (image := conversion.place.image(url, alt, _number(node))) is None:
        _missing_picture(conversion, url, alt)
    else:
        said, fits = _one_line(caption)
        fits = fits and len(said) <= LONGEST_CAPTION
        credit = node.attrs.get("data-credit", "")
        conversion.put_picture(image, alt, said if fits else "", credit)
        caption = None if fits else caption
    if caption is not None:
        conversion.inside(caption)
    if href and conversion.place.leads_elsewhere(href, url):
        start = conversion.place.link_start(href)
        if start:
            conversion.note("The link of a picture was put below it.", kind="to check")
            conversion.writer.raw(f"<p>{start}{escape(alt or href, quote=False)}</a></p>")


def is_pixel(node: Node) -> bool:
    """Whether a picture is one pixel, there to be loaded and not to be seen."""
    return node.attrs.get("width") in ("0", "1") and node.attrs.get("height") in ("0", "1")


def _number(node: Node) -> str:
    """Return the id of the attachment WordPress names in a class."""
    return next(
        (c.removeprefix("wp-image-") for c in node.classes if c.startswith("wp-image-")), ""
    )


def _missing_picture(conversion, url: str, alt: str) -> None:
    start = conversion.place.plain_link_start(url)
    if start:
        label = escape(f"Picture: {alt or url}", quote=False)
        conversion.writer.raw(f"<p>{start}{label}</a></p>")
    elif alt:
        conversion.writer.raw(f"<p>{escape(alt, quote=False)}</p>")


def gallery(conversion, node: Node) -> None:
    """Write the pictures of a gallery one after the other."""
    found = conversion.place.gallery(node.attrs.get("data-ids", ""))
    if not found:
        conversion.note("A gallery names no picture that is in the export.", kind="missing media")
    for attachment in found:
        img = Node("img", {"src": attachment.url, "alt": attachment.alt})
        caption = None
        if attachment.caption and attachment.key not in conversion.captions:
            caption, _ = parse(attachment.caption)
            if len(attachment.caption) > LONGEST_CAPTION:
                conversion.captions.add(attachment.key)
        picture(conversion, img, caption)
