"""Articles: where they live, how long they take, in which order they are listed."""

import datetime
import re

import pytest
from django.core.exceptions import ValidationError
from django.db.models import ProtectedError

from articles.models import ARTICLES_PER_PAGE, ArticleIndexPage, ArticlePage
from home.models import HomePage, LandingPage, StandardPage
from programs.models import ProgramIndexPage, ProgramPage
from site_core.pages.streams import WORDS_PER_MINUTE, reading_minutes
from tests.builders import (
    block,
    make_article,
    make_article_index,
    make_author,
    make_page,
    make_user,
)

TITLES = re.compile(r'<h[23]><a class="cover" href="[^"]+">([^<]+)</a>')


def titles(response) -> list[str]:
    main = response.content.decode().split("<main", 1)[1]
    return TITLES.findall(main)


@pytest.fixture
def index(site):
    return make_article_index(site)


@pytest.mark.parametrize(
    ("page", "children"),
    [
        (HomePage, {LandingPage, StandardPage, ProgramIndexPage, ArticleIndexPage}),
        (StandardPage, {LandingPage, StandardPage}),
        (ArticleIndexPage, {ArticlePage}),
        (ArticlePage, set()),
        (ProgramIndexPage, {ProgramPage}),
        (ProgramPage, set()),
    ],
)
def test_what_goes_below_what(page, children):
    assert set(page.allowed_subpage_models()) == children


@pytest.mark.parametrize("model", [ArticleIndexPage, ProgramIndexPage])
def test_a_site_has_one_list_of_each_and_the_next_site_its_own(site, other_site, model):
    make_page(site.home, model)
    assert not model.can_create_at(site.home)
    assert model.can_create_at(other_site.home)


@pytest.mark.parametrize(
    ("words", "minutes"),
    [(0, 1), (1, 1), (WORDS_PER_MINUTE, 1), (2 * WORDS_PER_MINUTE, 2), (7 * WORDS_PER_MINUTE, 7)],
)
def test_reading_takes_as_long_as_there_are_words(index, words, minutes):
    body = [block("text", f"<p>{'word ' * words}</p>")]
    assert make_article(index, body=body).reading_minutes == minutes


def test_words_of_every_kind_of_block_count(index):
    words = "word " * WORDS_PER_MINUTE
    body = [
        block("thread", {"author": "A", "posts": [{"text": words}]}),
        block("faq", {"heading": "", "items": [{"question": "Why?", "answer": f"<p>{words}</p>"}]}),
    ]
    assert make_article(index, body=body).reading_minutes == 2


def test_pull_quotes_take_no_time_to_read(index):
    body = [block("text", "<p>Short</p>")]
    body += [block("pull_quote", {"text": "word " * 50}) for _ in range(30)]
    article = make_article(index, body=body)
    assert article.reading_minutes == 1
    assert reading_minutes(article.body) == 1
    assert "word" not in article.search_text()


def test_the_time_follows_the_text(index):
    article = make_article(index)
    article.body = [block("text", f"<p>{'word ' * (3 * WORDS_PER_MINUTE)}</p>")]
    article.save_revision().publish()
    article.refresh_from_db()
    assert article.reading_minutes == 3


def test_the_newest_come_first_and_the_later_written_of_one_day(site, get, index):
    for title, date in (("Old", "2025-01-01"), ("New", "2026-02-02"), ("Newer", "2026-02-02")):
        make_article(index, title=title, date=date)
    assert titles(get(site, "/articles/")) == ["Newer", "New", "Old"]


def test_only_public_articles_of_this_list_are_listed(site, other_site, get, index):
    make_article(index, title="Here")
    make_article(index, title="Draft", live=False)
    make_article(make_article_index(other_site), title="There")
    assert titles(get(site, "/articles/")) == ["Here"]


def test_an_article_dated_today_by_default(index):
    article = make_article(index)
    today = datetime.datetime.now(datetime.UTC).date()
    assert abs((article.date - today).days) <= 1


def test_long_lists_come_in_pages(site, get, index):
    for number in range(ARTICLES_PER_PAGE + 2):
        make_article(index, title=f"Article {number}", date=f"2026-01-{number + 1:02}")
    first, second = get(site, "/articles/"), get(site, "/articles/?page=2")
    assert len(titles(first)) == ARTICLES_PER_PAGE
    assert titles(second) == ["Article 1", "Article 0"]
    assert 'rel="next"' in first.content.decode()
    assert 'rel="prev"' in second.content.decode()
    assert 'aria-current="page"' in second.content.decode()


@pytest.mark.parametrize(
    ("number", "shown"),
    [("2", 1), ("99", 1), ("0", 1), ("-1", 1), ("x", 12), ("", 12), ("²", 12), ("9" * 5000, 12),
     ("1.5", 12), ("%00", 12)],
)  # fmt: skip
def test_a_bad_page_number_shows_the_nearest_page(site, get, index, number, shown):
    for _ in range(ARTICLES_PER_PAGE + 1):
        make_article(index)
    response = get(site, f"/articles/?page={number}")
    assert response.status_code == 200
    assert len(titles(response)) == shown


def test_an_empty_list_says_so(site, get, index):
    assert b"Nothing published yet" in get(site, "/articles/").content


def test_an_article_leads_to_the_newest_beside_it(site, get, index):
    for number in range(5):
        make_article(
            index, title=f"Article {number}", slug=f"a{number}", date=f"2026-01-0{number + 1}"
        )
    assert titles(get(site, "/articles/a4/")) == ["Article 3", "Article 2", "Article 1"]
    assert titles(get(site, "/articles/a1/")) == ["Article 4", "Article 3", "Article 2"]


def test_a_lonely_article_leads_nowhere(site, get, index):
    make_article(index, slug="only")
    assert b"Keep reading" not in get(site, "/articles/only/").content


def test_the_byline_shows_author_date_and_time(site, get, index):
    author = make_author(site, name="Ada Quill", role="Lead educator", bio="Writes plainly.")
    make_article(index, slug="story", author=author, date="2026-04-14", content_note="A calm note")
    html = get(site, "/articles/story/").content.decode()
    for words in ("Ada Quill", "Lead educator", "Writes plainly.", "April 14, 2026", "A calm note",
                  "1 minute read", '<time datetime="2026-04-14">'):  # fmt: skip
        assert words in html


def test_an_article_without_author_shows_none(site, get, index):
    make_article(index, slug="story")
    html = get(site, "/articles/story/").content.decode()
    assert 'class="byline"' not in html
    assert "None" not in html


def test_an_author_who_has_written_cannot_be_deleted(site, index):
    author = make_author(site)
    make_article(index, author=author)
    with pytest.raises(ProtectedError):
        author.delete()


def test_a_pull_quote_is_seen_but_not_read_out(site, get, index):
    make_article(index, slug="story", body=[block("pull_quote", {"text": "Said twice"})])
    html = get(site, "/articles/story/").content.decode()
    assert re.search(r'<figure[^>]*aria-hidden="true"[^>]*>\s*<p>Said twice</p>', html)


@pytest.mark.parametrize("missing", ["title", "slug"])
def test_an_article_needs_a_title_and_an_address(index, missing):
    fields = {"title": "Story", "slug": "story", missing: ""}
    article = ArticlePage(**fields)
    if missing == "title":
        with pytest.raises(ValidationError):
            index.add_child(instance=article)
    else:
        index.add_child(instance=article)
        assert article.slug == "story"


def test_two_articles_cannot_have_one_address(index):
    make_article(index, slug="same")
    with pytest.raises(ValidationError, match="slug"):
        make_article(index, slug="same")


@pytest.mark.parametrize(("choice", "shown"), [("inherit", True), ("show", True), ("hide", False)])
def test_articles_offer_the_way_out_unless_switched_off(site, get, index, choice, shown):
    make_article(index, slug="story", exit_link=choice)
    assert (b"data-exit" in get(site, "/articles/story/").content) is shown


def test_an_editor_opens_the_form_in_three_tabs(site, login, index):
    article = make_article(index)
    client = login(make_user("eve", site, "editor"), site)
    html = client.get(f"/admin/pages/{article.pk}/edit/").content.decode()
    for tab in ("Content", "Search and sharing", "Settings"):
        assert tab in html
