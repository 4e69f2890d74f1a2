"""What "On this page" lists, and where it leads."""

from tests.builders import block, make_article, make_article_index
from tests.markup import parse

WORDS = "<p>Words.</p>"


def page_with(site, get, *blocks):
    article = make_article(make_article_index(site), body=list(blocks))
    return parse(get(site, article.url).content.decode())


def listed(soup):
    return [link.get_text(strip=True) for link in soup.select("nav.rail a")]


def test_lists_the_parts_that_begin_with_a_heading_of_their_own(site, get):
    soup = page_with(
        site,
        get,
        block("callout", {"heading": "If you are in danger", "text": WORDS, "tone": "important"}),
        block("heading", {"text": "First", "level": "h2"}),
        block("heading", {"text": "A part of it", "level": "h3"}),
        block("faq", {"heading": "Questions", "items": [{"question": "Why?", "answer": WORDS}]}),
        block("callout", {"heading": "", "text": WORDS, "tone": "tip"}),
        block("support", {"heading": "", "text": "", "region": ""}),
    )
    assert listed(soup) == [
        "If you are in danger",
        "First",
        "Questions",
        "If this is close to home",
    ]
    for link in soup.select("nav.rail a"):
        target = soup.find(id=link["href"][1:])
        heading = target if target.name == "h2" else target.h2
        assert heading.get_text(strip=True) == link.get_text(strip=True)
    folded = soup.select("details.fold a")
    assert [link["href"] for link in folded] == [a["href"] for a in soup.select("nav.rail a")]


def test_two_headings_of_one_wording_have_addresses_of_their_own(site, get):
    twice = [block("heading", {"text": "Again", "level": "h2"}) for _ in range(2)]
    links = {link["href"] for link in page_with(site, get, *twice).select("nav.rail a")}
    assert len(links) == 2


def test_one_heading_needs_no_list(site, get):
    soup = page_with(site, get, block("heading", {"text": "Only", "level": "h2"}))
    assert soup.select("nav.rail, details.fold") == []
