"""Every page of the demonstration, as served in production, keeps the promises all pages make."""

import re
from collections import Counter
from itertools import pairwise
from urllib.parse import unquote, urlsplit

from tests.crawler import ISOLATED, MISSING, all_html, bad, path_of
from tests.demo_server import HOSTS
from tests.markup import dangers, leaves, sheet_address

COOKIES = "_ga=GA1.2.3; sessionid=x; csrftoken=y; _fbp=fb.1.2"


def test_every_link_leads_somewhere(crawled):
    broken = [
        f"{a.status} {a.name} (on {a.found_on})"
        for a in crawled.answers.values()
        if a.status != MISSING.get(a.path, 200)
    ]
    assert broken == []


def test_the_crawl_reaches_whole_sites(crawled):
    for host in HOSTS:
        paths = {path_of(page) for page in crawled.pages if page.host == host}
        assert len([p for p in paths if re.fullmatch(r"/programs/[\w-]+/", p)]) >= 6
        assert len([p for p in paths if re.fullmatch(r"/articles/[\w-]+/", p)]) >= 8
        assert {"/about/", "/contact/", "/staying-safe/"} <= paths
        listed = {
            urlsplit(loc).path
            for loc in re.findall(r"<loc>([^<]+)", crawled.at(host, "/sitemap.xml").body.decode())
        }
        assert listed <= paths
        assert paths - listed <= ISOLATED | {""}


def test_fragments_lead_to_something_on_the_page(crawled):
    def missing(page):
        ids = {element["id"] for element in page.soup.find_all(id=True)}
        wanted = {a["href"] for a in page.soup.find_all("a", href=re.compile("^#."))}
        return [href for href in wanted if unquote(href[1:]) not in ids]

    assert bad(crawled.pages, missing) == []


def test_an_unknown_page_is_missing_in_the_brand_of_its_site(crawled):
    sheets = {host: sheet_address(crawled.at(host, "/").body.decode()) for host in HOSTS}
    assert len(set(sheets.values())) == len(HOSTS)
    for host in HOSTS:
        answer = crawled.at(host, "/no-such-page/")
        assert answer.status == 404
        assert sheet_address(answer.body.decode()) == sheets[host]
        assert answer.headers["cache-control"] == "private, no-store"


def test_one_main_heading_and_no_level_skipped(crawled):
    def wrong(page):
        levels = [int(h.name[1]) for h in page.soup.find_all(re.compile("^h[1-6]$"))]
        skipped = any(b > a + 1 for a, b in pairwise(levels))
        return levels if levels.count(1) != 1 or skipped or levels[:1] != [1] else None

    assert bad(all_html(crawled), wrong) == []


def test_ids_are_unique(crawled):
    def repeated(page):
        counts = Counter(element["id"] for element in page.soup.find_all(id=True))
        return [key for key, count in counts.items() if count > 1]

    assert bad(all_html(crawled), repeated) == []


def test_pictures_have_a_text_that_is_not_their_file_name(crawled):
    def wrong(page):
        found = []
        for image in page.soup.find_all("img"):
            alt = image.get("alt")
            file = urlsplit(image["src"]).path.rsplit("/", 1)[-1]
            stem = re.split(r"[._]", file)[0]
            if alt is None or (alt and alt.lower() in {file.lower(), stem.lower()}):
                found.append(str(image)[:120])
            if not image.get("width") or not image.get("height"):
                found.append(f"no size: {image}"[:120])
        return found

    assert bad(all_html(crawled), wrong) == []


def test_every_field_has_a_label(crawled):
    def unlabeled(page):
        labels = {label.get("for") for label in page.soup.find_all("label")}
        fields = page.soup.find_all(["input", "select", "textarea"])
        visible = [f for f in fields if f.get("type") not in ("hidden", "submit")]
        return [str(f)[:100] for f in visible if f.get("id") not in labels]

    assert bad(all_html(crawled), unlabeled) == []


def test_links_and_buttons_have_words(crawled):
    def wordless(page):
        controls = page.soup.find_all(["a", "button", "summary"])
        return [
            str(c)[:100]
            for c in controls
            if not c.get_text(strip=True)
            and not c.find("img", alt=True)
            and not c.get("aria-label")
        ]

    assert bad(all_html(crawled), wordless) == []


def test_language_and_landmarks(crawled):
    def wrong(page):
        soup = page.soup
        navs = [n.get("aria-label") or n.get("aria-labelledby") for n in soup.find_all("nav")]
        return not (
            soup.html.get("lang") == "en"
            and len(soup.find_all("main")) == 1
            and len(soup.select("body > header")) == len(soup.select("body > footer")) == 1
            and all(navs)
            and len(navs) == len(set(navs))
        )

    assert bad(all_html(crawled), wrong) == []


def test_nothing_inline_and_nothing_from_elsewhere(crawled):
    assert bad(all_html(crawled), lambda page: dangers(page.soup)) == []


def test_style_sheets_load_nothing_from_elsewhere(crawled):
    sheets = [a for a in crawled.answers.values() if path_of(a).endswith(".css")]
    assert len(sheets) >= 2 * len(HOSTS)
    addresses = [
        url
        for sheet in sheets
        for url in re.findall(r"url\([\"']?([^\"')]+)", sheet.body.decode())
        if not url.startswith("data:")
    ]
    assert [url for url in addresses if leaves(url)] == []
    assert not any("@import" in sheet.body.decode() for sheet in sheets)
