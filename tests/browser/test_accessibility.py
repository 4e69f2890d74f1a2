"""What a person who cannot see well, point or hear meets: WCAG 2.2 AA in a real browser."""

import pytest

from tests.browser.axe import screens, violations
from tests.demo_server import HOSTS

pytestmark = pytest.mark.browser
SCREENS = (
    "home", "program list", "program", "article list", "article", "page", "search",
    "nothing found", "sign-up", "thanks", "proof", "missing",
)  # fmt: skip
every_site = pytest.mark.parametrize("host", HOSTS)
every_screen = pytest.mark.parametrize("screen", SCREENS)

CLIPPED = """() => [...document.querySelectorAll("body *")].filter(e => {
  const style = getComputedStyle(e);
  return e.innerText?.trim() && !e.closest(".sr, .skip, .trap, [hidden], svg") &&
    /hidden|clip/.test(style.overflowX + style.overflowY) &&
    (e.scrollHeight > e.clientHeight + 2 || e.scrollWidth > e.clientWidth + 2);
}).map(e => `${e.tagName}.${e.className}: ${e.innerText.slice(0, 40)}`)"""
TOO_WIDE = """() => document.scrollingElement.scrollWidth > innerWidth
  ? [...document.querySelectorAll("body *")].filter(
      e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest(".table, .sr")
    ).slice(0, 5).map(e => `${e.tagName}.${e.className}`)
  : []"""
SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important;
  word-spacing: .16em !important; } p { margin-block-end: 2em !important; }"""
# Controls smaller than 24 by 24, unless they stand in a sentence or something larger covers them.
SMALL = """() => [...document.querySelectorAll("a, button, input, select, summary")].filter(e => {
  const box = e.getBoundingClientRect();
  if (!e.checkVisibility() || !box.width || e.closest(".sr, .skip, .trap, [type=hidden]")) return;
  const cover = getComputedStyle(e, "::after");
  if (cover.content !== "none" && cover.position === "absolute") return;
  const inline = getComputedStyle(e).display === "inline";
  const sentence = inline && e.parentElement.innerText.trim() !== e.innerText.trim();
  return !sentence && (box.height < 23.9 || box.width < 23.9);
}).map(e => {
  const box = e.getBoundingClientRect();
  return `${e.tagName}.${e.className} ${e.innerText.slice(0, 30)} ${box.width}×${box.height}`;
})"""
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


@pytest.fixture
def visit(page_factory, demo, crawled):
    """Return a function that opens one screen of a site: ``visit(host, "article", size="phone")``."""

    def open_screen(host, screen, **options):
        page = page_factory(**options)
        if screen == "missing":
            page_factory.watch.ignore("status of 404")
        page.goto(demo.url(screens(crawled, host)[screen], host))
        return page

    return open_screen


@every_site
@every_screen
def test_axe_finds_nothing(host, screen, visit):
    page = visit(host, screen)
    found = []
    for width, height in ((1440, 900), (390, 844)):
        page.set_viewport_size({"width": width, "height": height})
        page.emulate_media(color_scheme="light")
        found += [f"{width} light: {what}" for what in violations(page)]
        page.emulate_media(color_scheme="dark")  # changes colors and nothing else
        found += [f"{width} dark: {what}" for what in violations(page, "color-contrast")]
    assert found == []


@every_site
def test_axe_finds_nothing_in_the_open_menu(host, visit):
    page = visit(host, "home", size="phone")
    page.get_by_role("button", name="Menu").click()
    assert page.get_by_role("navigation", name="Main").is_visible()
    found = violations(page)
    page.emulate_media(color_scheme="dark")
    assert found + violations(page) == []


@every_site
def test_axe_finds_nothing_in_opened_answers_and_submenus(host, visit):
    page = visit(host, "program")
    page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)")
    assert violations(page) == []


@every_site
def test_axe_finds_nothing_in_a_form_that_was_sent_back(host, visit, page_factory):
    page_factory.watch.ignore("status of 422")
    page = visit(host, "sign-up")
    email = page.get_by_label("Email address")
    email.fill("nobody@nowhere")
    email.evaluate("field => field.form.noValidate = true")
    page.get_by_role("main").get_by_role("button").click()
    summary = page.get_by_role("alert")
    assert summary.get_by_role("heading").inner_text() == "There is a problem"
    assert summary.evaluate("e => e === document.activeElement")
    assert page.title().startswith("Error:")
    assert email.input_value() == "nobody@nowhere"
    assert email.get_attribute("aria-invalid") == "true"
    assert violations(page) == []
    page.emulate_media(color_scheme="dark")
    assert violations(page) == []


@every_site
@pytest.mark.parametrize("screen", ["home", "program", "article", "sign-up"])
def test_forced_colors_keep_an_edge_on_every_control(host, screen, visit):
    page = visit(host, screen, forced_colors="active")
    bare = page.evaluate(
        """() => [...document.querySelectorAll(".button, .field")].filter(e => e.checkVisibility() &&
          (getComputedStyle(e).borderTopStyle === "none" ||
           parseFloat(getComputedStyle(e).borderTopWidth) < 1)).map(e => e.outerHTML.slice(0, 80))"""
    )
    assert bare == []
    # The reader's colors are the reader's choice; axe reads ours, which are not shown.
    assert violations(page, without=("color-contrast",)) == []


@every_site
@every_screen
def test_reflows_with_wide_spacing_and_has_large_targets(host, screen, visit):
    page = visit(host, screen, size=(320, 640), bypass_csp=True)
    assert page.evaluate(TOO_WIDE) == []
    assert page.evaluate(SMALL) == []
    page.set_viewport_size({"width": 1440, "height": 900})
    assert page.evaluate(SMALL) == []
    page.set_viewport_size({"width": 320, "height": 640})
    page.add_style_tag(content=SPACING)
    assert page.evaluate(TOO_WIDE) == []
    assert page.evaluate(CLIPPED) == []


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


def test_axe_and_the_watch_over_pages_notice_mistakes(visit, page_factory):
    page = visit("localhost", "page")
    page.evaluate("() => document.querySelector('main').append(document.createElement('img'))")
    assert any(what.startswith("image-alt") for what in violations(page))
    page.evaluate("() => fetch('https://elsewhere.example/').catch(() => null)")
    page.wait_for_timeout(0)
    noticed = page_factory.watch.problems.copy()
    page_factory.watch.problems.clear()
    assert any("elsewhere.example" in problem for problem in noticed)
