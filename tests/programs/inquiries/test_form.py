"""Asking for programs: on a cached page, without a token, and without losing what was typed (P41)."""

import re

import pytest
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.http import QueryDict
from wagtail.models import PageViewRestriction

from programs.inquiries.forms import PlainForm
from programs.inquiries.models import Inquiry, InquirySettings
from site_core.newsletter.models import Newsletter, Subscriber
from tests.builders import make_page, make_program, make_program_index
from tests.markup import parse

FORM = "/programs/inquire/"


def test_an_inquiry_is_stored_for_this_site_with_everything_that_was_said(site, catalog, send):
    response = send(
        sector="college", role="Dean", phone="312 555 0100", preferred_contact="either",
        p=["plain-words", "read-the-room"], date_from="2027-08-20", date_to="2027-08-30",
        audience="First-years", group_size="400", sessions="2", venue="Hall, Chicago",
        region="Illinois", deliveries=["live_show", "virtual"], tailoring="Our policy",
        access_needs="Captions",
    )  # fmt: skip
    assert response.status_code == 303
    assert response["Location"] == f"{FORM}thanks/"
    inquiry = Inquiry.objects.get()
    assert (inquiry.site, inquiry.organization, inquiry.email) == (
        site, "Elm College", "ada@elm.example"
    )  # fmt: skip
    assert inquiry.programs == [
        {"id": catalog.first.pk, "title": "Read the Room"},
        {"id": catalog.second.pk, "title": "Plain Words"},
    ]
    assert (inquiry.group_size, inquiry.sessions) == (400, 2)
    assert (str(inquiry.date_from), inquiry.deliveries) == ("2027-08-20", ["live_show", "virtual"])
    assert (inquiry.status, inquiry.suspected) == ("new", False)


def test_three_answers_are_enough(send):
    assert send().status_code == 303
    assert Inquiry.objects.count() == 1


def test_what_was_asked_for_stays_known_when_the_program_is_deleted(catalog, send):
    send(p="read-the-room")
    catalog.first.delete()
    assert Inquiry.objects.get().program_names == "Read the Room"


def test_the_form_of_the_page_works_as_it_is_printed(site, get, send):
    response = get(site, FORM, query_params={"p": "read-the-room"})
    form = parse(response.content).find("form", id="inquiry")
    fields = {f["name"]: f.get("value", "") for f in form.find_all("input", type="hidden")}
    assert form["action"] == FORM
    assert "csrf" not in response.content.decode().lower()
    assert send(**fields).status_code == 303


def test_the_address_ticks_programs_and_carries_a_plan(site, get, other_site):
    make_program(make_program_index(other_site), slug="elsewhere", title="Elsewhere")
    query = {"p": ["plain-words", "elsewhere", "\x00", "x" * 900], "plan": "years=3&a=\x00\u202eb"}
    make_program(make_program_index(site), title="Plain Words", slug="plain-words")
    soup = parse(get(site, FORM, query_params=query).content)
    ticked = soup.find_all("input", {"name": "p", "checked": True})
    assert [box["value"] for box in ticked] == ["plain-words"]
    assert soup.find("input", {"name": "plan"})["value"] == "years=3&a=b"
    assert "Elsewhere" not in soup.get_text()
    assert "prevention plan goes along" in soup.get_text()


def test_the_words_of_this_form_are_its_own(send):
    send(email="nobody")
    with pytest.raises(ValidationError, match="Enter a valid email address"):
        validate_email("nobody")


def test_a_plan_is_stored_and_cut_where_it_gets_too_long(send):
    send(plan="a=1&" + "b" * 3000)
    assert Inquiry.objects.get().plan == "a=1&" + "b" * 1496


def test_many_programs_do_not_make_a_long_list_but_the_chosen_are_in_it(site, catalog, get):
    for number in range(45):
        make_program(catalog, title=f"Program {number}", slug=f"number-{number}")
    soup = parse(get(site, FORM, query_params={"p": "number-44"}).content)
    boxes = [box["value"] for box in soup.find_all("input", {"name": "p"})]
    assert len(boxes) == 41
    assert boxes[0] == "number-44"


@pytest.mark.parametrize(
    ("fields", "name", "words"),
    [
        ({"organization": " "}, "organization", "Enter the name of your organization."),
        ({"name": ""}, "name", "Enter your name."),
        ({"email": ""}, "email", "Enter your email address."),
        ({"email": "ada@elm"}, "email", "name@example.org"),
        ({"email": "a" * 250 + "@example.org"}, "email", "at most 254 letters"),
        ({"organization": "x" * 161}, "organization", "at most 160 letters"),
        ({"group_size": "many"}, "group_size", "in digits"),
        ({"group_size": "0"}, "group_size", "from 1 to 100,000"),
        ({"sessions": "9" * 30}, "sessions", "from 1 to 500"),
        ({"date_from": "next week"}, "date_from", "month, day and year"),
        ({"date_from": "2027-05-02", "date_to": "2027-05-01"}, "date_to", "before the earliest"),
        ({"tailoring": "x" * 601}, "tailoring", "at most 600 letters"),
    ],
)
def test_mistakes_are_named_at_the_top_and_at_their_field_and_nothing_is_lost(
    send, fields, name, words
):
    response = send(**{"venue": "Town hall", "p": "plain-words", **fields})
    assert response.status_code == 422
    assert response["Cache-Control"] == "private, no-store"
    assert not Inquiry.objects.exists()
    soup = parse(response.content)
    assert soup.title.get_text().startswith("Error: ")
    [link] = soup.find(class_="error-summary").find_all("a")
    assert link["href"] == f"#id_{name}"
    assert words in link.get_text()
    field = soup.find(id=f"id_{name}")
    assert field["aria-invalid"] == "true"
    assert f"id_{name}_error" in field["aria-describedby"].split()
    assert link.get_text() in soup.find(id=f"id_{name}_error").get_text()
    assert soup.find(id="id_venue")["value"] == "Town hall"
    assert soup.find("input", {"name": "p", "value": "plain-words"}).has_attr("checked")


@pytest.mark.parametrize(
    "fields", [{"p": "no-such"}, {"sector": "pirates"}, {"deliveries": "smoke"},
               {"preferred_contact": "pigeon"}]
)  # fmt: skip
def test_a_choice_that_is_none_is_said_in_plain_words_and_nothing_is_lost(send, fields):
    response = send(**{"venue": "Town hall", "p": "plain-words", **fields})
    assert response.status_code == 422
    soup = parse(response.content)
    [link] = soup.find(class_="error-summary").find_all("a")
    assert soup.find(id=link["href"].removeprefix("#"))
    assert "list" in link.get_text()
    assert "Select a valid choice" not in soup.get_text()
    assert soup.find(id="id_venue")["value"] == "Town hall"
    ticked = soup.find("input", {"name": "p", "value": "plain-words"}).has_attr("checked")
    assert ticked == ("p" not in fields)


def test_characters_databases_refuse_are_left_out(send):
    assert send(organization="Elm\x00 Col\nlege", tailoring="a\x00b").status_code == 303
    inquiry = Inquiry.objects.get()
    assert (inquiry.organization, inquiry.tailoring) == ("Elm Col lege", "ab")


def test_browsers_can_fill_in_what_they_know(site, catalog, get):
    soup = parse(get(site, FORM).content)
    kinds = {f["name"]: f.get("autocomplete") for f in soup.find(id="inquiry").find_all("input")}
    known = {"organization": "organization", "name": "name", "email": "email", "phone": "tel"}
    assert known.items() <= kinds.items()
    assert soup.find(id="id_phone")["type"] == "tel"
    assert soup.find(id="id_email")["type"] == "email"


def test_the_page_may_be_kept_and_is_the_same_for_everybody(site, catalog, get):
    first = get(site, FORM)
    assert first["Cache-Control"].startswith("public")
    assert not first.cookies
    assert "Cookie" not in first.get("Vary", "")
    assert get(site, FORM).content == first.content
    assert get(site, f"{FORM}thanks/")["Cache-Control"].startswith("public")


def test_the_form_costs_few_queries_however_many_programs_there_are(
    site, catalog, get, django_assert_num_queries
):
    get(site, FORM)
    for _ in range(2):
        with django_assert_num_queries(10):
            get(site, FORM)
        make_program(catalog)
        get(site, FORM)


def test_the_sites_own_words_are_said(site, catalog, get):
    InquirySettings.objects.create(site=site, intro="Ask away.", promise="Two days.")
    assert b"Ask away." in get(site, FORM).content
    assert b"Two days." in get(site, f"{FORM}thanks/").content


def test_it_is_for_bookings_only_and_help_is_named(site, catalog, get, demo_line):
    soup = parse(get(site, FORM).content)
    assert "bookings only" in soup.get_text()
    assert soup.find("a", href="#support")
    assert soup.find(id="support")


@pytest.mark.parametrize("ticked", [True, False])
def test_the_newsletter_is_asked_for_apart_and_unticked(site, catalog, get, send, ticked):
    Newsletter.objects.create(site=site, list_name="The Letter", text="Monthly.")
    box = parse(get(site, FORM).content).find("input", {"name": "newsletter"})
    assert not box.has_attr("checked")
    send(**({"newsletter": "on"} if ticked else {}))
    words = "Please also send me “The Letter”. Monthly." if ticked else ""
    assert Inquiry.objects.get().newsletter_wording == words
    found = Subscriber.objects.filter(status="pending", email="ada@elm.example", wording=words)
    assert found.count() == int(ticked)


@pytest.mark.parametrize(
    "headers", [{"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.example"}]
)
def test_what_another_site_sends_is_refused_and_kept(send, headers):
    response = send(headers=headers, venue="Town hall")
    assert response.status_code == 403
    assert 'value="Town hall"' in response.content.decode()
    assert not Inquiry.objects.exists()


def test_nothing_else_takes_posts(site, catalog, client):
    make_page(site.home, slug="about")
    paths = ["/", "/about/", "/programs/", "/programs/plain-words/", f"{FORM}thanks/"]
    for method in (client.post, client.put, client.delete, client.patch):
        for path in paths:
            assert method(path, headers={"host": site.hostname}).status_code == 405, path
    assert client.put(FORM, headers={"host": site.hostname}).status_code == 405
    assert client.post("/no-such/", headers={"host": site.hostname}).status_code == 404


def test_there_is_no_form_where_the_list_is_not_public(
    site, catalog, get, django_capture_on_commit_callbacks
):
    make_page(site.home, slug="contact").save_revision().publish()
    page = get(site, "/programs/plain-words/").content.decode()
    assert re.search(r'href="/programs/inquire/\?p=plain-words"[^>]*>Book this', page)
    with django_capture_on_commit_callbacks(execute=True):
        catalog.unpublish()
    page = get(site, "/programs/plain-words/").content.decode()
    assert "inquire" not in page
    assert 'href="/contact/"' in page
    assert get(site, FORM).status_code == 404


def test_people_who_may_read_the_list_may_ask_and_caches_keep_nothing(site, catalog, get):
    PageViewRestriction.objects.create(page=catalog, restriction_type="login")
    assert get(site, FORM).status_code == 302


def test_signs_that_turn_words_around_are_taken_out_of_what_is_sent():
    form = PlainForm(QueryDict("organization=Mill\u202egro.live\u202c\u2066x\u2069"))
    assert form.data["organization"] == "Millgro.livex"
