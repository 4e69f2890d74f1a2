"""JSON-LD: a page as schema.org types."""

import json

from django.core.serializers.json import DjangoJSONEncoder
from django.utils.safestring import mark_safe

CONTEXT = "https://schema.org"
# What would end a script element or start a comment inside it, as JSON escapes.
ESCAPES = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026"}


def script_json(data: dict) -> str:
    """Return ``data`` as JSON that is inert inside a script element."""
    text = json.dumps(data, cls=DjangoJSONEncoder, ensure_ascii=False).translate(ESCAPES)
    return mark_safe(text)  # noqa: S308 - every character that could end the script is escaped


def _without_empty(data: dict) -> dict:
    return {key: value for key, value in data.items() if value not in ("", None, [], {})}


def organization(chrome) -> dict:
    """Return the organization behind a site."""
    return _without_empty(
        {
            "@context": CONTEXT,
            "@type": "Organization",
            "@id": f"{chrome.root_url}/#organization",
            "name": chrome.name,
            "url": f"{chrome.root_url}/",
            "description": chrome.mission,
            "sameAs": [item.href for item in chrome.profiles if "://" in item.href],
        }
    )


def breadcrumb_list(page, root_url: str) -> dict:
    """Return the way from the home page to ``page``."""
    steps = [(crumb["title"], crumb["url"]) for crumb in page.breadcrumbs]
    steps.append((page.title, page.get_url() or ""))
    return {
        "@context": CONTEXT,
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": position,
                "name": title,
                "item": url if "://" in url else f"{root_url}{url}",
            }
            for position, (title, url) in enumerate(steps, start=1)
            if url
        ],
    }


def describe(page, canonical: str, chrome, picture: str) -> dict:
    """Return ``page`` itself, completed by its type's ``structured_data``."""
    publisher = {"@type": "Organization", "name": chrome.name} if chrome else None
    data = {
        "@context": CONTEXT,
        "@type": page.schema_type,
        "url": canonical,
        "name": page.title,
        "description": page.meta_description,
        "image": picture,
        "inLanguage": chrome.language if chrome else "en",
        **page.structured_data(publisher),
    }
    return _without_empty(data)
