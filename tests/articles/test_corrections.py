"""Updates and corrections: dated, seen at the top of an article, told in data and in feeds."""

import datetime
import json

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from tests.builders import make_article


def test_a_correction_stands_before_the_text_with_its_date(site, read, index):
    make_article(
        index, slug="story", date="2026-01-01", updated_on="2026-02-03", correction="It was 2017."
    )
    page = read(site, "/articles/story/")
    note = page.select_one(".correction")
    assert note.h2.get_text() == "Correction, February 3, 2026"
    assert "It was 2017." in note.get_text()
    assert "Updated February 3, 2026" in page.select_one(".stage .meta").get_text()
    data = json.loads(page.find("script", type="application/ld+json").string)
    assert data["correction"] == "It was 2017."


def test_republishing_alone_tells_readers_nothing(site, read, index):
    page = make_article(index, slug="story", date="2020-01-01")
    page.save_revision().publish()
    html = read(site, "/articles/story/")
    assert html.select_one(".correction") is None
    assert "Updated" not in html.select_one(".stage .meta").get_text()


def test_an_update_on_the_day_itself_is_not_told(site, read, index):
    make_article(index, slug="story", date="2026-01-01", updated_on="2026-01-01")
    assert "Updated" not in read(site, "/articles/story/").select_one(".stage .meta").get_text()


def test_a_correction_is_dated_today_unless_somebody_says_otherwise(index):
    article = make_article(index, correction="A name was misspelt.", date=datetime.date(2026, 1, 1))
    assert abs((article.updated_on - timezone.localdate()).days) <= 1


def test_an_update_from_before_the_article_is_refused(index):
    with pytest.raises(ValidationError, match="before the date shown"):
        make_article(index, date=datetime.date(2026, 1, 2), updated_on=datetime.date(2026, 1, 1))
