"""One upload of a site at a time, and nothing is left of one that could not be stored."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from articles.importing import uploads
from articles.importing.models import UploadedImport
from tests.builders import make_user

State = UploadedImport.State


@pytest.fixture(autouse=True)
def place(settings, tmp_path):
    """Keep uploads out of the way."""
    settings.VAR_DIR = tmp_path
    return tmp_path / "imports"


@pytest.fixture
def upload(site, index, login):
    """Return a function that uploads an export and returns what the screen says."""
    client = login(make_user(site=site, role="site_admin"), site)

    def post():
        file = SimpleUploadedFile("old.json", b'{"posts": []}')
        response = client.post(reverse("articles_import", args=[index.pk]), {"file": file})
        return response.content.decode()

    return post


@pytest.mark.parametrize("state", [State.WAITING, State.RUNNING])
def test_a_second_upload_of_a_site_is_refused_until_the_first_is_over(
    site, other_site, upload, place, state
):
    UploadedImport.objects.create(site=other_site)
    job = UploadedImport.objects.create(site=site, state=state)
    assert "waits or runs already" in upload()
    assert UploadedImport.objects.filter(site=site).get() == job
    assert not place.exists()
    UploadedImport.objects.update(state=State.DONE)
    upload()
    assert UploadedImport.objects.filter(site=site).count() == 2


def test_one_whose_files_are_long_gone_does_not_stand_in_the_way(site, upload):
    UploadedImport.objects.create(site=site)
    UploadedImport.objects.update(created_at=timezone.now() - timedelta(days=8))
    upload()
    assert UploadedImport.objects.count() == 2


@pytest.mark.parametrize("files", [("last", None), ("first", "last")])
def test_nothing_is_left_of_what_could_not_be_stored(place, monkeypatch, files):
    copy = uploads.shutil.copyfileobj

    def fail_at_last(file, target, size):
        copy(SimpleUploadedFile("x", b"part"), target, size)
        if file == "last":
            raise OSError("No space left on device")

    monkeypatch.setattr(uploads.shutil, "copyfileobj", fail_at_last)
    with pytest.raises(OSError, match="No space"):
        uploads.keep_both(*files)
    assert list(place.iterdir()) == []
