"""RSS 2.0 with ``content:encoded``, and Atom (RFC 4287)."""

from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed
from django.utils.html import escape

from articles.feeds.content import Entry, Feed


class FullTextRss(Rss201rev2Feed):
    """RSS that carries the whole article."""

    def rss_attributes(self):
        """Declare the namespaces of ``content:encoded`` and of pictures."""
        return {
            **super().rss_attributes(),
            "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
            "xmlns:media": "http://search.yahoo.com/mrss/",
        }

    def add_item_elements(self, handler, item):
        """Add the article's body and its picture to its item."""
        super().add_item_elements(handler, item)
        handler.addQuickElement("content:encoded", item["content"])
        if item["picture"]:
            known = {"url": item["picture"], "medium": "image", "type": "image/jpeg"}
            handler.addQuickElement("media:content", attrs=known)

    def latest_post_date(self):
        """Return when the feed changed."""
        return self.feed["updated"]


class FullTextAtom(Atom1Feed):
    """Atom that carries the whole article."""

    def latest_post_date(self):
        """Return when the feed changed."""
        return self.feed["updated"]

    def add_item_elements(self, handler, item):
        """Add the article's body to its entry."""
        super().add_item_elements(handler, item)
        handler.addQuickElement("content", item["content"], {"type": "html"})


def rss(feed: Feed) -> tuple[str, str]:
    """Return a feed as RSS, and its media type. Its readers know articles by their addresses."""
    return _written(FullTextRss, feed, lambda entry: {"unique_id": entry.address})


def atom(feed: Feed) -> tuple[str, str]:
    """Return a feed as Atom, and its media type. It has HTML where others have plain text."""
    return _written(
        FullTextAtom,
        feed,
        lambda entry: {
            "unique_id": entry.identity,
            "description": escape(entry.summary) or None,
            "author_name": entry.author or feed.name,
            "author_link": entry.author_url or None,
        },
    )


def _written(kind, feed: Feed, own) -> tuple[str, str]:
    made = kind(
        title=feed.title,
        link=feed.address,
        feed_url=feed.feed_url,
        description=feed.description,
        subtitle=feed.description or None,  # what Atom calls it
        language=feed.language,
        author_name=feed.name,
        updated=feed.updated,
    )
    for entry in feed.entries:
        made.add_item(**{**_item(entry), **own(entry)})
    return made.writeString("utf-8"), made.content_type


def _item(entry: Entry) -> dict:
    return {
        "title": entry.title,
        "link": entry.address,
        "description": entry.summary,
        "author_name": entry.author or None,
        "pubdate": entry.published,
        "updateddate": entry.updated,
        "content": entry.content,
        "categories": entry.topics,
        "picture": entry.picture,
    }
