"""On a phone, without scripts: programs are compared and a plan is made and changed."""

import pytest
from playwright.sync_api import expect

from tests.browser.fitting import fits

pytestmark = pytest.mark.browser


def test_programs_ticked_in_the_list_stand_side_by_side(at):
    page = at("/programs/", size="phone", js=False)
    boxes = page.locator('[name=p][form="compare-form"]')
    named = [boxes.nth(number).get_attribute("value") for number in (0, 1)]
    for number in (0, 1):
        page.locator(".compare-choice").nth(number).click()
    button = page.locator(".compare-bar button")
    assert button.bounding_box()["y"] < 844  # in sight without scrolling to the end of the list
    button.click()
    assert page.url.endswith(f"/programs/compare/?p={named[0]}&p={named[1]}")
    facts = page.locator(".compare-facts")
    compared = facts.locator(".compare-name")
    expect(compared).to_have_count(2)
    assert fits(page)
    assert fits(page, 320)
    assert facts.locator("dt").first.is_visible()
    assert not page.locator(".compare-table").is_visible()
    page.locator("select[name=p]").select_option(index=0)
    page.get_by_role("button", name="Add").click()
    expect(compared).to_have_count(3)
    facts.locator(".compare-remove").first.click()
    expect(compared).to_have_count(2)


def test_a_plan_is_made_and_changed(at):
    page = at("/programs/plan/", host="campus.localhost", size="phone", js=False)
    page.locator("[name=for]").first.check()
    page.select_option("#plan-months", "12")
    page.get_by_role("button", name="Make the plan").click()
    months = page.locator(".plan-steps time")
    before = months.first.get_attribute("datetime")
    assert fits(page)
    page.get_by_role("link", name="Later for").first.click()
    assert page.locator(".plan-steps time").first.get_attribute("datetime") > before
    page.wait_for_load_state()
    steps = page.locator(".plan-steps > li")
    count = steps.count()
    page.get_by_role("button", name="Add to the plan").click()
    expect(steps).to_have_count(count + 1)
    page.get_by_role("link", name="Remove").first.click()
    expect(steps).to_have_count(count)
    assert (
        page.locator(".plan-take a.button")
        .get_attribute("href")
        .startswith("/programs/inquire/?p=")
    )
