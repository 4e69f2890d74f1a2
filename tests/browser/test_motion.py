"""Motion is subtle, asks nothing of layout, and stops where the reader asks for less."""

import pytest

from tests.browser.editor import Editor
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

# Clicks, and tells whether anything was on its way somewhere in the next frames.
SLIDES = """option => new Promise(done => {
  let frames = 0, moved = false;
  const look = () => {
    moved ||= jQuery(":animated").length > 0;
    if (++frames < 20) requestAnimationFrame(look);
    else done(moved);
  };
  option.click();
  look();
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


@pytest.mark.parametrize(("motion", "slides"), [("reduce", False), ("no-preference", True)])
def test_blocks_slide_in_only_for_editors_who_do_not_mind(motion, slides, page_factory, demo):
    eve = Editor(page_factory(reduced_motion=motion), demo).log_in("eve")
    eve.new_article("Calm")
    eve.body.get_by_role("button", name="Insert a block").last.click()
    option = eve.page.get_by_role("option", name="Pull quote", exact=True)
    assert option.evaluate(SLIDES) == slides
