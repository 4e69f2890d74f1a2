"""Writers bring documents along from word processors, and lead readers to headings."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.editor import Editor
from tests.browser.test_editor import CAMPUS, SUMMARY, a_title, slug
from tests.markup import parse

pytestmark = pytest.mark.browser
PASTED = Path(__file__).parent / "pasted"
DOCUMENTS = {  # what each leaves out, in the words of the notice
    "word": ("A picture was left out", "A table became lines"),
    "word_online": ("A picture was left out",),
    "google_docs": ("A picture was left out", "A table became lines"),
    "pages": (),
}
PASTE = """(field, [html, text]) => {
  const clipboardData = new DataTransfer();
  if (html) clipboardData.setData("text/html", html);
  if (text) clipboardData.setData("text/plain", text);
  else if (!html) clipboardData.items.add(new File(["x"], "x.png", { type: "image/png" }));
  const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
  field.focus();
  field.dispatchEvent(paste);
}"""


@pytest.fixture
def eve(page_factory, demo):
    return Editor(page_factory(), demo, CAMPUS).log_in("eve")


def document(name: str) -> str:
    return (PASTED / f"{name}.html").read_text()


def bare(text) -> str:
    """Return a text as it is stored, without marks of paragraphs and what makes headings links."""
    for link in text.select("a.permalink"):
        link.unwrap()
    for element in text.find_all(True):
        for name in ("id", "data-block-key"):
            del element[name]
    return text.decode_contents()


def test_documents_keep_their_structure_and_nothing_else(eve, page_factory, demo):
    title = a_title("Pasted")
    eve.new_article(title, SUMMARY)
    for name, left_out in DOCUMENTS.items():
        block = eve.add_block("Text")
        block.get_by_role("textbox").click()
        block.get_by_role("textbox").evaluate(PASTE, [document(name), ""])
        expect(block.get_by_role("textbox")).to_contain_text("What to bring")
        for words in left_out:
            expect(block.get_by_role("status").first).to_contain_text(words)
    expect(block.get_by_role("status").filter(has_text=re.compile(r"\w"))).to_have_count(0)
    block.get_by_role("textbox").evaluate(PASTE, ["", ""])
    expect(block.get_by_role("status").first).to_contain_text("Add a Picture block")
    block.get_by_role("button", name="Close").click()
    expect(block.get_by_role("textbox")).to_be_focused()

    # Fields that offer less: headings become bold lines, and plain fields take plain text.
    callout = eve.add_block("Callout").locator("[contenteditable=true]")
    callout.click()
    callout.evaluate(PASTE, ["<h2>Heading</h2><p>Words</p><script>alert(1)</script>", ""])
    heading = eve.add_block("Heading").get_by_role("textbox", name="Text*")
    heading.evaluate(PASTE, ["<h1>x</h1>", "\u00a0One\u00a0\u00a0line\r\nand\u200b two\n"])
    expect(heading).to_have_value("One line and two")
    quote = eve.add_block("Quotation").get_by_role("textbox", name="Text*")
    quote.evaluate(PASTE, ["", "One\u00adline\x0band\n\n\n\u00a0two"])
    expect(quote).to_have_value("Oneline\nand\n\n two")
    eve.publish()
    eve.expect_message(f"Page '{title}' has been published")

    soup = parse(demo.get(f"/articles/{slug(title)}/", CAMPUS).read())
    texts = soup.select(".prose > .text")
    for name, text in zip(DOCUMENTS, texts, strict=True):
        assert bare(text) == document(f"{name}.stored").replace("\n", "")
    assert bare(soup.select_one(".callout .text")) == "<p><b>Heading</b></p><p>Words</p>"


def test_a_link_is_led_to_a_heading_by_keyboard(eve, at):
    title = a_title("Linked")
    eve.new_article(title, SUMMARY)
    eve.add_text("See there")
    keys, page = eve.page.keyboard, eve.page
    keys.press("Control+A")
    keys.press("Control+K")
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("heading", name="Choose a page")).to_be_visible()
    dialog.get_by_role("textbox").fill("house rules")
    dialog.get_by_role("link", name="House Rules").press("Enter")
    expect(dialog.get_by_role("link", name="The top of the page")).to_be_focused()
    for _ in range(5):
        keys.press("Tab")
    expect(dialog.get_by_role("link", name="What it rests on")).to_be_focused()
    keys.press("Enter")
    eve.expect_no_dialog()
    eve.publish()
    eve.expect_message(f"Page '{title}' has been published")

    reader = at(f"/articles/{slug(title)}/", CAMPUS, js=False)
    reader.get_by_role("link", name="See there").click()
    heading = reader.get_by_role("heading", name="What it rests on")
    expect(reader).to_have_url(re.compile(r"/house-rules/#what-it-rests-on$"))
    expect(heading).to_be_in_viewport()
    reader.get_by_role("heading", name="Who brings what").get_by_role("link").click()
    expect(reader).to_have_url(re.compile(r"/house-rules/#who-brings-what$"))


def test_nothing_covers_the_heading_one_is_led_to(at):
    reader = at("/articles/a-room-people-can-leave/#set-up-the-room")
    heading = reader.get_by_role("heading", name="Set up the room")
    expect(heading).to_be_in_viewport()
    leave = reader.get_by_role("link", name="Leave this site", exact=True).bounding_box()
    assert heading.bounding_box()["y"] > leave["y"] + leave["height"]
