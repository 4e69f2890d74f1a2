"""Support lines: records with a region, an owner and a date, shown wherever readers look for help."""

import datetime
from importlib import import_module
from types import SimpleNamespace

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from site_core.blocks.callouts import lines_of
from site_core.branding.support import SupportLine, months_later
from tests.builders import block, make_article, make_article_index, make_user

TODAY = timezone.localdate


def make_line(site, **fields) -> SupportLine:
    return SupportLine.objects.create(
        **{"site": site, "name": "The line", "phone": "800-656-4673", **fields}
    )


def on_home(site, **value):
    """Put a block of support lines on the home page."""
    site.home.sections = [block("support", {"heading": "", "text": "", "region": "", **value})]
    site.home.save_revision().publish()


@pytest.mark.parametrize("number", ["call us", "1<2", "12", "javascript:alert(1)"])
@pytest.mark.parametrize("field", ["phone", "sms"])
def test_a_line_has_a_number_one_can_dial(site, field, number):
    with pytest.raises(ValidationError):
        SupportLine(site=site, name="A", **{field: number}).full_clean()


@pytest.mark.parametrize(
    ("phone", "href"),
    [("800-656-4673", "tel:+18006564673"), ("+44 20 7946 0000", "tel:+442079460000"),
     ("988", "tel:988")],
)  # fmt: skip
def test_a_line_can_be_dialed(site, get, phone, href, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        make_line(site, phone=phone)
    html = get(site).content.decode()
    assert "The line" in html
    assert f'href="{href}"' in html


def test_a_line_can_be_written_to(site, get):
    make_line(site, phone="", sms="741741")
    assert 'href="sms:741741"' in get(site).content.decode()


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "//evil.example"])
def test_a_chat_leads_to_no_script(site, address):
    with pytest.raises(ValidationError):
        SupportLine(site=site, name="A", chat_url=address).full_clean()


def test_a_line_leads_somewhere(site):
    with pytest.raises(ValidationError, match="at least one way"):
        SupportLine(site=site, name="A").full_clean()


def test_readers_see_what_there_is_to_know(site, get):
    make_line(
        site, hours="Any hour", languages="English, Spanish", note="Confidential",
        reviewed_on=datetime.date(2026, 4, 14),
    )  # fmt: skip
    on_home(site)
    html = get(site).content.decode()
    for words in ("Any hour · English, Spanish", "Confidential", "Checked on", "April 14, 2026"):
        assert words in html


def test_an_unchecked_line_is_shown_without_a_date(site, get):
    make_line(site)
    on_home(site)
    html = get(site).content.decode()
    assert "The line" in html
    assert "Checked on" not in html


def test_lines_stand_together_by_region(site, get):
    for position, (name, region) in enumerate(
        [
            ("National", "United States"),
            ("Base", "Germany"),
            ("State", "United States"),
            ("All", ""),
        ]
    ):
        make_line(site, name=name, region=region, position=position)
    on_home(site)
    box = get(site).content.decode().split('<section class="support"')[1].split("</section>")[0]
    places = [box.index(f"<strong>{name}") for name in ("All", "National", "State", "Base")]
    assert places == sorted(places)
    assert box.count("<h3>United States</h3>") == box.count("<h3>Germany</h3>") == 1


def test_a_block_keeps_to_its_region_and_what_helps_everywhere(site, get):
    make_line(site, name="Base", region="Germany")
    make_line(site, name="State", region="Illinois")
    make_line(site, name="All")
    on_home(site, region=" germany ")
    box = get(site).content.decode().split('<section class="support"')[1].split("</section>")[0]
    assert "Base" in box
    assert "All" in box
    assert "State" not in box


def test_a_region_without_lines_shows_all_rather_than_none():
    assert lines_of("Atlantis", lines := ()) == lines


def test_a_line_switched_off_or_deleted_is_gone_at_once(
    site, get, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        line = make_line(site)
    assert b"The line" in get(site).content
    with django_capture_on_commit_callbacks(execute=True):
        line.is_active = False
        line.save()
    assert b"The line" not in get(site).content
    with django_capture_on_commit_callbacks(execute=True):
        line.is_active = True
        line.save()
        line.delete()
    assert b"The line" not in get(site).content


def test_lines_are_the_sites_own(site, other_site, get):
    make_line(other_site)
    assert b"The line" not in get(site).content


def test_an_article_leads_to_support_and_the_foot_has_three_lines(site, get):
    make_article(make_article_index(site), slug="one", content_note="About an assault.")
    for number in range(5):
        make_line(site, name=f"Line {number}")
    html = get(site, "/articles/one/").content.decode()
    assert 'href="#support"' in html
    assert html.count("<strong>Line") == 5
    assert html.split('class="site-foot"')[1].count("Line ") == 3


@pytest.mark.parametrize(
    ("day", "months", "due"),
    [("2026-01-31", 1, "2026-02-28"), ("2026-11-30", 3, "2027-02-28"), ("2026-03-15", 12, "2027-03-15")],
)  # fmt: skip
def test_when_to_check_again(day, months, due):
    assert months_later(datetime.date.fromisoformat(day), months).isoformat() == due


def test_a_date_to_come_is_refused(site):
    line = SupportLine(site=site, name="A", phone="988")
    line.reviewed_on = TODAY() + datetime.timedelta(days=2)
    with pytest.raises(ValidationError, match="still to come"):
        line.full_clean()


def test_an_owner_works_on_the_site(site, other_site):
    line = SupportLine(site=site, name="A", phone="988")
    line.owner = make_user(site=other_site, role="editor")
    with pytest.raises(ValidationError, match="does not work on the site"):
        line.full_clean()
    line.owner = make_user(site=site, role="editor")
    line.full_clean()


@pytest.mark.parametrize("role", ["editor", "site_admin"])
def test_overdue_lines_are_on_the_first_page(site, other_site, login, role):
    make_line(site, name="Long ago", reviewed_on=datetime.date(2020, 1, 1))
    make_line(site, name="Never")
    make_line(site, name="Fresh", reviewed_on=TODAY())
    make_line(site, name="Hidden", is_active=False)
    make_line(other_site, name="Elsewhere")
    html = login(make_user(site=site, role=role), site).get("/admin/").content.decode()
    assert "Long ago" in html
    assert "Never" in html
    assert "Fresh" not in html
    assert "Hidden" not in html
    assert "Elsewhere" not in html


def post_line(client, site, **fields):
    data = {
        "name": "New", "region": "", "phone": "988", "sms": "", "chat_url": "", "hours": "",
        "languages": "", "note": "", "reviewed_on": "", "review_months": "6", "owner": "",
        "is_active": "on", "position": "10", "site": site.pk, **fields,
    }  # fmt: skip
    return client.post("/admin/snippets/branding/supportline/add/", data)


def test_an_editor_adds_a_line_of_their_own_site_only(site, other_site, login):
    client = login(make_user(site=site, role="editor"), site)
    post_line(client, site)
    post_line(client, other_site)
    stranger = make_user(site=other_site, role="editor")
    answer = post_line(client, site, name="Forged", owner=stranger.pk)
    assert stranger.username not in answer.content.decode()
    assert list(SupportLine.objects.values_list("name", "site")) == [("New", site.pk)]


def test_lines_of_the_settings_become_records(site):
    migration = import_module("site_core.branding.migrations.0007_bring_support_lines_over")
    value = {"name": "Kept", "phone": "988", "chat_url": None, "hours": "Any", "note": "N"}
    stream = SimpleNamespace(raw_data=[{"type": "line", "value": value, "id": "a"}])
    setting = SimpleNamespace(site_id=site.pk, support_lines=stream)
    safety = SimpleNamespace(objects=SimpleNamespace(all=lambda: [setting]))
    models = {"Safety": safety, "SupportLine": SupportLine}
    migration.bring_over(SimpleNamespace(get_model=lambda app, name: models[name]), None)
    kept = SupportLine.objects.get(site=site)
    assert (kept.name, kept.phone, kept.hours, kept.note, kept.chat_url) == (
        "Kept", "988", "Any", "N", "",
    )  # fmt: skip
    assert kept.reviewed_on is None
