"""Recognizes the address of a video in whatever form somebody copied it."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlencode

from site_core.delivery.addresses import read_address

YOUTUBE, VIMEO = "YouTube", "Vimeo"
HOSTS = {
    YOUTUBE: ("youtube.com", "youtu.be", "youtube-nocookie.com"),
    VIMEO: ("vimeo.com",),
}
# Where the players are: all that a page with such a video may frame.
PLAYERS = {YOUTUBE: "https://www.youtube-nocookie.com", VIMEO: "https://player.vimeo.com"}
ID = re.compile(r"[\w-]{3,64}", re.A)
KEY = re.compile(r"[0-9a-f]{6,20}")
TIME = re.compile(r"(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?", re.A)
# Of Vimeo, by their names or numbers, with videos in them.
ROOMS = (["channels"], ["groups"], ["album"], ["showcase"], ["ondemand"], ["manage"], ["user"])
NAMED_BEFORE = ("embed", "shorts", "live", "v", "e", "watch")


@dataclass(frozen=True)
class Video:
    """Which video is meant, and where in it to begin."""

    provider: str
    id: str = ""
    key: str = ""  # of a Vimeo video that only those who were given its address may see
    playlist: str = ""
    start: int = 0

    @property
    def url(self) -> str:
        """Return the address to watch it at, without whatever followed the reader around."""
        if self.provider == VIMEO:
            at = f"#t={self.start}s" if self.start else ""
            return f"https://vimeo.com/{self.id}" + (f"/{self.key}" if self.key else "") + at
        if self.playlist:
            return f"https://www.youtube.com/playlist?list={self.playlist}"
        at = f"&t={self.start}s" if self.start else ""
        return f"https://www.youtube.com/watch?v={self.id}{at}"

    @property
    def player_url(self) -> str:
        """Return the address of its player, told to keep as little as it can be told."""
        base = PLAYERS[self.provider]
        if self.provider == VIMEO:
            asked = {"dnt": 1, "autoplay": 1} | ({"h": self.key} if self.key else {})
            at = f"#t={self.start}s" if self.start else ""
            return f"{base}/video/{self.id}?{urlencode(asked)}{at}"
        asked = {"autoplay": 1, "rel": 0}
        if self.playlist:
            return f"{base}/embed/videoseries?{urlencode({'list': self.playlist, **asked})}"
        asked |= {"start": self.start} if self.start else {}
        return f"{base}/embed/{self.id}?{urlencode(asked)}"


def provider_of(url: str) -> str:
    """Return the name of the service ``url`` belongs to, or ``""``."""
    parts = read_address(url)
    host = (parts and parts.hostname) or ""
    for name, hosts in HOSTS.items():
        if any(host == known or host.endswith(f".{known}") for known in hosts):
            return name
    return ""


def recognize_video(url: str) -> Video | None:
    """Return which video an address means, if it means one."""
    url = url.strip()
    url = f"https:{url}" if url.startswith("//") else url
    url = url if "://" in url else f"https://{url}"
    parts = read_address(url)
    provider = provider_of(url)
    if parts is None or parts.scheme.lower() not in ("http", "https") or not provider:
        return None
    way = [part for part in parts.path.split("/") if part]
    asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
    if provider == VIMEO:
        return _vimeo(way, asked, parts.fragment)
    if parts.path == "/attribution_link" and asked.get("u", "").startswith("/watch"):
        return recognize_video(f"https://youtube.com{asked['u']}")
    return _youtube(parts.hostname, way, asked)


def _youtube(host: str, way: list[str], asked: dict[str, str]) -> Video | None:
    if host.endswith("youtu.be"):
        found = way[0] if way else ""
    elif way[:1] == ["watch"] and asked.get("v"):
        found = asked["v"]
    elif way and way[0] in NAMED_BEFORE and len(way) > 1:
        found = way[1]
    else:
        found = asked.get("v", "")
    if ID.fullmatch(found) and found != "videoseries":
        return Video(YOUTUBE, found, start=_seconds(asked.get("t") or asked.get("start") or ""))
    playlist = asked.get("list", "")
    return Video(YOUTUBE, playlist=playlist) if ID.fullmatch(playlist) else None


def _vimeo(way: list[str], asked: dict[str, str], fragment: str) -> Video | None:
    if way and _is_number(way[0]):
        at = 0
    elif way[:1] in ROOMS and _is_number(way[-1]) and len(way) > 2:
        at = len(way) - 1
    elif way[:1] == ["video"] and len(way) > 1 and _is_number(way[1]):
        at = 1
    else:
        return None
    key = asked.get("h") or (way[at + 1] if len(way) > at + 1 else "")
    start = parse_qs(fragment).get("t", [asked.get("t", "")])[0]
    return Video(VIMEO, way[at], key=key if KEY.fullmatch(key) else "", start=_seconds(start or ""))


def _is_number(part: str) -> bool:
    return part.isascii() and part.isdigit() and len(part) <= 20


def _seconds(words: str) -> int:
    found = TIME.fullmatch(words[:12])
    hours, minutes, seconds = (int(part or 0) for part in found.groups()) if found else (0, 0, 0)
    return hours * 3600 + minutes * 60 + seconds
