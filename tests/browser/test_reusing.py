"""Blocks that are used again, errors that are folded away, and the preview that leads to the form."""

import pytest
from playwright.sync_api import expect

from tests.browser.editor import Editor
from tests.browser.test_editor import CAMPUS, SUMMARY, a_title

pytestmark = pytest.mark.browser
LONG = "A paragraph that takes some room. " * 60


@pytest.fixture
def eve(page_factory, demo):
    """Return a function that logs an editor in; ``nadia`` works on all sites."""

    def log_in(username: str = "eve", host: str = CAMPUS) -> Editor:
        return Editor(page_factory(), demo, host).log_in(username)

    return log_in


def press(editor, target, key="Enter") -> None:
    """Press a key on what the keyboard has reached."""
    target.focus()
    editor.page.keyboard.press(key)


def new_article(nadia, site, title) -> None:
    """Start an article on one of the sites somebody works on."""
    nadia.open("/admin/pages/")
    for name in (site, "Articles"):
        nadia.page.get_by_role("link", name=f"Explore child pages of '{name}'", exact=True).click()
    nadia.page.get_by_role("link", name="Add child page").first.click()
    nadia.wait_until_watched()
    nadia.page.get_by_role("textbox", name="Title*", exact=True).fill(title)


def test_a_run_of_blocks_is_copied_and_pasted_on_another_site_by_keyboard(eve):
    campus = eve("nadia")
    new_article(campus, "Plainspoke Campus", a_title("Copied from"))
    campus.add_pull_quote("Not saved yet")
    campus.add_block("Heading").get_by_role("textbox", name="Text*").fill("Taken along")
    campus.add_picture()
    select = campus.body.get_by_role("button", name="Select", exact=True)
    press(campus, select.nth(1))
    press(campus, select.nth(2), "Shift+Enter")
    bar = campus.page.get_by_role("group", name="Selected blocks")
    expect(bar).to_contain_text("2 blocks selected")
    press(campus, bar.get_by_role("button", name="Copy"))
    expect(bar).to_contain_text("2 blocks copied")

    main = eve("nadia", "localhost")
    title = a_title("Pasted into")
    new_article(main, "Plainspoke", title)
    main.add_pull_quote("Typed before")
    press(main, main.body.get_by_role("button", name="Paste or insert a section").last)
    dialog = main.page.get_by_role("dialog")
    expect(dialog).to_contain_text("2 blocks Heading, Picture")
    expect(dialog.get_by_role("button", name="Paste 2 blocks")).to_be_focused()
    main.page.keyboard.press("Enter")
    told = dialog.get_by_role("status")
    expect(told).to_contain_text("2 blocks pasted. Something was left out:")
    expect(told).to_contain_text("belongs to another site; choose another.")
    main.page.keyboard.press("Escape")
    texts = main.body.get_by_role("textbox", name="Text*")
    expect(texts).to_have_count(2)
    expect(texts.first).to_have_value("Typed before")
    expect(texts.last).to_have_value("Taken along")
    pasted = main.body.get_by_role("region", name="Heading")
    expect(pasted.get_by_role("button", name="Toggle section")).to_be_focused()
    main.save_draft()
    main.page.reload()
    expect(main.page.get_by_role("textbox", name="Title*", exact=True)).to_have_value(title)
    expect(main.body.get_by_role("textbox", name="Text*").last).to_have_value("Taken along")


def test_a_section_is_saved_and_put_into_another_page(eve):
    editor = eve()
    name = a_title("Section")
    editor.new_article(a_title("Saved from"))
    editor.add_pull_quote("Words to keep")
    editor.body.get_by_role("button", name="Select", exact=True).click()
    editor.page.get_by_role("button", name="Save to library").click()
    editor.page.get_by_role("textbox", name="Name").fill(name)
    editor.page.keyboard.press("Enter")
    bar = editor.page.get_by_role("group", name="Selected blocks")
    expect(bar).to_contain_text(f"“{name}” is in the library")
    editor.wait_for_autosave()
    editor.new_article(a_title("Inserted into"))
    editor.body.get_by_role("button", name="Paste or insert a section").click()
    editor.page.get_by_role("button", name=f"Insert {name}").click()
    expect(editor.body.get_by_role("textbox", name="Text*")).to_have_value("Words to keep")


def test_the_first_error_is_opened_and_has_the_focus(eve):
    editor = eve()
    editor.new_article(a_title("With errors"), SUMMARY)
    block = editor.add_block("Call to action")
    block.get_by_role("button", name="Toggle section").first.click()
    expect(block.get_by_role("textbox", name="Heading*")).to_be_hidden()
    editor.publish()
    heading = editor.body.get_by_role("textbox", name="Heading*")
    expect(heading).to_be_focused()
    expect(heading).to_be_in_viewport()
    editor.body.get_by_role("button", name="Toggle section").first.click()
    editor.page.get_by_role("tab", name="Settings").click()
    expect(heading).to_be_hidden()
    editor.page.get_by_role("button", name="Go to the first of 3 errors").click()
    expect(heading).to_be_focused()


def test_the_preview_and_the_form_lead_to_each_others_blocks(eve):
    editor = eve()
    editor.new_article(a_title("Shown beside"), SUMMARY)
    editor.add_text(LONG)
    editor.add_pull_quote("Far below")
    editor.wait_for_autosave()
    preview = editor.open_preview()
    quote = preview.get_by_text("Far below")
    expect(quote).not_to_be_in_viewport()
    text, words = editor.body.get_by_role("textbox").first, editor.body.get_by_label("Text*")
    words.last.focus()
    expect(quote).to_be_in_viewport()
    editor.body.get_by_role("button", name="Toggle section").last.click()
    expect(words.last).to_be_hidden()
    quote.click()
    expect(words.last).to_be_focused()
    press(editor, preview.get_by_text("A paragraph that takes").locator("xpath=.."))
    expect(text).to_be_focused()
