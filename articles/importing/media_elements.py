"""Pictures, galleries, videos, files, posts, and whatever was embedded."""

from html import escape

from articles.importing.embeds import post_source, post_value, video_address
from articles.importing.html_tree import Node, words
from articles.importing.writer import ADDRESS


def special(node: Node):
    """Return what reads an element like this, if it is here."""
    if node.attrs.get("data-import") == "gallery":
        return gallery
    known = {"img": picture, "figure": figure, "iframe": frame, "embed": frame, "object": frame,
             "video": video, "audio": audio, "picture": figure_like, "svg": drawing}  # fmt: skip
    return known.get(node.tag)


def figure_like(conversion, node: Node) -> None:
    """Read a picture that comes in several formats."""
    if (img := node.find("img")) is not None:
        picture(conversion, img)


def drawing(conversion, node: Node) -> None:
    """Leave a drawing in code out; its words stay."""
    conversion.note("A drawing (SVG) within the text was left out.", kind="left out")
    if text := words(node):
        conversion.writer.raw(f"<p>{escape(text, quote=False)}</p>")


def figure(conversion, node: Node) -> None:
    """Read a picture, a gallery or an embed with its caption."""
    if node.find("figure") is not None or node.classes & {"wp-block-gallery", "kg-gallery-card"}:
        conversion.inside(node)
        return
    caption = node.find("figcaption")
    said = " ".join(words(caption).split()) if caption is not None else ""
    images = [found for found in node.walk() if found.tag == "img"]
    if node.find("blockquote", "table", "pre", "iframe", "video", "audio") is not None or (
        node.classes & {"wp-block-embed", "wp-block-pullquote", "kg-embed-card"}
    ):
        _embedded(conversion, node, caption, said)
    elif images and "kg-bookmark-card" not in node.classes:
        for place, img in enumerate(images):
            picture(
                conversion,
                img,
                said if place == len(images) - 1 else "",
                caption,
                _link_around(node, img),
            )
    else:
        conversion.inside(node)


def _embedded(conversion, node: Node, caption, said: str) -> None:
    whole = " ".join(words(node).split()).removesuffix(said).strip() if said else words(node)
    is_address = ADDRESS.fullmatch(whole)
    if "wp-block-pullquote" in node.classes:
        from articles.importing.elements import quote

        inner = node.find("blockquote")
        if inner is not None:
            inner.attrs["class"] = "wp-block-pullquote"
        quote(conversion, inner if inner is not None else node)
        return
    before = len(conversion.writer.blocks)
    for child in node.children:
        if child is not caption:
            conversion.element(child) if isinstance(child, Node) else conversion.text(child)
    conversion.writer.paragraph()
    made = conversion.writer.blocks[before:]
    last = made[-1] if made else None
    if said and last and last["type"] == "video":
        last["value"]["title"] = said[:200]
    elif said and last and last["type"] == "table" and not last["value"]["caption"]:
        last["value"]["caption"] = said[:255]
    elif said:
        conversion.children(caption)
        conversion.writer.paragraph()
    elif is_address and not made:
        conversion.note(f"What was embedded became a link: {whole}", kind="unresolved embeds")


def _link_around(node: Node, img: Node) -> str:
    return next(
        (a.attrs.get("href", "") for a in node.walk() if a.tag == "a" and img in list(a.walk())), ""
    )


def picture(conversion, node: Node, said: str = "", caption=None, href: str = "") -> None:
    """Write a picture; one whose file is missing becomes a link to where it was."""
    url = node.attrs.get("src", "") or node.attrs.get("data-src", "")
    alt = " ".join(node.attrs.get("alt", "").split())
    if url.startswith("data:") and (
        lazy := node.attrs.get("data-src") or node.attrs.get("data-lazy-src")
    ):
        url = lazy
    if "emoji" in node.classes or "wp-smiley" in node.classes:
        conversion.writer.line.text(alt)
        return
    if is_pixel(node):
        conversion.note(
            "An invisible picture, which counts readers, was left out.", kind="left out"
        )
        return
    credit = node.attrs.get("data-credit", "")
    image = conversion.place.image(url, alt, _number(node))
    links = [n for n in caption.walk() if n.tag == "a"] if caption is not None else []
    if image is None:
        _missing_picture(conversion, url, alt, caption)
        return
    if len(said) > 300 or links:
        conversion.put_picture(image, alt, "", credit)
        conversion.inside(caption)
    else:
        conversion.put_picture(image, alt, said, credit)
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


def _missing_picture(conversion, url: str, alt: str, caption) -> None:
    start = conversion.place.plain_link_start(url)
    if start:
        label = escape(f"Picture: {alt or url}", quote=False)
        conversion.writer.raw(f"<p>{start}{label}</a></p>")
    elif alt:
        conversion.writer.raw(f"<p>{escape(alt, quote=False)}</p>")
    if caption is not None:
        conversion.inside(caption)


def gallery(conversion, node: Node) -> None:
    """Write the pictures of a gallery one after the other."""
    found = conversion.place.gallery(node.attrs.get("data-ids", ""))
    if not found:
        conversion.note("A gallery names no picture that is in the export.", kind="missing media")
    for attachment in found:
        img = Node("img", {"src": attachment.url, "alt": attachment.alt})
        picture(conversion, img, attachment.caption[:300])


def frame(conversion, node: Node) -> None:
    """Write what a frame shows: a video, a post, or a link to it."""
    url = node.attrs.get("src") or node.attrs.get("data") or node.attrs.get("data-src") or ""
    url = f"https:{url}" if url.startswith("//") else url
    if video := video_address(url):
        conversion.writer.put("video", video_value(node.attrs.get("title", ""), video))
        return
    if post_source(url.removesuffix("/embed")) and (
        made := conversion.embed(url.removesuffix("/embed"))
    ):
        conversion.writer.put("post", made["value"])
        return
    conversion.note(
        f"What was embedded became a link: {url or 'without address'}", kind="unresolved embeds"
    )
    if start := conversion.place.plain_link_start(url):
        label = node.attrs.get("title") or url
        conversion.writer.raw(f"<p>{start}{escape(label, quote=False)}</a></p>")
    conversion.inside(node)


def video_value(title: str, url: str) -> dict:
    """Return a video of another website."""
    provider = "Vimeo" if "vimeo.com" in url else "YouTube"
    title = " ".join(title.split())
    if not title or title.casefold() in ("youtube video player", "vimeo video player"):
        title = f"Video on {provider}"
    return {"title": title[:200], "url": url, "file": None, "captions": None, "poster": None,
            "duration": "", "transcript": ""}  # fmt: skip


def video(conversion, node: Node) -> None:
    """Write a video of the old website; it needs captions before it can be published here."""
    _file(conversion, node, "video")


def audio(conversion, node: Node) -> None:
    """Write a sound as a link to it."""
    _file(conversion, node, "audio")


def _file(conversion, node: Node, kind: str) -> None:
    source = node.find("source")
    url = node.attrs.get("src") or (source.attrs.get("src", "") if source is not None else "")
    document = conversion.place.document(url)
    if document is not None and kind == "video" and url.lower().endswith((".mp4", ".webm")):
        conversion.note("A video of your own has no captions yet.", kind="to check")
        value = {**video_value("Video", ""), "file": document}
        conversion.writer.put("video", value)
        return
    if start := conversion.place.link_start(url):
        conversion.note(f"{kind.capitalize()} became a link: {url}", kind="became text")
        label = url.rsplit("/", 1)[-1] or kind
        conversion.writer.raw(f"<p>{start}{escape(label, quote=False)}</a></p>")


def post(conversion, node: Node) -> None:
    """Write a post with the words its embed code holds."""
    value = post_value(node)
    if value is None:
        conversion.note("A post of another website became text.", kind="unresolved embeds")
        conversion.inside(node)
        return
    if not value["text"]:
        conversion.note(
            f"The words of this post are not in the export; add them: {value['url']}",
            kind="embeds without words",
        )
        value["text"] = value["url"]
    conversion.writer.put("post", value)
