"""Every page of the three sites, opened in a browser: nothing is asked of others, nothing stored."""

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
HEAVY = ("image", "media", "font")


@pytest.mark.parametrize("host", HOSTS)
def test_no_page_asks_another_host_or_stores_anything(host, page_factory, demo, crawled):
    page = page_factory()
    outside, answers = [], []

    def watch(route):
        """Let own files through, pictures excepted once their address is known."""
        url = route.request.url
        if is_outside(url):
            outside.append(url)
        if is_outside(url) or route.request.resource_type in HEAVY:
            route.abort()
        else:
            route.continue_()

    page_factory.watch.ignore("net::ERR_FAILED")  # the pictures left out
    page_factory.watch.ignore("status of 404", "status of 410")  # what is missing is read as well
    page.context.route("**/*", watch)
    page.on("response", lambda answer: answers.append(answer))
    pages = [p for p in crawled.answers.values() if p.host == host and p.is_page]
    assert len(pages) > 20
    for read in pages:
        page.goto(demo.url(read.path, host), wait_until="load")
        assert page.evaluate(STORED) == NOTHING, read.path
    assert outside == []
    assert page.context.cookies() == []
    assert not [a.url for a in answers if "set-cookie" in a.headers]


@pytest.mark.parametrize("host", HOSTS)
def test_the_page_about_it_tells_of_a_check_that_found_nothing(host, page_factory, demo):
    page = page_factory()
    page.goto(demo.url("/privacy/proof/", host))
    facts = page.locator(".proof dd")
    assert facts.count() == 5
    assert [text.strip() for text in facts.all_inner_texts()] == ["None"] * 5
    assert page.get_by_text("addresses of").count() == 1
