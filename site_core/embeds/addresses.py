"""Recognizes the address of a post in whatever form somebody copied it."""

import re
from dataclasses import dataclass
from urllib.parse import unquote

from site_core.delivery.addresses import read_address
from site_core.embeds.problems import FetchError, Trouble

X_HOSTS = {"x.com", "twitter.com"}
BLUESKY_HOSTS = {"bsky.app", "staging.bsky.app", "main.bsky.dev"}
# Other doors to the same posts: readers without an account, and previews in chats.
X_MIRRORS = {
    "xcancel.com", "fxtwitter.com", "vxtwitter.com", "fixupx.com", "fixvx.com", "twitter.wf",
}  # fmt: skip
INSTAGRAM_HOSTS = {"instagram.com", "instagr.am"}
IN_FRONT = ("www.", "mobile.", "m.")

X_PATH = re.compile(
    r"/(?:#!/)?(?P<user>\w{1,20}|i/web)/status(?:es)?/(?P<id>\d{1,25})(?:/.*)?", re.A
)
BLUESKY_PATH = re.compile(
    r"/profile/(?P<user>[\w.:%-]{3,260})/post/(?P<id>[\w~.:-]{1,512})/?", re.A
)
BLUESKY_URI = re.compile(
    r"at://(?P<user>[\w.:%-]{3,260})/app\.bsky\.feed\.post/(?P<id>[\w~.:-]{1,512})"
)
MASTODON_PATHS = [
    re.compile(r"/(?:web/|deck/)?@(?P<user>[\w.-]+(?:@[\w.-]+)?)/(?P<id>\d{1,25})(?:/.*)?", re.A),
    re.compile(r"/(?:users|ap/users)/(?P<user>[\w.-]+)/statuses/(?P<id>\d{1,25})(?:/.*)?", re.A),
]
ADDRESS = re.compile(r"(?:https?://|at://)?[^\s/]+\.[^\s/]{2,}/\S+|at://\S+", re.IGNORECASE)
NAMES = {
    "x": "X",
    "bluesky": "Bluesky",
    "mastodon": "This Mastodon server",
    "instagram": "Instagram",
}


@dataclass(frozen=True)
class Reference:
    """Which post is meant."""

    network: str
    host: str
    user: str
    id: str

    @property
    def url(self) -> str:
        """Return the address without whatever followed the reader around."""
        if self.network == "x":
            return f"https://x.com/{self.user}/status/{self.id}"
        if self.network == "bluesky":
            return f"https://bsky.app/profile/{self.user}/post/{self.id}"
        return f"https://{self.host}/@{self.user}/{self.id}"

    @property
    def who(self) -> str:
        """Return who is asked, for sentences."""
        return self.host if self.network == "mastodon" else NAMES[self.network]


def looks_like_address(line: str) -> bool:
    """Whether a line is meant as an address, readable or not."""
    return bool(ADDRESS.fullmatch(line.strip()))


def recognize(text: str) -> Reference:
    """Return which post an address means; raises ``FetchError`` for what is none."""
    text = text.strip().strip("<>").strip()
    if found := BLUESKY_URI.fullmatch(text):
        return Reference("bluesky", "bsky.app", unquote(found["user"]), found["id"])
    if "://" not in text:
        text = f"https://{text}"
    parts = read_address(text)
    if parts is None or parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        raise FetchError(Trouble.UNREADABLE)
    if parts.port not in (None, 80, 443) or "@" in parts.netloc:
        raise FetchError(Trouble.REFUSED)
    host = parts.hostname.rstrip(".")
    for prefix in IN_FRONT:
        host = host.removeprefix(prefix) if host.count(".") > 1 else host
    path = parts.path if not parts.fragment.startswith("!/") else f"/{parts.fragment[2:]}"
    return _of_network(host, parts.hostname.rstrip("."), path)


def _of_network(host: str, whole_host: str, path: str) -> Reference:
    if host in X_HOSTS | X_MIRRORS or host.startswith("nitter."):
        return _match("x", host, [X_PATH], path, user=lambda user: "i" if "/" in user else user)
    if host in BLUESKY_HOSTS:
        return _match("bluesky", "bsky.app", [BLUESKY_PATH], path, user=unquote)
    if host in INSTAGRAM_HOSTS:
        raise FetchError(Trouble.CLOSED)
    # A server of the fediverse may have any name, “www.” included.
    return _match("mastodon", whole_host, MASTODON_PATHS, path)


def _match(network, host, patterns, path, user=str) -> Reference:
    for pattern in patterns:
        if found := pattern.fullmatch(path):
            return Reference(network, host, user(found["user"]), found["id"])
    raise FetchError(Trouble.UNREADABLE)
