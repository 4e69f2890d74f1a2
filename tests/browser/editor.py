"""The page editor as a person uses it: found by roles and labels, never by classes or ids."""

import re
from contextlib import suppress
from dataclasses import dataclass

from playwright.sync_api import Locator, Page, expect

from tests.demo_server import PASSWORD, DemoServer

SAVED = re.compile("created|updated|saved")
EDITING = re.compile(r"/admin/pages/\d+/edit/")
# Tells on the root element what the form is up to. It compares itself with what it held two seconds
# after it was opened (here sooner: nobody is as quick as a test, whose words would count as having
# been there from the start), looks for changes twice a second, and saves by itself. Pressing “Save”
# while it does is answered well, but with an error in the console.
WATCH = """
const later = setTimeout;
window.setTimeout = (act, wait, ...rest) => later(act, wait === 2000 ? 300 : wait, ...rest);
let touched = -Infinity, unsaved = false, saving = false;
const on = (names, act) => names.split(" ").forEach(n => document.addEventListener(n, act, true));
on("beforeinput input change click", () => { touched = performance.now(); });
on("w-unsaved:watch-edits", () => { document.documentElement.dataset.watched = ""; });
on("w-unsaved:add", () => { unsaved = true; });
on("w-unsaved:clear", () => { unsaved = false; });
on("w-autosave:save", () => { saving = true; });
on("w-autosave:success w-autosave:error", () => { saving = false; });
setInterval(() => {
  const settled = !unsaved && !saving && performance.now() - touched > 1200;
  document.documentElement?.toggleAttribute("data-settled", settled);
}, 50);
"""

_cookies: dict[tuple[str, str], list] = {}  # of sessions, by host and user
_forms: dict[str, str] = {}  # addresses of new articles, by host

expect.set_options(timeout=10_000)  # two browsers and a server share what CPU there is


@dataclass
class Post:
    """A thread as its author published it."""

    author: str
    handle: str
    network: str
    date: str
    posts: tuple[str, ...]


class Editor:
    """Somebody at work in the admin, on one of the sites' hosts."""

    def __init__(self, page: Page, demo: DemoServer, host: str = "campus.localhost"):
        self.page, self.demo, self.host = page, demo, host
        page.add_init_script(WATCH)

    def open(self, path: str = "/admin/") -> None:
        """Open an address of the admin."""
        self.page.goto(self.demo.url(path, self.host))

    def log_in(self, username: str) -> "Editor":
        """Log in at the front door, once; whoever has been here before is still logged in."""
        if kept := _cookies.get((self.host, username)):
            self.page.context.add_cookies(kept)
            return self
        self.open()
        self.page.get_by_label("User name").fill(username)
        self.page.get_by_label("Password").fill(PASSWORD)
        self.page.get_by_role("button", name="Sign in").click()
        expect(self.page.get_by_role("link", name="Account", exact=True)).to_be_visible()
        _cookies[self.host, username] = self.page.context.cookies()
        return self

    def open_articles(self) -> None:
        """Go to the list of the site's articles."""
        self.open("/admin/pages/")
        self.page.get_by_role("link", name="Explore child pages of 'Articles'").click()
        expect(self.page.get_by_role("heading", name="Exploring: Articles")).to_be_attached()

    def new_article(self, title: str, summary: str = "") -> None:
        """Start an article below the list, whose way is gone once for each site."""
        if self.host in _forms:
            self.page.goto(_forms[self.host])
        else:
            self.open_articles()
            self.page.get_by_role("link", name="Add child page").first.click()
        self.wait_until_watched()
        _forms[self.host] = self.page.url
        self.page.get_by_role("textbox", name="Title*", exact=True).fill(title)
        if summary:
            self.page.get_by_role("textbox", name="Summary", exact=True).fill(summary)

    def wait_until_watched(self) -> None:
        """Wait until the form notices changes."""
        expect(self.page.locator("html[data-watched]")).to_be_attached()

    @property
    def body(self) -> Locator:
        """Return the part of the form that holds the article's blocks."""
        return self.page.get_by_role("region", name="Article", exact=True)

    def add_block(self, label: str) -> Locator:
        """Add a block at the end and return its part of the form."""
        self.body.get_by_role("button", name="Insert a block").last.click()
        option = self.page.get_by_role("option", name=label, exact=True)
        option.click()
        expect(option).to_have_count(0)  # or the next list would open beside this one
        return self.body.get_by_role("region", name=re.compile(f"^{label}")).last

    def add_text(self, *paragraphs: str) -> None:
        """Add a text block of some paragraphs."""
        self.add_block("Text").get_by_role("textbox").click()
        for number, paragraph in enumerate(paragraphs):
            if number:
                self.page.keyboard.press("Enter")
            self.page.keyboard.insert_text(paragraph)

    def add_picture(self) -> Locator:
        """Add the first picture that is offered and return its part of the form."""
        block = self.add_block("Picture")
        block.get_by_role("button", name="Choose an image").click()
        dialog = self.page.get_by_role("dialog")
        dialog.get_by_role("listitem").get_by_role("link").first.click()
        self.expect_no_dialog()
        return block

    def add_pull_quote(self, text: str) -> None:
        """Add a sentence in large type."""
        self.add_block("Pull quote").get_by_role("textbox", name="Text*").fill(text)

    def add_thread(self, thread: Post) -> None:
        """Add a thread, post by post."""
        block = self.add_block("Thread")
        block.get_by_role("textbox", name="Date").fill(thread.date)
        block.get_by_role("textbox", name="Author*").click()  # closes the calendar
        block.get_by_role("textbox", name="Author*").fill(thread.author)
        block.get_by_role("textbox", name="Handle").fill(thread.handle)
        block.get_by_role("combobox", name="Network*").select_option(label=thread.network)
        posts = block.get_by_role("textbox", name="Text*")
        for number, text in enumerate(thread.posts):
            if number:
                self._add_item(block, posts, number + 1)
            posts.last.fill(text)

    def _add_item(self, block: Locator, items: Locator, count: int) -> None:
        """Press “Add” until the list is that long: the form may move under the pointer as it saves."""
        for _ in range(3):
            block.get_by_role("button", name="Add", exact=True).last.click()
            with suppress(AssertionError):
                expect(items).to_have_count(count, timeout=3_000)
                return
        expect(items).to_have_count(count)

    def open_preview(self):
        """Show the live preview beside the form and return its frame."""
        self.page.get_by_role("button", name="Toggle preview").click()
        return self.page.frame_locator("#w-preview-iframe")

    def wait_for_autosave(self) -> None:
        """Wait until a new page has saved itself, which gives it an address, and has come to rest."""
        expect(self.page).to_have_url(EDITING)
        expect(self.page.locator("html[data-settled]")).to_be_attached()

    def save_draft(self) -> None:
        """Press the button that saves without publishing."""
        self.wait_for_autosave()
        self.page.get_by_role("button", name="Save draft").click()
        self.expect_message(SAVED)

    def publish(self) -> None:
        """Press “Publish”, beside “Save draft”."""
        self.wait_for_autosave()
        self.page.get_by_role("button", name="Publish", exact=True).click()

    def expect_no_dialog(self) -> None:
        """Wait until a dialog is gone: while it fades, it takes the focus back."""
        expect(self.page.locator(".modal")).to_have_count(0)

    def expect_message(self, text) -> None:
        """Wait until the admin says ``text``."""
        expect(self.page.get_by_role("status").filter(has_text=text).first).to_be_visible()
