"""The preview beside the form says where each block is; pages readers get say nothing."""

import pytest
from django.template import Context, Template
from django.test import RequestFactory

from home.models import HomePage
from tests.builders import block, make_article, make_article_index

MARKS = "{% load proscenium %}{% block_mark block %}x{% block_mark %}"


@pytest.fixture
def article(site):
    body = [block("heading", {"text": "First", "level": "h2"})]
    return make_article(make_article_index(site), body=body)


def previewed(page, **attrs) -> str:
    request = page.make_preview_request(extra_request_attrs=attrs)
    return request.content.decode() if hasattr(request, "content") else ""


def test_blocks_are_named_in_the_preview_beside_the_form(article):
    shown = previewed(article, in_preview_panel=True)
    assert f"<!--block:{article.body[0].id}-->" in shown
    assert shown.count("<!--/block-->") == 1


def test_sections_are_named_as_well(site):
    home = HomePage.objects.get(pk=site.home.pk)
    home.sections = [block("heading", {"text": "First", "level": "h2"})]
    home.save()
    assert f"<!--block:{home.sections[0].id}-->" in previewed(home, in_preview_panel=True)


def test_readers_and_previews_of_their_own_get_no_marks(site, article, get):
    assert "<!--" not in get(site, article.url).content.decode()
    assert "<!--" not in previewed(article)


def test_an_id_made_up_by_hand_is_not_printed(article):
    request = RequestFactory().get("/")
    request.in_preview_panel = True
    child = type("Child", (), {"id": "--><script>"})
    assert "script" not in Template(MARKS).render(Context({"request": request, "block": child}))
