"""Drawings, videos, files, posts, and whatever was embedded; pictures are in ``pictures``."""

from html import escape

from articles.importing.embeds import post_source, post_value, video_address
from articles.importing.html_tree import Node, words
from articles.importing.pictures import figure, figure_like, gallery, picture
from articles.importing.writer import shortened

LONGEST_TITLE = 200


def special(node: Node):
    """Return what reads an element like this, if it is here."""
    if node.attrs.get("data-import") == "gallery":
        return gallery
    known = {"img": picture, "figure": figure, "iframe": frame, "embed": frame, "object": frame,
             "video": video, "audio": audio, "picture": figure_like, "svg": drawing}  # fmt: skip
    return known.get(node.tag)


def drawing(conversion, node: Node) -> None:
    """Leave a drawing in code out; its words stay."""
    conversion.note("A drawing (SVG) within the text was left out.", kind="left out")
    if text := words(node):
        conversion.writer.raw(f"<p>{escape(text, quote=False)}</p>")


def frame(conversion, node: Node) -> None:
    """Write what a frame shows: a video, a post, or a link to it."""
    url = node.attrs.get("src") or node.attrs.get("data") or node.attrs.get("data-src") or ""
    url = f"https:{url}" if url.startswith("//") else url
    if video := video_address(url):
        title = " ".join(node.attrs.get("title", "").split())
        conversion.writer.put("video", video_value(title, video))
        if len(title) > LONGEST_TITLE:
            conversion.writer.raw(f"<p>{escape(title, quote=False)}</p>")
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
    return {"title": shortened(title, LONGEST_TITLE), "url": url, "file": None, "captions": None, "poster": None,
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
