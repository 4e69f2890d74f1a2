"""JSON Feed 1.1 (jsonfeed.org)."""

import json

from articles.feeds.content import Entry, Feed
from site_core.pages.structured_data import without_empty

VERSION = "https://jsonfeed.org/version/1.1"


def json_feed(feed: Feed) -> tuple[str, str]:
    """Return a feed as JSON, and its media type."""
    data = without_empty(
        {
            "version": VERSION,
            "title": feed.title,
            "home_page_url": feed.address,
            "feed_url": feed.feed_url,
            "description": feed.description,
            "language": feed.language,
            "authors": [{"name": feed.name}],
        }
    )
    data["items"] = [_item(entry) for entry in feed.entries]
    return json.dumps(data, ensure_ascii=False, indent=1), "application/feed+json; charset=utf-8"


def _item(entry: Entry) -> dict:
    author = without_empty({"name": entry.author, "url": entry.author_url})
    item = {
        "id": entry.identity,
        "url": entry.address,
        "title": entry.title,
        "summary": entry.summary,
        "image": entry.picture,
        "date_published": entry.published.isoformat(),
        "date_modified": entry.updated.isoformat(),
        "authors": [author] if author else [],
        "tags": entry.topics,
    }
    return {**without_empty(item), "content_html": entry.content}
