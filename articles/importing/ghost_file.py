"""Reads the JSON of a Ghost export, which has to be in memory as a whole, with as little of it as can be."""

import json
import re
from pathlib import Path

from articles.importing.records import ImportFileError

# Measured with Python and Django, about 145 MB by themselves: 30 MB of posts took at most 280 MB in
# all, with emoji in each of them.
LARGEST = 200_000_000
LARGEST_UPLOADED = 30_000_000
PIECE = 1_000_000
WIDE = re.compile("[\U00010000-\U0010ffff]")
# The text of a post in several forms; the first that is there is read.
FORMS = ("html", "markdown", "lexical", "mobiledoc", "plaintext")


def read_json(path: Path, uploaded: bool):
    """Return what is in the file. ``uploaded`` ones share a process with the website."""
    size = path.stat().st_size
    if size > LARGEST:
        raise ImportFileError("The file is larger than 200 MB; this is too much for one.")
    if uploaded and size > LARGEST_UPLOADED:
        raise ImportFileError(
            "Ghost exports of more than 30 MB need more memory than the website can spare. Ask whoever "
            "looks after the server to import it on the command line: manage.py import_articles."
        )
    try:
        return json.loads(_text(path), object_hook=_one_form)
    except UnicodeDecodeError:
        raise ImportFileError("The file is not in UTF-8, as JSON has to be.") from None
    except ValueError as error:
        raise ImportFileError(f"This is no JSON that can be read: {error}.") from None
    except RecursionError:
        raise ImportFileError("The file is nested deeper than any export.") from None


def _text(path: Path) -> str:
    """Return the text with emoji written as JSON escapes: one of them makes a string twice as large."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return "".join(WIDE.sub(_escape, piece) for piece in iter(lambda: file.read(PIECE), ""))


def _escape(match) -> str:
    return json.dumps(match[0])[1:-1]


def _one_form(row: dict) -> dict:
    """Leave out the text of a post in further forms at once."""
    said = [name for name in FORMS if isinstance(row.get(name), str) and row[name].strip()]
    for name in said[1:]:
        del row[name]
    return row
