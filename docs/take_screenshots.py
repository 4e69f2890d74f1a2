"""Takes the pictures of the documentation from a running demonstration.

    make run                                       # in another window
    .venv/bin/python docs/take_screenshots.py      # [--port 8000] [--only NAME …]

It writes ``docs/pictures/<name>.webp``. To have something to show, it starts an article that it
deletes again, and signs two invented readers up for a newsletter.
"""

import argparse
import io
import os
import re
import shutil
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, expect, sync_playwright

PICTURES = Path(__file__).parent / "pictures"
LARGEST = 120_000  # bytes
CHROMIUM = (
    "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
)  # fmt: skip
ARTICLE = "/articles/what-an-ra-can-say-at-the-door/"
READERS = ("reader.one@example.org", "reader.two@example.org")
DESKTOP, PHONE = (1440, 900), (390, 844)
TITLE = "Everybody belongs in this conversation"
SUMMARY = "One headline does not undo a movement. It shows who has been part of it all along."
PARAGRAPH = (
    "A story about one person does not cancel what everybody else has lived through. Anyone can be "
    "harmed, and anyone can do harm. Saying so takes nothing from anybody."
)
REPEATED = "Saying so takes nothing from anybody."


# A form notices changes from two seconds after it was opened.
NOTE_WHEN_WATCHED = """
document.addEventListener("w-unsaved:watch-edits", () => {
  document.documentElement.dataset.watched = "";
});
"""
# Being driven by a program scrolls the editor sideways.
BACK_TO_THE_LEFT = "document.querySelectorAll('*').forEach(element => { element.scrollLeft = 0; })"


class Camera:
    """Opens the demonstration and keeps what it sees."""

    def __init__(self, browser, port: int, password: str):
        self.browser, self.port, self.password = browser, port, password

    def url(self, host: str, path: str = "/") -> str:
        """Return an address of the demonstration."""
        return f"http://{host}:{self.port}{path}"

    def page(self, size=DESKTOP, scheme="light") -> Page:
        """Return an empty page of a size."""
        context = self.browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            color_scheme=scheme,
            reduced_motion="reduce",
        )
        context.add_init_script(NOTE_WHEN_WATCHED)
        return context.new_page()

    def admin(self, username: str) -> Page:
        """Return a page on which somebody has logged in to the campus site's admin."""
        page = self.page()
        page.goto(self.url("campus.localhost", "/admin/"))
        page.get_by_label("User name").fill(username)
        page.get_by_label("Password").fill(self.password)
        page.get_by_role("button", name="Sign in").click()
        expect(page.get_by_role("link", name="Account", exact=True)).to_be_visible()
        return page

    def keep(self, page: Page, name: str) -> None:
        """Write what ``page`` shows as a picture that is not too large to load."""
        for frame in page.frames:
            frame.wait_for_load_state()
            frame.evaluate("() => document.fonts.ready")
        page.evaluate(BACK_TO_THE_LEFT)
        with Image.open(io.BytesIO(page.screenshot(animations="disabled"))) as shot:
            for quality in (82, 74, 66, 58, 50):
                buffer = io.BytesIO()
                shot.convert("RGB").save(buffer, "WEBP", quality=quality, method=6)
                if buffer.tell() <= LARGEST:
                    break
        PICTURES.mkdir(exist_ok=True)
        (PICTURES / f"{name}.webp").write_bytes(buffer.getvalue())
        sys.stdout.write(f"{name}.webp {buffer.tell() // 1000} kB\n")


def homes(camera: Camera) -> None:
    """Take the home page of each site."""
    for name, host in (
        ("organization", "localhost"),
        ("campus", "campus.localhost"),
        ("military", "military.localhost"),
    ):
        page = camera.page()
        page.goto(camera.url(host))
        camera.keep(page, f"home-{name}")


def reading(camera: Camera) -> None:
    """Take an article on a phone, by day and by night, and the list of programs."""
    for scheme in ("light", "dark"):
        page = camera.page(PHONE, scheme)
        page.goto(camera.url("campus.localhost", ARTICLE))
        camera.keep(page, f"article-{scheme}")
    page = camera.page()
    page.goto(camera.url("localhost", "/programs/"))
    camera.keep(page, "programs")


def signing_in(camera: Camera) -> None:
    """Take the way in."""
    page = camera.page((720, 640))
    page.goto(camera.url("campus.localhost", "/admin/"))
    camera.keep(page, "editor-sign-in")


def editing(camera: Camera) -> None:
    """Take an article being written: the blocks on offer, and the preview beside the form."""
    page = camera.admin("eve")
    page.goto(camera.url("campus.localhost", "/admin/pages/"))
    page.get_by_role("link", name="Explore child pages of 'Articles'").click()
    expect(page.get_by_role("heading", name="Exploring: Articles")).to_be_attached()
    camera.keep(page, "editor-articles")
    page.get_by_role("link", name="Add child page").first.click()
    expect(page.locator("html[data-watched]")).to_be_attached()
    page.get_by_role("textbox", name="Title*", exact=True).fill(TITLE)
    page.get_by_role("textbox", name="Summary", exact=True).fill(SUMMARY)
    camera.keep(page, "editor-new")
    _add_block(page, "Text")
    _body(page).get_by_role("textbox").last.click()
    page.keyboard.insert_text(PARAGRAPH)
    _add_block(page, "Pull quote")
    _body(page).get_by_role("textbox", name="Text*").fill(REPEATED)
    _take_chooser(camera, page)
    page.get_by_role("button", name="Toggle preview").click()
    preview = page.frame_locator("#w-preview-iframe")
    expect(preview.get_by_role("heading", name=TITLE)).to_be_visible()
    expect(preview.get_by_role("main")).to_contain_text(REPEATED)
    page.get_by_role("textbox", name="Title*", exact=True).scroll_into_view_if_needed()
    expect(page).to_have_url(re.compile(r"/edit/"))
    camera.keep(page, "editor-preview")
    _delete(page)


def _body(page: Page):
    return page.get_by_role("region", name="Article", exact=True)


def _add_block(page: Page, label: str) -> None:
    _body(page).get_by_role("button", name="Insert a block").last.click()
    page.get_by_role("option", name=label, exact=True).click()


def _take_chooser(camera: Camera, page: Page) -> None:
    _body(page).get_by_role("button", name="Insert a block").last.click()
    option = page.get_by_role("option", name="Thread", exact=True)
    option.locator("xpath=..").get_by_role("button", name="Preview").click()
    expect(page.frame_locator("iframe[src*='block-preview']").get_by_role("figure")).to_be_visible()
    camera.keep(page, "editor-blocks")
    page.keyboard.press("Escape")
    _body(page).get_by_role("button", name="Insert a block").last.click()


def _delete(page: Page) -> None:
    number = re.search(r"/pages/(\d+)/", page.url)[1]
    page.goto(re.sub(r"/pages/.*", f"/pages/{number}/delete/", page.url))
    page.get_by_role("button", name="Yes, delete").click()
    expect(page.get_by_role("status").filter(has_text="deleted").first).to_be_visible()


def settings(camera: Camera) -> None:
    """Take the colors of a site, changed but not saved yet."""
    page = camera.admin("sam")
    page.get_by_role("button", name="Settings").click()
    page.get_by_role("link", name="Brand").click()
    page.get_by_role("button", name="Toggle preview").click()
    preview = page.frame_locator("#w-preview-iframe")
    expect(preview.get_by_role("banner")).to_be_visible()
    camera.keep(page, "editor-brand")


def subscribers(camera: Camera) -> None:
    """Take the list of those who asked for the newsletter."""
    for address in READERS:
        page = camera.page()
        page.goto(camera.url("campus.localhost", ARTICLE))
        page.get_by_role("main").get_by_label("Email address").last.fill(address)
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", name="Thank you")).to_be_visible()
    page = camera.admin("sam")
    page.get_by_role("link", name="Subscribers").click()
    expect(page.get_by_role("row").filter(has_text=READERS[0])).to_be_visible()
    camera.keep(page, "editor-subscribers")


SCENES = {
    scene.__name__: scene for scene in (homes, reading, signing_in, editing, settings, subscribers)
}


def main() -> None:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--port", type=int, default=int(os.environ.get("PORT", "8000")))
    parser.add_argument("--password", default="proscenium-demo")
    parser.add_argument("--only", nargs="*", choices=SCENES, default=list(SCENES))
    options = parser.parse_args()
    chromium = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, CHROMIUM)), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--disable-gpu"]
        )
        for name in options.only:
            SCENES[name](Camera(browser, options.port, options.password))
        browser.close()


if __name__ == "__main__":
    main()
