"""Pointing at a link fetches its page early only where nobody could be put at risk by it."""

import pytest


@pytest.fixture
def prefetched(page_factory):
    """Return a function that opens a page, points at a link and tells what was fetched early."""

    def run(url, selector):
        page = page_factory()
        addresses = []
        devtools = page.context.new_cdp_session(page)
        for domain in ("Network", "Preload"):
            devtools.send(f"{domain}.enable")
        devtools.on("Preload.ruleSetUpdated", lambda event: rules.append(event["ruleSet"]))
        devtools.on(
            "Preload.prefetchStatusUpdated", lambda event: addresses.append(event["prefetchUrl"])
        )
        rules = []
        page.goto(url, wait_until="networkidle")
        links = [link for link in page.locator(selector).all() if link.is_visible()]
        assert links
        for link in links:
            link.hover()
            page.wait_for_load_state("networkidle")
            page.evaluate("() => new Promise((done) => setTimeout(done, 350))")
        return rules, addresses

    return run


def test_pointing_at_a_program_fetches_its_page(demo, prefetched):
    rules, addresses = prefetched(demo.url("/programs/"), ".program .cover >> nth=0")
    assert [rule.get("errorMessage", "") for rule in rules] == [""]
    assert len(set(addresses)) == 1
    assert addresses[0].startswith(demo.url("/programs/"))


def test_articles_privacy_and_safety_are_never_fetched_early(demo, prefetched):
    _, addresses = prefetched(
        demo.url("/programs/"),
        "a[href='/articles/'], a[href='/privacy/'], a[href='/staying-safe/'], .card a, .crumbs a",
    )
    assert addresses == []


@pytest.mark.parametrize(
    "path", ["/staying-safe/", "/articles/", "/privacy/", "/search/?q=consent"]
)
def test_pages_that_show_the_way_out_fetch_nothing_early(demo, prefetched, path):
    rules, addresses = prefetched(demo.url(path), ".site-nav li:first-child a, .exit a")
    assert (rules, addresses) == ([], [])
