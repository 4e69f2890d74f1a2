"""Imports exports of others into a demonstration of its own and reads every page that made.

    .venv/bin/python -m tests.imported FILE ... [--media FOLDER_OR_ZIP]

For exports that may not or need not be in the repository, such as WordPress's theme unit test
(``themeunittestdata.wordpress.xml`` and ``64-block-test-data.xml`` of WPTT/theme-test-data). The
Nu HTML checker reads each page, axe looks at it as phone and desktop, in light and in dark. Ends
with an error if an item failed, a page is not answered, or either finds anything.
"""

import argparse
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests import demo_server
from tests.browser.axe import CONTRAST, violations
from tests.browser.conftest import FLAGS, chromium
from tests.crawler import ask
from tests.demo_server import ROOT
from tests.validity import problems

FOLDER = ROOT / "var/imported"
HOST = "campus.localhost"


def addresses(port: int) -> set[str]:
    """Return the paths the site tells search engines of."""
    body = ask(port, HOST, "/sitemap.xml").body.decode()
    return set(re.findall(rf"<loc>http://{HOST}:{port}([^<]*)</loc>", body))


def bring_in(port: int, export: Path, media: Path | None) -> str:
    """Import and return what the command said; raises ``SystemExit`` with it if it failed."""
    command = [sys.executable, "manage.py", "import_articles", str(export), "--site", HOST]
    command += ["--publish", *(["--media", str(media)] if media else [])]
    done = subprocess.run(
        command, cwd=ROOT, env=demo_server.environment(FOLDER, port),
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise SystemExit(f"{done.stdout}\n{done.stderr}")
    return done.stdout


def look(page, url: str) -> list[str]:
    """Return what axe finds on one page, at two widths, in light and dark."""
    page.goto(url)
    found = []
    for width, height in ((390, 844), (1440, 900)):
        page.set_viewport_size({"width": width, "height": height})
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            only = (CONTRAST,) if scheme == "dark" else ()  # the other rules do not depend on it
            found += [f"{url} {width} {scheme}: {what}" for what in violations(page, *only)]
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            found.append(f"{url} {width}: wider than the screen")
    return found


def read(port: int, paths: list[str]) -> list[str]:
    """Return what is wrong with the pages at ``paths``."""
    answers = {path: ask(port, HOST, path) for path in paths}
    found = [f"{path}: {answer.status}" for path, answer in answers.items() if answer.status != 200]
    checked = FOLDER / "pages"
    checked.mkdir()
    found += problems({path: answer.body for path, answer in answers.items()}, checked)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        page = browser.new_context(reduced_motion="reduce").new_page()
        for path in paths:
            found += look(page, f"http://{HOST}:{port}{path}")
        browser.close()
    return found


def main() -> None:
    """Import, read, tell."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE")
    parser.add_argument("--media", type=Path)
    asked = parser.parse_args()
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    port = demo_server.free_port()
    print("Building a demonstration.", flush=True)
    demo_server.build(FOLDER, port)
    pid = demo_server.start(FOLDER, port)
    try:
        before = addresses(port)
        for file in asked.files:
            print(bring_in(port, file.resolve(), asked.media and asked.media.resolve()), flush=True)
        new = sorted(addresses(port) - before)
        found = read(port, new)
    finally:
        os.kill(pid, signal.SIGTERM)
    print("\n".join(found))
    print(f"{len(new)} new pages; {len(found)} faults found by the HTML checker and axe.")
    if found or not new:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
