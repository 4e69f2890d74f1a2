"""axe-core, and the screens it is to look at."""

from axe_playwright_python.base import AXE_SCRIPT

from tests.crawler import ISOLATED

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
# Parts of a page that tell its kind, what differs among pages of a kind, and what makes a state.
LARGE = ["div", "section", "aside", "article", "form", "nav", "header", "ul", "ol", "search"]
VARIES = {"has-art"}
STATES = [".pager", "form", ".empty"]
# The stricter rule finds whatever the other does, and has no tag of level AA.
CONTRAST, ENHANCED = "color-contrast", "color-contrast-enhanced"
RUN = """options => axe.run({...options, resultTypes: ["violations"]}).then(
  found => found.violations.flatMap(rule => rule.nodes.map(
    node => `${rule.id} ${node.target.join(" ")}: ${node.failureSummary.split("\\n").slice(1, 3)}`
  ))
)"""


def violations(page, *only: str, without: tuple[str, ...] = ()) -> list[str]:
    """Return what axe finds wrong with ``page`` as it stands, by all rules or by some.

    Contrast means that of level AAA: 7:1 for text, 4.5:1 where it is large.
    """
    if not page.evaluate("() => typeof axe === 'object'"):
        page.evaluate(AXE_SCRIPT)
    kind, values = ("rule", [*map(_strict, only)]) if only else ("tag", TAGS)
    rules = {} if only else {CONTRAST: {"enabled": False}, ENHANCED: {"enabled": True}}
    rules |= {_strict(rule): {"enabled": False} for rule in without}
    return page.evaluate(RUN, {"runOnly": {"type": kind, "values": values}, "rules": rules})


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
