"""The text of a Ghost post: mostly HTML; in old exports Markdown, in drafts sometimes neither."""

import json
import re
from html import escape

from articles.importing.ghost_lexical import lexical_html
from articles.importing.ghost_mobiledoc import mobiledoc_html
from articles.importing.html_tree import LONGEST, TooLongError
from articles.importing.markdown import html_from_markdown
from articles.importing.records import Mode

SAYS_SOMETHING = re.compile(r"(?:^|>)\s*[^<\s]|src=|href=")
FORMS = {"lexical": lexical_html, "mobiledoc": mobiledoc_html}


def html_of(row: dict) -> tuple[str, Mode, list[str]]:
    """Return the HTML of a post, how its line breaks are meant, and what is to be told."""
    if isinstance(row.get("html"), str) and row["html"].strip():
        return row["html"], Mode.HTML, []
    if isinstance(row.get("markdown"), str) and row["markdown"].strip():
        return html_from_markdown(row["markdown"]), Mode.HTML, []
    told: list[str] = []
    for name, read in FORMS.items():
        if not isinstance(row.get(name), str) or not row[name].strip():
            continue
        try:
            said = json.loads(row[name])
        except (ValueError, RecursionError):
            told.append(f"Its text ({name}) cannot be read.")
            continue
        html = _joined(read(said, told.append))
        if SAYS_SOMETHING.search(html):
            told.insert(0, "Its text was taken from the editor's own form; check how it looks.")
            return html, Mode.HTML, list(dict.fromkeys(told))
    if isinstance(row.get("plaintext"), str):
        return escape(row["plaintext"], quote=False), Mode.CLASSIC, told
    return "", Mode.HTML, told


def _joined(parts) -> str:
    """Return all parts as one; a text that names its own parts again and again could be endless."""
    made, length = [], 0
    for part in parts:
        length += len(part)
        if length > LONGEST:
            raise TooLongError("This is longer than 5 million letters, so it is not read.")
        made.append(part)
    return "".join(made).strip()
