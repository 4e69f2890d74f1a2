"""Rich text as it comes from an editor's form: links and pictures of one's own sites only.

The editor shows a link by its page's address, drafts included, and a file by its name, so a link
made up by hand would tell both of any id.
"""

import re
from collections import defaultdict

from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page

from site_core.tenancy.policy import numbers, own_objects

TAG = re.compile(r"<(a|embed)\b([^>]*)>")
ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')


def model_of(kind: str):
    """Return the model of a kind of target, or ``None``."""
    models = {"page": Page, "document": get_document_model(), "image": get_image_model()}
    return models.get(kind)


def _target(attributes: dict) -> tuple[str, str] | None:
    kind = attributes.get("linktype") or attributes.get("embedtype") or ""
    return (kind, attributes.get("id", "")) if model_of(kind) else None


def targets_of(html: str) -> dict[str, set[int]]:
    """Return the ids ``html`` links to or shows, by kind: page, document, image."""
    asked = defaultdict(set)
    for _, attributes in TAG.findall(html):
        if target := _target(dict(ATTRIBUTE.findall(attributes))):
            asked[target[0]].update(numbers([target[1]]))
    return asked


def links_only_to(html: str, allowed: dict[str, set[int]]) -> str:
    """Return ``html`` without links to and pictures of what is not ``allowed``; the words stay."""

    def kept(match) -> str:
        target = _target(dict(ATTRIBUTE.findall(match[2])))
        if target is None or set(numbers([target[1]])) & allowed.get(target[0], set()):
            return match[0]
        return "<a>" if match[1] == "a" else ""

    return TAG.sub(kept, html)


def own_links_only(html: str, user) -> str:
    """Return ``html`` without links to and pictures of what ``user`` may not know of, or no id."""
    own = {
        kind: set(own_objects(user, model_of(kind)).filter(pk__in=pks).values_list("pk", flat=True))
        for kind, pks in targets_of(html).items()
    }
    return links_only_to(html, own)
