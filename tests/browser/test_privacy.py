"""Pages of the three sites, opened in a browser: nothing is asked of others, nothing stored."""

import pytest

from tests.browser.conftest import is_outside
from tests.demo_server import HOSTS

pytestmark = pytest.mark.browser
STORED = """async () => ({
  local: localStorage.length,
  session: sessionStorage.length,
  databases: (await indexedDB.databases()).length,
  caches: await caches.keys(),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
  cookie: document.cookie,
})"""
NOTHING = {"local": 0, "session": 0, "databases": 0, "caches": [], "workers": 0, "cookie": ""}


def means(page) -> set[tuple]:
    """Return with what a page could load or store something: elements, scripts, and their handles."""
    found = set()
    for element in page.soup.find_all(True):
        said = element.attrs
        found.add(
            (element.name, said.get("type"), said.get("src") if element.name == "script" else "")
        )
        found |= {(element.name, rel) for rel in said.get("rel", [])}
        found |= {(name,) for name in said if name.startswith("data-")}
    return found


def few(pages) -> list[str]:
    """Return the addresses of a few pages that have among them all means any page has."""
    having = {page.path: means(page) for page in pages}
    chosen, missing = [], set().union(*having.values())
    while missing:
        chosen.append(max(having, key=lambda path: len(having[path] & missing)))
        missing -= having[chosen[-1]]
    return chosen


@pytest.mark.parametrize("host", HOSTS)
def test_no_page_asks_another_host_or_stores_anything(host, page_factory, demo, crawled):
    """Opened are pages with all there is that could; what each page names itself is read elsewhere."""
    page = page_factory()
    outside, answers = [], []
    page_factory.watch.ignore("status of 404", "status of 410")  # what is missing is read as well
    page.on("request", lambda request: is_outside(request.url) and outside.append(request.url))
    page.on("response", lambda answer: answers.append(answer))
    pages = [p for p in crawled.answers.values() if p.host == host and p.is_page]
    assert len(pages) > 20
    for path in few(pages):
        page.goto(demo.url(path, host), wait_until="load")
        assert page.evaluate(STORED) == NOTHING, path
    assert outside == []
    assert page.context.cookies() == []
    assert len(answers) > 10
    assert not [a.url for a in answers if "set-cookie" in a.headers]


def test_nothing_there_is_to_read_sets_a_cookie(crawled):
    """Pages, what they load, feeds, and what is said of what is missing."""
    assert [
        answer.name for answer in crawled.answers.values() if "set-cookie" in answer.headers
    ] == []


@pytest.mark.parametrize("host", HOSTS)
def test_the_page_about_it_tells_of_a_check_that_found_nothing(host, page_factory, demo):
    page = page_factory()
    page.goto(demo.url("/privacy/proof/", host))
    facts = page.locator(".proof dd")
    assert facts.count() == 5
    assert [text.strip() for text in facts.all_inner_texts()] == ["None"] * 5
    assert page.get_by_text("addresses of").count() == 1
