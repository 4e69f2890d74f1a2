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


def one(reference: Reference, fetcher: Fetcher, whole_thread: bool = False) -> Captured:
    """Return one post, or the whole thread around it where the network tells."""
    if reference.network == "bluesky":
        return bluesky.capture(reference, fetcher, whole_thread)
    if reference.network == "mastodon":
        return mastodon.capture(reference, fetcher, whole_thread)
    return oembed.capture(reference, fetcher)


def capture(pasted: str, thread: bool, make_fetcher=new_fetcher) -> Result:
    """Return what ``pasted`` amounts to. Never raises: what went wrong is in the notes."""
    lines = [line.strip() for line in pasted[:LONGEST_PASTE].splitlines() if line.strip()]
    if not lines:
        return Result(notes=["Paste an address first."], failed=True)
    if not all(map(looks_like_address, lines)):
        if thread:
            return _of_words(pasted[:LONGEST_PASTE])
        return Result(notes=[in_words(FetchError(Trouble.UNREADABLE))], failed=True)
    if len(lines) > 1 and not thread:
        return Result(notes=["One address for a post; for several, choose a thread."], failed=True)
    try:
        fetcher = make_fetcher(min(SECONDS + len(lines) - 1, 20))
    except FetchError as error:
        return Result(notes=[in_words(error)], failed=True)
    return _of_addresses(lines[:MOST_ADDRESSES], thread and len(lines) == 1, fetcher)


def _of_words(text: str) -> Result:
    posts = [Post(words) for words in split_thread(text)]
    many = "One post" if len(posts) == 1 else f"{len(posts)} posts"
    return Result(posts=posts, notes=[f"{many}. Write down whose words these are."])


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
