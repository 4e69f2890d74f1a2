"""Cards: drawn from title and brand, off the request, for public pages only."""

from io import BytesIO

import pytest
from django.core.files.storage import default_storage
from PIL import Image
from wagtail.models import PageViewRestriction

from site_core.branding.models import Brand, Social, Theme
from site_core.pages.card_drawing import MOST_BYTES, SMALLEST, Design, draw, fit
from site_core.pages.card_models import SocialCard
from site_core.pages.cards import draw_due
from tests.builders import make_article, make_article_index, make_image, make_page, make_user
from tests.pages.test_seo import head

TITLES = ["Hi", "What to say when someone tells you what happened " * 4, "W" * 300, "", "日本語 ?",
          "Ünïcode – “quoted” & <b>", "a\x00b\u202e\n"]  # fmt: skip


def card_of(get, site, page) -> str:
    return head(get(site, page.url))["og:image"].removeprefix("http://a.example")


@pytest.mark.parametrize("theme", Theme.values)
@pytest.mark.parametrize("title", TITLES)
def test_any_title_makes_a_small_card_of_the_right_size(theme, title):
    content = draw(Design(title, "Article", "Site A", theme, "#5d1a55", "#f7b32b"))
    assert len(content) <= MOST_BYTES
    with Image.open(BytesIO(content)) as card:
        assert (card.format, card.size) == ("JPEG", (1200, 630))


@pytest.mark.parametrize("theme", Theme.values)
def test_titles_shrink_then_wrap_then_end(theme):
    short, _ = fit("Hi", theme)
    long, lines = fit("A long title with many words in it " * 9, theme)
    assert short.size > long.size >= SMALLEST
    assert 1 < len(lines) <= 5
    assert lines[-1].endswith("…")


def test_a_card_is_found_at_its_address_for_ever(site, get):
    page = make_page(site.home, slug="about", title="About us")
    path = card_of(get, site, page)
    response = get(site, path)
    assert response.status_code == 200
    assert response["Content-Type"] == "image/jpeg"
    assert response["Cache-Control"] == "public, max-age=31536000, immutable"
    assert not response.cookies
    found = head(get(site, "/about/"))
    assert found["og:image:alt"] == "About us – Site A"
    assert (found["og:image:width"], found["og:image:height"]) == ("1200", "630")


def test_publishing_has_it_drawn_by_the_job(site, get):
    page = make_page(site.home, slug="about")
    page.save_revision().publish()
    assert SocialCard.objects.get().digest == ""
    assert draw_due() == 1
    card = SocialCard.objects.get()
    assert card_of(get, site, page) == f"/cards/{page.pk}-{card.digest}.jpg"
    assert default_storage.exists(card.file.name)
    assert draw_due() == 0


def test_another_look_or_title_makes_another_card(site, get, django_capture_on_commit_callbacks):
    page = make_page(site.home, slug="about")
    page.save_revision().publish()
    draw_due()
    old, file = card_of(get, site, page), SocialCard.objects.get().file.name
    with django_capture_on_commit_callbacks(execute=True):
        Brand.objects.create(site=site, theme=Theme.MUSTER)
        assert draw_due() == 1
    new = card_of(get, site, page)
    assert new != old
    assert get(site, old).status_code == 404
    assert get(site, new).status_code == 200
    assert not default_storage.exists(file)


def test_nobody_else_gets_a_card(site, other_site, get, django_capture_on_commit_callbacks):
    page = make_page(site.home, slug="about")
    path = card_of(get, site, page)
    assert get(other_site, path).status_code == 404
    assert get(site, path.replace("-", "-0")[:-5] + ".jpg").status_code == 404
    assert get(site, f"/cards/999999999-{'0' * 12}.jpg").status_code == 404
    get(site, path)
    file = SocialCard.objects.get().file.name
    with django_capture_on_commit_callbacks(execute=True):
        PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert get(site, path).status_code == 404
    assert not default_storage.exists(file)
    page.view_restrictions.all().delete()
    page.unpublish()
    assert get(site, path).status_code == 404
    assert not SocialCard.objects.exists()


def test_crawlers_have_few_cards_drawn(site, get, monkeypatch):
    monkeypatch.setattr("site_core.pages.card_views.DRAWN_PER_MINUTE", 1)
    first, second = (card_of(get, site, make_page(site.home)) for _ in range(2))
    assert get(site, first).status_code == 200
    assert get(site, second).status_code == 503
    assert get(site, first).status_code == 200


def test_a_chosen_picture_goes_before_a_card(site, get, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        own, chosen = make_image(site), make_image(site)
    article = make_article(make_article_index(site), image=own)
    assert "/media/images/" in head(get(site, article.url))["og:image"]
    with django_capture_on_commit_callbacks(execute=True):
        social = Social.objects.create(site=site, cards="always")
    assert "/cards/" in head(get(site, article.url))["og:image"]
    article.share_image = chosen
    article.save()
    assert "/media/images/" in head(get(site, article.url))["og:image"]
    assert social.cards == "always"


def test_the_editors_card_is_drawn_for_those_who_may_edit(site, other_site, login):
    page = make_page(site.home, slug="about")
    here = login(make_user(site=site, role="editor"), site)
    for query in (f"page={page.pk}", f"parent={site.home.pk}&kind=Article"):
        response = here.get(f"/admin/cards/preview/?{query}&title=New")
        assert response["Content-Type"] == "image/jpeg"
        assert response["Cache-Control"] == "private, no-store"
    there = login(make_user(site=other_site, role="editor"), other_site)
    for name, theirs in (("page", page.pk), ("parent", site.home.pk)):
        refused = there.get(f"/admin/cards/preview/?{name}={theirs}")
        missing = there.get(f"/admin/cards/preview/?{name}=999999")
        assert refused.status_code == 404
        assert (refused.status_code, refused.text) == (missing.status_code, missing.text)
    assert here.get("/admin/cards/preview/?page=x").status_code == 404
    assert here.get("/admin/cards/preview/").status_code == 404
