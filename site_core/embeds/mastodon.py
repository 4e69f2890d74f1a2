"""Posts and threads from any server that speaks Mastodon's language, by its public interface."""

from site_core.embeds.addresses import Reference
from site_core.embeds.captured import Captured, Picture, Post, day, language_of, maybe, part
from site_core.embeds.fetching import Fetcher, split
from site_core.embeds.markup import text_of
from site_core.embeds.problems import FetchError, Trouble

OPEN = ("public", "unlisted")
LEFT = {"video": "a video", "gifv": "a moving picture", "audio": "a recording"}


def capture(reference: Reference, fetcher: Fetcher, whole_thread: bool = False) -> Captured:
    """Return the post, or the thread of its author that it is part of."""
    address = f"https://{reference.host}/api/v1/statuses/{reference.id}"
    status = _checked(fetcher.get_json(address))
    statuses = [status]
    if whole_thread:
        context = fetcher.get_json(f"{address}/context")
        statuses = _thread(status, context)
    return _captured(statuses, reference)


def _checked(status) -> dict:
    """Return a post that looks like Mastodon's; a server may be anything."""
    for names in (("id",), ("content",), ("created_at",), ("visibility",), ("account", "acct")):
        part(status, *names)
    if maybe(status, "reblog", kind=dict):
        return _checked(status["reblog"])
    if status["visibility"] not in OPEN:
        raise FetchError(Trouble.PRIVATE)
    return status


def _thread(status: dict, context) -> list[dict]:
    """Return what the author said before and after it, without anybody in between."""
    author = part(status, "account", "acct")
    above = {maybe(each, "id"): each for each in part(context, "ancestors", kind=list)}
    before, here = [], status
    while (parent := above.pop(maybe(here, "in_reply_to_id"), None)) and _by(parent, author):
        before.insert(0, _checked(parent))
        here = parent
    after, here = [], status
    rest = [each for each in part(context, "descendants", kind=list) if _by(each, author)]
    while found := next((e for e in rest if maybe(e, "in_reply_to_id") == here["id"]), None):
        rest.remove(found)
        here = _checked(found)
        after.append(here)
    return [*before, status, *after]


def _by(status, author: str) -> bool:
    return maybe(status, "account", "acct") == author


def _captured(statuses: list[dict], reference: Reference) -> Captured:
    first = statuses[0]
    account = first["account"]
    name = account["acct"]
    handle = f"@{name}" if "@" in name else f"@{name}@{_home(account, reference.host)}"
    return Captured(
        network="mastodon",
        author=(maybe(account, "display_name").strip() or name)[:120],
        handle=handle[:80],
        posts=[_words(status, reference) for status in statuses],
        source=reference.host,
        language=language_of(maybe(first, "language")),
        avatar=maybe(account, "avatar_static") or maybe(account, "avatar"),
    )


def _home(account: dict, host: str) -> str:
    """Return the host an account goes by: that of its address, if it has one."""
    try:
        return split(maybe(account, "url"))[0]
    except FetchError:
        return host


def _words(status: dict, reference: Reference) -> Post:
    warning, text = maybe(status, "spoiler_text").strip(), text_of(status["content"])
    url = maybe(status, "url")
    try:
        split(url)
    except FetchError:
        url = f"https://{reference.host}/@{status['account']['acct']}/{status['id']}"
    return Post(
        text="\n\n".join(filter(None, [warning, text])),
        url=url,
        date=day(status["created_at"]),
        # What its author put behind a warning is not shown without being asked for.
        pictures=[] if maybe(status, "sensitive", kind=bool) else _pictures(status),
        left=_left(status),
    )


def _left(status: dict) -> list[str]:
    attached = maybe(status, "media_attachments", kind=list)
    kinds = {maybe(each, "type") for each in attached}
    found = [words for kind, words in LEFT.items() if kind in kinds]
    if maybe(status, "sensitive", kind=bool) and "image" in kinds:
        found.append("pictures behind a warning")
    return [*found, "a poll"] if maybe(status, "poll", kind=dict) else found


def _pictures(status: dict) -> list[Picture]:
    attached = maybe(status, "media_attachments", kind=list)
    shown = [each for each in attached if maybe(each, "type") == "image"]
    found = [Picture(maybe(each, "url"), maybe(each, "description").strip()) for each in shown]
    return [picture for picture in found if picture.url]
