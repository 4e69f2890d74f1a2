"""axe-core, and the screens it is to look at."""

from axe_playwright_python.base import AXE_SCRIPT

from tests.crawler import ISOLATED

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
# Parts of a page that tell its kind, what differs among pages of a kind, and what makes a state.
LARGE = ["div", "section", "aside", "article", "form", "nav", "header", "ul", "ol", "search"]
VARIES = {"has-art"}
STATES = [".pager", "form", ".empty"]
# The stricter rule has no tag of level AA, and by itself says nothing of text the other one finds.
CONTRAST, ENHANCED = "color-contrast", "color-contrast-enhanced"
CONFIGURE = """() => axe.configure({checks: [{id: "color-contrast-enhanced", options: {
  ignoreUnicode: true, ignoreLength: false, ignorePseudo: false, boldValue: 700, boldTextPt: 14,
  largeTextPt: 18, pseudoSizeThreshold: .25, shadowOutlineEmMax: .1, textStrokeEmMin: .03,
  contrastRatio: {normal: {expected: 7}, large: {expected: 4.5}},
}}]})"""
RUN = """([within, options]) => axe.run(
  within ? window.unlike : document, {...options, resultTypes: ["violations"]}
).then(
  found => found.violations.flatMap(rule => rule.nodes.map(
    node => `${rule.id} ${node.target.join(" ")}: ${node.failureSummary.split("\\n").slice(1, 3)}`
  ))
)"""

# Finds text that looks like none before: contrast depends on colors, on size and weight, and on what
# lies behind, so on the kinds of elements a text stands in; never on its words.
UNLIKE = """known => {
  const before = new Set(known), looks = new Map();
  const look = e => {
    if (!e) return "";
    if (!looks.has(e)) {
      const style = getComputedStyle(e);
      looks.set(e, [look(e.parentElement), e.tagName, e.getAttribute("class"), style.backgroundColor,
        style.backgroundImage, style.opacity, style.position].join());
    }
    return looks.get(e);
  };
  const short = text => [...text].reduce(
    ([a, b], c) => [Math.imul(a, 33) ^ c.charCodeAt(), Math.imul(b, 31) ^ c.charCodeAt()], [1, 2]
  ).join();
  window.unlike = [];
  return [...document.body.querySelectorAll("*")].flatMap(e => {
    const says = [...e.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (!says || !e.checkVisibility()) return [];
    const style = getComputedStyle(e);
    const key = short([look(e), style.color, style.fontSize, style.fontWeight].join());
    if (before.has(key)) return [];
    before.add(key);
    window.unlike.push(e);
    return [key];
  });
}"""
WIDE, NARROW = {"width": 1440, "height": 900}, {"width": 390, "height": 844}


def violations(page, *only: str, without: tuple[str, ...] = ()) -> list[str]:
    """Return what axe finds wrong with ``page`` as it stands, by all rules or by some.

    Contrast means that of level AAA: 7:1 for text, 4.5:1 where it is large.
    """
    kind, values = ("rule", [*map(_strict, only)]) if only else ("tag", TAGS)
    rules = {} if only else {CONTRAST: {"enabled": False}, ENHANCED: {"enabled": True}}
    rules |= {_strict(rule): {"enabled": False} for rule in without}
    return _run(page, {"runOnly": {"type": kind, "values": values}, "rules": rules})


def faint(page, known: set[str]) -> list[str]:
    """Return text that is too faint, of all that looks like none in ``known``; adds its looks."""
    unlike = page.evaluate(UNLIKE, sorted(known))
    known |= set(unlike)
    options = {"runOnly": {"type": "rule", "values": [ENHANCED]}}
    return _run(page, options, within=True) if unlike else []


def in_every_look(page, known: set[str] | None = None) -> list[str]:
    """Return what axe finds in light and dark, large and small."""
    found, known = [], set() if known is None else known
    for size in (WIDE, NARROW):
        page.set_viewport_size(size)
        found += [f"{size['width']}: {what}" for what in violations(page, without=(CONTRAST,))]
        for scheme in ("dark", "light"):  # changes colors and nothing else
            page.emulate_media(color_scheme=scheme)
            found += [f"{size['width']} {scheme}: {what}" for what in faint(page, known)]
    return found


def _run(page, options: dict, within: bool = False) -> list[str]:
    page.wait_for_load_state()
    if not page.evaluate("() => typeof axe === 'object'"):
        page.evaluate(AXE_SCRIPT)
        page.evaluate(CONFIGURE)
    return page.evaluate(RUN, [within, options])


def _strict(rule: str) -> str:
    return ENHANCED if rule == CONTRAST else rule


def screens(crawled, host: str) -> dict[str, str]:
    """Return the address of one screen per template; of pages the one that holds the most."""
    own = [page for page in crawled.pages if page.host == host]

    def fullest(start: str) -> str:
        below = [
            p
            for p in own
            if p.path.startswith(start) and p.path not in {start, *ISOLATED} and "?" not in p.path
        ]
        return max(below, key=lambda page: len(page.body)).path

    return {
        "home": "/",
        "program list": "/programs/",
        "program": fullest("/programs/"),
        "article list": "/articles/",
        "article": fullest("/articles/"),
        "page": "/about/",
        "search": "/search/?q=consent",
        "nothing found": "/search/?q=zzzz",
        "sign-up": "/newsletter/",
        "thanks": "/newsletter/thanks/",
        "inquiry": "/programs/inquire/",
        "proof": "/privacy/proof/",
        "missing": "/no-such-page/",
        "gone": "/shop/",
    }


def every_screen(crawled, host: str) -> list[str]:
    """Return the fullest page of every kind there is, whatever is added later.

    Pages are of one kind when their main parts are built alike.
    """
    found: dict[tuple, str] = {}
    own = [a for a in crawled.answers.values() if a.is_page and a.host == host and a.soup.main]
    for page in sorted(own, key=lambda page: len(page.body)):
        found[skeleton(page.soup)] = page.path
    return sorted(found.values())


def skeleton(soup) -> tuple:
    """Return what the main part of a page is built of, two levels deep."""
    outer = soup.main.find_all(True, recursive=False)
    inner = [part for element in outer for part in element.find_all(LARGE, recursive=False)]
    marks = [(e.name, *sorted(set(e.get("class", [])) - VARIES)) for e in (*outer, *inner)]
    states = [bool(soup.main.select_one(what)) for what in STATES]
    return (*sorted(set(marks)), *states)
