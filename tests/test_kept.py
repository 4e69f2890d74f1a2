"""Records that tests begin with are put back as they were when they were made."""

from django.db import transaction

from articles.models import ArticlePage
from tests.builders import make_article, make_article_index, make_page
from tests.kept import kept


def test_what_is_put_back_can_be_worked_on_like_what_was_made(site):
    makings = []

    @kept
    def articles(site, note):
        makings.append(note)
        index = make_article_index(site)
        make_article(index, title="First")
        return index

    with transaction.atomic():
        articles(site=site, note="once")
        transaction.set_rollback(True)
    assert not ArticlePage.objects.exists()
    site.refresh_from_db()
    site.home = site.root_page.specific

    index = articles(site=site, note="put back")
    make_article(index, title="Second")
    make_page(site.home, slug="about")
    assert makings == ["once"]
    assert {page.title for page in index.get_children()} == {"First", "Second"}
    assert index.numchild == 2
    assert site.home.numchild == 2


def test_where_something_was_made_before_everything_is_made_anew(site):
    makings = []

    @kept
    def index(site):
        makings.append(site)
        return make_article_index(site)

    with transaction.atomic():
        index(site=site)
        transaction.set_rollback(True)
    site.home = site.root_page.specific
    make_page(site.home)
    index(site=site)
    assert len(makings) == 2
