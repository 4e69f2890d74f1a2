"""What a person who cannot see well, point or hear meets: WCAG 2.2 AA in a real browser."""

import pytest

from tests.browser.axe import CONTRAST, every_screen, screens, violations
from tests.demo_server import HOSTS

pytestmark = pytest.mark.browser
every_site = pytest.mark.parametrize("host", HOSTS)

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
# Controls smaller than so many pixels, unless they stand in a sentence or something larger covers
# them. Fingers (44) are promised as much for what is meant to be pressed first.
FIRST = (
    ".button, .field, .menu-button, .icon-link, .site-nav a, .site-nav summary, .pager a, "
    "[data-exit]:not(.skip), .more, .logo, details > summary, .rail a, .fold a, .share :is(a, button), .ways a"
)
SMALL = """size => [...document.querySelectorAll("a, button, input, select, summary")].filter(e => {
  const box = e.getBoundingClientRect();
  if (!e.checkVisibility() || !box.width || e.closest(".sr, .skip, .trap, [type=hidden]")) return;
  const cover = getComputedStyle(e, "::after");
  if (cover.content !== "none" && cover.position === "absolute") return;
  const inline = getComputedStyle(e).display === "inline";
  const sentence = inline && e.parentElement.innerText.trim() !== e.innerText.trim();
  if (size > 24 && !e.matches(`FIRST`)) return;
  return !sentence && (box.height < size - .1 || box.width < size - .1);
}).map(e => {
  const box = e.getBoundingClientRect();
  return `${e.tagName}.${e.className} ${e.innerText.slice(0, 30)} ${box.width}×${box.height}`;
})""".replace("FIRST", FIRST)
# Parts of the header whose words lie over a neighbour.
OVERLAPS = """() => {
  const parts = [...document.querySelector(".site-head > .wrap").children]
    .filter(e => e.checkVisibility()).map(e => {
      const words = document.createRange();
      words.selectNodeContents(e);
      const boxes = e.querySelector(".sr") ? [e.getBoundingClientRect()] : [...words.getClientRects()];
      return {name: e.className, right: Math.max(...boxes.map(b => b.right)),
        box: e.getBoundingClientRect()};
    });
  return parts.flatMap(one => parts.filter(other => other !== one &&
    other.box.left > one.box.left && one.right > other.box.left + 1 &&
    other.box.top < one.box.bottom && other.box.bottom > one.box.top
  ).map(other => `${one.name} over ${other.name}`));
}"""
# Controls without an edge, and icons drawn in a color of ours, where the reader's colors hold.
BARE = """() => [...document.querySelectorAll(".button, .field, [data-exit], .icon")].filter(e => {
  if (!e.checkVisibility() || e.matches(".skip")) return;
  const style = getComputedStyle(e);
  if (e.matches(".icon")) return style.stroke !== getComputedStyle(e.parentElement).color;
  return style.borderTopStyle === "none" || parseFloat(style.borderTopWidth) < 1;
}).map(e => e.outerHTML.slice(0, 80))"""
TITLES = """() => [
  ...[...document.querySelectorAll("body [title]")].map(e => `title: ${e.outerHTML.slice(0, 80)}`),
  ...[...document.querySelectorAll("[aria-live], [role=status], [role=alert], dialog")]
    .filter(e => !e.matches("[data-exit-status], [data-copied], [data-errors]," +
      "[data-live], [data-region=count], .compare-bar > p, " +
      "[data-search] [role=status], .search-page [role=status]"))
    .map(e => `live: ${e.outerHTML.slice(0, 80)}`),
]"""
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


def test_every_kind_of_page_is_looked_at(crawled):
    """What a crawl finds is divided into kinds; whoever adds a page type need not add it here."""
    found = set(every_screen(crawled, "localhost"))
    named = screens(crawled, "localhost")
    assert len(found) >= 12
    assert {named[name] for name in ("home", "article list", "sign-up", "article")} <= found
    assert any(path.startswith("/programs/") and path.count("/") == 3 for path in found)


@every_site
def test_axe_finds_nothing(host, each):
    found = []
    for path, page in each(host):
        for width, height in ((1440, 900), (390, 844)):
            page.set_viewport_size({"width": width, "height": height})
            page.emulate_media(color_scheme="light")
            found += [f"{path} {width} light: {what}" for what in violations(page)]
            page.emulate_media(color_scheme="dark")  # changes colors and nothing else
            found += [f"{path} {width} dark: {what}" for what in violations(page, CONTRAST)]
    assert found == []


@every_site
def test_forced_colors_keep_an_edge_on_every_control_and_every_icon(host, each):
    found = []
    for path, page in each(host, size="phone", forced_colors="active"):
        for width, height in ((390, 844), (1440, 900)):
            page.set_viewport_size({"width": width, "height": height})
            found += [f"{path} {width}: {what}" for what in page.evaluate(BARE)]
        # The reader's colors are the reader's choice; axe reads ours, which are not shown.
        found += [f"{path}: {what}" for what in violations(page, without=(CONTRAST,))]
    assert found == []


@every_site
def test_reflows_with_wide_spacing_and_has_large_targets(host, each):
    found = []
    for path, page in each(host, size=(320, 640), bypass_csp=True):
        found += [f"{path} too wide: {what}" for what in page.evaluate(TOO_WIDE)]
        found += [f"{path} small: {what}" for what in page.evaluate(SMALL, 24)]
        page.set_viewport_size({"width": 1440, "height": 900})
        found += [f"{path} small at 1440: {what}" for what in page.evaluate(SMALL, 24)]
        page.set_viewport_size({"width": 320, "height": 640})
        page.add_style_tag(content=SPACING)
        found += [f"{path} spaced, too wide: {what}" for what in page.evaluate(TOO_WIDE)]
        found += [f"{path} spaced, clipped: {what}" for what in page.evaluate(CLIPPED)]
        found += [f"{path} spaced, overlap: {what}" for what in page.evaluate(OVERLAPS)]
    assert found == []


@every_site
@pytest.mark.parametrize("width", [390, 768])
def test_text_of_twice_the_size_has_room(host, width, visit):
    """WCAG 1.4.4, as browsers enlarge text alone."""
    page = visit(host, "article", size=(width, 844), bypass_csp=True)
    page.add_style_tag(content="html { font-size: 200% !important; }")
    assert page.evaluate(TOO_WIDE) == []
    assert page.evaluate(OVERLAPS) == []


@every_site
def test_fingers_find_large_targets(host, each):
    """Buttons, fields, the menu and links that lead onwards; not links in sentences and lists."""
    found = []
    for path, page in each(host, size="phone", has_touch=True, is_mobile=True):
        if page.locator(".menu-button").is_visible():
            page.locator(".menu-button").tap()
        found += [f"{path}: {what}" for what in page.evaluate(SMALL, 44)]
    assert found == []


@every_site
def test_nothing_is_said_in_a_title_attribute_and_every_live_region_has_a_purpose(host, each):
    found = []
    for path, page in each(host):
        found += [f"{path}: {what}" for what in page.evaluate(TITLES)]
    assert found == []


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
    page.evaluate("""() => {
      const faint = document.createElement("p");
      faint.textContent = "5.5:1 is enough for AA, not for AAA.";
      Object.assign(faint.style, {color: "#666", fontSize: "1rem", background: "#fff"});
      document.querySelector(".prose").append(faint);
    }""")
    assert any(what.startswith("color-contrast-enhanced") for what in violations(page))
    page.evaluate("() => fetch('https://elsewhere.example/').catch(() => null)")
    page.wait_for_timeout(0)
    noticed = page_factory.watch.problems.copy()
    page_factory.watch.problems.clear()
    assert any("elsewhere.example" in problem for problem in noticed)
