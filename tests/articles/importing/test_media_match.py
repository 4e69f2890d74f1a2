"""A picture that is missing is told; another of the same name does not take its place."""

import pytest

from articles.importing.media_store import MediaStore
from articles.models import ArticlePage
from tests.articles.importing.exports import attachment, item, wxr
from tests.builders import picture_file

HOSTS = {"old.example", "www.old.example"}
UPLOADS = "https://old.example/wp-content/uploads/"
DATED = ["2019/11/image.jpg", "2014/06/other.jpg", "logo.png"]


def store(tmp_path, *names):
    for name in names:
        path = tmp_path / "media" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    return MediaStore(tmp_path / "media")


@pytest.mark.parametrize(
    ("names", "url"),
    [
        (DATED, f"{UPLOADS}2014/05/image.jpg"),
        (DATED, f"{UPLOADS}2014/11/image.jpg"),
        (DATED, f"{UPLOADS}image.jpg"),
        (DATED, f"{UPLOADS}2014/05/logo.png"),
        (DATED, "https://old.example/wp-content/themes/plain/logo.png"),
        (DATED[:1], f"{UPLOADS}2014/05/image.jpg"),
        (["uploads/2019/11/image.jpg"], f"{UPLOADS}2014/05/image-300x200.jpg"),
        (["themes/a/img/x.png", "readme.txt"], "https://old.example/themes/b/img/x.png"),
        (["sites/3/2014/05/a.jpg", "2014/05/a.jpg"], f"{UPLOADS}sites/2/2014/05/a.jpg"),
        (["logo.png"], "https://other.example/logo.png"),
        (["logo.png"], "https://i0.wp.com/other.example/logo.png"),
        (["uploads/logo.png", "uploads/2014/05/a.jpg"], "https://other.example/uploads/logo.png"),
    ],
)
def test_another_file_of_the_same_name_is_not_the_one(tmp_path, names, url):
    assert store(tmp_path, *names).find(url, HOSTS) == ""


@pytest.mark.parametrize(
    ("names", "url"),
    [
        (["2019/11/image.jpg"], f"{UPLOADS}2019/11/image-scaled.jpg"),
        (["2019/11/image.jpg"], "/wp-content/uploads/2019/11/image-300x200.jpg"),
        (["image.jpg"], f"{UPLOADS}2014/05/image.jpg"),
        (["all/image.jpg", "all/b.jpg"], f"{UPLOADS}2014/05/image.jpg"),
        (["logo.png", "2014/05/a.jpg"], f"{UPLOADS}logo.png"),
        (["uploads/logo.png", "uploads/2014/05/a.jpg"], f"{UPLOADS}logo.png"),
        (["backup/2014/05/a.jpg", "notes.txt"], f"{UPLOADS}2014/05/a.jpg"),
        (["2021/wp-content/uploads/2014/05/a.jpg"], f"{UPLOADS}2014/05/a.jpg"),
        (["2014/05/a.jpg"], f"{UPLOADS}sites/2/2014/05/a.jpg"),
        (["static/img/x.png", "posts/a.md"], "https://old.example/img/x.png"),
        (["images/2014/05/a.jpg"], "https://old.example/content/images/size/w600/2014/05/a.jpg"),
        (["2014/05/a.jpg"], "https://i0.wp.com/old.example/wp-content/uploads/2014/05/a.jpg?w=9"),
        (["a.jpg"], "https://i2.wp.com/old.example/wp-content/uploads/2014/05/a.jpg"),
        (["2014/05/a.jpg"], "https://blog.files.wordpress.com/2014/05/a.jpg"),
        (["a.jpg"], "https://i1.wp.com/blog.files.wordpress.com/2014/05/a.jpg"),
        (["logo.png"], "https://cdn.old.example/logo.png"),
        (["2014/05/a.jpg"], "https://even-older.example/wp-content/uploads/2014/05/a.jpg"),
    ],
)
def test_the_file_that_was_there_is_found(tmp_path, names, url):
    assert store(tmp_path, *names).find(url, HOSTS) == names[0]


def test_where_no_host_is_known_any_may_be_the_old_one(tmp_path):
    assert store(tmp_path, "logo.png").find("https://x.example/logo.png", {"files.invalid"})


def test_a_missing_picture_is_told_and_counted(bring, tmp_path):
    folder = tmp_path / "uploads" / "2019" / "11"
    folder.mkdir(parents=True)
    (folder / "image.jpg").write_bytes(picture_file().read())
    url = f"{UPLOADS}2014/05/image.jpg"
    report = bring(wxr(item(1, text=f'<p>x</p><img src="{url}">')), media=tmp_path / "uploads")
    assert report.counts["missing media"] == 1
    assert f"The picture is missing: {url}" in report.words
    assert "image" not in [block["type"] for block in ArticlePage.objects.get().body.raw_data]


def test_files_delivered_from_another_host_are_known_by_the_list_of_files(bring, tmp_path):
    (tmp_path / "uploads").mkdir()
    (tmp_path / "uploads" / "a.jpg").write_bytes(picture_file().read())
    text = '<p>x</p><img src="https://far.example/a.jpg">'
    files = attachment(9, "https://far.example/b.jpg")
    missing = bring(wxr(item(1, text=text)), media=tmp_path / "uploads", dry_run=True)
    found = bring(wxr(files, item(1, text=text)), media=tmp_path / "uploads", dry_run=True)
    assert (missing.counts["pictures"], found.counts["pictures"]) == (0, 1)
