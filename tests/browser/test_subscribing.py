"""Readers sign up under an article; the people of that site, and no others, see who did."""

import re
import uuid

import pytest
from playwright.sync_api import expect

from tests.browser.editor import Editor

# They change the shared demonstration, so they run one after the other.
pytestmark = pytest.mark.browser
CAMPUS = "campus.localhost"


def an_address() -> str:
    """Return an e-mail address no other test uses."""
    return f"reader-{uuid.uuid4().hex[:8]}@example.org"


def open_article(page, demo):
    """Open the newest article of the demonstration and return the form under it."""
    page.goto(demo.url("/articles/", CAMPUS))
    page.get_by_role("main").get_by_role("heading", level=2).get_by_role("link").first.click()
    form = page.get_by_role("main").locator("form", has=page.get_by_label("Email address")).last
    expect(form).to_be_visible()
    return form


def subscribe(form, address: str) -> None:
    """Send an address."""
    form.get_by_label("Email address").fill(address)
    form.get_by_role("button").click()


@pytest.mark.parametrize("js", [True, False], ids=["with script", "without script"])
def test_a_wrong_address_is_explained_and_kept(page_factory, demo, js):
    page_factory.watch.ignore("422 (Unprocessable Entity)")
    page = page_factory("phone", js=js)
    subscribe(open_article(page, demo), "reader@example")
    expect(page).to_have_title(re.compile("^Error: "))
    field = page.get_by_label("Email address")
    expect(field).to_have_value("reader@example")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(page.get_by_role("alert")).to_contain_text("name@example.org")


@pytest.mark.parametrize("js", [True, False], ids=["with script", "without script"])
def test_a_reader_subscribes_and_is_led_back_to_the_article(page_factory, demo, js):
    page = page_factory("phone", js=js)
    form = open_article(page, demo)
    article = page.get_by_role("heading", level=1).inner_text()
    subscribe(form, an_address())
    expect(page.get_by_role("heading", level=1)).to_have_text("Thank you")
    page.get_by_role("main").get_by_role("link", name=f"Back to {article}").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(article)


def test_subscribers_are_listed_for_the_people_of_their_site_only(page_factory, demo):
    address = an_address()
    reader = page_factory()
    subscribe(open_article(reader, demo), address)
    expect(reader.get_by_role("heading", level=1)).to_have_text("Thank you")

    sam = Editor(page_factory(), demo).log_in("sam")
    expect(subscriber(sam, address)).to_contain_text("Pending")

    other = Editor(page_factory(), demo, "military.localhost").log_in("max")
    expect(subscriber(other, address)).to_have_count(0)
    other.page.get_by_role("button", name="Switch to Plainspoke Campus").click()
    other.expect_message("You are working on Plainspoke Campus.")
    expect(subscriber(other, address)).to_contain_text("Pending")
    # The choice is kept as long as one is logged in.
    other.page.get_by_role("button", name="Switch to Plainspoke Military").click()


def subscriber(editor, address: str):
    """Return the row of ``address`` in the list of subscribers."""
    editor.open()
    editor.page.get_by_role("link", name="Subscribers").click()
    editor.page.get_by_placeholder("Search subscribers").fill(address)
    editor.page.keyboard.press("Enter")
    expect(editor.page).to_have_url(re.compile(r"[?&]q=reader"))
    return editor.page.get_by_role("row").filter(has_text=address)
