"""The title, the length and the poster of a video come when an editor asks, and stay here."""

import pytest
from django.urls import reverse

from site_core.embeds import views
from site_core.media.models import Image
from tests.builders import make_article, make_article_index, make_user
from tests.embeds import misbehaving as bad
from tests.embeds.misbehaving import good
from tests.embeds.test_pictures import painted

OEMBED = "www.youtube.com/oembed"
LARGE = "i.ytimg.com/vi/O_HyZ5aW76c/maxresdefault.jpg"
SMALL = "i.ytimg.com/vi/O_HyZ5aW76c/hqdefault.jpg"
VIMEO = "vimeo.com/api/oembed.json"


@pytest.fixture
def ask(site, server, monkeypatch, login):
    """Return what the form is told about an address."""
    article = make_article(make_article_index(site))
    fetcher = lambda seconds=2, **limits: server.fetcher(1, **limits)  # noqa: E731
    monkeypatch.setattr(views, "new_fetcher", fetcher)
    said = {"title": "Two  minutes", "thumbnail_url": f"https://{SMALL}"}
    server.answers[OEMBED] = good(said)
    server.answers[LARGE] = good(painted(size=(64, 36), kind="JPEG"), kind="image/jpeg")
    server.answers[SMALL] = good(painted(size=(48, 36), kind="JPEG"), kind="image/jpeg")
    client = login(make_user(site=site, role="editor"), site)
    at = reverse("wagtailadmin_pages:edit", args=[article.pk])

    def asking(pasted="https://youtu.be/O_HyZ5aW76c?si=x"):
        return client.post(reverse("embeds_fetch_video"), {"pasted": pasted, "at": at}).json()

    return asking


def test_a_video_of_youtube(ask):
    values = ask()["values"]
    assert values["title"] == "Two minutes"
    assert values["url"] == "https://www.youtube.com/watch?v=O_HyZ5aW76c"
    assert Image.objects.get(pk=values["poster"]["id"]).width == 64


def test_the_smaller_picture_where_there_is_no_large_one(ask, server):
    server.answers[LARGE] = good(b"", 404, kind="image/jpeg")
    found = ask()
    assert Image.objects.get(pk=found["values"]["poster"]["id"]).width == 48
    assert found["notes"] == ["Write a transcript if the video has no captions."]


def test_a_video_of_vimeo(ask, server):
    picture = "i.vimeocdn.com/video/1-d_1280"
    said = {"title": "A rehearsal", "duration": 95, "thumbnail_url": f"https://{picture}"}
    server.answers[VIMEO] = good(said)
    server.answers[picture] = good(painted(kind="WEBP"), kind="image/webp")
    values = ask("https://player.vimeo.com/video/76979871")["values"]
    assert values["duration"] == "2 min"
    assert values["poster"]


@pytest.mark.parametrize(
    "answer",
    [good({}, 401), good({}, 404), good({}, 429), good([]), bad.slow_drip, bad.endless, bad.cut_off,
     good({"title": None}), bad.redirect("https://evil.example/"), bad.no_http],
)  # fmt: skip
def test_where_nothing_comes_it_is_typed(ask, server, answer):
    server.answers[OEMBED] = answer
    found = ask()
    assert found["failed"]
    assert found["notes"][0].endswith("Type the words in; nothing else is lost.")
    assert not any("evil" in asked for asked in server.asked)


def test_pictures_of_other_places_are_not_fetched(ask, server):
    server.answers[LARGE] = good(b"", 404, kind="image/jpeg")
    server.answers[OEMBED] = good({"title": "A", "thumbnail_url": "https://evil.example/a.png"})
    assert "poster" not in ask()["values"]
    assert not any("evil" in asked for asked in server.asked)


def test_what_is_no_video_is_told_what_would_be(ask, server):
    found = ask("https://www.dailymotion.com/video/x1")
    assert found["failed"]
    assert "YouTube or Vimeo" in found["notes"][0]
    assert server.asked == []
