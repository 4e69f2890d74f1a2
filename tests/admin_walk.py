"""Finds every address of the admin by walking the resolver, and reads each as somebody."""

import re
from dataclasses import dataclass
from itertools import product

from django.urls import get_resolver
from django.urls.resolvers import RoutePattern, URLResolver

PARAMETER = re.compile(r"<(?:(?P<kind>\w+):)?(?P<name>\w+)>")
GROUP = re.compile(r"\(\?P<(?P<name>\w+)>[^()]*\)")
# Parameters that are words; every other one is the id of something.
MODEL_NAMES = {"content_type_model_name", "model_name"}
APP_LABELS = {"content_type_app_name", "app_label", "app_name"}


@dataclass(frozen=True)
class Address:
    """One address of the admin."""

    pattern: str
    path: str


def patterns(prefix: str = "admin/", resolver=None, before: str = "") -> list[str]:
    """Return the pattern of every view below ``prefix``, written as ``<kind:name>``."""
    found = []
    for entry in (resolver or get_resolver()).url_patterns:
        text = before + _plain(entry.pattern)
        if isinstance(entry, URLResolver):
            found += patterns(prefix, entry, text)
        elif text.startswith(prefix):
            found.append(text)
    return found


def _plain(pattern) -> str:
    """Return a route as it is, and a regular expression as if it were a route."""
    text = str(pattern)
    if isinstance(pattern, RoutePattern):
        return text
    text = GROUP.sub(lambda match: f"<str:{match['name']}>", text)
    return text.strip("^$").replace("\\.", ".").replace("\\Z", "").replace(".*/", "no-such/")


def addresses(ids_for, words, models_of, prefix: str = "admin/") -> list[Address]:
    """Return every pattern filled in.

    ``ids_for(pattern)`` are tried for the parameters that are ids, one for all of an address;
    ``words`` maps the names of other parameters to the values they can have; ``models_of(pattern)``
    says which (app label, model name) pairs make sense in a pattern.
    """
    found = []
    for pattern in patterns(prefix):
        names = [match["name"] for match in PARAMETER.finditer(pattern)]
        free = set(names) - set(words) - MODEL_NAMES - APP_LABELS
        choices = [[("id", pk) for pk in ids_for(pattern)]] if free else [[("id", "")]]
        pairs = models_of(pattern) if set(names) & MODEL_NAMES else [("", "")]
        choices += [[(name, word) for word in words[name]] for name in names if name in words]
        for pair, values in product(pairs, product(*choices)):
            path = _filled_in(pattern, dict(values), pair)
            found.append(Address(pattern, f"/{path}"))
    return list(dict.fromkeys(found))


def _filled_in(pattern: str, values: dict, pair: tuple[str, str]) -> str:
    def value(match) -> str:
        name = match["name"]
        if name in APP_LABELS:
            return pair[0]
        if name in MODEL_NAMES:
            return pair[1]
        return str(values.get(name, values["id"]))

    return PARAMETER.sub(value, pattern)
