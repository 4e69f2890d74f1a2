"""A site with something to read, and a way to have it say anything."""

import pytest

from site_core.privacy import checking
from tests.builders import make_article, make_article_index, make_page, make_program_index


@pytest.fixture
def filled(site):
    make_page(site.home, slug="about")
    make_program_index(site)
    make_article(make_article_index(site), slug="one")
    return site


@pytest.fixture
def answered(monkeypatch):
    """Return a function that has every address answered with the same page."""

    def answer_with(html, status=200, paths=("/about/",)):
        policy = {"Content-Security-Policy": "default-src 'none'", "Content-Type": "text/html"}
        said = checking.Answer(status, list(policy.items()), html.encode())
        monkeypatch.setattr(checking, "ask", lambda root, path: said)
        monkeypatch.setattr(checking, "addresses", lambda site: paths)

    return answer_with
