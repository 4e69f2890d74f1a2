"""Posts as oEmbed gives them: a quotation in HTML, with author and date in words.

The only open way there is at X, and a second one at Bluesky.
"""

import re
from datetime import date, datetime
from urllib.parse import urlencode

from site_core.delivery.addresses import read_address
from site_core.embeds.addresses import Reference
from site_core.embeds.captured import Captured, Post, language_of, maybe, part
from site_core.embeds.fetching import Fetcher
from site_core.embeds.markup import quoted, text_of
from site_core.embeds.problems import FetchError, Trouble

# network -> endpoint, and the hosts it may send us to
ENDPOINTS = {
    "x": ("https://publish.twitter.com/oembed", {"publish.twitter.com", "publish.x.com"}),
    "bluesky": ("https://embed.bsky.app/oembed", {"embed.bsky.app"}),
}
HANDLE = re.compile(r"\((@[\w.:-]{1,80})\)")
# A picture's or a video's address at the end is no word of the author's.
MEDIA = re.compile(r"\s*\b(?:pic\.twitter\.com|pic\.x\.com)/\w+\s*$")
DAY = re.compile(r"([A-Z][a-z]+ \d{1,2}, \d{4})")


def capture(reference: Reference, fetcher: Fetcher) -> Captured:
    """Return the post."""
    endpoint, hosts = ENDPOINTS[reference.network]
    url = reference.url
    if reference.network == "x":
        url = f"https://twitter.com/{reference.user}/status/{reference.id}"  # the form it knows
    options = {"url": url, "format": "json"}
    if reference.network == "x":
        options |= {"omit_script": "1", "dnt": "true", "hide_thread": "true", "lang": "en"}
    data = fetcher.get_json(f"{endpoint}?{urlencode(options)}", hosts)
    html = part(data, "html")
    text, language, links = quoted(html)
    text = MEDIA.sub("", text)
    if not text:
        raise FetchError(Trouble.NONSENSE, "no words")
    handle = _handle(data, html)
    user = handle.removeprefix("@") if reference.user == "i" and handle else reference.user
    named = Reference(reference.network, reference.host, user, reference.id)
    return Captured(
        network=reference.network,
        author=maybe(data, "author_name").strip()[:120] or handle,
        handle=handle,
        posts=[Post(text, named.url, _day(links))],
        source=read_address(endpoint).hostname,
        language=language_of(language),
    )


def _handle(data, html: str) -> str:
    found = HANDLE.search(text_of(html))
    if found:
        return found[1]
    name = maybe(data, "author_url").rstrip("/").rpartition("/")[2]
    return f"@{name}"[:80] if name else ""


def _day(links: list[str]) -> date | None:
    """Return the day the last link names: it is the post's own."""
    for words in reversed(links):
        if found := DAY.search(words):
            try:
                return datetime.strptime(found[1], "%B %d, %Y").date()  # noqa: DTZ007 - a day
            except ValueError:
                return None
    return None
