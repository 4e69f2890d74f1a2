"""Motion is subtle, asks nothing of layout, and stops where the reader asks for less."""

import pytest

from tests.demo_server import HOSTS

pytestmark = pytest.mark.browser
every_site = pytest.mark.parametrize("host", HOSTS)
LONGEST = 0.25  # seconds
# What moves: transitions, animations, scrolling, and transitions from page to page.
MOVES = """() => {
  const found = [];
  const seconds = s => Math.max(...s.split(",").map(t => parseFloat(t) * (/ms/.test(t) ? .001 : 1)));
  for (const e of document.querySelectorAll("*")) {
    for (const part of [null, "::before", "::after"]) {
      const style = getComputedStyle(e, part);
      const long = seconds(style.transitionDuration);
      if (long) found.push([`${e.tagName}.${e.className?.baseVal ?? e.className}`, long]);
      if (style.animationName !== "none") found.push([`animation of ${e.tagName}`, 99]);
    }
  }
  if (getComputedStyle(document.documentElement).scrollBehavior !== "auto")
    found.push(["scrolling", 0]);
  const between = (rules, on) => [...rules].some(rule =>
    rule.constructor.name === "CSSViewTransitionRule" ? on && rule.navigation === "auto"
    : between((rule.styleSheet ?? rule).cssRules ?? [],
        on && (!rule.conditionText || !rule.media || matchMedia(rule.conditionText).matches)));
  if ([...document.styleSheets].some(sheet => between(sheet.cssRules, true)))
    found.push(["from page to page", 0]);
  return found;
}"""
SHIFTS = """() => new Promise(done => {
  let sum = 0;
  new PerformanceObserver(list => list.getEntries().forEach(e => sum += e.value))
    .observe({type: "layout-shift", buffered: false});
  window.shifted = () => sum;
  done();
})"""


@every_site
def test_nothing_moves_where_less_motion_is_asked_for(host, each):
    moving = [(path, what) for path, page in each(host) for what, _ in page.evaluate(MOVES)]
    assert moving == []


@every_site
def test_what_moves_is_quick(host, each):
    found = {}
    for _, page in each(host, reduced_motion="no-preference"):
        found |= dict(page.evaluate(MOVES))
    assert "from page to page" in found
    assert "scrolling" not in found  # what has the focus is in sight at once
    assert any("button" in what for what in found)
    assert {what: long for what, long in found.items() if long > LONGEST} == {}


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
