"""Videos: every form of an address, a policy no wider than the page needs, a link without scripts."""

import pytest
from django.core.exceptions import ValidationError

from site_core.blocks.media import validate_video_url
from site_core.blocks.video_addresses import recognize_video
from tests.builders import block, make_article, make_article_index
from tests.markup import parse

WATCH = "https://www.youtube.com/watch?v=O_HyZ5aW76c"
VIMEO = "https://vimeo.com/76979871"
FRAMES = "frame-src https://www.youtube-nocookie.com"


@pytest.mark.parametrize(
    ("pasted", "watch"),
    [
        (WATCH, WATCH),
        (f"{WATCH}&list=PLabc&index=2", WATCH),
        ("https://youtu.be/O_HyZ5aW76c?si=xyz", WATCH),
        ("https://youtu.be/O_HyZ5aW76c?t=1m5s", f"{WATCH}&t=65s"),
        (f"{WATCH}&t=90", f"{WATCH}&t=90s"),
        ("http://m.youtube.com/watch?v=O_HyZ5aW76c", WATCH),
        ("https://music.youtube.com/watch?v=O_HyZ5aW76c&feature=share", WATCH),
        ("https://www.youtube.com/shorts/O_HyZ5aW76c", WATCH),
        ("https://www.youtube.com/live/O_HyZ5aW76c?feature=share", WATCH),
        ("https://www.youtube-nocookie.com/embed/O_HyZ5aW76c?rel=0", WATCH),
        ("//www.youtube.com/embed/O_HyZ5aW76c", WATCH),
        ("youtube.com/v/O_HyZ5aW76c", WATCH),
        ("https://www.youtube.com/attribution_link?u=%2Fwatch%3Fv%3DO_HyZ5aW76c", WATCH),
        ("https://www.youtube.com/playlist?list=PLabc", "https://www.youtube.com/playlist?list=PLabc"),
        ("https://www.youtube.com/embed/videoseries?list=PLabc", "https://www.youtube.com/playlist?list=PLabc"),
        (VIMEO, VIMEO),
        (f"{VIMEO}?share=copy#t=30s", f"{VIMEO}#t=30s"),
        (f"{VIMEO}/0123456789", f"{VIMEO}/0123456789"),
        ("https://player.vimeo.com/video/76979871?h=0123456789", f"{VIMEO}/0123456789"),
        ("https://vimeo.com/channels/staffpicks/76979871", VIMEO),
        ("https://vimeo.com/groups/shortfilms/videos/76979871", VIMEO),
        ("https://vimeo.com/showcase/123456/video/76979871", VIMEO),
    ],
)  # fmt: skip
def test_a_video_is_recognized(pasted, watch):
    assert recognize_video(pasted).url == watch


def test_a_player_is_asked_to_keep_little():
    assert recognize_video(WATCH).player_url.startswith("https://www.youtube-nocookie.com/embed/")
    assert "dnt=1" in recognize_video(VIMEO).player_url
    assert "h=0123456789" in recognize_video(f"{VIMEO}/0123456789").player_url


@pytest.mark.parametrize(
    "address",
    [
        "https://www.youtube.com/@somebody", "https://www.youtube.com/", "https://vimeo.com/about",
        "https://www.dailymotion.com/video/x1", "https://youtube.com.evil.example/watch?v=abcdef",
        "javascript:alert(1)//youtube.com/watch?v=abcdef", "https://[youtube.com/watch?v=abcdef",
        "https://vimeo.com/showcase/123456", "https://youtube.com/watch?v=\"><script>",
    ],
)  # fmt: skip
def test_of_anything_else_it_is_said_what_is_understood(address):
    with pytest.raises(ValidationError, match="a video on YouTube or Vimeo"):
        validate_video_url(address)


def page_with(site, *urls):
    videos = [block("video", {"title": "A <b>rehearsal</b>", "url": url}) for url in urls]
    return make_article(make_article_index(site), body=[block("text", "<p>x</p>"), *videos])


def test_only_a_page_with_a_video_may_frame_only_its_player(site, get):
    page = page_with(site, WATCH)
    response = get(site, page.url)
    assert FRAMES in response["Content-Security-Policy"]
    assert "vimeo" not in response["Content-Security-Policy"]
    assert "frame-src" not in get(site, "/")["Content-Security-Policy"]


def test_both_players_may_be_framed_where_both_are_wanted(site, get):
    policy = get(site, page_with(site, VIMEO, WATCH).url)["Content-Security-Policy"]
    assert "frame-src https://player.vimeo.com https://www.youtube-nocookie.com" in policy


def test_until_it_is_asked_for_a_video_is_a_link_and_says_what_will_happen(site, get):
    soup = parse(get(site, page_with(site, WATCH).url).content.decode())
    figure = soup.select_one("figure.video")
    assert figure.select_one("a.play")["href"] == WATCH
    assert "which then learns of your visit" in figure.get_text()
    assert not soup.find("iframe")


def test_an_address_from_before_stays_a_link(site, get):
    response = get(site, page_with(site, "https://www.youtube.com/@somebody").url)
    link = parse(response.content.decode()).select_one("a.play")
    assert not link.has_attr("data-player")
    assert "frame-src" not in response["Content-Security-Policy"]
