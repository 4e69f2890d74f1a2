"""Several e-mail addresses in one field."""

import re

from django.core.exceptions import ValidationError
from django.core.validators import validate_email

MOST = 10


def addresses_in(text: str) -> list[str]:
    """Return the addresses in ``text``, each once; what is none is left out."""
    return [word for word in _words(text) if _is_address(word)][:MOST]


def check_addresses(text: str, field: str) -> None:
    """Say in an error of ``field`` what in ``text`` is no address, and if there are too many."""
    words = _words(text)
    wrong = [word for word in words if not _is_address(word)]
    if wrong:
        raise ValidationError({field: f"“{wrong[0][:100]}” is not an email address."})
    if len(words) > MOST:
        raise ValidationError({field: f"These are too many: at most {MOST}."})


def _words(text: str) -> list[str]:
    return list(dict.fromkeys(word for word in re.split(r"[\s,;]+", text) if word))


def _is_address(text: str) -> bool:
    try:
        validate_email(text)
    except ValidationError:
        return False
    return True
