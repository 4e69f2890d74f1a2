"""Which feeds there are, and what pages say of them."""

# Last part of the address -> media type, and what people call it.
FORMATS = {
    "": ("application/rss+xml", "RSS"),
    "atom/": ("application/atom+xml", "Atom"),
    "json/": ("application/feed+json", "JSON Feed"),
}


def feed_links(address: str, title: str) -> list[dict]:
    """Return the feeds of the list at ``address``, for ``<link rel="alternate">`` and readers."""
    return [
        {"href": f"{address}feed/{ending}", "type": kind, "name": name, "title": title}
        for ending, (kind, name) in FORMATS.items()
    ]
