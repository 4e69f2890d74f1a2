"""Signing up: without JavaScript, without a token, and telling nobody who reads what (P41, P82)."""

import re

import pytest
from wagtail.models import PageViewRestriction

from site_core.newsletter.models import Newsletter, Subscriber
from site_core.newsletter.protection import ATTEMPTS
from tests.builders import block, make_article, make_article_index, make_page

BAD = ["", " ", "reader", "reader@", "@example.org", "a b@example.org", "reader@example",
       "<script>alert(1)</script>", "a\x00@example.org", "x" * 250 + "@example.org"]  # fmt: skip
LOCAL = {"Origin": "http://a.example", "Sec-Fetch-Site": "same-origin"}


def emails(site=None) -> list[str]:
    found = Subscriber.objects.filter(site=site) if site else Subscriber.objects.all()
    return sorted(found.values_list("email", flat=True))


def test_an_address_is_stored_as_pending_for_this_site_only(site, other_site, send):
    response = send()
    assert response.status_code == 302
    assert response["Location"] == "/newsletter/thanks/"
    subscriber = Subscriber.objects.get()
    assert (subscriber.site, subscriber.email) == (site, "reader@example.org")
    assert subscriber.status == Subscriber.Status.PENDING
    assert emails(other_site) == []


def test_the_form_of_a_page_works_as_it_is_printed(site, get, send):
    article = make_article(make_article_index(site), slug="story")
    html = get(site, "/articles/story/").content.decode()
    form = re.search(r'<form action="/newsletter/" method="post".*?</form>', html, re.DOTALL)[0]
    fields = dict(re.findall(r'<input[^>]*name="(\w+)"[^>]*?(?:value="([^"]*)")?>', form))
    assert set(fields) == {"email", "website", "source"}
    assert "csrf" not in html.lower()
    source = re.search(r'name="source" value="(\d+)"', form)[1]
    send(source=source, headers=LOCAL)
    assert Subscriber.objects.get().source_page_id == article.pk


def test_what_was_agreed_to_is_kept_with_the_address(site, send):
    Newsletter.objects.create(site=site, heading="Monthly letter.", text="One email.")
    send()
    assert Subscriber.objects.get().wording == "Monthly letter. One email."


def test_the_same_address_may_be_on_several_lists(site, other_site, send):
    send(to=site)
    send(to=other_site)
    assert emails(site) == emails(other_site) == ["reader@example.org"]


@pytest.mark.parametrize(
    "again", ["reader@example.org", "READER@Example.org", " reader@example.org "]
)
def test_the_same_address_is_stored_once(site, send, again):
    assert send().status_code == send(again).status_code == 302
    assert emails() == ["reader@example.org"]


@pytest.mark.parametrize("status", Subscriber.Status.values)
def test_asking_again_changes_nothing_about_who_is_there(site, send, status):
    Subscriber.objects.create(site=site, email="reader@example.org", status=status)
    send()
    assert Subscriber.objects.get().status == status


def test_new_known_and_automatic_get_the_same_answer(site, get, send):
    new, known, robot = send(), send(), send("bot@example.org", website="http://spam.example")
    answers = {(r.status_code, r["Location"], r.content) for r in (new, known, robot)}
    assert len(answers) == 1
    assert emails() == ["reader@example.org"]


def test_the_answer_says_honestly_what_happens_next(site, get):
    Newsletter.objects.create(site=site, list_name="Letters from the road")
    response = get(site, "/newsletter/thanks/")
    text = response.content.decode()
    assert "Letters from the road" in text
    assert "confirm" in text
    assert "no-store" in response["Cache-Control"]
    assert 'content="noindex"' in text


def test_the_answer_leads_back_to_where_the_form_was(site, get, send):
    page = make_page(site.home, slug="about", title="About us")
    location = send(source=page.pk)["Location"]
    html = get(site, location).content.decode()
    assert 'href="/about/">Back to About us' in html


@pytest.mark.parametrize("email", BAD)
def test_a_mistake_keeps_what_was_typed_and_says_what_is_wrong(site, send, email):
    response = send(email)
    html = response.content.decode()
    assert response.status_code == 422
    assert "<title>Error: " in html
    assert "<script>alert" not in html
    assert 'aria-invalid="true"' in html
    assert 'role="alert"' in html
    if email.strip().isprintable() and len(email) < 200 and "<" not in email:
        assert f'value="{email}"' in html
    assert emails() == []
    assert "no-store" in response["Cache-Control"]


def test_a_mistake_keeps_the_page_the_form_was_on(site, send):
    page = make_page(site.home)
    html = send("wrong", source=page.pk).content.decode()
    assert f'name="source" value="{page.pk}"' in html


ELSEWHERE = [
    {"Origin": "https://evil.example"},
    {"Origin": "null"},
    {"Origin": "http://a.example:8000"},
    {"Origin": "http://a.example.evil.example"},
    {"Origin": "http://[::1"},
    {"Origin": ""},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": "cross-site", "Origin": "http://a.example"},
]


@pytest.mark.parametrize("headers", ELSEWHERE)
def test_a_form_sent_by_another_website_is_refused(site, send, headers):
    response = send(headers=headers)
    assert response.status_code == 403
    assert emails() == []
    assert "another website" in response.content.decode()
    assert "no-store" in response["Cache-Control"]


@pytest.mark.parametrize(
    "headers",
    [{}, LOCAL, {"Origin": "http://a.example"}, {"Origin": "https://A.Example"},
     {"Sec-Fetch-Site": "none"}],
)  # fmt: skip
def test_a_form_of_this_website_is_taken(site, send, headers):
    assert send(headers=headers).status_code == 302
    assert emails() == ["reader@example.org"]


def test_a_hundred_robots_store_nothing(site, send):
    for number in range(100):
        response = send(f"bot{number}@example.org", website="x", address=f"198.51.100.{number}")
        assert response.status_code == 302
    assert emails() == []


def test_one_address_can_try_only_so_often(site, send):
    for number in range(ATTEMPTS):
        assert send(f"r{number}@example.org").status_code == 302
    response = send("late@example.org")
    assert response.status_code == 429
    assert 'value="late@example.org"' in response.content.decode()
    assert len(emails()) == ATTEMPTS
    assert send("other@example.org", address="192.0.2.2").status_code == 302


@pytest.mark.parametrize(("trusted", "status"), [(True, 302), (False, 429)])
def test_readers_behind_a_trusted_proxy_are_told_apart(site, send, settings, trusted, status):
    settings.TRUST_PROXY = trusted
    for number in range(ATTEMPTS):
        send(f"r{number}@example.org", headers={"X-Forwarded-For": "203.0.113.1"})
    response = send("other@example.org", headers={"X-Forwarded-For": "203.0.113.1, 203.0.113.2"})
    assert response.status_code == status


def test_no_readable_address_is_kept_for_counting(site, send, monkeypatch):
    keys = []
    monkeypatch.setattr(
        "site_core.newsletter.protection.cache.add", lambda key, *args: keys.append(key)
    )
    send()
    assert keys
    assert not any("192.0.2.1" in key for key in keys)


def foreign_page(site, other_site):
    return make_page(other_site.home)


def restricted_page(site, other_site):
    page = make_page(site.home)
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    return page


def draft_page(site, other_site):
    return make_page(site.home, live=False)


@pytest.mark.parametrize("make", [foreign_page, restricted_page, draft_page])
def test_a_source_that_is_no_public_page_of_this_site_is_ignored(site, other_site, get, send, make):
    page = make(site, other_site)
    location = send(source=page.pk)["Location"]
    assert Subscriber.objects.get().source_page is None
    assert page.title not in get(site, location).content.decode()


@pytest.mark.parametrize("source", ["", "x", "-1", "0", "1.5", "9" * 30, "²", "<b>", "\x00"])
def test_a_source_that_is_none_is_not_the_readers_mistake(site, get, send, source):
    response = send(source=source)
    assert response.status_code == 302
    assert get(site, response["Location"]).status_code == 200
    assert get(site, "/newsletter/thanks/", query_params={"from": source}).status_code == 200
    assert Subscriber.objects.get().source_page is None


def test_two_at_the_same_moment_store_one(site, send, monkeypatch):
    Subscriber.objects.create(site=site, email="reader@example.org")
    monkeypatch.setattr("django.db.models.query.QuerySet.exists", lambda self: False)
    assert send("Reader@example.org").status_code == 302
    assert emails() == ["reader@example.org"]


def test_the_form_has_an_address_of_its_own(site, get):
    response = get(site, "/newsletter/")
    assert response.status_code == 200
    assert b"<title>Error" not in response.content


@pytest.mark.parametrize(("shown", "expected"), [("show", 1), ("hide", 0)])
def test_articles_offer_it_unless_switched_off_there(site, get, shown, expected):
    make_article(make_article_index(site), slug="story", newsletter_cta=shown)
    html = get(site, "/articles/story/").content.decode()
    assert html.count('action="/newsletter/"') == expected


def test_words_of_the_page_go_before_words_of_the_site(
    site, get, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        Newsletter.objects.create(site=site, heading="The site’s words", text="Its text")
    index = make_article_index(site)
    body = [block("newsletter", {"heading": "The block’s words", "text": ""})]
    make_article(index, slug="own", newsletter_heading="The page’s words", body=body)
    html = get(site, "/articles/own/").content.decode()
    assert "The page’s words" in html
    assert "The block’s words" in html
    assert "The site’s words" not in html
    assert html.count("Its text") == 2, "what is not overridden is the site's"
    ids = re.findall(r'\bid="([^"]+)"', html)
    assert len(ids) == len(set(ids)), "two forms on one page"
