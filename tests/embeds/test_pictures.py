"""Pictures of posts become images of the site at the moment of fetching; what is none does not."""

import io

import pytest
from django.urls import reverse
from PIL import Image as PillowImage

from site_core.embeds import views
from site_core.media.models import Image
from site_core.tenancy.roles import site_collection
from tests.builders import make_article, make_article_index, make_user
from tests.embeds import misbehaving as bad
from tests.embeds.answers import mastodon_status
from tests.embeds.misbehaving import good

STATUS = "https://social.example/@ana/1"
AVATAR = "files.social.example/ana.png"
SHOT = "files.social.example/hall.jpg"


def painted(color="teal", size=(40, 30), kind="PNG") -> bytes:
    file = io.BytesIO()
    PillowImage.new("RGB", size, color).save(file, kind)
    return file.getvalue()


@pytest.fixture
def article(site):
    return make_article(make_article_index(site))


@pytest.fixture
def ask(site, article, server, monkeypatch, login):
    """Return what the form is told about a post with a portrait and pictures."""
    fetcher = lambda seconds=2, **limits: server.fetcher(1, **limits)  # noqa: E731
    monkeypatch.setattr(views, "new_fetcher", fetcher)
    server.answers[AVATAR] = good(painted(), kind="image/png")
    server.answers[SHOT] = good(painted("plum", kind="JPEG"), kind="image/jpeg")

    def asking(*descriptions, role="author", **more):
        attached = [
            {"type": "image", "url": f"https://{SHOT}", "description": words}
            for words in descriptions
        ]
        status = mastodon_status(1, "Words", media_attachments=attached, **more)
        server.answers["social.example/api/v1/statuses/1"] = good(status)
        at = reverse("wagtailadmin_pages:edit", args=[article.pk])
        article.owner = make_user(site=site, role=role)
        article.save()
        data = {"pasted": STATUS, "thread": "false", "at": at}
        return login(article.owner, site).post(reverse("embeds_fetch"), data).json()

    return asking


def test_portrait_and_pictures_are_kept_in_the_sites_collection(site, ask):
    values = ask("A full hall")["values"]
    portrait = Image.objects.get(pk=values["avatar"]["id"])
    shot = Image.objects.get(pk=values["pictures"][0]["value"]["image"]["id"])
    assert {portrait.collection, shot.collection} == {site_collection(site)}
    assert shot.description == "A full hall"
    assert values["pictures"][0]["value"]["alt_text"] == "A full hall"


def test_the_same_picture_is_kept_once(ask):
    ask("A full hall")
    again = ask("A full hall")
    assert Image.objects.count() == 2
    assert not again["failed"]


def test_words_for_a_picture_are_asked_for_where_its_author_gave_none(ask):
    found = ask(None)
    assert found["values"]["pictures"][0]["value"]["alt_text"] == ""
    assert "Say what each picture shows; its author did not." in found["notes"]


def test_what_was_put_behind_a_warning_is_not_fetched(ask, server):
    assert "pictures" not in ask("A wound", sensitive=True)["values"]
    assert SHOT not in server.asked


@pytest.mark.parametrize(
    "answer",
    [
        good(b"<svg xmlns='http://www.w3.org/2000/svg'/>", kind="image/svg+xml"),
        good(b"<html>", kind="image/png"), good(painted()[:60], kind="image/png"),
        good(painted(size=(6000, 5000)), kind="image/png"), good({}, 404), good({}, 429),
        good(painted(), kind="text/html"), bad.endless, bad.slow_drip, bad.gzip_bomb, bad.cut_off,
        bad.redirect("https://inward.example/a.png"), bad.redirect("http://169.254.169.254/"),
    ],
)  # fmt: skip
def test_what_is_no_picture_costs_nothing_but_itself(ask, server, answer):
    server.names["inward.example"] = ["10.0.0.7"]
    server.answers[AVATAR] = good(painted(), kind="image/png")
    server.answers[SHOT] = answer
    found = ask("A full hall")
    assert found["values"]["text"] == "Words"
    assert "pictures" not in found["values"]
    assert found["notes"] == ["A picture could not be fetched: “A full hall”."]
    assert "10.0.0.7" not in server.dialed


def test_an_address_inside_is_never_asked_for_a_picture(ask, server):
    server.names["files.social.example"] = ["127.0.0.1"]
    found = ask("A full hall")
    assert set(found["values"]) & {"avatar", "pictures"} == set()
    assert not any("files.social" in asked for asked in server.asked)


def test_there_is_an_end_to_pictures(ask):
    found = ask(*(f"Picture {number}" for number in range(9)))
    assert len(found["values"]["pictures"]) == 6
    assert "3 more pictures were left; add them as pictures." in found["notes"]
