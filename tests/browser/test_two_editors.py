"""Two people write in one article: the second is asked, and both texts are kept (P22)."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.editor import Editor
from tests.browser.test_editor import CAMPUS, a_title

pytestmark = pytest.mark.browser
SLOW = 30_000  # the form asks every ten seconds who else is there


@pytest.fixture
def pair(page_factory, demo):
    """Return two editors who have opened the same article of theirs."""
    page_factory.watch.ignore(
        "status of 400", "status of 409", "ERR_FAILED", "Error fetching"
    )  # as autosave is refused
    eve = Editor(page_factory(), demo, CAMPUS).log_in("eve")
    max_ = Editor(page_factory(), demo, CAMPUS).log_in("max")
    eve.new_article(a_title("For two"), "As it was.")
    eve.save_draft()
    for editor in (eve, max_):
        editor.page.goto(eve.page.url)
    for editor in (eve, max_):
        editor.wait_until_watched()
    return eve, max_


def summary(editor: Editor):
    return editor.page.get_by_role("textbox", name="Summary", exact=True)


def versions(editor: Editor) -> str:
    """Return all versions the history leads to, as their readers would see them."""
    ask = "async path => (await fetch(path)).text()"
    history = re.sub("edit/.*", "history/", editor.page.url)
    paths = re.findall(r"/admin/pages/\d+/revisions/\d+/view/", editor.page.evaluate(ask, history))
    return "".join(editor.page.evaluate(ask, path) for path in dict.fromkeys(paths))


def test_the_form_asks_before_it_saves_over_another_version(pair):
    eve, max_ = pair
    summary(eve).fill("What Eve wrote.")
    expect(eve.page.get_by_text("Saved", exact=True)).to_be_visible()
    summary(max_).fill("What Max wrote.")
    expect(max_.page.get_by_text("Saving will overwrite a newer version")).to_be_visible()
    save = max_.page.get_by_role("button", name="Save draft")
    dialog = max_.page.get_by_role("dialog", name="saved a new version")
    save.first.click()
    expect(dialog).to_be_visible(timeout=SLOW)
    dialog.get_by_role("button", name="Save draft").click()
    max_.expect_message("updated")
    expect(summary(max_)).to_have_value("What Max wrote.")
    texts = versions(max_)
    assert "What Max wrote." in texts
    assert "What Eve wrote." in texts


def test_publishing_at_once_asks_too_and_both_texts_stay(pair):
    eve, max_ = pair
    # As when the form has not heard yet: it asks every ten seconds.
    max_.page.route("**/editing-sessions/**/ping/**", lambda route: route.abort())
    max_.page.route("**/edit/", lambda route: _only_by_hand(route))
    summary(max_).fill("What Max wrote.")
    summary(eve).fill("What Eve wrote.")
    expect(eve.page.get_by_text("Saved", exact=True)).to_be_visible()
    max_.page.get_by_role("button", name="Publish", exact=True).click()
    # Where it has tried to save by itself meanwhile, it says first that it could not.
    network = max_.page.get_by_role("dialog", name="A network error occurred")
    asked = max_.page.get_by_role("heading", name="saved another version meanwhile")
    expect(network.or_(asked)).to_be_visible()
    if network.is_visible():
        network.get_by_role("button", name="Publish").click()
    expect(asked).to_be_visible()
    max_.page.get_by_role("button", name="Keep theirs, and mine in the history").click()
    max_.expect_message("updated")
    expect(summary(max_)).to_have_value("What Eve wrote.")
    assert "What Max wrote." in versions(max_)


def _only_by_hand(route):
    """Let what somebody asked for through, and no autosave."""
    if "text/html" in route.request.headers.get("accept", ""):
        route.continue_()
    else:
        route.abort()
