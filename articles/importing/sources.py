"""Finds out what a file is by what is in it."""

import zipfile
from pathlib import Path

from articles.importing.files import Files
from articles.importing.ghost import Ghost
from articles.importing.records import ImportFileError
from articles.importing.wordpress import WordPress


def open_source(path: Path, old_address: str = "", name: str = "", uploaded: bool = False):
    """Return the reader for a file or folder (called ``name``), or say that there is none."""
    try:
        if path.is_dir():
            return _with_articles(Files(path, old_address, name))
        with path.open("rb") as file:
            first = file.read(2048)
        if zipfile.is_zipfile(path):
            return _with_articles(Files(path, old_address, name))
        start = first.decode("latin-1").lstrip("\xef\xbb\xbf\xff\xfe\0 \t\r\n")[:1]
        if start == "<":
            return WordPress(path, old_address)
        if start in ("{", "["):
            return Ghost(path, old_address, uploaded)
    except OSError as error:
        raise ImportFileError(f"{path} cannot be read: {error.strerror or error}.") from None
    if not first.strip():
        raise ImportFileError("The file is empty.")
    raise ImportFileError(
        "This is neither a WordPress export (XML), nor a Ghost export (JSON), nor a folder or zip of "
        "Markdown, HTML or text files."
    )


def _with_articles(source: Files) -> Files:
    if not source.names:
        raise ImportFileError("There are no Markdown, HTML or text files in it.")
    return source
