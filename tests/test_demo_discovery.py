"""What search engines, caches and other sites get to know of the demonstration's pages."""

import json
import re
from collections import Counter
from io import BytesIO
from urllib.parse import urlsplit

import pytest
from PIL import Image

from home.demo.sites import DEMO_SITES
from tests.crawler import all_html, ask, bad, is_indexed, path_of
from tests.demo_server import HOSTS
from tests.schema_org import problems

COOKIES = "_ga=GA1.2.3; sessionid=x; csrftoken=y; _fbp=fb.1.2"
THEMES = {demo.host: demo.theme for demo in DEMO_SITES}


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
    articles = [page for page in own if re.fullmatch(r"/articles/[a-z][\w-]+/", page.path)]
    page_of_a_program = re.compile(r"/programs/(?!plan/|calendar/)[\w-]+/")
    programs = [p for p in own if page_of_a_program.fullmatch(p.path) and is_indexed(p)]
    assert "Organization" in kinds(crawled.at(host, "/"))
    assert all(kinds(page) >= {"BlogPosting", "BreadcrumbList"} for page in articles)
    assert all({"Service", "Course"} & kinds(page) for page in programs)
    assert all("BreadcrumbList" in kinds(page) for page in programs)


def structured(page) -> list[dict]:
    scripts = page.soup.find_all("script", type="application/ld+json")
    return [json.loads(script.string) for script in scripts]


def test_structured_data_keeps_to_schema_org(crawled, tmp_path):
    documents = {page.name: structured(page) for page in crawled.pages}
    assert problems(documents, tmp_path) == []


def test_breadcrumbs_are_told_as_they_are_seen(crawled):
    def wrong(page):
        seen = [(a.text, a["href"]) for a in page.soup.select(".crumbs a")]
        lists = [data for data in structured(page) if data["@type"] == "BreadcrumbList"]
        if not lists:
            return seen
        told = [(item["name"], urlsplit(item["item"]).path) for item in lists[0]["itemListElement"]]
        is_this = (
            told[-1][1] == path_of(page)
            and told[-1][0] in f"{page.soup.h1.text} {page.soup.title.text}"
        )
        return None if told[:-1] == seen and is_this else (told, seen)

    assert bad([page for page in crawled.pages if is_indexed(page)], wrong) == []


def test_shared_pictures_are_there_and_have_the_size_they_say(crawled):
    def wrong(page):
        picture = page.soup.find("meta", property="og:image")["content"]
        answer = crawled.at(page.host, urlsplit(picture).path)
        with Image.open(BytesIO(answer.body)) as image:
            said = [
                page.soup.find("meta", property=f"og:image:{side}")["content"]
                for side in ("width", "height")
            ]
            return None if [str(side) for side in image.size] == said else picture

    indexed = [page for page in crawled.pages if is_indexed(page)]
    assert bad(indexed, wrong) == []
    assert any("/cards/" in str(page.soup.find("meta", property="og:image")) for page in indexed)


def test_no_translation_is_claimed_that_does_not_exist(crawled):
    assert bad(all_html(crawled), lambda page: page.soup.find_all("link", hreflang=True)) == []


@pytest.mark.parametrize("host", HOSTS)
def test_every_page_in_the_sitemap_has_its_twin_in_llms_txt(host, crawled):
    locs = re.findall(r"<loc>([^<]+)</loc>", crawled.at(host, "/sitemap.xml").body.decode())
    # Made of what has twins of its own.
    below_lists = re.compile(
        r"/programs/(for|about|plan|calendar)/|/articles/(\d+|about|by|series)/"
    )
    for loc in locs:
        if below_lists.search(loc):
            continue
        twin = crawled.at(host, f"{urlsplit(loc).path}index.md")
        page = crawled.at(host, urlsplit(loc).path)
        text = twin.body.decode()
        assert twin.status == 200, twin.name
        assert twin.headers["content-type"] == "text/markdown; charset=utf-8"
        assert re.findall(r"^# .+", text, re.MULTILINE), twin.name
        assert "<div" not in text
        assert len(text) < len(page.body)
        assert f'{loc}index.md>; rel="alternate"' in page.headers["link"]


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
        bare = ask(crawled.port, host, page.path)
        known = ask(crawled.port, host, page.path, {"Cookie": COOKIES})
        assert known.body == bare.body, page.name
        assert "set-cookie" not in known.headers


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
