"""Robots store nothing and learn nothing; what only looks automatic is never lost (P82)."""

import pytest

from programs.inquiries import views
from programs.inquiries.models import Inquiry
from site_core.newsletter.models import Subscriber
from site_core.newsletter.protection import ATTEMPTS
from site_core.outbox.models import Message
from tests.builders import make_program_index


@pytest.mark.parametrize("fields", [{"subject": "Buy now"}, {"seconds": "0"}, {"seconds": "2"}])
def test_a_hundred_posts_of_robots_store_nothing(send, fields):
    real = send()
    Inquiry.objects.all().delete()
    Message.objects.all().delete()
    for number in range(100):
        bot = send(address=f"198.51.100.{number}", newsletter="on", **fields)
        assert (bot.status_code, bot["Location"]) == (real.status_code, real["Location"])
    assert not Inquiry.objects.exists()
    assert not Subscriber.objects.exists()
    assert not Message.objects.exists()


@pytest.mark.parametrize("seconds", ["3", "600", "", "x", "-1", "²", "9" * 50, "1e9", "2.5"])
def test_whoever_takes_time_or_tells_none_is_no_robot(send, seconds):
    assert send(seconds=seconds).status_code == 303
    assert Inquiry.objects.count() == 1


@pytest.mark.parametrize(
    "fields",
    [
        {"organization": "Great deals https://spam.example"},
        {"name": "www.spam.example"},
        {"venue": "[url=spam]x[/url]"},
        {"role": "<a href=x>"},
        {"tailoring": "http://a.example and http://b.example"},
    ],
)
def test_links_where_names_belong_are_kept_and_flagged_and_nobody_is_mailed(send, fields):
    response = send(newsletter="on", **fields)
    assert response["Location"] == "/programs/inquire/thanks/"
    assert Inquiry.objects.get().suspected
    assert not Message.objects.exists()
    assert not Subscriber.objects.exists()


@pytest.mark.parametrize(
    "fields",
    [{"tailoring": "Our policy: https://elm.example/policy"}, {"organization": "Elm.edu & Co."},
     {"venue": "Elm Hall, https://elm.example/hall"},
     {"name": "O’Neil-Wwwitt"}],
)  # fmt: skip
def test_one_link_in_a_text_is_nothing_suspicious(send, fields):
    send(**fields)
    assert not Inquiry.objects.get().suspected


def test_one_address_may_send_a_few_and_loses_nothing_after_that(send):
    for number in range(ATTEMPTS):
        assert send(email=f"r{number}@example.org").status_code == 303
    refused = send(venue="Town hall")
    assert refused.status_code == 429
    assert 'value="Town hall"' in refused.content.decode()
    assert "wait ten minutes" in refused.content.decode()
    assert Inquiry.objects.count() == ATTEMPTS
    assert send(address="192.0.2.2").status_code == 303


def test_the_addresses_of_one_ipv6_connection_count_as_one(send):
    for number in range(ATTEMPTS):
        assert (
            send(email=f"r{number}@example.org", address=f"2001:db8::{number}").status_code == 303
        )
    assert send(address="2001:db8::ffff:1").status_code == 429
    assert send(address="2001:db8:0:1::1").status_code == 303


def test_many_addresses_together_flood_one_site_only(send, other_site, monkeypatch):
    monkeypatch.setattr(views, "MOST_ON_SITE", 3)
    make_program_index(other_site)
    codes = [send(address=f"192.0.2.{number}").status_code for number in range(5)]
    assert codes == [303, 303, 303, 429, 429]
    assert send(to=other_site, address="192.0.2.9").status_code == 303


def test_signing_up_for_the_newsletter_is_counted_apart(site, send, client):
    for _ in range(ATTEMPTS + 1):
        send()
    answer = client.post(
        "/newsletter/", {"email": "a@example.org"}, headers={"host": site.hostname},
        REMOTE_ADDR="192.0.2.1",
    )  # fmt: skip
    assert answer.status_code == 302
