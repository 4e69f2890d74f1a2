"""The form of an article takes authors and series of its own site."""

import pytest

from articles.models import ArticlePage
from tests.builders import make_article, make_author, make_series, make_user

DATA = {
    "title": "New", "slug": "new", "date": "2026-01-01", "body-count": "0", "picks-count": "0",
    "comments-TOTAL_FORMS": "0", "comments-INITIAL_FORMS": "0",
}  # fmt: skip


def form_for(page, parent, **chosen):
    form_class = ArticlePage.get_edit_handler().get_form_class()
    user = make_user(is_superuser=True)
    return form_class({**DATA, **chosen}, instance=page, parent_page=parent, for_user=user)


@pytest.mark.parametrize(("name", "make"), [("author", make_author), ("series", make_series)])
def test_what_belongs_to_another_site_is_refused(site, other_site, index, name, make):
    own, foreign = make(site), make(other_site)
    new = ArticlePage()
    assert "Choose one of this site." in str(form_for(new, index, **{name: foreign.pk}).errors)
    assert name not in form_for(new, index, **{name: own.pk}).errors


def test_an_author_from_where_the_page_was_moved_from_may_stay(other_site, index):
    foreign = make_author(other_site)
    page = make_article(index, slug="moved", author=foreign)
    assert "author" not in form_for(page, index, author=foreign.pk).errors
