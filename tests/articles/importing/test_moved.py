"""What people moved to another site since it was imported belongs to that site."""

import pytest

from articles.importing.report import Report
from articles.importing.undoing import ELSEWHERE, undo
from articles.models import ArticlePage, Author
from site_core.media.models import Image
from site_core.redirects.models import Redirect
from site_core.tenancy.roles import site_collection
from tests.articles.importing.exports import item, wxr
from tests.builders import make_article_index, picture_file

PICTURE = '<p>x</p><img src="/uploads/a.jpg" alt="A">'


@pytest.fixture
def media(tmp_path):
    (tmp_path / "m").mkdir()
    (tmp_path / "m" / "a.jpg").write_bytes(picture_file().read())
    return tmp_path / "m"


def move_to(other_site):
    ArticlePage.objects.get().move(make_article_index(other_site), pos="last-child")


def test_an_article_moved_to_another_site_stays(bring, other_site):
    run = bring(wxr(item(1))).run
    move_to(other_site)
    before = ArticlePage.objects.get().latest_revision_id
    report = bring(wxr(item(1, "Theirs")), overwrite=True, publish=True)
    assert ELSEWHERE in report.words
    page = ArticlePage.objects.get()
    assert (page.latest_revision_id, page.live) == (before, False)
    report = Report()
    undo(run, report)
    assert ELSEWHERE in "".join(map("".join, report.lines))
    assert ArticlePage.objects.exists()
    assert not Redirect.objects.exclude(target_page=page).exists()


def test_pictures_and_authors_given_to_another_site_stay(bring, other_site, media):
    run = bring(wxr(item(1, text=PICTURE)), media=media).run
    Image.objects.update(collection=site_collection(other_site))
    Author.objects.update(site=other_site)
    report = Report()
    undo(run, report)
    assert not ArticlePage.objects.exists()
    assert (Image.objects.count(), Author.objects.count()) == (1, 1)
    assert report.counts["others that stay"] == 2


def test_a_picture_given_to_another_site_is_brought_again(bring, site, other_site, media):
    bring(wxr(item(1, text=PICTURE)), media=media)
    theirs = Image.objects.get()
    Image.objects.update(collection=site_collection(other_site))
    bring(wxr(item(1, "New", text=PICTURE)), media=media)
    assert Image.objects.exclude(pk=theirs.pk).get().collection == site_collection(site)
