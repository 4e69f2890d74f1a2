"""Authors and series as schema.org knows them."""

from site_core.media.renditions import SPECS, ready
from site_core.pages.seo import absolute
from site_core.pages.structured_data import without_empty


def person(author, address: str = "", root: str = "") -> dict:
    """Return an author; with an address, the page that tells of them."""
    made = ready(author.photo, SPECS["jpeg"]) if root and author.photo else []
    return without_empty(
        {
            "@type": "Person",
            "name": author.name,
            "jobTitle": author.role if root else "",
            "description": author.bio if root else "",
            "image": absolute(root, made[-1].url) if made else "",
            "url": address,
        }
    )


def series(record, address: str) -> dict:
    """Return a series an article is part of."""
    return without_empty(
        {
            "@type": "CreativeWorkSeries",
            "name": record.name,
            "description": record.intro,
            "url": address,
        }
    )


def author_and_series(article, publisher: dict | None) -> dict:
    """Return who wrote an article and what it is part of, with their pages where lists have it."""
    parts = article.get_url_parts() if article.path and article.live else None
    shown = parts and not article.get_view_restrictions()
    root = article.full_url.removesuffix(f"{article.slug}/") if shown else ""
    own = {
        name: f"{root}{way}/{record.slug}/" if root and record.site_id == parts[0] else ""
        for name, way in (("author", "by"), ("series", "series"))
        if (record := getattr(article, name))
    }
    author = person(article.author, own["author"]) if article.author else publisher
    part = {"isPartOf": series(article.series, own["series"])} if own.get("series") else {}
    return {"author": author, **part}


def about_list(kind, record, chrome, address: str) -> dict:
    """Return what a list of articles is, beyond a list."""
    if kind.path == "by":
        return {"@type": "ProfilePage", "mainEntity": person(record, address, chrome.root_url)}
    if kind.path == "series":
        return {"@type": "CollectionPage", "mainEntity": series(record, address)}
    return {"@type": "CollectionPage"}
