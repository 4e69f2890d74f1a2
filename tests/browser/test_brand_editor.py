"""A site gets another look, by keyboard, and whoever gives it is told what readers will get."""

import re
import uuid

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.editor import Editor

pytestmark = pytest.mark.browser


@pytest.fixture
def host(page_factory, demo):
    """Return the host of a new site: other tests look at what the demonstration looks like."""
    name = f"look{uuid.uuid4().hex[:6]}.localhost"
    nadia = Editor(page_factory(), demo, "localhost").log_in("nadia")
    nadia.open("/admin/sites/new/")
    nadia.page.get_by_label("Host name*").fill(name)
    nadia.page.get_by_label("Name*", exact=True).fill("A New Look")
    nadia.page.get_by_role("button", name="Show what this will make").click()
    nadia.page.get_by_role("button", name="Make this site").click()
    expect(nadia.page.get_by_text("answers at")).to_be_visible()
    return name


def test_a_look_is_chosen_by_keyboard_and_says_what_readers_get(page_factory, demo, host):
    nadia = Editor(page_factory(), demo, host).log_in("nadia")
    nadia.open()
    nadia.page.get_by_role("button", name="Settings").click()
    nadia.page.get_by_role("link", name="Brand").click()
    nadia.wait_until_watched()
    said = nadia.page.get_by_role("status").filter(has_text="reads")
    theatre = nadia.page.get_by_role("button", name="Theatre")
    brand = nadia.page.get_by_role("textbox", name="Brand color*", exact=True)

    theatre.press("Enter")
    expect(theatre).to_have_attribute("aria-pressed", "true")
    expect(brand).to_have_value("#5d1a55")
    expect(nadia.page.get_by_role("combobox", name="Theme")).to_have_value("house-lights")
    expect(said).to_contain_text("Links use #E79BDA")

    brand.press("Control+a")
    brand.press_sequentially("#f5c400")
    expect(said).to_contain_text("#F5C400 reads 1.5:1 on the page. Links use #634D00")
    expect(nadia.page.get_by_label("Pick: Brand color")).to_have_value("#f5c400")
    expect(theatre).to_have_attribute("aria-pressed", "false")
    nadia.page.get_by_label("Pick: Brand color").fill("#fff59d")
    expect(brand).to_have_value("#fff59d")
    brand.press("Control+a")
    brand.press_sequentially("nocolor")
    expect(nadia.page.get_by_role("status").filter(has_text="is not a color code")).to_be_visible()
    brand.press("Control+a")
    brand.press_sequentially("#f5c400")
    expect(said).to_contain_text("Links use #634D00")
    nadia.page.get_by_role("combobox", name="Type").select_option("legible")
    assert violations(nadia.page, "label", "button-name") == []

    brand.press("Enter")
    nadia.expect_message(re.compile("Brand updated"))
    home = demo.get("/", host).read().decode()
    sheet = re.search(r"/theme-[0-9a-f]{12}\.css", home)[0]
    css = demo.get(sheet, host).read().decode()
    assert "#f5c400" in css
    assert "Atkinson" in css
    assert "Bricolage" in css
