"""Imports started in the admin: only on one's own site, one at a time, told of, and taken back."""

import io
import zipfile
from datetime import timedelta
from unittest.mock import Mock

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from articles.importing import uploads
from articles.importing.models import ImportRun, UploadedImport
from articles.models import ArticlePage
from site_core.delivery import background, scheduler
from tests.builders import make_article, make_article_index, make_user
from tests.markup import parse

State = UploadedImport.State


@pytest.fixture(autouse=True)
def place(settings, tmp_path):
    """Keep uploads out of the way."""
    settings.VAR_DIR = tmp_path
    return tmp_path / "imports"


@pytest.fixture
def index(site):
    return make_article_index(site)


@pytest.fixture
def sam(site, login):
    return login(make_user(site=site, role="site_admin"), site)


def a_zip(**files) -> SimpleUploadedFile:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as packed:
        for name, text in files.items():
            packed.writestr(f"{name}.md", text)
    return SimpleUploadedFile("old posts.zip", data.getvalue(), "application/zip")


def at(name, index, *args) -> str:
    return reverse(f"articles_import{name}", args=[index.pk, *args])


def upload(client, index, file=None, **more):
    file = file or a_zip(one="# One\n\nWords.", two="# Two\n\nWords.")
    return client.post(at("", index), {"file": file, "redirects": "on", **more})


def work() -> UploadedImport:
    job = uploads.claim()
    uploads.work(job)
    return UploadedImport.objects.get(pk=job.pk)


def screen(client, index, job) -> str:
    return parse(client.get(at("_job", index, job.pk)).content.decode()).get_text(" ", strip=True)


def test_a_file_becomes_drafts_and_the_screen_tells_how_far_it_is(site, index, sam, place):
    response = upload(sam, index)
    job = UploadedImport.objects.get()
    assert response.url == at("_job", index, job.pk)
    assert "It begins in a moment." in screen(sam, index, job)
    assert not sam.get(at("_status", index, job.pk)).json()["over"]
    work()
    assert sorted(ArticlePage.objects.values_list("title", "live")) == [
        ("One", False),
        ("Two", False),
    ]
    assert "New 2" in screen(sam, index, job)
    assert sam.get(at("_status", index, job.pk)).json()["over"]
    assert list(place.iterdir()) == []  # what was uploaded is not kept


def test_a_dry_run_tells_and_keeps_nothing(index, sam):
    upload(sam, index, dry_run="on")
    job = work()
    assert job.counts["new"] == 2
    assert not ArticlePage.objects.exists()
    assert "Nothing was imported yet" in screen(sam, index, job)


class AtTheEnd:
    """A thread as bad as can be: it comes to nothing unless somebody waits for it."""

    def __init__(self, target, args, **rest):
        self.is_alive, self.join, self.start = lambda: True, lambda: target(*args), lambda: None


def test_a_command_that_ends_has_ended_the_import_it_took_up(index, sam, monkeypatch):
    monkeypatch.setattr(background, "Thread", AtTheEnd)
    monkeypatch.setattr(uploads, "connections", Mock())  # those of this test stay open
    job = "articles.run_uploaded"
    monkeypatch.setattr(scheduler, "_jobs", {job: scheduler._jobs[job]})
    upload(sam, index)
    call_command("run_jobs", stdout=io.StringIO())
    assert UploadedImport.objects.get().state == State.DONE
    assert ArticlePage.objects.count() == 2


def test_it_is_taken_back_after_asking(index, sam):
    upload(sam, index)
    job = work()
    undo = at("_undo", index, job.pk)
    assert undo in sam.get(at("_job", index, job.pk)).content.decode()
    sam.get(undo)
    assert UploadedImport.objects.count() == 1
    sam.post(undo)
    sam.post(undo)  # pressed twice
    assert UploadedImport.objects.count() == 2
    work()
    assert not ArticlePage.objects.exists()
    assert undo not in sam.get(at("_job", index, job.pk)).content.decode()


def test_what_goes_wrong_is_told(index, sam):
    upload(sam, index, SimpleUploadedFile("notes.xml", b"no export at all"))
    job = work()
    assert job.state == State.FAILED
    assert "neither a WordPress export" in screen(sam, index, job)


def test_an_error_nobody_expected_ends_it_in_words(index, sam, monkeypatch):
    monkeypatch.setattr(uploads, "prepare", lambda *_: 1 / 0)
    upload(sam, index)
    job = work()
    assert job.state == State.FAILED
    assert "ZeroDivisionError" in job.error


def test_one_works_at_a_time_and_what_broke_off_is_taken_up_again(index, sam):
    upload(sam, index)
    first = uploads.claim()
    UploadedImport.objects.create(site=index.get_site(), kind=UploadedImport.Kind.UNDO)
    assert uploads.claim() is None
    long_ago = timezone.now() - timedelta(hours=1)
    UploadedImport.objects.filter(pk=first.pk).update(seen_at=long_ago)
    again = uploads.claim()
    assert again.pk == first.pk
    assert again.attempts == 2
    UploadedImport.objects.filter(pk=first.pk).update(seen_at=long_ago, attempts=3)
    assert uploads.claim().pk != first.pk
    assert "interrupted" in screen(sam, index, first)


def test_a_file_on_another_machine_is_left_to_it(index, sam, place):
    upload(sam, index)
    for path in place.iterdir():
        path.unlink()
    assert uploads.claim() is None
    assert UploadedImport.objects.get().state == State.WAITING


@pytest.mark.parametrize("role", ["author", "editor"])
def test_only_site_admins_import(site, index, login, role):
    client = login(make_user(site=site, role=role), site)
    assert upload(client, index).status_code in (302, 403)
    assert not UploadedImport.objects.exists()
    explore = reverse("wagtailadmin_explore", args=[index.pk])
    assert at("", index) not in client.get(explore).content.decode()


def test_the_button_is_above_the_list_of_articles(index, sam):
    explore = reverse("wagtailadmin_explore", args=[index.pk])
    assert at("", index) in sam.get(explore).content.decode()


def test_imports_of_other_sites_are_not_there(site, other_site, index, sam, login):
    theirs = make_article_index(other_site)
    run = ImportRun.objects.create(site=other_site, source="files")
    job = UploadedImport.objects.create(
        site=other_site, file_name="secret.zip", state=State.DONE, run=run, dry_run=False
    )
    for name in ("_job", "_status", "_undo"):
        for page in (index, theirs):
            assert sam.post(at(name, page, job.pk)).status_code in (302, 403, 404, 405)
            assert b"secret" not in sam.get(at(name, page, job.pk)).content
    assert upload(sam, theirs).status_code in (302, 403, 404)
    assert UploadedImport.objects.count() == 1
    assert "secret" not in sam.get(at("", index)).content.decode()


def test_a_file_that_is_too_large_is_refused_with_the_limit(index, sam, monkeypatch):
    monkeypatch.setattr("articles.importing.upload_form.LARGEST", 10)
    html = upload(sam, index).content.decode()
    assert "It is larger than 10" in html
    assert not UploadedImport.objects.exists()


def test_files_nobody_worked_on_are_forgotten(place, index):
    import os

    place.mkdir()
    old = place / "old.upload"
    old.write_text("x")
    os.utime(old, (0, 0))
    assert make_article(index)
    uploads.run_uploaded()
    assert not old.exists()
