"""What a report keeps: only what the database can."""

import io
import json
import zipfile

import pytest

from articles.importing.report import Report
from articles.models import ArticlePage
from tests.articles.importing.exports import item, wxr


def test_letters_no_database_keeps_are_left_out():
    report = Report()
    report.note("a\0b", "x\ud800y", "to check")
    report.note("ab", "xy", "to check")
    assert report.lines == [["ab", "xy"]]
    assert report.counts == {"to check": 2}


HTML = '<p>x <a href="https://old.example/x\ud800y">one</a> <a href="/z\0">two</a></p><img src="/a\ud800.jpg">'


@pytest.mark.parametrize("name", ["g.json", "post.md", "export.xml"])
def test_imports_with_such_letters_are_told_of(bring, name):
    data = {
        "g.json": json.dumps({"posts": [{"id": "1", "title": "a\0b", "html": HTML}]}).encode(),
        "post.md": b'---\ntitle: "a\\0b"\nimage: "/x\\0.jpg"\n---\n![](/y\\0.jpg) Words.',
        "export.xml": wxr(item(1, "ab", "<p>Words</p>[x-&#0;y a=b]<img src='/&#xd800;.jpg'>")),
    }[name]
    if name == "post.md":
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as file:
            file.writestr(name, data)
        data, name = packed.getvalue(), "old.zip"
    run = bring(data, name=name, old_address="https://old.example").run
    run.refresh_from_db()
    assert run.finished_at
    assert run.notes
    assert ArticlePage.objects.get().title == "ab"
