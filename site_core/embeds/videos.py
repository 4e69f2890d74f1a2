"""What YouTube and Vimeo say of a video when an editor asks: its name, its length, a picture."""

from dataclasses import dataclass, field
from urllib.parse import urlencode

from site_core.blocks.video_addresses import HOSTS, VIMEO, YOUTUBE, Video, recognize_video
from site_core.embeds.captured import maybe, part
from site_core.embeds.fetching import SECONDS, Fetcher
from site_core.embeds.pictures import Pictures
from site_core.embeds.problems import FetchError, in_words

# provider -> where it tells, where that may send us, and where its pictures are
ENDPOINTS = {
    YOUTUBE: ("https://www.youtube.com/oembed", {"www.youtube.com"}, {"i.ytimg.com"}),
    VIMEO: ("https://vimeo.com/api/oembed.json", {"vimeo.com"}, {"i.vimeocdn.com"}),
}
UNKNOWN = "This is no address of a video on {}. For others, link to them in the text."


@dataclass
class Found:
    """What an editor's form is told of a video."""

    values: dict = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    failed: bool = False


def capture_video(pasted: str, make_fetcher) -> tuple[Found, Video | None, list[str]]:
    """Return what is known of a video, the video, and where its picture may be. Never raises."""
    video = recognize_video(pasted[:2_000])
    if video is None:
        return Found(notes=[UNKNOWN.format(" or ".join(HOSTS))], failed=True), None, []
    endpoint, hosts, _ = ENDPOINTS[video.provider]
    query = {"url": video.url, "format": "json"}
    if video.provider == VIMEO:
        query |= {"width": 1280, "dnt": 1}
    try:
        fetcher: Fetcher = make_fetcher(SECONDS)
        data = fetcher.get_json(f"{endpoint}?{urlencode(query)}", hosts)
        title = " ".join(part(data, "title").split())[:200]
    except FetchError as error:
        words = in_words(error, video.provider, "video")
        return Found(notes=[words], failed=True), video, []
    values = {"title": title, "url": video.url}
    if seconds := maybe(data, "duration", kind=int):
        values["duration"] = duration(seconds)
    large = f"https://i.ytimg.com/vi/{video.id}/maxresdefault.jpg"  # where the video is large
    pictures = [large] if video.provider == YOUTUBE and video.id else []
    pictures += [named] if (named := maybe(data, "thumbnail_url")) else []
    return Found(values), video, pictures


def find_video(pasted: str, make_fetcher, pictures: Pictures) -> Found:
    """Return the fields of a video's block, with its picture kept as ours."""
    found, video, addresses = capture_video(pasted, make_fetcher)
    if addresses:
        title = f"Poster of {found.values['title']}"
        poster = pictures.poster(addresses, title, ENDPOINTS[video.provider][2])
        found.values |= {"poster": poster} if poster else {}
        found.notes += pictures.notes
    if not found.failed:
        found.notes.append("Write a transcript if the video has no captions.")
    return found


def duration(seconds: int) -> str:
    """Return how long a video takes, in words."""
    if seconds < 60:
        return f"{seconds} s"
    return f"{round(seconds / 60)} min"
