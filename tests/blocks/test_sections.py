"""Sections of home and landing pages: what readers see of them, and what stays in the files."""

import datetime

import pytest
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from home.blocks import HOME_BLOCKS
from home.models import HomePage
from site_core.blocks.contact import tel_href
from site_core.pages.streams import stream_text
from tests.builders import block, make_image
from tests.markup import parse
from tests.samples import Things, printed, raw

BLOCKS = dict(HOME_BLOCKS)
FROM = 'FROM "media_image"'
MADE = {"width-480|format-jpeg": ["images/a.jpg", 480, 320]}


def voice(**values) -> dict:
    return {
        "text": "They listened.", "name": "A dean", "role": "", "organization": "", "image": None,
        "consent_by": "Consenting Person", "consent_on": "2026-03-02", "consent_note": "Drawer 7",
        **values,
    }  # fmt: skip


def show(key: str, value, site):
    return parse(printed(BLOCKS[key], BLOCKS[key].to_python(value), site))


def test_who_consented_is_neither_shown_nor_found(site, get):
    site.home.sections = [block("testimonials", {"heading": "Voices", "items": [voice()]})]
    site.home.save_revision().publish()
    page = get(site).content.decode()
    assert "They listened." in page
    assert "They listened." in stream_text(HomePage.objects.get(pk=site.home.pk).sections)
    for words in ("Consenting Person", "Drawer 7", "2026-03-02", "March 2"):
        assert words not in page
        assert words not in stream_text(HomePage.objects.get(pk=site.home.pk).sections)


@pytest.mark.parametrize("missing", ["consent_by", "consent_on"])
def test_a_voice_is_not_published_without_consent(missing):
    items = BLOCKS["testimonials"].child_blocks["items"]
    with pytest.raises(ValidationError):
        items.clean(items.to_python([voice(**{missing: None})]))
    assert items.clean(items.to_python([voice()]))


def test_consent_lies_in_the_past():
    items = BLOCKS["testimonials"].child_blocks["items"]
    tomorrow = timezone.localdate() + datetime.timedelta(days=2)
    with pytest.raises(ValidationError):
        items.clean(items.to_python([voice(consent_on=tomorrow.isoformat())]))


def test_a_logo_says_the_name_and_a_name_stands_in_for_a_logo(site):
    image = make_image(site, made=MADE)
    names = ("With a logo", "Without one")
    items = [
        {"name": n, "image": i, "url": ""} for n, i in zip(names, (image.pk, None), strict=True)
    ]
    soup = show("logos", {"heading": "", "items": items, "note": "Asked first"}, site)
    assert [img["alt"] for img in soup.find_all("img")] == ["With a logo"]
    assert "With a logo" not in soup.text
    assert "Without one" in soup.text
    assert "Asked first" in soup.text


@pytest.mark.parametrize(
    ("name", "initials"),
    [("Imani Castellanos", "IC"), ("Cher", "C"), ("Ana María de la Cruz", "AC"), ("", "")],
)
def test_a_person_without_a_photo_has_initials(site, name, initials):
    person = {"name": name, "pronouns": "", "role": "", "image": None, "text": "", "links": []}
    soup = show("people", {"heading": "", "items": [person]}, site)
    assert soup.find(class_="mono")["data-initials"] == initials
    assert soup.find(class_="mono")["aria-hidden"] == "true"


@pytest.mark.parametrize(
    ("phone", "href"),
    [("312-555-0142", "tel:+13125550142"), ("+44 20 7946 0000", "tel:+442079460000"),
     ("988", "tel:988"), ("", "")],
)  # fmt: skip
def test_a_number_can_be_dialed(phone, href):
    assert tel_href(phone) == href


@pytest.mark.parametrize("email", ["javascript:alert(1)", "a b@example.org", "x"])
def test_an_address_of_mail_is_one(email):
    way = BLOCKS["contact"].child_blocks["items"].child_block
    with pytest.raises(ValidationError):
        way.clean(way.to_python({"label": "Bookings", "email": email, "phone": ""}))


def test_a_large_message_is_no_second_main_heading(site):
    soup = show("hero", raw(BLOCKS["hero"], Things(site)), site)
    assert not soup.find("h1")
    assert soup.h2
    assert len(soup.find_all("a", class_="button")) == 2


def test_only_two_things_to_do_are_offered():
    link = {"text": "Go", "page": None, "url": "/"}
    links = BLOCKS["hero"].child_blocks["links"]
    with pytest.raises(ValidationError):
        links.clean(links.to_python([link] * 3))


@pytest.mark.parametrize("count", [1, 7])
def test_steps_are_two_to_six(count):
    items = BLOCKS["steps"].child_blocks["items"]
    with pytest.raises(ValidationError):
        items.clean(items.to_python([{"heading": "One", "text": ""}] * count))


def test_the_same_picture_may_say_different_things(site, get):
    image = make_image(site, made=MADE)

    def hero(words):
        picture = {"image": image.pk, "alt_text": words, "decorative": False}
        return block("hero", {"heading": words, "text": "", "links": [], "image": picture})

    site.home.sections = [hero("A door"), hero("A way out")]
    site.home.save_revision().publish()
    alts = [img["alt"] for img in parse(get(site).content).main.find_all("img")]
    assert alts == ["A door", "A way out"]


def test_pictures_of_all_sections_come_in_one_query(site, get):
    def fill(count):
        sections = []
        for _ in range(count):
            pictures = [make_image(site, made=MADE).pk for _ in range(4)]
            chosen = [{"image": pk, "alt_text": "x", "decorative": False} for pk in pictures]
            person = {"name": "A", "pronouns": "", "role": "", "text": "", "links": []}
            sections += [
                block("hero", {"heading": "x", "text": "", "links": [], "image": chosen[0]}),
                block("people", {"heading": "", "items": [{**person, "image": chosen[1]}]}),
                block("testimonials", {"heading": "", "items": [voice(image=chosen[2])]}),
                block("logos", {"heading": "", "note": "",
                                "items": [{"name": "x", "image": pictures[3], "url": ""}]}),
            ]  # fmt: skip
        site.home.sections = sections
        site.home.save_revision().publish()
        get(site)
        cache.clear()
        with CaptureQueriesContext(connection) as captured:
            get(site)
        return [q["sql"] for q in captured.captured_queries if FROM in q["sql"]]

    assert len(fill(1)) == 1
    assert len(fill(3)) == 1
