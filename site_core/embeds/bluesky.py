"""Posts and threads from Bluesky, by its public interface."""

from urllib.parse import quote, urlencode

from site_core.embeds import oembed
from site_core.embeds.addresses import Reference
from site_core.embeds.captured import Captured, Picture, Post, day, language_of, maybe, part
from site_core.embeds.fetching import Fetcher
from site_core.embeds.problems import FetchError, Trouble

HOST = "public.api.bsky.app"
DEPTH = 40
MOST_POSTS = 60
LEFT = {
    "video": "a video",
    "external": "a card of a link",
    "record": "a quoted post",
    "recordWithMedia": "a quoted post",
}


def capture(reference: Reference, fetcher: Fetcher, whole_thread: bool = False) -> Captured:
    """Return the post, or the thread of its author that it is part of."""
    try:
        uri = f"at://{_did(reference.user, fetcher)}/app.bsky.feed.post/{reference.id}"
        found = _thread(uri, fetcher) if whole_thread else _post(uri, fetcher)
    except FetchError as error:
        if error.trouble not in (Trouble.BUSY, Trouble.NONSENSE):
            raise
        return oembed.capture(reference, fetcher)
    return _captured(found)


def _ask(fetcher: Fetcher, method: str, **query):
    return fetcher.get_json(f"https://{HOST}/xrpc/{method}?{urlencode(query)}", {HOST})


def _did(user: str, fetcher: Fetcher) -> str:
    """Return the lasting name of an account; handles change hands."""
    if user.startswith("did:"):
        return user
    try:
        answer = _ask(fetcher, "com.atproto.identity.resolveHandle", handle=user)
    except FetchError as error:
        raise _or_missing(error) from None
    return part(answer, "did")


def _or_missing(error: FetchError) -> FetchError:
    """Return the same error; the interface answers 400 for what there is not."""
    return FetchError(Trouble.MISSING) if error.detail == "400" else error


def _post(uri: str, fetcher: Fetcher) -> list[dict]:
    posts = part(_ask(fetcher, "app.bsky.feed.getPosts", uris=uri), "posts", kind=list)
    if not posts:
        raise FetchError(Trouble.MISSING)
    return [posts[0]]


def _thread(uri: str, fetcher: Fetcher) -> list[dict]:
    """Return what the author of the post said before and after it, without anybody in between."""
    method = "app.bsky.feed.getPostThread"
    try:
        answer = _ask(fetcher, method, uri=uri, depth=DEPTH, parentHeight=DEPTH)
    except FetchError as error:
        if error.trouble != Trouble.LARGE:
            raise _or_missing(error) from None
        # So many replies: what came before is still to be had.
        answer = _ask(fetcher, method, uri=uri, depth=0, parentHeight=DEPTH)
    here = part(answer, "thread", kind=dict)
    if not maybe(here, "post", kind=dict):
        raise FetchError(Trouble.MISSING)
    author = part(here, "post", "author", "did")
    before, above = [], maybe(here, "parent", kind=dict)
    while _by(above, author) and len(before) < MOST_POSTS:
        before.insert(0, above["post"])
        above = maybe(above, "parent", kind=dict)
    after, below = [], here
    while len(after) < MOST_POSTS:
        replies = [r for r in maybe(below, "replies", kind=list) if _by(r, author)]
        if not replies:
            break
        below = min(replies, key=lambda reply: maybe(reply, "post", "record", "createdAt"))
        after.append(below["post"])
    return [*before, here["post"], *after]


def _by(entry, author: str) -> bool:
    return maybe(entry, "post", "author", "did") == author


def _captured(posts: list[dict]) -> Captured:
    first = posts[0]
    author = part(first, "author", kind=dict)
    labels = maybe(author, "labels", kind=list)
    if any(maybe(label, "val") == "!no-unauthenticated" for label in labels):
        raise FetchError(Trouble.PRIVATE)  # the author's wish, which the interface leaves to us
    handle = part(author, "handle")[:79]
    languages = maybe(first, "record", "langs", kind=list)
    return Captured(
        network="bluesky",
        author=(maybe(author, "displayName").strip() or handle)[:120],
        handle=f"@{handle}",
        posts=[_words(post, handle) for post in posts],
        source=HOST,
        language=language_of(languages[0]) if len(languages) == 1 else "",
        avatar=maybe(author, "avatar"),
    )


def _words(post: dict, handle: str) -> Post:
    name = quote(part(post, "uri").rpartition("/")[2], safe="~.:-")
    return Post(
        text=_text(post).strip(),
        url=f"https://bsky.app/profile/{handle}/post/{name}",
        date=day(maybe(post, "record", "createdAt")),
        pictures=_pictures(post),
        left=[words for kind, words in LEFT.items() if kind in _kinds(post)],
    )


def _text(post: dict) -> str:
    """Return its words, with the whole of the addresses that are shown cut short in them."""
    raw = part(post, "record", "text").encode()
    for facet in reversed(maybe(post, "record", "facets", kind=list)):
        start = maybe(facet, "index", "byteStart", kind=int)
        end = maybe(facet, "index", "byteEnd", kind=int)
        uris = [maybe(each, "uri") for each in maybe(facet, "features", kind=list)]
        if uris and uris[0] and raw[start:end].endswith((b"...", "…".encode())):
            raw = raw[:start] + uris[0].encode() + raw[end:]
    return raw.decode(errors="replace")


def _kinds(post: dict) -> set[str]:
    embeds = [maybe(post, "embed", kind=dict), maybe(post, "embed", "media", kind=dict)]
    return {maybe(embed, "$type").partition("#")[0].rpartition(".")[2] for embed in embeds}


def _pictures(post: dict) -> list[Picture]:
    embed = maybe(post, "embed", kind=dict)
    shown = maybe(embed, "images", kind=list) or maybe(embed, "media", "images", kind=list)
    found = [Picture(maybe(each, "fullsize"), maybe(each, "alt").strip()) for each in shown]
    return [picture for picture in found if picture.url]
