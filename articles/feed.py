"""The full-text feed of a site's articles (RSS 2.0 with content:encoded)."""

import re
from datetime import UTC, datetime, time

from django.http import HttpResponse
from django.template.loader import render_to_string
from django.utils.feedgenerator import Rss201rev2Feed
from wagtail.models import Site

from site_core.blocks.linked_pages import linked_pages
from site_core.branding.chrome import chrome_for
from site_core.delivery.plain_text import plain
from site_core.media.renditions import SPECS, ready
from site_core.pages.seo import absolute

# The article's own words repeated, and forms, say nothing in a feed reader.
LEFT_OUT = {"pull_quote", "newsletter"}
RELATIVE = re.compile(r'(?P<before>\b(?:href|src)=")(?P<path>/(?!/))')
SRCSET = re.compile(r'\s(?:srcset|sizes|loading|decoding|fetchpriority)="[^"]*"')
SOURCE = re.compile(r"<source\b[^>]*>")
ICON = re.compile(r"<svg\b.*?</svg>", re.DOTALL)


class FullTextFeed(Rss201rev2Feed):
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


def feed_body(article, request, root_url: str) -> str:
    """Return the body of ``article`` as HTML that stands by itself: absolute, without icons."""
    blocks = [block for block in article.body if block.block_type not in LEFT_OUT]
    context = {"page": article, "blocks": blocks, "chrome": chrome_for(request)}
    html = render_to_string("articles/feed_body.html", context, request)
    for pattern in (ICON, SOURCE, SRCSET):
        html = pattern.sub("", html)
    return plain(RELATIVE.sub(rf"\g<before>{root_url}\g<path>", html))


def articles_feed(index, request, articles) -> HttpResponse:
    """Answer with ``articles`` as a feed of the page ``index``."""
    chrome = chrome_for(request)
    root = chrome.root_url
    feed = FullTextFeed(
        title=plain(f"{chrome.name}: {index.title}"),
        link=absolute(root, index.url),
        feed_url=absolute(root, f"{index.url}feed/"),
        description=plain(index.meta_description),
        language=chrome.language,
    )
    articles = list(articles)
    site = Site.find_for_request(request)
    with linked_pages([article.body for article in articles], site):
        _add_items(feed, articles, request, chrome)
    response = HttpResponse(content_type=feed.content_type)
    feed.write(response, "utf-8")
    return response


def _picture(article, root: str) -> str:
    made = ready(article.image, SPECS["jpeg"]) if article.image else []
    return absolute(root, made[-1].url) if made else ""


def _add_items(feed, articles, request, chrome) -> None:
    root = chrome.root_url
    for article in articles:
        address = absolute(root, article.url)
        feed.add_item(
            title=plain(article.title),
            link=address,
            unique_id=address,
            description=plain(article.summary),
            author_name=plain(article.author.name) if article.author else None,
            pubdate=datetime.combine(article.date, time(12), UTC),
            updateddate=article.last_published_at,
            content=feed_body(article, request, root),
            categories=[plain(word) for word in article.keywords(request, chrome)],
            picture=_picture(article, root),
        )
