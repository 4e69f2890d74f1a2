"""Motion is subtle, asks nothing of layout, and stops where the reader asks for less."""

import pytest

from tests.demo_server import HOSTS

pytestmark = pytest.mark.browser
every_site = pytest.mark.parametrize("host", HOSTS)
SHIFTS = """() => new Promise(done => {
  let sum = 0;
  new PerformanceObserver(list => list.getEntries().forEach(e => sum += e.value))
    .observe({type: "layout-shift", buffered: false});
  window.shifted = () => sum;
  done();
})"""


@every_site
@pytest.mark.parametrize("path", ["/", "/programs/", "/articles/"])
def test_pointing_at_things_moves_nothing_else(host, path, page_factory, demo):
    page = page_factory(reduced_motion="no-preference")
    page.goto(demo.url(path, host))
    page.wait_for_load_state("networkidle")
    page.evaluate("() => document.fonts.ready")
    page.evaluate(SHIFTS)
    for thing in page.locator("main :is(.button, .more, .cover, .field)").all()[:12]:
        thing.hover()
    assert page.evaluate("() => shifted()") == 0


def test_a_page_that_fades_in_can_be_left_at_once(page_factory, demo):
    """While one page fades into the next, “Leave this site” takes clicks."""
    page = page_factory(reduced_motion="no-preference")
    page.goto(demo.url("/"))
    through = page.evaluate(
        "() => getComputedStyle(document.documentElement, '::view-transition').pointerEvents"
    )
    assert through == "none"
