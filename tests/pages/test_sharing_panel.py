"""The preview of search result and card: what is saved, without JavaScript."""

import pytest

from site_core.pages.sharing_panel import advice_on
from tests.builders import make_article_index, make_image, make_page, make_user
from tests.markup import parse


def panel(client, path: str):
    return parse(client.get(f"/admin/pages/{path}").content).select_one("[data-sharing]")


def text_of(box, part: str) -> str:
    return box.select_one(f"[data-sharing-{part}]").get_text(strip=True)


@pytest.fixture
def eve(site, login):
    return login(make_user(site=site, role="editor"), site)


def test_it_shows_what_is_saved(site, eve):
    page = make_page(site.home, slug="about", title="About us", summary="Who we are")
    box = panel(eve, f"{page.pk}/edit/")
    assert text_of(box, "title") == "About us – Site A"
    assert text_of(box, "description") == "Who we are"
    assert text_of(box, "address") == "http://a.example/about/"
    assert box["data-above"] == "http://a.example/"
    card = box.select_one("[data-sharing-picture]")["src"]
    assert eve.get(card)["Content-Type"] == "image/jpeg"


def test_it_shows_the_picture_there_is(site, eve, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        image = make_image(site)
    page = make_page(site.home, slug="about", image=image)
    box = panel(eve, f"{page.pk}/edit/")
    assert box.select_one("[data-sharing-picture]")["src"].startswith("/media/images/")


def test_it_is_there_before_a_page_is_saved(site, eve):
    index = make_article_index(site)
    box = panel(eve, f"add/articles/articlepage/{index.pk}/")
    assert box["data-above"] == "http://a.example/articles/"
    response = eve.get(f"{box['data-card']}&title=Something")
    assert response["Content-Type"] == "image/jpeg"


def test_the_home_page_keeps_its_address(site, eve):
    box = panel(eve, f"{site.home.pk}/edit/")
    assert box["data-above"] == ""
    assert text_of(box, "address") == "http://a.example/"


@pytest.mark.parametrize(
    ("title", "description", "count"),
    [("A" * 60, "B" * 160, 0), ("A" * 61, "B", 1), ("A", "", 1), ("A" * 61, "B" * 161, 2)],
)
def test_advice_is_given_where_there_is_reason(title, description, count):
    assert len(advice_on(title, description)) == count
