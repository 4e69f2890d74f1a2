"""Markup of unknown origin, before a parser reads it.

Python's parser is forgiving, but some broken markup makes it read the rest again and again, and
some makes it give up.
"""

import re

from site_core.delivery.plain_text import plain

NO_LETTER = re.compile(r"&#\d{9,};?")  # a number too large for any, and perhaps for Python


def mend(html: str) -> str:
    """Return ``html`` without what the parser reads over and over, or gives up at."""
    html = plain(NO_LETTER.sub("", html)).replace("<![", "&lt;![")
    last = html.rfind(">")
    html = html[: last + 1] + html[last + 1 :].replace("<", "&lt;")
    last = html.rfind("-->")
    end = last + 3 if last >= 0 else 0
    return html[:end] + html[end:].replace("<!--", "&lt;!--")
