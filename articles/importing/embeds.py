"""Videos and posts of other websites: what they are, read from addresses and from embed code alone."""

import re
from datetime import datetime

from articles.importing.html_tree import Node, words
from site_core.blocks.posts import Network
from site_core.blocks.video_addresses import recognize_video
from site_core.delivery.addresses import read_address

POST_CLASSES = {"twitter-tweet", "twitter-video", "bluesky-embed", "mastodon-embed",
    "instagram-media", "text-post-media"}  # fmt: skip
NAMED = re.compile(
    r"[—–-]\s{0,9}+(?P<name>[^—\s][^—\n]{0,119}?)\s{0,9}\(\s{0,9}(?P<handle>@[\w.@-]{1,79})\s{0,9}\)"
)
SHARED_BY = re.compile(r"A post shared by (?P<name>.{1,120}?)\s{0,9}\((?P<handle>@[\w.]{1,79})\)")
AT_END = 2_000  # letters in which names and dates stand
DATES = ("%B %d, %Y", "%b %d, %Y", "%d %B %Y")


def video_address(url: str) -> str:
    """Return the address to watch a video at, or ``""`` if ``url`` is no video we know."""
    video = recognize_video(url) if url.strip().startswith(("http:", "https:", "//")) else None
    return video.url if video else ""


def _whole(url: str) -> str:
    url = url.strip()
    return f"https:{url}" if url.startswith("//") else url


def post_source(url: str) -> dict | None:
    """Return network, handle and address of the post at ``url``, if it is one of a network we know."""
    parts = read_address(_whole(url))
    if parts is None or parts.scheme not in ("http", "https") or not parts.hostname:
        return None
    host = parts.hostname.removeprefix("www.").removeprefix("mobile.")
    way = [part for part in parts.path.split("/") if part]
    bare = f"https://{host}/" + "/".join(way)
    if host in ("x.com", "twitter.com") and len(way) >= 3 and way[1] in ("status", "statuses"):
        network = Network.X if host == "x.com" else Network.TWITTER
        return {"network": network, "handle": f"@{way[0]}"[:80], "url": bare}
    if host == "bsky.app" and len(way) >= 4 and way[0] == "profile" and way[2] == "post":
        handle = "" if way[1].startswith("did:") else f"@{way[1]}"[:80]
        return {"network": Network.BLUESKY, "handle": handle, "url": bare}
    if host == "instagram.com" and len(way) >= 2 and way[0] in ("p", "reel", "tv"):
        return {"network": Network.INSTAGRAM, "handle": "", "url": f"{bare}/"}
    if (
        len(way) >= 2
        and re.fullmatch(r"@[\w.@-]{1,60}", way[0])
        and re.fullmatch(r"\d{6,25}", way[1])
    ):
        handle = way[0] if "@" in way[0][1:] else f"{way[0]}@{host}"
        url = f"https://{host}/{way[0]}/{way[1]}"
        return {"network": Network.MASTODON, "handle": handle[:80], "url": url}
    return None


def is_post(node: Node) -> bool:
    """Whether an element is the embed code of a post."""
    return bool(node.classes & POST_CLASSES)


def post_value(node: Node) -> dict | None:
    """Return the block of a post from its embed code, with the words that stand in it."""
    said = words(node)
    links = [a.attrs.get("href", "") for a in node.walk() if a.tag == "a"]
    named_in = [
        node.attrs.get(name, "") for name in ("cite", "data-embed-url", "data-instgrm-permalink")
    ]
    source = next(filter(None, map(post_source, [*named_in, *reversed(links)])), None)
    if source is None:
        return None
    named = SHARED_BY.search(said) or _last(NAMED, said)
    paragraphs = filter(None, map(words, _paragraphs(node)))
    text = "\n\n".join(part for part in paragraphs if not _is_signature(part))
    if source["network"] == Network.INSTAGRAM:
        text = said[: named.start()].strip() if named else said
        text = text.removeprefix("View this post on Instagram").strip()
    elif not text:
        text = said[: named.start()].strip() if named else said
    handle = source["handle"] or (named["handle"] if named else "")
    name = named["name"] if named else handle
    return _value(source, text=text, author=name, handle=handle, date=_date(said))


def _paragraphs(node: Node):
    """Yield the paragraphs of a post, outermost only."""
    for child in node.children:
        if isinstance(child, Node) and child.tag == "p":
            yield child
        elif isinstance(child, Node):
            yield from _paragraphs(child)


def _is_signature(text: str) -> bool:
    """Whether a paragraph only says whose post it is: “— Name (@name)”, and perhaps when."""
    found = NAMED.match(text)
    return bool(found) and len(text) - found.end() < 40


def bare_post(url: str, kept: list[str]) -> dict | None:
    """Return the block of a post of which only the address stands in the text.

    ``kept`` are what the old website kept of embeds: one of them may hold the words.
    """
    source = post_source(url)
    if source is None:
        return None
    number = source["url"].rstrip("/").rsplit("/", 1)[-1]
    from articles.importing.html_tree import parse

    for html in kept:
        if number in html:
            tree, _ = parse(html[:200_000])
            node = tree.find("blockquote")
            if node is not None and (value := post_value(node)) and value["text"]:
                return value
    return _value(source, text="", author=source["handle"], handle=source["handle"], date="")


def _value(source, *, text, author, handle, date) -> dict:
    label = Network(source["network"]).label
    return {
        "author": (" ".join(author.split()) or f"Somebody on {label}")[:120],
        "handle": handle[:80],
        "network": str(source["network"]),
        "date": date or None,
        "url": source["url"],
        "language": "",
        "text": text,
    }


def _last(pattern, text: str):
    found = None
    for found in pattern.finditer(text, max(0, len(text) - AT_END)):  # noqa: B007 - the last one is wanted
        pass
    return found


def _date(text: str) -> str:
    """Return the date a post's code ends with, for example “August 20, 2018”."""
    for found in reversed(
        re.findall(r"[A-Z][a-z]{2,8} \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4}", text[-AT_END:])
    ):
        for pattern in DATES:
            try:
                return datetime.strptime(found, pattern).date().isoformat()  # noqa: DTZ007 - a day
            except ValueError:
                continue
    return ""
