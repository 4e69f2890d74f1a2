"""Advice while writing: it follows what is typed, says so, and leads to the place."""

import pytest
from playwright.sync_api import expect

from tests.browser.editor import Editor
from tests.browser.test_editor import a_title

# It writes to the shared demonstration.
pytestmark = pytest.mark.browser


def test_advice_follows_what_is_typed_and_leads_to_the_place(page_factory, demo):
    page = page_factory()
    editor = Editor(page, demo).log_in("eve")
    editor.new_article(a_title("What a victim of assault said"), "A summary.")
    page.get_by_role("button", name="Toggle checks").click()
    advice = page.get_by_role("region", name="What could be better")
    word = advice.get_by_role("listitem").filter(has_text="“victim”")
    expect(word).to_contain_text("Better: survivor")
    editor.add_text("Everyone told us about the assault.")
    heading = editor.add_block("Heading").get_by_role("textbox", name="Text*")
    heading.fill("And then")
    alone = advice.get_by_role("listitem").filter(has_text="A heading has no text after it")
    expect(alone).to_be_visible()
    expect(page.get_by_role("status").filter(has_text="things could be better")).to_be_attached()
    note = advice.get_by_role("listitem").filter(has_text="There is no content note")
    expect(note).to_be_visible()

    page.get_by_role("tab", name="Settings").click()
    alone.get_by_role("button", name="Go to it").press("Enter")
    expect(heading).to_be_focused()
    word.get_by_role("button", name="Go to it").press("Enter")
    title = page.get_by_role("textbox", name="Title*", exact=True)
    expect(title).to_be_focused()
    title.fill(a_title("What somebody said"))
    expect(word).to_have_count(0)
    expect(note).to_have_count(0)
    expect(page.get_by_text("Saved", exact=True).first).to_be_visible()
