"""Pages that editors recommend for certain words, and what an empty page of results offers."""

import re

import pytest
from django.core.exceptions import ValidationError
from wagtail.models import Page, PageViewRestriction

from site_core.branding.models import SupportLine
from site_core.pages.models import BestBet
from tests.builders import block, make_page, make_user
from tests.search_page import count, hits, read


@pytest.fixture
def pages(found_pages):
    return found_pages


def words(text):
    return [block("text", f"<p>{text}</p>")]


def recommend(site, page, phrases, sentence=""):
    bet = BestBet(site=site, page=page, phrases=phrases, sentence=sentence)
    bet.full_clean()
    bet.save()
    return bet


def recommended(html) -> list[str]:
    found = re.search(r'<section class="recommended".*?</section>', html, re.DOTALL)
    return re.findall(r"<h4><a [^>]*>([^<]+)", found[0]) if found else []


@pytest.mark.parametrize(
    "query",
    ["price", "PRICES", "how much is the price", "book a show", "showing books", "pricce", "price & fee"],
)  # fmt: skip
def test_a_recommended_page_comes_first_for_its_words(pages, site, get, query):
    make_page(site.home, title="Books shown", body=words("The price of a show"))
    recommend(site, pages["About harassment"], "price\nbook a show\n", "We answer with a price.")
    html = read(get, site, q=query)
    assert recommended(html) == ["About harassment"]
    assert "We answer with a price." in html


@pytest.mark.parametrize("query", ["show", "harassment", "", "the"])
def test_it_does_not_for_others(pages, site, get, query):
    recommend(site, pages["About harassment"], "price\nbook a show")
    assert recommended(read(get, site, q=query)) == []


def test_a_recommendation_needs_no_results(pages, site, get):
    recommend(site, pages["About harassment"], "tickets")
    html = read(get, site, q="tickets")
    assert recommended(html) == ["About harassment"]
    assert "Who we are" in html


def test_a_recommended_page_is_listed_and_counted_once(pages, site, get):
    recommend(site, pages["About harassment"], "harassment")
    html = read(get, site, q="harassment")
    assert recommended(html) == ["About harassment"]
    assert "About harassment" not in hits(html)
    assert count(html) == "4 results for “harassment”"
    narrowed = read(get, site, q="harassment", kind="page")
    assert (recommended(narrowed), hits(narrowed)) == ([], ["About harassment"])


@pytest.mark.parametrize(
    "hide",
    [
        lambda page: page.unpublish(),
        lambda page: page.delete(),
        lambda page: PageViewRestriction.objects.create(page=page, restriction_type="login"),
        lambda page: Page.objects.filter(pk=page.pk).update(live=False),
    ],
    ids=["unpublished", "deleted", "restricted", "unnoticed"],
)
def test_a_recommended_page_that_is_not_public_is_not_shown(pages, site, get, hide):
    recommend(site, pages["About harassment"], "price", "Our price")
    hide(pages["About harassment"])
    html = read(get, site, q="price")
    assert recommended(html) == []
    assert "Our price" not in html


def test_recommendations_stay_on_their_site(pages, site, other_site, get):
    recommend(other_site, make_page(other_site.home, title="Theirs"), "price")
    assert recommended(read(get, site, q="price")) == []
    with pytest.raises(ValidationError, match="Choose a page of this site"):
        recommend(other_site, pages["About harassment"], "price")
    with pytest.raises(ValidationError, match="at least one word"):
        recommend(site, pages["About harassment"], "!!! \n ??")


def test_a_recommendation_that_was_withdrawn_is_gone_at_once(pages, site, get):
    bet = recommend(site, pages["About harassment"], "price")
    assert recommended(read(get, site, q="price"))
    bet.delete()
    assert recommended(read(get, site, q="price")) == []


def test_the_list_of_recommendations_says_which_lead_nowhere(pages, site, login):
    recommend(site, pages["About harassment"], "price")
    recommend(site, pages["Quiet rooms"], "rooms")
    pages["Quiet rooms"].unpublish()
    client = login(make_user(site=site, role="editor"), site)
    html = client.get("/admin/snippets/pages/bestbet/").content.decode()
    assert "Quiet rooms: not shown, it is not public" in html
    assert "About harassment: not shown" not in html


def test_an_empty_page_helps(pages, site, get):
    SupportLine.objects.create(site=site, name="RAINN", phone="800-656-4673", hours="Any hour")
    html = read(get, site, q="zzzz")
    main = html[html.index("<main") : html.index("</main")]
    assert count(html) == "Nothing found for “zzzz”"
    assert '<a href="tel:+18006564673">800-656-4673</a>' in main
    assert '<a href="?topic=consent">Consent' in main
    assert "Unused" not in main
    assert "Off the Clock</a> Workplaces" in main
    assert "All programs" in main


def test_without_words_it_offers_ways_in(pages, site, get):
    html = read(get, site)
    assert "Looking for something?" in html
    assert '<a href="?topic=work">Work' in html
    assert 'role="status"' not in html.split("<main", 1)[1].split("</main", 1)[0]
