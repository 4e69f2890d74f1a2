"""What a first visit costs: bytes as they come over the wire, requests, and what moves."""

import re
from collections import defaultdict

PHONE = {"size": (412, 823), "device_scale_factor": 1.75, "is_mobile": True, "has_touch": True}
DESKTOP = {"size": "desktop"}
DEVICES = {"phone": PHONE, "desktop": DESKTOP}
# Letters of names such as Dvořák: fetched only by pages that have them, beside the budget.
NAMES = re.compile(r"/fonts/[\w-]+-(accents|ext|stacked|rare)\.")

WATCH = """
window.moved = [];
window.largest = null;
new PerformanceObserver((list) => {
  for (const shift of list.getEntries()) {
    // Whether or not it seems to answer somebody: for a phone's first half second every shift does.
    const what = shift.sources.map((s) => s.node && (s.node.className || s.node.nodeName));
    window.moved.push([shift.value, what.join(" ")]);
  }
}).observe({ type: "layout-shift", buffered: true });
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.largest = entry.element;
}).observe({ type: "largest-contentful-paint", buffered: true });
"""
SETTLED = """() => document.fonts.ready.then(() => new Promise((done) =>
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))))"""
PAINTED = """() => new Promise((done) => new PerformanceObserver((list) =>
  list.getEntriesByName("first-contentful-paint").length && done()
).observe({ type: "paint", buffered: true }))"""
IN_SIGHT = """() => [...document.images].filter((image) => {
  const box = image.getBoundingClientRect();
  return box.width && box.top < innerHeight && box.bottom > 0;
}).map((image) => image.currentSrc)"""


class Visit:
    """A page opened for the first time, whose fonts arrive once it was painted without them.

    Nothing is scrolled.
    """

    def __init__(self, page, url):
        self.page = page
        self.kinds, self.urls, self.bytes = {}, {}, defaultdict(int)
        self._headers, self._held, self._painted = {}, [], False
        self.late = 0
        devtools = page.context.new_cdp_session(page)
        devtools.send("Network.enable")
        devtools.on("Network.responseReceived", self._answered)
        devtools.on("Network.loadingFinished", self._finished)
        page.add_init_script(WATCH)
        page.route("**/*.woff2", self._hold)
        page.goto(url, wait_until="domcontentloaded")
        page.evaluate(PAINTED)
        self._painted = True
        for route in self._held:
            route.continue_()
        page.wait_for_load_state("networkidle")
        page.evaluate(SETTLED)

    def _hold(self, route):
        self.late += 1
        if self._painted:
            route.continue_()
        else:
            self._held.append(route)

    def _answered(self, event):
        if event["response"]["url"].startswith("http"):
            number = event["requestId"]
            self.kinds[number] = event["type"]
            self.urls[number] = event["response"]["url"]
            self._headers[number] = event["response"]["encodedDataLength"]

    def _finished(self, event):
        self.bytes[event["requestId"]] = event["encodedDataLength"]

    def body(self, kind, skip=None):
        """Return the bytes of all answers of a kind, without their headers."""
        return sum(
            self.bytes[number] - self._headers[number]
            for number, what in self.kinds.items()
            if what == kind and not (skip and skip.search(self.urls[number]))
        )

    @property
    def total(self):
        """Return all bytes but letters of names, headers too."""
        return sum(self.bytes[n] for n in self.kinds if not NAMES.search(self.urls[n]))

    @property
    def requests(self):
        """Return what was asked for but letters of names, and the icon of the tab, which comes last."""
        return [u for u in self.urls.values() if not NAMES.search(u) and "favicon" not in u]

    def pictures_in_sight(self):
        """Return the bytes of the pictures a reader sees before scrolling."""
        seen = set(self.page.evaluate(IN_SIGHT))
        return sum(
            self.bytes[number]
            for number, url in self.urls.items()
            if url in seen and self.kinds[number] == "Image"
        )


def moved(page):
    """Return how far things moved (CLS), and what did."""
    shifts = page.evaluate("window.moved")
    return sum(value for value, _ in shifts), shifts
