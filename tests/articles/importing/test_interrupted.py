"""Imports that broke off and are taken up again, and editors who work while one runs."""

import pytest
from django.db import DatabaseError
from wagtail.models import Revision

from articles.importing import running
from articles.importing.models import ImportedThing, ImportRun, UploadedImport
from articles.importing.report import Report
from articles.importing.undoing import undo
from articles.importing.uploads import folder, work
from articles.models import ArticlePage
from site_core.redirects.models import Redirect
from tests.articles.importing.exports import item, wxr
from tests.builders import make_user

FORWARD = '<p><a href="https://old.example/2018/08/post-2/">Next</a></p>'
DATA = wxr(item(1, "First", text=FORWARD), item(2, "Second"))


@pytest.fixture
def broken_off(monkeypatch):
    """Have every import end once all articles are there."""

    def stop(self):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(running.Importer, "_link", stop)
        yield patch


@pytest.fixture
def meanwhile(monkeypatch):
    """Return a function that has something done between articles and links."""

    def do(what):
        link = running.Importer._link
        monkeypatch.setattr(running.Importer, "_link", lambda self: (what(), link(self)))

    return do


def first():
    return ArticlePage.objects.get(title="First")


def links_to_second() -> bool:
    source = str(list(first().get_latest_revision_as_object().body.raw_data))
    return f'id="{ArticlePage.objects.get(title="Second").pk}"' in source


def test_links_redirects_and_publishing_are_made_up_for(bring, broken_off):
    with pytest.raises(KeyboardInterrupt):
        bring(DATA, publish=True)
    broken_off.undo()
    assert not bring(DATA, dry_run=True).run
    assert not links_to_second()
    assert not Redirect.objects.exists()
    report = bring(DATA, publish=True)
    assert report.counts["unchanged"] == 2
    assert links_to_second()
    assert {row.target_page_id for row in Redirect.objects.all()} == set(
        ArticlePage.objects.filter(live=True).values_list("pk", flat=True)
    )
    assert Redirect.objects.count() == bring(DATA).counts["unchanged"] * 2


def test_a_redirect_people_deleted_is_not_made_again(bring):
    bring(DATA)
    Redirect.objects.all().delete()
    bring(DATA)
    assert not Redirect.objects.exists()


@pytest.fixture
def job(site, index, settings, tmp_path):
    """Return an import a site admin has uploaded."""
    settings.VAR_DIR = tmp_path
    folder().mkdir()
    (folder() / "x.upload").write_bytes(DATA)
    sam = make_user(site=site, role="site_admin")
    return UploadedImport.objects.create(site=site, user=sam, file="x.upload", dry_run=False)


def test_an_upload_taken_up_again_is_one_import(job, broken_off):
    with pytest.raises(KeyboardInterrupt):
        work(job)
    broken_off.undo()
    work(UploadedImport.objects.get())
    undo(ImportRun.objects.get(), Report())
    assert not ArticlePage.objects.exists()
    assert not Redirect.objects.exists()


@pytest.mark.parametrize("step", ["_start", "_link", "_finish"])
def test_whoever_was_silent_too_long_leaves_all_to_who_took_it_over(job, monkeypatch, step):
    do = getattr(running.Importer, step)

    def taken_over(self):
        do(self) if step == "_finish" else None
        UploadedImport.objects.update(attempts=2, phase="Of the other")
        do(self) if step != "_finish" else None

    monkeypatch.setattr(running.Importer, step, taken_over)
    work(job)
    kept = UploadedImport.objects.get()
    assert (kept.state, kept.phase) == (UploadedImport.State.WAITING, "Of the other")
    assert not kept.notes
    assert (folder() / "x.upload").is_file()
    assert (ImportRun.objects.get().finished_at is None) == (step != "_finish")


def test_whoever_was_given_up_ends_nothing(job, monkeypatch):
    failed = UploadedImport.State.FAILED
    monkeypatch.setattr(
        running.Importer, "_redirect", lambda self: UploadedImport.objects.update(state=failed)
    )
    work(job)
    assert UploadedImport.objects.get().state == failed


def test_nothing_is_done_for_somebody_who_is_no_site_admin_any_more(job):
    job.user.groups.clear()
    work(job)
    job.refresh_from_db()
    assert job.state == UploadedImport.State.FAILED
    assert "no site admin any more" in job.error
    assert not ArticlePage.objects.exists()
    assert not ImportRun.objects.exists()


def test_an_article_that_cannot_be_published_stops_no_other(bring, monkeypatch):
    publish = Revision.publish

    def refuse_first(self, **how):
        if self.object_str == "First":
            raise DatabaseError("The disk is full")
        publish(self, **how)

    monkeypatch.setattr(Revision, "publish", refuse_first)
    report = bring(DATA, publish=True)
    assert "First: It was not published: The disk is full" in report.words
    assert ArticlePage.objects.get(live=True).title == "Second"
    assert report.counts["published"] == report.counts["not published"] == 1


def test_who_may_not_publish_is_told_of_each_article(site, bring):
    report = bring(DATA, publish=True, user=make_user(site=site, role="author"))
    assert report.counts["not published"] == 2
    assert "permission" in report.words
    assert report.run.finished_at
    assert Redirect.objects.exists()


def test_links_that_cannot_be_set_stop_nothing(bring, monkeypatch):
    def fail(*_):
        raise ValueError("no number")

    monkeypatch.setattr("articles.importing.afterwards.relink", fail)
    report = bring(DATA, publish=True)
    assert "Check its links; they could not be set: no number" in report.words
    assert report.counts["published"] == 2


def test_a_draft_deleted_meanwhile_stops_nothing(bring, meanwhile):
    meanwhile(lambda: first().delete())
    report = bring(DATA, publish=True)
    assert report.counts["published"] == 1
    assert ArticlePage.objects.get().live


def test_what_was_edited_meanwhile_is_not_the_imports_own(bring, meanwhile):
    meanwhile(lambda: first().get_latest_revision_as_object().save_revision())
    run = bring(DATA).run
    assert links_to_second()
    row = ImportedThing.objects.get(page=first(), kind="page")
    assert row.revision_id != first().latest_revision_id
    undo(run, Report())
    assert ArticlePage.objects.get() == first()


def test_what_somebody_writes_meanwhile_is_not_published(bring, meanwhile):
    def write():
        page = first().get_latest_revision_as_object()
        page.title = "Unfinished"
        page.save_revision()

    meanwhile(write)
    report = bring(DATA, publish=True)
    assert not first().live
    assert first().get_latest_revision_as_object().title == "Unfinished"
    assert ArticlePage.objects.get(title="Second").live
    assert report.counts["edited here"] == 1
    assert "edited here meanwhile" in report.words
