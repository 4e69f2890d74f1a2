"""What a person who cannot see well, point or hear meets: WCAG 2.2 AA in a real browser."""

import pytest

from tests.browser.axe import every_screen, faint, screens, violations
from tests.browser.survey import Survey
from tests.demo_server import HOSTS

pytestmark = pytest.mark.browser
every_site = pytest.mark.parametrize("host", HOSTS)
LONGEST = 0.25  # seconds that anything moves

FOCUSED = """() => {
  const e = document.activeElement;
  if (!e || e === document.body || e.id === "main") return null;
  const box = e.getBoundingClientRect();
  const width = s => s.outlineStyle === "none" ? 0 : parseFloat(s.outlineWidth);
  const ring = Math.max(width(getComputedStyle(e)), width(getComputedStyle(e, "::after")));
  const points = [[.5, .5], [.1, .5], [.9, .5]].map(([x, y]) =>
    document.elementFromPoint(box.x + box.width * x, box.y + box.height * y));
  const seen = points.some(p => p && (e.contains(p) || p.contains(e) || p.closest("a") === e));
  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return {name: `${e.tagName}.${e.className} ${e.innerText?.slice(0, 30)}`, ring, seen, inside,
    key: [e.tagName, e.href, e.id, e.innerText, scrollY + box.y].join("|")};
}"""

FAINT = "color: #666; font-size: 1rem; background: #fff"  # 5.5:1 is enough for AA, not for AAA
MISTAKES = """() => {
  const plant = (html, where = "main") =>
    document.querySelector(where).insertAdjacentHTML("beforeend", html);
  plant("<p title='Said to nobody' class='faint'>Faint</p>");
  document.querySelector(".faint").style = "FAINT";
  plant("<a class='button' href='/'>x</a>");
  document.querySelector("main > .button").style =
    "all: unset; display: block; width: 20px; height: 20px; transition: color 1s; animation: 1s x";
  plant("<p class='wide'>Wide</p><p class='cut'>Words that are cut off</p>");
  document.querySelector(".wide").style = "width: 2000px";
  document.querySelector(".cut").style = "width: 3rem; white-space: nowrap; overflow: hidden";
  const parts = document.querySelectorAll(".site-head > .wrap > *");
  parts.forEach(e => { e.style = "position: absolute; left: 0; width: 99px"; });
  parts[0].style.left = "-20px";
}""".replace("FAINT", FAINT)


def test_every_kind_of_page_is_looked_at(crawled):
    """What a crawl finds is divided into kinds; whoever adds a page type need not add it here."""
    found = set(every_screen(crawled, "localhost"))
    named = screens(crawled, "localhost")
    assert len(found) >= 12
    assert {named[name] for name in ("home", "article list", "sign-up", "article")} <= found
    assert any(path.startswith("/programs/") and path.count("/") == 3 for path in found)


# What must not be found, and why.
PROMISES = {
    "axe": "axe finds nothing, in light and dark, large and small",
    "bare": "forced colors, which are the reader's choice, keep an edge on every control and icon",
    "too wide": "nothing is wider than a window of 320 px, spaced widely or not",
    "clipped": "no words are cut off when spaced widely",
    "overlaps": "nothing in the header lies over anything else when spaced widely",
    "twice the size": "text of twice the size has room (WCAG 1.4.4), as browsers enlarge it",
    "small": "targets are large",
    "too small for fingers": "buttons, fields, the menu and links that lead onwards are larger still",
    "titles": "nothing is said in a title attribute, and every live region has a purpose",
    "moves at rest": "nothing moves where less motion is asked for",
    "slow": "what moves is quick",
}


@every_site
def test_every_kind_of_page_keeps_what_is_promised(host, survey, subtests):
    found = survey(host)
    moving = dict(moving for _, moving in found.pop("moves"))
    found["slow"] = [what for what, long in moving.items() if long > LONGEST]
    assert found.keys() == PROMISES.keys()
    for what, promise in PROMISES.items():
        with subtests.test(promise):
            assert found[what] == []
    assert "from page to page" in moving
    assert "scrolling" not in moving  # what has the focus is in sight at once
    assert any("button" in what for what in moving)


@every_site
@pytest.mark.parametrize("size", ["phone", "desktop"])
@pytest.mark.parametrize("screen", ["article", "home", "program list"])
def test_focus_is_seen_wherever_it_goes(host, size, screen, visit):
    page = visit(host, screen, size=size)
    stops, problems = set(), []
    for _ in range(150):
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        if focused is None or focused["key"] in stops:
            break
        stops.add(focused["key"])
        if focused["ring"] < 2 or not focused["seen"] or not focused["inside"]:
            problems.append(focused)
    assert len(stops) > 15
    assert problems == []


def test_the_survey_notices_mistakes(visit):
    page = visit("localhost", "page")
    page.evaluate(MISTAKES)
    survey = Survey()
    survey.look_at("/about/", page)
    assert {what for what, found in survey.found.items() if not found} == set()
    looks = [what.split(":")[0] for _, what in survey.found["axe"] if "color-contrast" in what]
    assert looks == ["1440 dark", "1440 light"]  # and not again at 390, where it looks the same


def test_text_is_judged_once_for_each_look_it_has(visit):
    page, known = visit("localhost", "page"), set()
    assert faint(page, known) == []
    page.evaluate("css => document.querySelector('.prose p').style = css", FAINT)
    assert len(faint(page, known)) == 1
    page.evaluate(
        "() => { const p = document.querySelector('.prose p'); p.after(p.cloneNode(true)); }"
    )
    assert faint(page, known) == []
    page.evaluate("() => document.querySelector('.prose p').style.color = '#777'")
    assert len(faint(page, known)) == 1


def test_axe_and_the_watch_over_pages_notice_mistakes(visit, page_factory):
    page = visit("localhost", "page")
    page.evaluate("() => document.querySelector('main').append(document.createElement('img'))")
    assert any(what.startswith("image-alt") for what in violations(page))
    page.evaluate("css => document.querySelector('.prose p').style = css", FAINT)
    assert any(what.startswith("color-contrast-enhanced") for what in violations(page))
    page.evaluate("() => document.querySelector('.prose p').style.color = '#aaa'")  # not even AA
    assert any(what.startswith("color-contrast-enhanced") for what in violations(page))
    page.evaluate("() => fetch('https://elsewhere.example/').catch(() => null)")
    page.wait_for_timeout(0)
    noticed = page_factory.watch.problems.copy()
    page_factory.watch.problems.clear()
    assert any("elsewhere.example" in problem for problem in noticed)
