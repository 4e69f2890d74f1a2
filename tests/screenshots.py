"""Takes every kind of page x three sites x three widths x light and dark, to be looked at.

    make screenshots    # uses the demonstration running at PORT, or serves one of its own

While developing (DEBUG), missing pages are Django's own; those of readers are taken from ``make
prod``, or when nothing runs. ``python -m tests.screenshots --host … --width …`` takes fewer.

It writes ``var/screenshots/<host>/<width>-<scheme>/<page>.jpg``, and contact sheets of all of them
as ``var/screenshots/<host>-<width>-<scheme>.jpg``. Which pages there are, a crawl finds out.
"""

import argparse
import os
import re
import shutil
import signal
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from PIL import Image, ImageDraw
from playwright.sync_api import sync_playwright

from tests import demo_server
from tests.browser.axe import every_screen
from tests.browser.conftest import FLAGS, chromium
from tests.crawler import crawl
from tests.demo_server import ROOT

FOLDER = ROOT / "var/screenshots"
WIDTHS = {390: 844, 768: 1024, 1440: 900}
SCHEMES = ("light", "dark")
THUMB, TALLEST, GAP, LABEL = 300, 900, 16, 22
SHOW_ALL = """async () => {
  const images = [...document.images];
  images.forEach(image => { image.loading = "eager"; });
  await Promise.all([document.fonts.ready, ...images.map(image => image.decode().catch(() => {}))]);
}"""


def open_menu(page) -> None:
    """Open the menu where it is behind a button."""
    button = page.locator(".menu-button")
    if button.is_visible():
        button.click()


def send_mistake(page) -> None:
    """Have the form of the newsletter sent back."""
    page.get_by_label("Email address").fill("robin@example")
    page.get_by_label("Email address").press("Enter")
    page.get_by_role("alert").wait_for()


# States no address leads to: name -> (path, what to do there).
STATES = {
    "missing": ("/no-such-page/", lambda page: None),
    "menu-open": ("/newsletter/", open_menu),
    "form-sent-back": ("/newsletter/", send_mistake),
}


def outage_page() -> bytes:
    """Return what readers get while nothing can be looked up."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site_core.settings.test")
    django.setup()
    from site_core.delivery.answers import plain_answer

    return plain_answer(503).content


@contextmanager
def demonstration(port: int):
    """Give the port of the demonstration that runs, or of one of our own."""
    try:
        urlopen(f"http://127.0.0.1:{port}/healthz/live", timeout=5).close()
    except (URLError, OSError):
        folder, own = FOLDER / "demo", demo_server.free_port()
        folder.mkdir(parents=True, exist_ok=True)
        print("No demonstration is running: building one.")
        demo_server.build(folder, own)
        pid = demo_server.start(folder, own)
        try:
            yield own
        finally:
            os.kill(pid, signal.SIGTERM)
    else:
        yield port


class Camera:
    """Takes the pictures of one site at one width."""

    def __init__(self, browser, port: int, host: str, width: int, outage: bytes):
        self.root, self.host, self.width = f"http://{host}:{port}", host, width
        context = browser.new_context(
            viewport={"width": width, "height": WIDTHS[width]}, reduced_motion="reduce"
        )
        self.page = context.new_page()
        context.route(
            "**/__outage__/",
            lambda route: route.fulfill(body=outage, status=503, content_type="text/html"),
        )

    def take(self, path: str, name: str = "", act=None) -> None:
        """Take one page in light and in dark."""
        self.page.goto(self.root + path)
        if act:
            act(self.page)
        name = name or re.sub(r"[^\w=-]+", "_", path).strip("_") or "home"
        for scheme in SCHEMES:
            self.page.emulate_media(color_scheme=scheme)
            self.page.evaluate(SHOW_ALL)
            file = FOLDER / self.host / f"{self.width}-{scheme}" / f"{name}.jpg"
            file.parent.mkdir(parents=True, exist_ok=True)
            self.page.screenshot(path=file, full_page=True, type="jpeg", quality=85)


def contact_sheet(folder: Path, target: Path) -> None:
    """Lay all pictures of a folder out on one sheet, tall ones cut off."""
    files = sorted(folder.glob("*.jpg"))
    columns = min(6, len(files))
    rows = -(-len(files) // columns)
    step = (THUMB + GAP, TALLEST + LABEL + GAP)
    sheet = Image.new("RGB", (columns * step[0] + GAP, rows * step[1] + GAP), "#808080")
    draw = ImageDraw.Draw(sheet)
    for number, file in enumerate(files):
        x, y = GAP + number % columns * step[0], GAP + number // columns * step[1]
        draw.text((x, y + 4), file.stem[:48], fill="#ffffff")
        with Image.open(file) as picture:
            height = round(picture.height * THUMB / picture.width)
            small = picture.resize((THUMB, height), reducing_gap=2).crop((0, 0, THUMB, TALLEST))
            sheet.paste(small.crop((0, 0, THUMB, min(height, TALLEST))), (x, y + LABEL))
    sheet.save(target, quality=85)


def main() -> None:
    """Take everything."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--port", type=int, default=int(os.environ.get("PORT", "8000")))
    parser.add_argument("--host", nargs="*", choices=demo_server.HOSTS, default=demo_server.HOSTS)
    parser.add_argument("--width", nargs="*", type=int, choices=WIDTHS, default=[*WIDTHS])
    asked = parser.parse_args()
    for old in [*FOLDER.glob("*.jpg"), *(FOLDER / host for host in demo_server.HOSTS)]:
        shutil.rmtree(old) if old.is_dir() else old.unlink(missing_ok=True)
    with demonstration(asked.port) as port, sync_playwright() as playwright:
        outage, crawled = outage_page(), crawl(port)
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        for host in asked.host:
            paths = every_screen(crawled, host)
            print(f"{host}: {len(paths)} kinds of pages")
            for width in asked.width:
                camera = Camera(browser, port, host, width, outage)
                for path in paths:
                    camera.take(path)
                for name, (path, act) in STATES.items():
                    camera.take(path, name, act)
                camera.take("/__outage__/", "outage")
                camera.page.context.close()
                for scheme in SCHEMES:
                    name = f"{width}-{scheme}"
                    contact_sheet(FOLDER / host / name, FOLDER / f"{host}-{name}.jpg")
        browser.close()
    print(f"Look at {FOLDER.relative_to(ROOT)}/*.jpg")


if __name__ == "__main__":
    main()
