"""A folder or a zip of Markdown, HTML and text files: one article each."""

import re
from html import escape
from pathlib import Path, PurePosixPath
from urllib.parse import quote

from articles.importing.dates import read_date
from articles.importing.front_matter import FrontMatterError, list_of, moment_of, split, text_of
from articles.importing.html_tree import parse, words
from articles.importing.markdown import html_from_markdown
from articles.importing.media_store import MediaStore
from articles.importing.places import NOWHERE
from articles.importing.records import Bad, Known, Mode, Person, Post, source_key
from site_core.delivery.addresses import read_address
from site_core.delivery.tables import UnreadableError, decode
from site_core.redirects.paths import fold_typed

MARKDOWN = {".md", ".markdown", ".mdown"}
HTML = {".html", ".htm", ".xhtml"}
TEXT = {".txt", ".text"}
LONGEST = 5_000_000
DATED = re.compile(r"^(\d{4})-(\d{2})(?:-(\d{2}))?(?:[-_ ]+(.+))?$")
DATE_AT_END = re.compile(r"^(.*?)[-_ ]+(\d{4})-(\d{2})(?:-(\d{2}))?$")
LONGEST_NAME = 255  # more than that no disk keeps
HEADING = re.compile(r"<h1\b[^<>]*>", re.I)
HEADING_END = re.compile(r"</h1\s*>", re.I)
COPY = re.compile(r" ?\(\d{1,3}\)$")
NOT_ARTICLES = {"readme", "license", "changelog", "contributing", "_index"}


class Files:
    """All articles below one place. Its pictures are taken from there, too."""

    kind = "Files"

    def __init__(self, path: Path, old_address: str = "", name: str = ""):
        self.store = MediaStore(path)
        self.notes = [
            f"Not read, since it leads out of the folder: {name}" for name in self.store.refused
        ]
        self.base = old_address.rstrip("/") + "/" if old_address else ""
        parts = read_address(self.base)
        self.hosts = {NOWHERE} | ({parts.hostname} if parts and parts.hostname else set())
        self.key = source_key(
            "files", parts and parts.hostname, _plain(name or path.resolve().name)
        )
        self.names = [name for name in self.store.names() if _is_article(name)]

    def known(self, watch=None) -> Known:
        """Return what there is: each file is an address, and those it says it had."""
        known = Known(total=len(self.names))
        for name in self.names:
            known.addresses[fold_typed("/" + name)] = name
            try:
                addresses = _addresses(split(self._text(name))[0])
            except (ValueError, UnreadableError):
                continue  # ``posts`` tells why
            for address in addresses:
                known.addresses.setdefault(fold_typed(address), name)
        return known

    def _text(self, name: str) -> str:
        data = self.store.read(name)
        if len(data) > LONGEST:
            raise ValueError("it is larger than 5 MB")
        return decode(data)

    def posts(self, known: Known, watch=None):
        """Yield the articles."""
        for name in self.names:
            try:
                yield self._post(name)
            except FrontMatterError as error:
                yield Bad(name, f"What stands above the text cannot be read: {error}.")
            except UnreadableError:
                yield Bad(name, "It is no text.")
            except (ValueError, RecursionError) as error:
                yield Bad(name, f"It cannot be read: {error}.")

    def _post(self, name: str) -> Post:
        said, text = split(self._text(name))
        path = PurePosixPath(name.replace("\\", "/"))
        ending = path.suffix.lower()
        stem = path.parent.name if path.stem.lower() == "index" and path.parent.name else path.stem
        day, rest = _dated(stem)
        post = Post(name, base=f"https://{NOWHERE}/{quote(path.as_posix())}")
        post.title = " ".join(text_of(said, "title").split())
        if ending in MARKDOWN:
            post.html = html_from_markdown(text)
        elif ending in HTML:
            post.html = text
            self._read_html(post)
        else:
            text = self._read_text(post, text)
            post.html, post.mode = escape(text, quote=False), Mode.CLASSIC
        if not post.title and ending not in TEXT:
            self._title_from_heading(post)
        if not post.title:
            post.title = rest.replace("-", " ").replace("_", " ").strip().capitalize() or stem
            post.notes.append("It names no title; this one is made from the name of the file.")
        post.slug = text_of(said, "slug") or re.sub(r"\s+", "-", rest.strip())
        post.date = (
            read_date(moment_of(said, "date", "published", "published_at", "pubdate", "created"))
            or day
        )
        post.modified = read_date(
            moment_of(said, "lastmod", "modified", "updated", "last_modified_at")
        )
        post.excerpt = post.excerpt or text_of(said, "excerpt", "summary", "description")
        post.seo_title = text_of(said, "seo_title")
        names = list_of(said, "authors") or list_of(said, "author")
        post.authors = [Person(who, who) for who in names] or post.authors
        post.topics = list_of(said, "categories", "category", "tags", "topics", "keywords")
        post.picture = text_of(
            said, "image", "featured_image", "feature_image", "cover", "thumbnail", "banner"
        )
        post.picture_alt = text_of(said, "image_alt", "alt", "cover_alt")
        if (
            said.get("draft") is True
            or said.get("published") is False
            or _status(said) in ("draft", "private")
            or "_drafts" in path.parts
        ):
            post.status, post.why = "draft", "It was a draft."
        post.addresses = _addresses(said)
        return post

    def _read_html(self, post: Post) -> None:
        """Take what the head of a document says, and leave only its body."""
        tree, _ = parse(post.html)
        title, body = tree.find("title"), tree.find("body")
        if not post.title and title is not None:
            post.title = " ".join(
                "".join(part for part in title.children if isinstance(part, str)).split()
            )
        for meta in (node for node in tree.walk() if node.tag == "meta"):
            name, content = (
                meta.attrs.get("name", "").lower(),
                meta.attrs.get("content", "").strip(),
            )
            if name == "description":
                post.excerpt = content
            elif name == "author" and content:
                post.authors = [Person(content, content)]
        if body is not None and (found := re.search(r"<body\b[^<>]*>", post.html, re.I)):
            post.html = re.sub(r"</body\s*>.*\Z", "", post.html[found.end() :], flags=re.S | re.I)

    def _read_text(self, post: Post, text: str) -> str:
        """Take the first line as title, if it looks like one."""
        first, _, rest = text.lstrip().partition("\n")
        short = len(first) <= 120 and not first.rstrip().endswith((".", ",", ";", ":"))
        if not post.title and short and (not rest.strip() or rest.startswith("\n")):
            post.title = " ".join(first.split())
            return rest
        return text

    def _title_from_heading(self, post: Post) -> None:
        """Take the only first heading as title, so that it is not there twice."""
        tree, _ = parse(post.html)
        heads = [node for node in tree.walk() if node.tag == "h1"]
        if len(heads) == 1 and (title := " ".join(words(heads[0]).split())):
            post.title = title
            begin = HEADING.search(post.html)
            if begin and (end := HEADING_END.search(post.html, begin.end())):
                post.html = post.html[: begin.start()] + post.html[end.end() :]


def _plain(name: str) -> str:
    """Return the name of a folder or zip without what a second download adds to it."""
    return COPY.sub("", name.casefold().removesuffix(".zip"))


def _is_article(name: str) -> bool:
    path = PurePosixPath(name.replace("\\", "/"))
    hidden = any(
        part.startswith((".", "_")) and part not in ("_posts", "_drafts") for part in path.parts
    )
    known = path.suffix.lower() in MARKDOWN | HTML | TEXT
    return known and not hidden and path.stem.lower() not in NOT_ARTICLES


def _dated(stem: str):
    """Return the day in the name of a file, if there is one, and the rest of the name."""
    if len(stem) > LONGEST_NAME:
        return None, stem
    if found := DATED.match(stem):
        year, month, day, rest = found.groups()
    elif found := DATE_AT_END.match(stem):
        rest, year, month, day = found.groups()
    else:
        return None, stem
    moment = read_date(f"{year}-{month}-{day or '01'}")
    return moment, (rest or stem) if moment else stem


def _status(said: dict) -> str:
    return text_of(said, "status").lower()


def _addresses(said: dict) -> list[str]:
    found = list_of(said, "aliases", "redirect_from", "permalink", "url", "old_url")
    cleaned = []
    for address in found:
        parts = read_address(address)
        if parts is not None and ":" not in parts.path and len(address) < 500:
            path = "/" + parts.path.lstrip("/")
            cleaned.append(f"{path}?{parts.query}" if parts.query else path)
    return [address for address in dict.fromkeys(cleaned) if address != "/"]
