"""What somebody gets who asks for an old address."""

import pytest

from site_core.redirects.models import Redirect
from tests.builders import make_article_index, make_page, make_program_index


def lead(site, old_path, target="/search/", **fields):
    field = "target_link" if isinstance(target, str) else "target_page"
    return Redirect.objects.create(site=site, old_path=old_path, **{field: target}, **fields)


@pytest.mark.parametrize(
    ("old_path", "asked"),
    [
        ("/old-page", "/old-page"), ("/old-page", "/old-page/"), ("/old-page/", "/old-page"),
        ("/Old-Page", "/old-page/"), ("/old-page", "/OLD-PAGE"), ("/old-page", "/old-page//"),
        ("/a/b", "/a//b/"), ("/about.php", "/about"), ("/about", "/about.php"),
        ("/about", "/about.html"), ("/about.aspx", "/about/"), ("/about", "/About.PHP"),
        ("/team/index.php", "/team/"), ("/team", "/team/index.html"), ("/team", "/team/Default.aspx"),
        ("/caf\u00e9", "/caf%C3%A9/"), ("/cafe\u0301", "/caf%C3%A9"), ("/caf\u00e9", "/CAF%C3%89"),
        ("/a b", "/a%20b"), ("/old", "/old?utm_source=mail"), ("/page?id=7", "/page?ID=7"),
        ("/page?id=7&x=1", "/page/?x=1&id=7"), ("/page.php?id=7", "/page.php?id=7&fbclid=abc"),
        ("/page", "/page?id=7"), ("/old.pdf", "/old.pdf"), ("/media/old.pdf", "/media/old.pdf"),
    ],
)  # fmt: skip
def test_spelling_makes_no_difference(site, get, old_path, asked):
    lead(site, old_path, "https://elsewhere.example/x?y")
    answer = get(site, asked)
    assert (answer.status_code, answer["Location"]) == (301, "https://elsewhere.example/x?y")


@pytest.mark.parametrize("asked", ["/old-pages/", "/old", "/x/old-page/", "/old-page.pdf"])
def test_other_addresses_are_left_alone(site, get, asked):
    lead(site, "/old-page")
    answer = get(site, asked, follow=True)
    assert answer.status_code == 404


def test_what_is_asked_counts_first(site, get):
    lead(site, "/page", "/search/?q=plain")
    lead(site, "/page?id=7", "/search/?q=seven")
    assert get(site, "/page/?id=7")["Location"] == "/search/?q=seven"
    assert get(site, "/page/?id=8")["Location"] == "/search/?q=plain"


def test_what_is_asked_is_handed_on(site, get):
    page = make_page(site.home, slug="new")
    lead(site, "/old", page)
    lead(site, "/link", "https://elsewhere.example/x#part")
    assert get(site, "/old/?tab=2")["Location"] == "/new/?tab=2"
    assert get(site, "/link?tab=2")["Location"] == "https://elsewhere.example/x?tab=2#part"


def test_pages_win(site, get):
    make_page(site.home, slug="about")
    lead(site, "/about")
    lead(site, "/")
    assert get(site, "/about/").status_code == 200
    assert get(site, "/about")["Location"] == "/about/"
    assert get(site, "/").status_code == 200


def test_another_spelling_of_a_page_leads_to_it(site, get):
    lead(site, "/About.php", make_page(site.home, slug="about"))
    assert get(site, "/about.php")["Location"] == "/about/"
    assert get(site, "/ABOUT/")["Location"] == "/about/"


def test_permanent_or_not_and_kept_for_a_short_time(site, get):
    lead(site, "/for-now", permanent=False)
    answer = get(site, "/for-now/")
    assert answer.status_code == 302
    assert answer["Cache-Control"].startswith("public, max-age=60")
    assert "no-store" in get(site, "/nothing/")["Cache-Control"]


def test_only_this_site(site, other_site, get):
    lead(site, "/old")
    assert get(other_site, "/old/").status_code == 404


def test_a_page_on_another_site_is_reached_by_its_whole_address(site, other_site, get):
    lead(site, "/old", make_page(other_site.home, slug="new"))
    assert get(site, "/old/")["Location"] == "http://b.example/new/"


@pytest.mark.parametrize("what", ["draft", "deleted"])
def test_nobody_is_led_to_what_they_cannot_see(site, get, what):
    page = make_page(site.home, slug="new", live=what != "draft")
    row = lead(site, "/old", page)
    if what == "deleted":
        page.delete()
        row.refresh_from_db()
    assert get(site, "/old/").status_code == 404
    assert row.target == ""


def test_nothing_leads_to_itself(site, get):
    lead(site, "/round", "/round/")
    assert get(site, "/round/").status_code == 404


def test_nor_does_what_is_missing_below_it(site, get):
    index = make_program_index(site, slug="programs")
    Redirect.objects.create(site=site, old_path="/programs.php", target_page=index)
    assert get(site, "/programs/for/nobody/").status_code == 404


def test_only_reading_is_redirected(site, client):
    lead(site, "/old")
    host = {"host": site.hostname}
    assert client.head("/old/", headers=host).status_code == 301
    assert client.post("/old/", headers=host).status_code != 301


def test_the_admin_is_never_redirected(site, get):
    lead(site, "/admin/nothing")
    assert get(site, "/admin/nothing/").status_code != 301


@pytest.mark.parametrize(
    "asked",
    ["/a%00b/", "/%00", "/%ff%fe/", "/%ed%a0%80/", "/a?x=%00", "/a?x=%ff", "/" + "x" * 3000, "/a?"
     + "&".join(f"a{n}=1" for n in range(99)), "/%2e%2e/%2e%2e/", "//evil.example/", "/%0d%0aX: y/"],
)  # fmt: skip
def test_nothing_breaks_on_strange_addresses(site, get, asked):
    lead(site, "/a")
    assert get(site, asked, follow=True).status_code in (301, 400, 404, 200)


def test_a_strange_address_leads_nowhere_else(site, get):
    lead(site, "/evil.example", make_page(site.home, slug="new"))
    assert get(site, PATH_INFO="//evil.example/")["Location"] == "/new/"


def test_queries(site, get, django_assert_max_num_queries):
    lead(site, "/old", make_page(site.home, slug="new"))
    for number in range(50):
        lead(site, f"/old-{number}")
    get(site, "/old/")
    with django_assert_max_num_queries(10) as plain:
        get(site, "/nothing/")
    ours = [query["sql"] for query in plain.captured_queries if "redirects_" in query["sql"]]
    assert len(ours) == 4  # one to match, and three to note an address for the first time
    with django_assert_max_num_queries(8):
        get(site, "/nothing/")
    for asked in ("/old/", "/old", "/old.php?a=1"):
        with django_assert_max_num_queries(7) as led:
            get(site, asked)
        assert sum("redirects_" in query["sql"] for query in led.captured_queries) == 1


def test_an_old_spelling_of_a_screen_leads_to_it(site, get):
    lead(site, "/search.php", "/search/")
    assert get(site, "/search.php?q=a")["Location"] == "/search/?q=a"
    assert get(site, "/search")["Location"] == "/search/"
    assert get(site, "/search/").status_code == 200


@pytest.mark.parametrize("target", ["/Round", "/round/", "/articles/feed/None", "/media/Round.pdf"])
def test_spellings_of_one_address_never_lead_in_a_circle(site, get, target):
    make_article_index(site)
    lead(site, target.lower(), target)
    for asked in (target, target.lower(), f"{target.upper()}/"):
        assert get(site, asked, follow=True).status_code == 404


def test_numbers_of_an_old_website_are_answered_before_the_home_page(site, get):
    page = make_page(site.home, slug="new")
    draft = make_page(site.home, slug="draft", live=False)
    lead(site, "/?p=123", page)
    lead(site, "/?p=5", draft)
    answer = get(site, "/?p=123&utm_source=x")
    assert (answer.status_code, answer["Location"]) == (301, "/new/")
    for other in ("/", "/?p=124", "/?p=5", "/?q=123", "/?p=abc"):
        assert get(site, other).status_code == 200
