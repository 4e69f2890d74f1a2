"""A real browser that can reach nothing but the demonstration on this machine.

``browser`` is one Chromium per worker. ``page_factory(...)`` opens pages in it, each in a fresh
context, and fails the test if a page it opened wrote an error or a warning to the console, threw,
or asked another host for anything.
"""

import os
import shutil
from urllib.parse import urlsplit

import pytest

from tests.browser.axe import WIDE, every_screen, screens
from tests.browser.survey import Survey

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    # Pictures are fetched as early as by a browser that knows how fast its connection is.
    # The mouse is Playwright's own setting, which this one takes the place of.
    "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,"
    "availablePointerTypes=4,lazyLoadingImageMarginPxUnknown=1250",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost",
)
# The first is Chromium without the window that nobody sees, which takes half the work.
NAMES = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
)
SIZES = {"phone": (390, 844), "tablet": (768, 1024), "desktop": (1440, 900)}


def chromium() -> str:
    """Return the path of a Chromium; ``.ci/install-browser`` installs one and prints its path."""
    path = shutil.which(os.environ.get("CHROMIUM", "")) or next(
        filter(None, map(shutil.which, NAMES)), ""
    )
    assert path, "No Chromium: run .ci/install-browser, or set CHROMIUM to its path."
    return path


def is_outside(url: str) -> bool:
    """Whether ``url`` leads to another machine."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    return parts.scheme in ("http", "https", "ws", "wss") and not (
        host in ("localhost", "127.0.0.1") or host.endswith(".localhost")
    )


@pytest.fixture(scope="session")
def browser():
    """Return Chromium, started once per worker."""
    from playwright.sync_api import sync_playwright

    # Playwright keeps an event loop in this thread; Django would refuse its database beside one.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        yield running
        running.close()


class Watch:
    """What pages complained about or asked other hosts for."""

    def __init__(self):
        self.problems: list[str] = []
        self.ignored: tuple[str, ...] = ()

    def attach(self, context) -> None:
        """Listen to all pages of ``context``."""
        context.on("request", self._request)
        context.on("console", self._console)
        context.on("weberror", lambda error: self._add(f"error: {error.error}"))

    def ignore(self, *parts: str) -> None:
        """Expect problems that contain one of ``parts``."""
        self.ignored += parts

    def _add(self, text: str) -> None:
        if not any(part in text for part in self.ignored):
            self.problems.append(text)

    def _request(self, request) -> None:
        if is_outside(request.url):
            self._add(f"request to another host: {request.url}")

    def _console(self, message) -> None:
        if message.type in ("error", "warning"):
            self._add(f"console {message.type}: {message.text} ({message.location['url']})")


@pytest.fixture
def page_factory(browser):
    """Return ``make(size="desktop", scheme="light", js=True, **context_options) -> Page``.

    ``size`` is a name of ``SIZES`` or ``(width, height)``; other options are those of Playwright's
    ``browser.new_context``. ``page_factory.watch.ignore("text")`` expects a problem.
    """
    contexts = []
    watch = Watch()

    def make(size="desktop", scheme="light", js=True, **options):
        width, height = SIZES.get(size, size) if isinstance(size, str) else size
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme=scheme,
            java_script_enabled=js,
            **{"reduced_motion": "reduce", **options},
        )
        context.set_default_timeout(10_000)
        watch.attach(context)
        contexts.append(context)
        return context.new_page()

    make.watch = watch
    yield make
    for context in contexts:
        context.close()
    assert not watch.problems, "\n".join(watch.problems)


@pytest.fixture
def visit(page_factory, demo, crawled):
    """Return a function that opens one screen of a site: ``visit(host, "article", size="phone")``."""

    def open_screen(host, screen, **options):
        page = page_factory(**options)
        page.goto(demo.url(screens(crawled, host)[screen], host))
        return page

    return open_screen


@pytest.fixture
def survey(page_factory, demo, crawled):
    """Return a function that tells what is found on every kind of page of a site, by what is looked for."""

    def look_around(host):
        survey, page = Survey(), page_factory()
        page_factory.watch.ignore("status of 404", "status of 410")
        for path in every_screen(crawled, host):
            page.set_viewport_size(WIDE)
            page.goto(demo.url(path, host))
            survey.look_at(path, page)
        return survey.found

    return look_around


@pytest.fixture
def outside(page_factory):
    """Return a function that puts a quiet page in the place of the one that readers leave to."""

    def answer(page):
        page_factory.watch.ignore("www.weather.gov")
        page.context.route(
            "https://www.weather.gov/**",
            lambda route: route.fulfill(body="<title>Weather</title>", content_type="text/html"),
        )

    return answer


@pytest.fixture
def at(page_factory, demo):
    """Return a function that opens a page of the demonstration."""

    def open_page(path="/search/", host="localhost", **options):
        page = page_factory(**options)
        page.goto(demo.url(path, host))
        return page

    return open_page
