"""What leaves the admin as a spreadsheet, made safe for the program that opens it.

Every export of Wagtail's, of wagtail-modeladmin's and of ours goes through one method, which is
replaced here: a list that is added later is covered without anybody remembering.
"""

from wagtail.admin.views.mixins import SpreadsheetExportMixin

from site_core.delivery.plain_text import plain

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
as_wagtail_writes_it = SpreadsheetExportMixin.preprocess_field_value


def apply() -> None:
    """Put the override in place."""
    SpreadsheetExportMixin.preprocess_field_value = _cell


def safe_cell(text: str) -> str:
    """Return ``text`` quoted when a spreadsheet would calculate it (OWASP: CSV injection).

    What looks quoted already is quoted once more, so that ``read_cell`` returns what was meant.
    """
    text = plain(text)
    return f"'{text}" if _is_formula(text) else text


def read_cell(text: str) -> str:
    """Return what ``safe_cell`` was given."""
    return text[1:] if text.startswith("'") and _is_formula(text) else text


def _is_formula(text: str) -> bool:
    return text.lstrip("' \n").startswith(FORMULA_STARTS)


def _cell(view, field, value, export_format):
    found = as_wagtail_writes_it(view, field, value, export_format)
    return safe_cell(found) if isinstance(found, str) else found
