"""What an editor pasted, made into a post or a thread: addresses are asked, words are split."""

from dataclasses import dataclass, field

from django.conf import settings

from site_core.delivery.addresses import read_address
from site_core.embeds import bluesky, mastodon, oembed
from site_core.embeds.addresses import Reference, looks_like_address, recognize
from site_core.embeds.captured import Captured, Post
from site_core.embeds.fetching import SECONDS, Fetcher
from site_core.embeds.problems import FetchError, Trouble, in_words
from site_core.embeds.threads import split_thread

MOST_ADDRESSES = 25
LONGEST_PASTE = 30_000
MOST_POSTS = 100


@dataclass
class Result:
    """What was found, and what an editor should know about it."""

    captured: Captured | None = None
    posts: list[Post] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    failed: bool = False


def new_fetcher(seconds: float = SECONDS, **limits) -> Fetcher:
    """Return what asks; raises ``FetchError`` where the installation has it turned off."""
    if not settings.FETCH_POSTS:
        raise FetchError(Trouble.OFF)
    return Fetcher(seconds, **limits)


def seconds_for(addresses: int) -> int:
    """Return how long asking for so many addresses may take in all."""
    return min(SECONDS + addresses - 1, 20)


def one(reference: Reference, fetcher: Fetcher, whole_thread: bool = False) -> Captured:
    """Return one post, or the whole thread around it where the network tells."""
    if reference.network == "bluesky":
        return bluesky.capture(reference, fetcher, whole_thread)
    if reference.network == "mastodon":
        return mastodon.capture(reference, fetcher, whole_thread)
    return oembed.capture(reference, fetcher)


def capture(pasted: str, thread: bool, make_fetcher=new_fetcher) -> Result:
    """Return what ``pasted`` amounts to. Never raises: what went wrong is in the notes."""
    result = _capture(pasted[:LONGEST_PASTE], thread, make_fetcher)
    if len(pasted) > LONGEST_PASTE:
        result.notes.append(f"That was long: only the first {LONGEST_PASTE:,} letters were read.")
    return result


def _capture(pasted: str, thread: bool, make_fetcher) -> Result:
    lines = [line.strip() for line in pasted.splitlines() if line.strip()]
    if not lines:
        return Result(notes=["Paste an address first."], failed=True)
    if not all(map(looks_like_address, lines)):
        if thread:
            return _of_words(pasted)
        return Result(notes=[in_words(FetchError(Trouble.UNREADABLE))], failed=True)
    if len(lines) > 1 and not thread:
        return Result(notes=["One address for a post; for several, choose a thread."], failed=True)
    try:
        fetcher = make_fetcher(seconds_for(len(lines)))
    except FetchError as error:
        return Result(notes=[in_words(error)], failed=True)
    result = _of_addresses(lines[:MOST_ADDRESSES], thread and len(lines) == 1, fetcher)
    if len(lines) > MOST_ADDRESSES:
        rest = f"Only the first {MOST_ADDRESSES} addresses were asked. Make a thread of the rest."
        result.notes.append(rest)
    return result


def _of_words(text: str) -> Result:
    found = split_thread(text)
    posts = [Post(words) for words in found[:MOST_POSTS]]
    many = "One post" if len(posts) == 1 else f"{len(posts)} posts"
    result = Result(posts=posts, notes=[f"{many}. Write down whose words these are."])
    if len(found) > MOST_POSTS:
        result.notes.append(f"There were {len(found)}: make another thread of the rest.")
    return result


def _of_addresses(lines: list[str], whole_thread: bool, fetcher: Fetcher) -> Result:
    result = Result()
    for number, line in enumerate(lines, 1):
        which = f"Post {number}: " if len(lines) > 1 else ""
        url = line if "://" in line else f"https://{line}"
        parts = read_address(url)
        who = (parts and parts.hostname) or ""
        try:
            reference = recognize(line)
            who, url = reference.who, reference.url
            found = one(reference, fetcher, whole_thread)
        except FetchError as error:
            result.notes.append(which + in_words(error, who))
            result.posts.append(Post("", url))  # its place in the order is kept
            continue
        result.notes += [
            _left(post, len(result.posts) + n) for n, post in enumerate(found.posts, 1) if post.left
        ]
        result.posts += found.posts
        if result.captured is None:
            result.captured = found
        elif found.handle != result.captured.handle:
            result.notes.append(f"{which}This one is by {found.author} ({found.handle}).")
    result.failed = result.captured is None
    if whole_thread and result.captured and len(result.posts) == 1:
        more = "Only one post was found. For more, paste an address for each, one a line."
        result.notes.append(more)
    return result


def _left(post: Post, number: int) -> str:
    return f"Post {number} has {' and '.join(post.left)}: readers find that at its address only."
