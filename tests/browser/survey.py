"""Every kind of page of a site, opened once and looked at in every way there is."""

from tests.browser.axe import NARROW, WIDE, in_every_look

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
TWICE = "html { font-size: 200% !important; }"
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

WEAR = """css => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = css ? [sheet] : [];
}"""


class Survey:
    """What was found on the pages of a site, by what was looked for."""

    def __init__(self):
        self.found: dict[str, list] = {}
        self.known: set[str] = set()

    def look_at(self, path: str, page) -> None:
        """Look at a page that was just opened on a desktop."""

        def note(what, found, how=""):
            self.found.setdefault(what, []).extend((f"{path} {how}".strip(), one) for one in found)

        note("titles", page.evaluate(TITLES))
        note("moves at rest", page.evaluate(MOVES))
        page.emulate_media(reduced_motion="no-preference")
        note("moves", page.evaluate(MOVES))
        page.emulate_media(reduced_motion="reduce")
        note("axe", in_every_look(page, self.known))
        self._force_colors(page, note)
        self._squeeze(page, note)
        page.set_viewport_size(NARROW)
        if page.locator(".menu-button").is_visible():
            page.locator(".menu-button").click()
        note("too small for fingers", page.evaluate(SMALL, 44))

    def _force_colors(self, page, note) -> None:
        page.emulate_media(forced_colors="active")
        for size in (NARROW, WIDE):
            page.set_viewport_size(size)
            note("bare", page.evaluate(BARE), size["width"])
        page.emulate_media(forced_colors="none")

    def _squeeze(self, page, note) -> None:
        """Narrow the page, space its words and enlarge its text."""
        note("small", page.evaluate(SMALL, 24), "at 1440")
        page.set_viewport_size({"width": 320, "height": 640})
        note("small", page.evaluate(SMALL, 24))
        note("too wide", page.evaluate(TOO_WIDE))
        page.evaluate(WEAR, SPACING)
        note("too wide", page.evaluate(TOO_WIDE), "spaced")
        note("clipped", page.evaluate(CLIPPED), "spaced")
        note("overlaps", page.evaluate(OVERLAPS), "spaced")
        page.evaluate(WEAR, TWICE)
        for width in (390, 768):
            page.set_viewport_size({"width": width, "height": 844})
            note("twice the size", page.evaluate(TOO_WIDE), width)
            note("twice the size", page.evaluate(OVERLAPS), width)
        page.evaluate(WEAR, "")
