"""Puts what a source says of an article into the fields of a page."""

import re

from django.utils import timezone
from django.utils.text import slugify

from articles.importing.dates import day_of
from articles.importing.html_tree import TooLongError, parse, words
from articles.importing.records import Post
from articles.importing.writer import shortened
from articles.landing_routes import is_reserved
from site_core.delivery.plain_text import plain
from site_core.pages.streams import plain_text

LONGEST_TITLE = 255
AHEAD = "Its date is in the future."


class Slugs:
    """The addresses taken below a list of articles, by pages or by the list itself."""

    def __init__(self, index):
        self.taken = set(index.get_children().values_list("slug", flat=True)) if index else set()

    def take(self, wanted: str, title: str) -> str:
        """Return an address nobody has, as near to what is wanted as can be."""
        wanted = re.sub(r"\.(?:html?|php|aspx?)$", "", plain(wanted).rstrip("/").rsplit("/", 1)[-1])
        start = slugify(wanted, allow_unicode=True)[:200].strip("-")
        start = start or slugify(plain(title), allow_unicode=True)[:200].strip("-") or "article"
        slug, number = start, 2
        while slug in self.taken or is_reserved(slug):
            slug, number = f"{start}-{number}", number + 1
        self.taken.add(slug)
        return slug


def hold_back(post: Post) -> None:
    """Keep as a draft what is dated in the future: the old website would not show it yet either."""
    if post.status == "publish" and post.date and post.date > timezone.now():
        post.status, post.why = "draft", AHEAD


def title_of(post: Post, note) -> str:
    """Return the title; one that is missing is made of the first words."""
    title = " ".join(plain(post.title).split())
    if not title:
        first = " ".join(_words(post.html).split())[:80].rsplit(" ", 1)[0]
        title = first or f"Article {post.key}"[:80]
        note("It has no title; its first words were taken.", "to check")
    if len(title) > LONGEST_TITLE:
        note("Its title was cut to 255 letters.", "to check")
        title = title[: LONGEST_TITLE - 1].rsplit(" ", 1)[0].rstrip() + "…"
        title = title[:LONGEST_TITLE]
    return title


def _words(html: str) -> str:
    try:
        return words(parse(html[:20_000])[0])
    except TooLongError:
        return ""


def fill(page, post: Post, *, authors, topics, place, note) -> None:
    """Set everything but title, address and text."""
    people = [author for person in post.authors if (author := authors.get(person))]
    if people:
        page.author = people[0]
    if len(people) > 1:
        names = ", ".join(author.name for author in people[1:])
        note(f"It has more than one author; the first is shown. The others: {names}", "to check")
    summary = " ".join(plain(_words(post.excerpt)).split()) if post.excerpt else ""
    if len(summary) > 300:
        note("Its excerpt was cut to 300 letters.", "to check")
        summary = summary[:299].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
    page.summary = summary
    page.seo_title = _cut(plain(post.seo_title), 255, "title for search engines", note)
    page.search_description = plain(post.seo_description)
    page.date = day_of(post.date)
    if post.date is None:
        note("It has no date that can be read; today's was taken.", "to check")
    elif post.date > timezone.now() and post.why != AHEAD:
        note(AHEAD, "to check")
    page.first_published_at = post.date if post.status == "publish" else None
    if post.picture and (image := place.image(post.picture, post.picture_alt)) is not None:
        page.image_id = image or None
        alt = " ".join(plain(post.picture_alt).split())
        page.image_alt = _cut(alt, 300, "picture’s words for people who cannot see it", note)
    page.topics = topics.get(post.topics)


def _cut(text: str, longest: int, name: str, note) -> str:
    """Return a text that fits its field; what did not is told whole, as far as a line can hold it."""
    if len(text) > longest:
        note(f"Its {name} was cut to {longest} letters. All of it: {text}", "to check")
    return shortened(text, longest)


def without_repeated_picture(body: list[dict], image_id: int | None) -> list[dict]:
    """Leave out a first block that shows the page's own picture once more."""
    if (
        image_id
        and body
        and body[0]["type"] == "image"
        and body[0]["value"]["image"]["image"] == image_id
    ):
        caption = body[0]["value"]["caption"]
        return body if caption else body[1:]
    return body


def has_words(body: list[dict]) -> bool:
    """Whether a text says anything."""
    return any(
        block["type"] != "text" or re.search(r"\w", plain_text(block["value"])) for block in body
    )
