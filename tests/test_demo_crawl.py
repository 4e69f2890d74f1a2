"""Every page of the demonstration, as served in production, keeps the promises all pages make."""

import json
import re
from collections import Counter
from itertools import pairwise
from urllib.parse import unquote, urlsplit

import pytest

from home.demo.sites import DEMO_SITES
from tests.crawler import Answer, ask
from tests.demo_server import HOSTS
from tests.markup import dangers, leaves

ISOLATED = {"/search/", "/newsletter/", "/newsletter/thanks/"}  # screens that are no pages
COOKIES = "_ga=GA1.2.3; sessionid=x; csrftoken=y; _fbp=fb.1.2"
THEMES = {demo.host: demo.theme for demo in DEMO_SITES}


def bad(answers, problem) -> list[str]:
    """Return which answers have a problem, and what it is."""
    found = ((answer.name, problem(answer)) for answer in answers)
    return [f"{name}: {what}" for name, what in found if what]


def path_of(answer: Answer) -> str:
    return answer.path.split("?")[0]


def is_indexed(answer: Answer) -> bool:
    return path_of(answer) not in ISOLATED


def test_every_link_leads_somewhere(crawled):
    broken = [
        f"{a.status} {a.name} (on {a.found_on})"
        for a in crawled.answers.values()
        if a.status != 200 and a.path != "/no-such-page/"
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
    for host in HOSTS:
        answer = crawled.at(host, "/no-such-page/")
        assert answer.status == 404
        assert f"site-{THEMES[host]}" in answer.body.decode()
        assert answer.headers["cache-control"] == "private, no-store"


def all_html(crawled) -> list[Answer]:
    return [answer for answer in crawled.answers.values() if answer.is_page]


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
    assert len(sheets) == 2 * len(HOSTS)
    addresses = [
        url
        for sheet in sheets
        for url in re.findall(r"url\([\"']?([^\"')]+)", sheet.body.decode())
        if not url.startswith("data:")
    ]
    assert [url for url in addresses if leaves(url)] == []
    assert not any("@import" in sheet.body.decode() for sheet in sheets)


def test_structured_data_is_json_about_this_page(crawled):
    def wrong(page):
        found = [
            json.loads(s.string) for s in page.soup.find_all("script", type="application/ld+json")
        ]
        canonical = page.soup.find("link", rel="canonical")["href"]
        kinds = {item["@type"] for item in found}
        return None if found and found[0]["url"] == canonical and kinds else found

    assert bad([page for page in crawled.pages if is_indexed(page)], wrong) == []


@pytest.mark.parametrize("host", HOSTS)
def test_structured_data_names_the_kinds_search_engines_know(host, crawled):
    def kinds(page):
        scripts = page.soup.find_all("script", type="application/ld+json")
        return {json.loads(script.string)["@type"] for script in scripts}

    own = [page for page in crawled.pages if page.host == host]
    articles = [page for page in own if re.fullmatch(r"/articles/[\w-]+/", page.path)]
    programs = [page for page in own if re.fullmatch(r"/programs/[\w-]+/", page.path)]
    assert "Organization" in kinds(crawled.at(host, "/"))
    assert all(kinds(page) >= {"BlogPosting", "BreadcrumbList"} for page in articles)
    assert all(kinds(page) >= {"Service", "BreadcrumbList"} for page in programs)


def test_titles_descriptions_and_canonical_addresses(crawled):
    def wrong(page):
        soup, found = page.soup, []
        own = f"http://{page.host}:{crawled.port}"
        if not soup.title.get_text(strip=True) or len(soup.title.text) > 120:
            found.append("title")
        if not is_indexed(page):
            robots = soup.find("meta", attrs={"name": "robots"})
            return found + ([] if robots and "noindex" in robots["content"] else ["indexed"])
        description = soup.find("meta", attrs={"name": "description"})
        if not description or not 50 <= len(description["content"]) <= 320:
            found.append(f"description {description}")
        canonical = soup.find("link", rel="canonical")["href"]
        if not canonical.startswith(f"{own}/") or urlsplit(canonical).path != path_of(page):
            found.append(canonical)
        if soup.find("meta", property="og:url")["content"] != canonical:
            found.append("og:url")
        return found

    assert bad(crawled.pages, wrong) == []


@pytest.mark.parametrize("host", HOSTS)
def test_no_two_pages_of_a_site_share_a_title(host, crawled):
    titles = Counter(
        page.soup.title.text
        for page in crawled.pages
        if page.host == host and is_indexed(page) and "?" not in page.path
    )
    assert [title for title, count in titles.items() if count > 1] == []


def test_pages_can_be_cached_by_anybody(crawled):
    def wrong(page):
        said = page.headers
        private = path_of(page).startswith("/newsletter/")
        return not (
            "set-cookie" not in said
            and b"csrfmiddlewaretoken" not in page.body
            and "cookie" not in said.get("vary", "").lower()
            and said["cache-control"].startswith("private" if private else "public")
            and (private or "etag" in said)
        )

    assert bad(crawled.pages, wrong) == []


def test_pages_carry_the_security_headers(crawled):
    def wrong(page):
        said, policy = page.headers, page.headers.get("content-security-policy", "")
        return not (
            "default-src 'none'" in policy
            and "script-src 'self'" in policy
            and "style-src 'self'" in policy
            and "unsafe" not in policy
            and said.get("x-content-type-options") == "nosniff"
            and said.get("referrer-policy") == "same-origin"
            and said.get("x-frame-options") == "SAMEORIGIN"
        )

    assert bad(all_html(crawled), wrong) == []


@pytest.mark.parametrize("host", HOSTS)
def test_the_same_bytes_whatever_cookies_a_reader_has(host, crawled):
    for page in [page for page in crawled.pages if page.host == host][::6]:
        if page.path.startswith("/newsletter/"):
            continue
        again = ask(crawled.port, host, page.path, {"Cookie": COOKIES})
        assert again.body == page.body, page.name
        assert "set-cookie" not in again.headers


def test_no_page_leads_to_another_site(crawled):
    def elsewhere(page):
        hosts = {urlsplit(a["href"]).hostname for a in page.soup.find_all("a", href=True)}
        return (hosts & set(HOSTS)) - {page.host}

    assert bad(all_html(crawled), elsewhere) == []


def test_no_page_says_another_sites_name_in_its_head(crawled):
    names = {demo.host: demo.name for demo in DEMO_SITES}

    def wrong(page):
        site = page.soup.find("meta", property="og:site_name")
        return site["content"] if site and site["content"] != names[page.host] else None

    assert bad(crawled.pages, wrong) == []
