"""The same export twice, after people edited, with a dry run; and taking an import back."""

import pytest
from django.core.management import CommandError, call_command
from django.db import IntegrityError

from articles.importing import running
from articles.importing.models import ImportedThing, ImportRun
from articles.importing.report import Report
from articles.importing.undoing import undo
from articles.models import ArticlePage, Author
from site_core.media.models import Image
from site_core.pages.topics import Topic
from site_core.redirects.models import Redirect
from tests.articles.importing.exports import item, wxr
from tests.builders import make_article, picture_file

TAG = '<category domain="post_tag" nicename="humor">Humor</category>'


def test_a_second_import_changes_nothing(bring):
    data = wxr(item(1), item(2))
    bring(data)
    revisions = set(ArticlePage.objects.values_list("latest_revision_id", flat=True))
    report = bring(data)
    assert report.counts["unchanged"] == 2
    assert set(ArticlePage.objects.values_list("latest_revision_id", flat=True)) == revisions
    assert ArticlePage.objects.count() == 2


def test_what_changed_in_the_source_is_brought_over_again(bring):
    bring(wxr(item(1)))
    bring(wxr(item(1, text="<p>New words.</p>")))
    page = ArticlePage.objects.get().get_latest_revision_as_object()
    assert page.body[0].value.source == "<p>New words.</p>"


def test_what_people_edited_is_left_unless_asked(bring):
    bring(wxr(item(1)))
    page = ArticlePage.objects.get()
    page.title = "Ours"
    page.save_revision()
    report = bring(wxr(item(1, "Theirs")))
    assert "edited here since" in report.words
    assert ArticlePage.objects.get().get_latest_revision_as_object().title == "Ours"
    bring(wxr(item(1, "Theirs")), overwrite=True)
    assert ArticlePage.objects.get().get_latest_revision_as_object().title == "Theirs"


def test_what_people_deleted_stays_deleted(bring):
    bring(wxr(item(1)))
    ArticlePage.objects.get().delete()
    report = bring(wxr(item(1)))
    assert "deleted here" in report.words
    assert ArticlePage.objects.count() == 0


def test_drafts_of_an_earlier_import_can_be_published_by_a_second(bring):
    bring(wxr(item(1)))
    bring(wxr(item(1)), publish=True)
    assert ArticlePage.objects.get().live


def test_a_dry_run_tells_the_same_and_keeps_nothing(bring, tmp_path):
    (tmp_path / "m").mkdir()
    (tmp_path / "m" / "a.jpg").write_bytes(picture_file().read())
    data = wxr(item(1, text='<p>x</p><img src="/uploads/a.jpg" alt="A">', more=TAG))
    dry = bring(data, media=tmp_path / "m", dry_run=True)
    kept = (ArticlePage, Author, Topic, Redirect, Image, ImportRun, ImportedThing)
    assert [model.objects.count() for model in kept] == [0] * len(kept)
    assert dry.counts == bring(data, media=tmp_path / "m").counts


def test_one_that_fails_stands_alone(bring, monkeypatch):
    fill = running.fill

    def fail_once(page, post, **rest):
        fill(page, post, **rest)
        if post.key == "1":
            raise IntegrityError("no room")

    monkeypatch.setattr(running, "fill", fail_once)
    report = bring(wxr(item(1, "First", more=TAG), item(2, "Second", more=TAG)))
    assert [page.title for page in ArticlePage.objects.all()] == ["Second"]
    assert "First: It was not imported: no room" in report.words
    assert [topic.name for topic in ArticlePage.objects.get().topics.all()] == ["Humor"]
    assert ArticlePage.objects.get().author.name == "Rowan Ellery"


def test_undo_removes_what_nobody_touched(bring, index, tmp_path):
    (tmp_path / "m").mkdir()
    (tmp_path / "m" / "a.jpg").write_bytes(picture_file().read())
    picture = '<p>x</p><img src="/uploads/a.jpg" alt="A">'
    own = make_article(index, title="Own")
    done = bring(wxr(item(1, "Kept"), item(2, text=picture, more=TAG)), media=tmp_path / "m")
    edited = ArticlePage.objects.get(title="Kept")
    edited.save_revision()
    report = Report()
    undo(done.run, report)
    assert set(ArticlePage.objects.all()) == {own, edited}
    assert (Topic.objects.count(), Image.objects.count()) == (0, 0)
    assert {row.target_page_id for row in Redirect.objects.all()} == {edited.pk}
    assert Author.objects.get() == edited.author
    assert "edited here since" in "".join(map("".join, report.lines))


def test_undo_leaves_pictures_that_are_used_elsewhere(bring, index, tmp_path):
    (tmp_path / "m").mkdir()
    (tmp_path / "m" / "a.jpg").write_bytes(picture_file().read())
    done = bring(wxr(item(2, text='<p>x</p><img src="/a.jpg" alt="A">')), media=tmp_path / "m")
    make_article(index, image=Image.objects.get())
    undo(done.run, Report())
    assert Image.objects.count() == 1


def test_the_command_imports_tells_and_takes_back(site, index, tmp_path, capsys):
    path = tmp_path / "e.xml"
    path.write_bytes(wxr(item(1)))
    call_command("import_articles", path, site="a.example", dry_run=True)
    assert "Nothing was imported yet." in capsys.readouterr().out
    call_command("import_articles", path, site="A.example", publish=True)
    said = capsys.readouterr()
    assert "Published: 1" in said.out
    assert "\r" not in said.err
    call_command("import_articles", site="a.example", undo=ImportRun.objects.get().pk)
    assert ArticlePage.objects.count() == 0


def test_another_sites_import_cannot_be_undone(bring, site, other_site):
    run = bring(wxr(item(1))).run
    with pytest.raises(CommandError, match="has no import"):
        call_command("import_articles", site="b.example", undo=run.pk)
    assert ArticlePage.objects.count() == 1
