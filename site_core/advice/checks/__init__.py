"""The checks: each takes a ``Draft`` and yields advice. None of them asks the database."""

from site_core.advice.checks.descriptions import check_description
from site_core.advice.checks.headings import check_headings
from site_core.advice.checks.house import check_house_words
from site_core.advice.checks.links import check_links, linked_pages_of
from site_core.advice.checks.paragraphs import check_paragraphs
from site_core.advice.checks.pictures import check_pictures
from site_core.advice.checks.sensitive import check_sensitive

__all__ = [
    "check_description",
    "check_headings",
    "check_house_words",
    "check_links",
    "check_paragraphs",
    "check_pictures",
    "check_sensitive",
    "linked_pages_of",
]
