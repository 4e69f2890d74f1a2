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


def _model(kind: str):
    models = {"page": Page, "document": get_document_model(), "image": get_image_model()}
    return models.get(kind)


def _target(attributes: dict) -> tuple[str, str] | None:
    kind = attributes.get("linktype") or attributes.get("embedtype") or ""
    return (kind, attributes.get("id", "")) if _model(kind) else None


def own_links_only(html: str, user) -> str:
    """Return ``html`` without links to and pictures of what ``user`` may not know of, or no id."""
    asked = defaultdict(set)
    for _, attributes in TAG.findall(html):
        if target := _target(dict(ATTRIBUTE.findall(attributes))):
            asked[target[0]].update(numbers([target[1]]))
    own = {
        kind: set(own_objects(user, _model(kind)).filter(pk__in=pks).values_list("pk", flat=True))
        for kind, pks in asked.items()
    }

    def kept(match) -> str:
        target = _target(dict(ATTRIBUTE.findall(match[2])))
        if target is None or set(numbers([target[1]])) & own[target[0]]:
            return match[0]
        return "<a>" if match[1] == "a" else ""

    return TAG.sub(kept, html)
