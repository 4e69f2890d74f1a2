"""Reads the demonstration as a search engine would: every page, file and feed that is linked."""

import re
from collections import deque
from contextlib import closing
from dataclasses import dataclass, field
from functools import cached_property
from http.client import HTTPConnection
from urllib.parse import urljoin, urlsplit
from xml.etree import ElementTree

from tests.demo_server import HOSTS
from tests.markup import loaded_addresses, parse

STARTS = (
    "/", "/sitemap.xml", "/robots.txt", "/llms.txt", "/articles/feed/", "/search/", "/search/?q=consent", "/search/?q=concent&kind=article",
    "/search/?q=zzzz", "/search/?q=assault", "/search/?q=rape", "/newsletter/", "/newsletter/thanks/", "/programs/?q=consent",
    "/programs/?q=zzzz", "/programs/inquire/", "/programs/inquire/thanks/", "/programs/?minutes=60", "/programs/?minutes=60&people=9999&format=virtual",
    "/no-such-page/", "/shop/",
)  # fmt: skip

MARKDOWN_LINK = re.compile(r"\]\((https?://[^\s)]+)\)")
MISSING = {"/no-such-page/": 404, "/shop/": 410}
# Screens that are no pages.
ISOLATED = {
    "/search/", "/newsletter/", "/newsletter/thanks/", "/privacy/proof/", "/programs/inquire/",
    "/programs/inquire/thanks/", "/programs/compare/",
}  # fmt: skip


@dataclass
class Answer:
    """What the server said to one GET."""

    host: str
    path: str
    status: int
    headers: dict[str, str]
    body: bytes
    found_on: str = ""

    @property
    def name(self) -> str:
        """Return host and path, short enough for a message."""
        return f"{self.host}{self.path}"

    @property
    def is_page(self) -> bool:
        """Whether it is HTML."""
        return self.headers.get("content-type", "").startswith("text/html")

    @cached_property
    def soup(self):
        """Return the parsed page."""
        return parse(self.body)


@dataclass
class Crawl:
    """Everything that was read."""

    port: int
    answers: dict[str, Answer] = field(default_factory=dict)

    @property
    def pages(self) -> list[Answer]:
        """Return the pages readers see; not those that say something is missing."""
        return [a for a in self.answers.values() if a.is_page and a.status == 200]

    def at(self, host: str, path: str) -> Answer:
        """Return one answer."""
        return self.answers[f"{host}{path}"]


def ask(port: int, host: str, path: str, headers: dict | None = None) -> Answer:
    """GET ``path`` of a site; redirects are not followed."""
    with closing(HTTPConnection("127.0.0.1", port, timeout=20)) as connection:
        return _ask(connection, port, host, path, headers or {})


def _ask(connection, port: int, host: str, path: str, headers: dict) -> Answer:
    connection.request("GET", path, headers={"Host": f"{host}:{port}", **headers})
    response = connection.getresponse()
    body = response.read()
    said = {name.lower(): value for name, value in response.getheaders()}
    return Answer(host, path, response.status, said, body)


def links(answer: Answer, port: int) -> list[str]:
    """Return the addresses an answer links to or loads, made absolute."""
    base = f"http://{answer.host}:{port}{answer.path}"
    if answer.is_page:
        found = [a["href"] for a in answer.soup.find_all("a", href=True)]
        found += [a["href"] for a in answer.soup.find_all("link", href=True)]
        found += loaded_addresses(answer.soup)
        for meta in answer.soup.find_all("meta", property="og:image"):
            found.append(meta["content"])
    elif answer.path.endswith(".xml"):
        root = ElementTree.fromstring(answer.body)
        found = [e.text for e in root.iter() if e.tag.endswith("}loc")]
    elif answer.path.endswith("/feed/"):
        root = ElementTree.fromstring(answer.body)
        found = [e.text for e in root.iter("link")]
        for content in root.iter("{http://purl.org/rss/1.0/modules/content/}encoded"):
            html = parse(content.text)
            found += [a["href"] for a in html.find_all("a", href=True)]
            found += loaded_addresses(html)
    elif answer.path.endswith((".md", "/llms.txt")):
        found = MARKDOWN_LINK.findall(answer.body.decode())
    else:
        found = []
    return [urljoin(base, address) for address in found]


def crawl(port: int) -> Crawl:
    """Read all three sites from their beginnings, following every link to any of them."""
    read = Crawl(port)
    connection = HTTPConnection("127.0.0.1", port, timeout=20)
    queue = deque((host, path, "") for host in HOSTS for path in STARTS)
    while queue:
        host, path, found_on = queue.popleft()
        if f"{host}{path}" in read.answers:
            continue
        answer = _ask(connection, port, host, path, {})
        answer.found_on = found_on
        read.answers[answer.name] = answer
        for address in links(answer, port):
            parts = urlsplit(address)
            # Choices of a search combine without end: one is enough.
            endless = parts.path in ("/search/", "/programs/") and "&" in parts.query
            if parts.hostname in HOSTS and parts.port == port and not endless:
                query = f"?{parts.query}" if parts.query else ""
                queue.append((parts.hostname, (parts.path or "/") + query, answer.name))
    connection.close()
    return read


def bad(answers, problem) -> list[str]:
    """Return which answers have a problem, and what it is."""
    found = ((answer.name, problem(answer)) for answer in answers)
    return [f"{name}: {what}" for name, what in found if what]


def path_of(answer: Answer) -> str:
    """Return the path without its query."""
    return answer.path.split("?")[0]


def is_indexed(answer: Answer) -> bool:
    """Whether search engines are meant to keep it."""
    return path_of(answer) not in ISOLATED


def all_html(crawled) -> list[Answer]:
    """Return everything that is HTML, answers to errors too."""
    return [answer for answer in crawled.answers.values() if answer.is_page]
