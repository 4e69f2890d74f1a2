"""What tests of articles share."""

import pytest
from bs4 import BeautifulSoup
from wagtail.models import PageViewRestriction

from site_core.pages.models import Topic
from tests.builders import make_article, make_article_index, make_author, make_series
from tests.kept import kept


@pytest.fixture
@kept
def index(site):
    return make_article_index(site)


@pytest.fixture
def read(get):
    """Return a function that reads a page as a tree of elements."""

    def read(site, path, status=200):
        response = get(site, path)
        assert response.status_code == status
        return BeautifulSoup(response.content, "html.parser")

    return read


@pytest.fixture
@kept
def topic(site, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        Topic.objects.create(site=site, name="Nobody", slug="nobody")
        return Topic.objects.create(site=site, name="Stepping in", slug="stepping-in")


@pytest.fixture
@kept
def articles(site, index, topic):
    ada = make_author(site, name="Ada Quill", role="Lead educator", bio="Writes plainly.")
    night = make_series(site, name="Night shift", intro="What happens at two.")
    shared = {"author": ada, "series": night, "topics": [topic]}
    make_article(index, title="Old", date="2025-03-01", **shared)
    make_article(index, title="New", date="2025-05-01", **shared)
    make_article(index, title="Other", date="2026-01-01", author=make_author(site, name="Ben"))
    make_article(index, title="Draft", date="2025-06-01", live=False, **shared)
    hidden = make_article(index, title="Hidden", date="2025-06-02", **shared)
    PageViewRestriction.objects.create(page=hidden, restriction_type="login")
    return index
