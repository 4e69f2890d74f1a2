"""How many queries reading costs: few, the same for much content as for little, and none that writes."""

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.fields import StreamField

from articles.models import ArticleIndexPage, ArticlePage
from home.models import StandardPage
from programs.models import ProgramIndexPage, ProgramPage
from site_core.branding.models import Brand, Navigation, Safety
from site_core.media.models import Image, Rendition
from site_core.newsletter.models import Newsletter
from site_core.pages.search.store import forget_indexes
from tests.builders import (
    block,
    make_article,
    make_author,
    make_image,
    make_program,
)
from tests.samples import Things, field_values, make_any_page, page_models, raw

COLD = 15
WRITES = ("INSERT", "UPDATE", "DELETE", "CREATE", "SAVEPOINT", "BEGIN IMMEDIATE")


@pytest.fixture
def furnished(site):
    """Return what samples refer to, on a site with all its settings."""
    things = Things(site)
    for model in (Brand, Navigation, Safety, Newsletter):
        model.objects.create(**{**field_values(model, things), "site": site})
    return things


def read(get, site, path: str) -> list[str]:
    """Return the queries that reading ``path`` costs."""
    with CaptureQueriesContext(
        connection,
    ) as captured:
        response = get(site, path)
    assert response.status_code == 200
    return [query["sql"] for query in captured.captured_queries]


def cold_and_warm(get, site, path: str) -> tuple[list[str], list[str]]:
    """Return the queries of the first and of a second reader."""
    read(get, site, path)  # content types and the like, once per process
    cache.clear()
    return read(get, site, path), read(get, site, path)


def checked_counts(get, site, path: str) -> tuple[int, int]:
    """Return how many queries a first and a second reader cost, having checked them."""
    renditions = Rendition.objects.count()
    cold, warm = cold_and_warm(get, site, path)
    assert [sql for sql in cold + warm if sql.upper().startswith(WRITES)] == []
    assert len(cold) <= COLD, "\n".join(sql[:300] for sql in cold)
    assert len(warm) < len(cold)
    assert Rendition.objects.count() == renditions
    return len(cold), len(warm)


def fill(page, things: Things, rounds: int) -> None:
    """Fill every stream of ``page`` with ``rounds`` blocks of every kind it may hold."""
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            kinds = list(field.stream_block.child_blocks.items())
            few = rounds if len(kinds) > 1 else 1
            stored = [block(key, raw(child, things)) for _ in range(few) for key, child in kinds]
            setattr(page, field.name, stored)
    page.save_revision(clean=False).publish()


def plural(things: Things, count: int) -> None:
    """Give the site of ``things`` ``count`` more articles and programs, each with its own picture."""
    image = things.record(Image)
    authors = [make_author(things.site) for _ in range(3)]
    for number in range(count):
        picture = make_image(things.site, made=image.made)
        make_article(
            things.page(ArticleIndexPage),
            author=authors[number % 3],
            image=picture,
            summary="Words",
        )
        make_program(things.page(ProgramIndexPage), image=picture, summary="Words")


@pytest.mark.parametrize("model", page_models(), ids=lambda m: m._meta.label)
def test_costs_the_same_with_few_and_with_many_blocks(model, furnished, get):
    site = furnished.site
    page = make_any_page(model, furnished, slug="sample")
    counts = {}
    for rounds in (1, 4):
        fill(page, furnished, rounds)
        counts[rounds] = checked_counts(get, site, page.url)
    assert counts[1] == counts[4]


def test_costs_the_same_with_few_and_with_many_items(furnished, get):
    site = furnished.site
    home = site.root_page.specific
    fill(home, furnished, 1)
    lists = [home, furnished.page(ArticleIndexPage), furnished.page(ProgramIndexPage)]
    counts = {}
    for count, more in ((5, 5), (12, 7), (50, 38)):
        plural(furnished, more)
        counts[count] = {page.url: checked_counts(get, site, page.url) for page in lists}
    assert counts[5] == counts[12] == counts[50]


def test_what_stands_around_a_page_costs_the_same(furnished, get):
    models = (ArticlePage, ProgramPage, StandardPage)
    pages = [make_any_page(model, furnished, slug="sample") for model in models]
    plural(furnished, 5)
    few = {page.url: checked_counts(get, furnished.site, page.url) for page in pages}
    plural(furnished, 20)
    assert {page.url: checked_counts(get, furnished.site, page.url) for page in pages} == few


def test_a_search_costs_the_same_for_few_and_many_results(furnished, get):
    plural(furnished, 3)
    few = checked_counts(get, furnished.site, "/search/?q=words")
    plural(furnished, 7)
    assert checked_counts(get, furnished.site, "/search/?q=words") <= few


SEARCHES = [
    ("/search/?q=words", 9, 5),
    ("/search/?q=wrods&kind=article", 8, 4),
    ("/search/?kind=article", 8, 4),
    ("/search/?q=zzzz", 8, 4),
    ("/search/", 8, 4),
    ("/search/suggest/?q=sam", 6, 2),
]


def test_what_a_search_costs_a_process_that_knows_nothing_yet(furnished, get):
    plural(furnished, 12)
    for path, cold, warm in SEARCHES:
        read(get, furnished.site, path)
        forget_indexes()
        cache.clear()
        first = read(get, furnished.site, path)
        assert [sql for sql in first if sql.upper().startswith(WRITES)] == []
        assert len(first) == cold, "\n".join([path, *(sql[:200] for sql in first)])
        assert len(read(get, furnished.site, path)) == warm, path
