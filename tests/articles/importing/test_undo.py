"""Taking an import back leaves what drafts and saved sections show, and what people changed."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.importing.report import Report
from articles.importing.undoing import undo
from articles.models import ArticlePage, Author
from site_core.media.models import Document, Image
from site_core.pages.topics import Topic
from site_core.redirects.models import Redirect
from site_core.sections.models import SavedSection
from tests.articles.importing.exports import item, wxr
from tests.builders import make_article, make_author, make_image, picture_file

PICTURE = '<p>Words. <a href="/b.pdf">File</a></p><img src="/a.jpg" alt="A">'
TAG = '<category domain="post_tag" nicename="humor">Humor</category>'


@pytest.fixture
def media(tmp_path):
    folder = tmp_path / "m"
    folder.mkdir()
    (folder / "a.jpg").write_bytes(picture_file().read())
    (folder / "b.pdf").write_bytes(b"%PDF-1.4")
    return folder


def back(done) -> str:
    report = Report()
    undo(done.run, report)
    return "\n".join(": ".join(line) for line in report.lines)


def picture_of(image, kind="ImageBlock"):
    chosen = {"image": image.pk, "alt_text": "A", "decorative": False}
    return {"type": "image", "kind": kind, "id": "i",
        "value": {"image": chosen, "caption": "", "credit": ""}}  # fmt: skip


def test_the_second_run_leaves_pictures_the_drafts_of_the_first_show(bring, media):
    data = wxr(item(1, text=PICTURE))
    bring(data)
    told = back(bring(data, media=media))
    assert (Image.objects.count(), Document.objects.count()) == (1, 1)
    assert told.count("A draft or a saved section uses it") == 2


def test_what_only_the_draft_of_a_live_page_uses_stays(bring, media, index):
    page = make_article(index)
    done = bring(wxr(item(2, text=PICTURE, more=TAG)), media=media)
    page.image, page.author = Image.objects.get(), Author.objects.get(name="Rowan Ellery")
    page.topics = list(Topic.objects.all())
    page.save_revision()
    back(done)
    assert (Image.objects.count(), Document.objects.count()) == (1, 0)
    assert (Topic.objects.count(), Author.objects.filter(name="Rowan Ellery").count()) == (1, 1)
    assert ArticlePage.objects.get() == page


@pytest.mark.parametrize("kind", ["ImageBlock", "OfLongAgo"])
def test_what_a_saved_section_shows_stays(bring, media, site, kind):
    done = bring(wxr(item(2, text=PICTURE)), media=media)
    blocks = [picture_of(Image.objects.get(), kind)]
    SavedSection.objects.create(site=site, name="S", blocks=blocks)
    back(done)
    assert Image.objects.count() == 1


def test_what_only_has_the_number_of_a_picture_does_not_keep_it(bring, media, site, index):
    done = bring(wxr(item(2, text=PICTURE)), media=media)
    number = Image.objects.get().pk
    body = [
        {"type": "text", "value": f"<p>There were {number} of us.</p>", "id": "t"},
        {"type": "heading", "value": {"text": f"{number}", "level": "h2"}, "id": "h"},
    ]
    page = make_article(index, live=False)
    page.body = body
    page.save_revision()
    stored = {**body[1], "kind": "HeadingBlock"}
    SavedSection.objects.create(site=site, name="S", blocks=[stored])
    back(done)
    assert Image.objects.count() == 0


def test_drafts_are_read_once_for_all_pictures(bring, tmp_path, index):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(20):
        (folder / f"{number}.jpg").write_bytes(picture_file(8 + number, 8).read())
    shown = "".join(f'<img src="/{number}.jpg" alt="A">' for number in range(20))
    data = wxr(*(item(number, text=shown) for number in range(1, 6)))
    bring(data)
    done = bring(data, media=folder)
    with CaptureQueriesContext(connection) as queries:
        back(done)
    start = 'SELECT "wagtailcore_revision"'
    # PostgreSQL declares a cursor for it.
    read = [q["sql"] for q in queries if start in q["sql"] and "LIMIT" not in q["sql"]]
    assert len(read) == 1
    assert Image.objects.count() == 20


def test_a_redirect_somebody_pointed_elsewhere_stays(bring, index):
    own = make_article(index)
    done = bring(wxr(item(1), item(2), item(3)))
    rows = list(Redirect.objects.order_by("pk"))
    by_page = {}
    for row in rows:
        by_page.setdefault(row.target_page_id, row)
    to_page, to_link, gone = by_page.values()
    Redirect.objects.filter(pk=to_page.pk).update(target_page=own)
    Redirect.objects.filter(pk=to_link.pk).update(target_page=None, target_link="/own/")
    Redirect.objects.filter(pk=gone.pk).update(target_page=None, gone=True)
    told = back(done)
    assert set(Redirect.objects.all()) == {to_page, to_link, gone}
    assert told.count("leads elsewhere than this import had it lead") == 3


def test_redirects_of_a_later_run_go_and_their_articles_stay(bring):
    data = wxr(item(1))
    bring(data, redirects=False)
    done = bring(data)
    assert Redirect.objects.exists()
    back(done)
    assert not Redirect.objects.exists()
    assert ArticlePage.objects.count() == 1


def test_redirects_of_imports_of_long_ago_stay_where_they_lead_somewhere(bring, index):
    own = make_article(index)
    done = bring(wxr(item(1), item(2)))
    done.run.things.filter(kind="redirect").update(page=None)
    kept = Redirect.objects.first()
    Redirect.objects.filter(pk=kept.pk).update(target_page=own)
    back(done)
    assert Redirect.objects.get() == kept


def test_what_nobody_uses_goes_though_others_have_drafts(bring, media, site, index):
    make_article(
        index, live=False, image=make_image(site), author=make_author(site)
    ).save_revision()
    before = Image.objects.count()
    back(bring(wxr(item(2, text=PICTURE, more=TAG)), media=media))
    assert (Image.objects.count(), Topic.objects.count()) == (before, 0)
    assert Author.objects.count() == 1
