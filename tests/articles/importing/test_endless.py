"""Files that would keep an import busy for hours, or fill the memory, are refused in words."""

import struct
import zipfile

import pytest

from articles.importing import media_store, wxr_text
from articles.importing.media_store import MediaStore
from articles.importing.records import ImportFileError
from articles.importing.wxr_text import CHUNK, pieces

STARTS = "<item>" * 400_000


@pytest.mark.parametrize(
    "after",
    [
        "",
        "<![CDATA[" + "x" * 1_500_000,
        "x" * 1_500_000,
        "<wp:post_id><wp:post_id></item>",
        "<![CDATA[</item>]]>",
    ],
    ids=range(5),
)
def test_starts_without_ends_are_given_up(monkeypatch, after):
    monkeypatch.setattr(wxr_text, "LARGEST", 1_000_000)
    text = STARTS + after
    with pytest.raises(ImportFileError, match="have no end"):
        list(pieces(text[at : at + CHUNK] for at in range(0, len(text), CHUNK)))


def test_many_items_that_are_too_large_stand_alone(monkeypatch):
    monkeypatch.setattr(wxr_text, "LARGEST", 50)
    monkeypatch.setattr(wxr_text, "IN_VAIN", 100)
    chunks = ("<item>" + "x" * 60, "</item><item>fine</item>") * 100
    kinds = [kind for kind, _ in pieces(chunks)]
    assert (kinds.count("bad"), kinds.count("item")) == (100, 100)


def test_a_zip_with_an_endless_list_of_files_is_refused_unread(tmp_path):
    path = tmp_path / "m.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("a.jpg", b"x")
    assert MediaStore(path).read("a.jpg") == b"x"
    size = 101_000_000
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, size, 0, 0)
    with path.open("wb") as file:
        file.seek(size)  # a hole: nothing is written to disk
        file.write(end)
    with pytest.raises(ImportFileError, match="larger than 100 MB"):
        MediaStore(path)


def test_folders_in_a_zip_count_before_its_list_is_read(tmp_path, monkeypatch):
    path = tmp_path / "m.zip"
    with zipfile.ZipFile(path, "w") as packed:
        for name in "abcde":
            packed.writestr(f"{name}/", b"")
    assert not MediaStore(path).names()
    monkeypatch.setattr(media_store, "MOST_FILES", 4)
    with pytest.raises(ImportFileError, match="more than 200,000 files"):
        MediaStore(path)
