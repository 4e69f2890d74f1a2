"""What a screen reader is told: landmarks, headings and names of controls, kept in readable files.

They hold structure, not content: of a page's own words only its headings. After a change that is
meant, write them anew and read what changed: ``UPDATE_SNAPSHOTS=1 make test ARGS="-k trees"``.
"""

import os
import re
from pathlib import Path

import pytest

from tests.browser.axe import screens

pytestmark = pytest.mark.browser
FOLDER = Path(__file__).parent / "snapshots"
HOST = "localhost"
LANDMARKS = {
    "banner", "main", "contentinfo", "navigation", "region", "complementary", "search", "form",
    "alert", "status", "group", "article", "figure",
}  # fmt: skip
CONTROLS = {"button", "textbox", "searchbox", "checkbox", "radio", "combobox", "switch"}
LINE = re.compile(r"^(?P<indent> *)- '?(?P<role>[a-z]+)(?P<rest>.*?)'?$")
DAY = re.compile(r"\b\w+day, \w+ \d{1,2}, \d{4}")  # the demonstration's dates are always ahead
NAME = re.compile(r'(?: "(?:[^"\\]|\\.)*")?(?: \[[^\]]+\])*')


def structure(tree: str) -> str:
    """Return the lines of an accessibility tree that tell how a page is built."""
    kept: list[tuple[int, str]] = []
    above: list[tuple[int, str, bool]] = []  # indent, role, kept
    for line in DAY.sub("A day", tree).splitlines():
        found = LINE.match(line)
        if not found:
            continue
        indent, role, rest = len(found["indent"]), found["role"], found["rest"].rstrip(":")
        above = [item for item in above if item[0] < indent]
        keep = _matters(role, rest, {item[1] for item in above})
        if keep:
            depth = sum(item[2] for item in above)
            kept.append((depth, f"- {role}{_name(role, rest)}"))
        above.append((indent, role, keep))
    return "\n".join("  " * depth + text for depth, text in kept) + "\n"


def _matters(role: str, rest: str, above: set[str]) -> bool:
    if role == "link":
        return not above & {"main"} or bool(above & {"navigation", "alert"})
    return role in LANDMARKS or role in CONTROLS or role == "heading"


def _name(role: str, rest: str) -> str:
    """Return the name and states of a line, without what was typed and where it leads."""
    return NAME.match(rest)[0] if role in CONTROLS | {"link"} else rest


def compare(page, name: str) -> None:
    """Hold the tree of ``page`` against the file ``name``."""
    file = FOLDER / f"{name}.yml"
    found = structure(page.locator("body").aria_snapshot())
    if os.environ.get("UPDATE_SNAPSHOTS"):
        file.write_text(found, encoding="utf-8")
    assert found == file.read_text(encoding="utf-8")


@pytest.fixture
def visit(page_factory, demo, crawled):
    """Return a function that opens one screen of the first site."""

    def open_screen(screen, **options):
        page = page_factory(**options)
        page_factory.watch.ignore("status of 404", "status of 410", "status of 422")
        page.goto(demo.url(screens(crawled, HOST)[screen], HOST))
        return page

    return open_screen


@pytest.mark.parametrize(
    "screen", ["program list", "article list", "article", "program", "search", "nothing found",
               "sign-up", "thanks", "missing", "gone"],
)  # fmt: skip
def test_trees_of_screens(screen, visit):
    compare(visit(screen), screen.replace(" ", "-"))


def test_trees_of_the_open_menu(visit):
    page = visit("sign-up", size="phone")
    page.get_by_role("button", name="Menu").click()
    compare(page, "open-menu")


def test_trees_of_a_form_that_was_sent_back(visit):
    page = visit("sign-up")
    email = page.get_by_label("Email address")
    email.fill("nobody@nowhere")
    email.press("Enter")
    page.get_by_role("alert").wait_for()
    compare(page, "form-sent-back")


def test_trees_notice_what_matters():
    before = '- banner:\n  - link "Home: A":\n    - /url: /\n- main:\n  - heading "A" [level=1]\n  - text: b'
    assert structure(before) == '- banner\n  - link "Home: A"\n- main\n  - heading "A" [level=1]\n'
    assert structure(before.replace("level=1", "level=2")) != structure(before)
    assert structure(before.replace("text: b", "text: c")) == structure(before)
