"""What feeds say, whatever their format: the whole text of articles, made to stand by itself."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, time

from django.template.loader import render_to_string
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


@dataclass(frozen=True)
class Entry:
    """One article in a feed."""

    identity: str  # stays the same when the address changes
    title: str
    address: str
    summary: str
    author: str
    author_url: str
    published: datetime
    updated: datetime
    content: str
    topics: list[str]
    picture: str


@dataclass(frozen=True)
class Feed:
    """A feed before it is written in some format."""

    name: str  # of the site
    title: str
    address: str
    feed_url: str
    description: str
    language: str
    updated: datetime
    entries: list[Entry]


def feed_body(article, request, root_url: str) -> str:
    """Return the body of ``article`` as HTML that stands by itself: absolute, without icons."""
    context = {"page": article, "blocks": blocks_of(article), "chrome": chrome_for(request)}
    context["plain_headings"] = True  # their addresses are those of the page
    html = alone(render_to_string("articles/feed_body.html", context, request))
    return RELATIVE.sub(rf"\g<before>{root_url}\g<path>", html)


def blocks_of(article) -> list:
    """Return the blocks of ``article`` that say something outside of its page."""
    return [block for block in article.body if block.block_type not in LEFT_OUT]


def alone(html: str) -> str:
    """Return ``html`` without what needs the site's style sheets, or a choice of pictures."""
    for pattern in (ICON, SOURCE, SRCSET):
        html = pattern.sub("", html)
    return plain(html)


def feed_of(index, request, articles, *, route: str, ending: str, title: str, description: str):
    """Return the feed of ``articles``, which the page ``index`` lists at ``route`` below its own."""
    chrome, site = chrome_for(request), Site.find_for_request(request)
    root, articles = chrome.root_url, list(articles)
    address = absolute(root, f"{index.url}{route}")
    with linked_pages([article.body for article in articles], site):
        entries = [_entry(article, request, site, chrome, index) for article in articles]
    # An empty feed changes with its list, not with each question: its ETag must hold.
    known = [entry.updated for entry in entries]
    began = index.last_published_at or index.first_published_at or datetime(2000, 1, 1, tzinfo=UTC)
    return Feed(
        name=plain(chrome.name),
        title=plain(title),
        address=address,
        feed_url=f"{address}feed/{ending}",
        description=plain(description),
        language=chrome.language,
        updated=max(known, default=began),
        entries=entries,
    )


def _picture(article, root: str) -> str:
    made = ready(article.image, SPECS["jpeg"]) if article.image else []
    return absolute(root, made[-1].url) if made else ""


def _entry(article, request, site: Site, chrome, index) -> Entry:
    root, author = chrome.root_url, article.author
    published = datetime.combine(article.date, time(12), UTC)
    own_author = author and author.site_id == site.pk
    return Entry(
        identity=f"urn:uuid:{article.translation_key}",
        title=plain(article.title),
        address=absolute(root, article.url),
        summary=plain(article.summary),
        author=plain(author.name) if author else "",
        author_url=absolute(root, f"{index.url}by/{author.slug}/") if own_author else "",
        published=published,
        updated=article.last_published_at or published,
        content=feed_body(article, request, root),
        topics=[plain(word) for word in article.keywords(request, chrome)],
        picture=_picture(article, root),
    )
