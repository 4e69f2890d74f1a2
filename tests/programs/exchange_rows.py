"""A row of programs with everything in it, and rows as a file."""

import csv
import io

FULL = {
    "external_id": "A-1",
    "title": "Read the Room",
    "slug": "read",
    "tagline": "=Not a formula",
    "summary": "Two educators,\none date.",
    "formats": "Live show; Workshop",
    "audiences": 'Staff; "Fraternities, sororities"',
    "topics": "Consent",
    "duties": "Title IX",
    "languages": "English; Spanish",
    "minutes_min": "60",
    "minutes_max": "90",
    "group_min": "50",
    "group_max": "300",
    "presenters": "2 educators",
    "status": "In development",
    "content_notes": "alcohol",
    "content_note": "Calm.",
    "search_title": "Read",
    "search_description": "A show.",
    "text": "Hello **you**\n\n- one\n- two",
}


def as_file(rows) -> bytes:
    buffer = io.StringIO(newline="")
    writer = csv.DictWriter(buffer, list(dict.fromkeys(name for row in rows for name in row)))
    writer.writeheader()
    writer.writerows(rows)
    return buffer.getvalue().encode()
