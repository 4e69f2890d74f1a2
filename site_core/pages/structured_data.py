"""JSON-LD: a page as schema.org types."""

import json

from django.core.serializers.json import DjangoJSONEncoder
from django.utils.safestring import mark_safe

CONTEXT = "https://schema.org"
# What would end a script element or start a comment inside it, as JSON escapes.
ESCAPES = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026"}
# Plain pages that say by their address what they are.
BY_SLUG = {"about": "AboutPage", "contact": "ContactPage"}


def script_json(data: dict) -> str:
    """Return ``data`` as JSON that is inert inside a script element."""
    text = json.dumps(data, cls=DjangoJSONEncoder, ensure_ascii=False).translate(ESCAPES)
    return mark_safe(text)  # noqa: S308 - every character that could end the script is escaped


def without_empty(data: dict) -> dict:
    """Return ``data`` without what nothing is known of."""
    return {key: value for key, value in data.items() if value not in ("", None, [], {})}


def _whole(root_url: str, address: str) -> str:
    return address if not address or "://" in address else f"{root_url}{address}"


def _identity(chrome) -> str:
    return f"{chrome.root_url}/#organization"


def _logo(chrome) -> dict | None:
    url = _whole(chrome.root_url, chrome.logo)
    return {"@type": "ImageObject", "url": url} if url else None


def publisher_of(chrome) -> dict | None:
    """Return the organization behind a site as pages name it."""
    if chrome is None:
        return None
    return without_empty(
        {
            "@type": "Organization",
            "@id": _identity(chrome),
            "name": chrome.name,
            "url": f"{chrome.root_url}/",
            "logo": _logo(chrome),
        }
    )


def organization(chrome) -> dict:
    """Return all there is to know of the organization behind a site."""
    return {
        "@context": CONTEXT,
        **publisher_of(chrome),
        **without_empty(
            {
                "description": chrome.mission or chrome.tagline,
                "sameAs": [item.href for item in chrome.profiles if "://" in item.href],
            }
        ),
    }


def website(chrome) -> dict:
    """Return the site, and how to search it."""
    data = {
        "@context": CONTEXT,
        "@type": "WebSite",
        "@id": f"{chrome.root_url}/#website",
        "name": chrome.name,
        "url": f"{chrome.root_url}/",
        "description": chrome.tagline,
        "inLanguage": chrome.language,
        "publisher": {"@id": _identity(chrome)},
    }
    if chrome.search_url:
        search = _whole(chrome.root_url, chrome.search_url)
        data["potentialAction"] = {
            "@type": "SearchAction",
            "target": {"@type": "EntryPoint", "urlTemplate": f"{search}?q={{search_term_string}}"},
            # An annotation of an action's input, written the way search engines read it.
            "query-input": "required name=search_term_string",
        }
    return without_empty(data)


def breadcrumb_list(page, root_url: str, *further: tuple[str, str]) -> dict:
    """Return the way from the home page to ``page``, and on to what it shows below its address."""
    steps = [(crumb["title"], crumb["url"]) for crumb in page.breadcrumbs]
    steps += [(page.title, page.get_url() or ""), *further]
    return {
        "@context": CONTEXT,
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": position,
                "name": title,
                "item": _whole(root_url, url),
            }
            for position, (title, url) in enumerate(steps, start=1)
            if url
        ],
    }


def item_list(canonical: str, items: list[tuple[str, str]], first: int = 1) -> dict:
    """Return the pages a list shows: titles and whole addresses, in their order."""
    return {
        "@context": CONTEXT,
        "@type": "ItemList",
        "url": canonical,
        "itemListElement": [
            {"@type": "ListItem", "position": position, "name": title, "url": url}
            for position, (title, url) in enumerate(items, start=first)
        ],
    }


def describe(page, canonical: str, chrome, description: str, picture: str) -> dict:
    """Return ``page`` itself, completed by its type's ``structured_data``."""
    kind = page.schema_type
    if kind == "WebPage":
        kind = BY_SLUG.get(page.slug, kind)
    data = {
        "@context": CONTEXT,
        "@type": kind,
        "url": canonical,
        "name": page.title,
        "description": description,
        "image": picture,
        "inLanguage": chrome.language if chrome else "en",
        **page.structured_data(publisher_of(chrome)),
    }
    if kind == "Service":  # not a creative work: it has no language of its own
        del data["inLanguage"]
    return without_empty(data)
