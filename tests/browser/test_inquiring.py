"""A buyer on a phone, without JavaScript: finds a mistake, corrects it, and sends an inquiry."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def test_an_inquiry_is_corrected_and_sent_without_script(page_factory, demo):
    page_factory.watch.ignore("422 (Unprocessable Entity)")
    page = page_factory("phone", js=False)
    page.goto(demo.url("/programs/house-rules/", "campus.localhost"))
    page.get_by_role("main").get_by_role("link", name="Book this program").first.click()
    expect(page.get_by_label("House Rules")).to_be_checked()
    page.get_by_label("Organization").first.fill("Elm College")
    page.get_by_label("Your name").fill("Ada Moss")
    page.get_by_label("Email address").fill("ada@elm")
    page.get_by_label("Venue and city").fill("Elm Hall")
    page.get_by_role("button", name="Send the inquiry").click()
    expect(page).to_have_title(re.compile("^Error: "))
    page.get_by_role("alert").get_by_role("link").click()
    wrong = page.get_by_label("Email address")
    expect(wrong).to_have_value("ada@elm")
    expect(wrong).to_be_focused()
    expect(page.get_by_label("Venue and city")).to_have_value("Elm Hall")
    expect(page.get_by_label("House Rules")).to_be_checked()
    wrong.fill("ada@elm.example")
    page.get_by_role("button", name="Send the inquiry").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("We have your inquiry")
    assert not page.context.cookies()
