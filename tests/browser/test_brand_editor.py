"""A site admin gives the site another look, by keyboard, and is told what readers will get."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.editor import Editor

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("editors")]
CAMPUS = "campus.localhost"


def test_a_site_admin_chooses_a_look_by_keyboard_and_is_told_what_readers_get(page_factory, demo):
    sam = Editor(page_factory(), demo).log_in("sam")
    sam.page.get_by_role("button", name="Settings").click()
    sam.page.get_by_role("link", name="Brand").click()
    sam.wait_until_watched()
    said = sam.page.get_by_role("status").filter(has_text="reads")
    theatre = sam.page.get_by_role("button", name="Theatre")
    brand = sam.page.get_by_role("textbox", name="Brand color*", exact=True)

    theatre.press("Enter")
    expect(theatre).to_have_attribute("aria-pressed", "true")
    expect(brand).to_have_value("#5d1a55")
    expect(sam.page.get_by_role("combobox", name="Theme")).to_have_value("house-lights")
    expect(said).to_contain_text("Links use #E79BDA")

    brand.press("Control+a")
    brand.press_sequentially("#f5c400")
    expect(said).to_contain_text("#F5C400 reads 1.5:1 on the page. Links use #634D00")
    expect(sam.page.get_by_label("Pick: Brand color")).to_have_value("#f5c400")
    expect(theatre).to_have_attribute("aria-pressed", "false")
    sam.page.get_by_label("Pick: Brand color").fill("#fff59d")
    expect(brand).to_have_value("#fff59d")
    brand.press("Control+a")
    brand.press_sequentially("nocolor")
    expect(sam.page.get_by_role("status").filter(has_text="is not a color code")).to_be_visible()
    brand.press("Control+a")
    brand.press_sequentially("#f5c400")
    expect(said).to_contain_text("Links use #634D00")
    sam.page.get_by_role("combobox", name="Type").select_option("legible")
    assert violations(sam.page, "label", "button-name") == []

    brand.press("Enter")
    sam.expect_message(re.compile("Brand updated"))
    home = demo.get("/", CAMPUS).read().decode()
    sheet = re.search(r"/theme-[0-9a-f]{12}\.css", home)[0]
    assert "#f5c400" in demo.get(sheet, CAMPUS).read().decode()
    assert "css/type-legible" in home
    assert "css/site-house-lights" in home
