"""WordPress exports (WXR 1.0 to 1.2): read twice, once for what there is, once for the articles."""

import html as entities
import re
from pathlib import Path
from urllib.parse import unquote

from articles.importing.dates import read_date
from articles.importing.records import Attachment, Bad, Known, Person, Post, source_key
from articles.importing.wordpress_text import prepare
from articles.importing.wxr_items import BrokenError, Fields, read_head, read_item
from articles.importing.wxr_text import Text, pieces
from site_core.delivery.addresses import read_address
from site_core.delivery.markup import NO_LETTER
from site_core.redirects.paths import fold_typed

STATUS = {
    "publish": ("publish", ""),
    "future": ("draft", "It was to be published later."),
    "draft": ("draft", "It was a draft."),
    "pending": ("draft", "It was waiting for approval."),
    "private": ("draft", "It was private."),
    "trash": ("skip", "It was in the trash."),
    "auto-draft": ("skip", "It was never saved."),
    "inherit": ("skip", "It is an older version."),
}
TOPICS = {"category", "post_tag", "tag"}
REUSABLE = 20_000_000  # letters of all reusable blocks


class WordPress:
    """One export file."""

    kind = "WordPress"

    def __init__(self, path: Path, old_address: str = ""):
        self.path = path
        with path.open("rb") as file:
            _, head = next(pieces(Text(file)))
        fields = read_head(head)
        base = old_address or fields.texts.get("wp:base_blog_url") or fields.texts.get("link", "")
        self.base = base.strip().rstrip("/") + "/" if base.strip() else ""
        parts = read_address(self.base)
        self.hosts = {parts.hostname} if parts and parts.hostname else set()
        host = parts.netloc if parts else ""
        self.path_there = fold_typed(parts.path) if parts else "/"
        # A network of WordPress has many blogs on one host, and each counts its posts from 1.
        self.key = source_key("wordpress", f"{host}{self.path_there.rstrip('/')}")
        bare = host.casefold().removeprefix("www.")
        self.former_keys = [
            f"wordpress:{name}"[:200] for name in dict.fromkeys((host, bare, f"www.{bare}"))
        ]
        self.people = dict(self._people(fields))
        self.notes: list[str] = []

    def _people(self, head: Fields):
        for name, group in head.groups:
            if name == "wp:author":
                login = group.get("wp:author_login", "").strip()
                full = f"{group.get('wp:author_first_name', '')} {group.get('wp:author_last_name', '')}"
                shown = group.get("wp:author_display_name", "").strip() or full.strip() or login
                yield login, Person(login, _plain(shown))

    def _items(self, watch=None):
        with self.path.open("rb") as file:
            text = Text(file)
            for kind, piece in pieces(text):
                if watch:
                    watch(file.tell())
                if kind == "item":
                    try:
                        yield read_item(piece)
                    except BrokenError as error:
                        yield Bad(_name(piece), str(error))
                elif kind == "bad":
                    yield Bad("An item", piece)
        if text.mended and not self.notes:
            self.notes.append(
                "Some letters were not in the encoding the file names; they were read as Windows-1252."
            )

    def known(self, watch=None) -> Known:
        """Read what there is, without keeping any text."""
        known, reusable = Known(), 0
        for item in self._items(watch):
            if isinstance(item, Bad):
                known.total += 1
                continue
            texts = item.texts
            key, kind = (
                texts.get("wp:post_id", "").strip(),
                texts.get("wp:post_type", "post").strip(),
            )
            if kind == "post" or not kind:
                known.total += 1
                if STATUS.get(texts.get("wp:status", ""), ("draft",))[0] != "skip":
                    for address in self._addresses(item):
                        known.addresses.setdefault(fold_typed(address), key)
            elif kind == "attachment":
                known.attachments[key] = self._attachment(key, item)
                if parent := texts.get("wp:post_parent", "").strip("0 "):
                    known.by_parent.setdefault(
                        texts["wp:post_parent"].strip() or parent, []
                    ).append(key)
            elif kind == "wp_block" and reusable < REUSABLE:
                known.reusable[key] = texts.get("content:encoded", "")
                reusable += len(known.reusable[key])
            else:
                known.skipped[kind] = known.skipped.get(kind, 0) + 1
        return known

    def _attachment(self, key: str, item: Fields) -> Attachment:
        meta = dict(item.meta)
        url = item.texts.get("wp:attachment_url", "") or meta.get("_wp_attached_file", "")
        return Attachment(
            key,
            url.strip(),
            _plain(item.texts.get("title", "")),
            _plain(meta.get("_wp_attachment_image_alt", "")),
            _plain(item.texts.get("excerpt:encoded", "")),
            item.texts.get("wp:post_parent", "").strip(),
        )

    def _addresses(self, item: Fields) -> list[str]:
        texts = item.texts
        key = texts.get("wp:post_id", "").strip()
        found = [_path(texts.get("link", "")), _path(texts.get("guid", ""))]
        if key.isascii() and key.isdigit():
            found.append(f"/?p={key}")
        slug, now = texts.get("wp:post_name", "").strip(), _path(texts.get("link", ""))
        if slug and f"/{slug}" in now:
            olds = [value.strip() for name, value in item.meta if name == "_wp_old_slug"]
            found += [now.replace(f"/{slug}", f"/{old}") for old in olds if old]
        return [address for address in dict.fromkeys(found) if address not in ("", "/")]

    def posts(self, known: Known, watch=None):
        """Yield the articles, and what cannot be read."""
        for item in self._items(watch):
            if isinstance(item, Bad):
                yield item
            elif item.texts.get("wp:post_type", "post").strip() in ("post", ""):
                try:
                    yield self._post(item, known)
                except (ValueError, RecursionError) as error:
                    name = item.texts.get("title", "").strip()[:120]
                    yield Bad(name or "An item without title", f"It cannot be read: {error}")

    def _post(self, item: Fields, known: Known) -> Post:
        texts, meta = item.texts, dict(reversed(item.meta))
        key = texts.get("wp:post_id", "").strip() or texts.get("guid", "").strip()
        status, why = STATUS.get(
            texts.get("wp:status", "").strip(), ("draft", "Its status is unknown.")
        )
        post = Post(key, _plain(texts.get("title", "")), status=status, why=why, base=self.base)
        if texts.get("wp:post_password", "").strip() and status == "publish":
            post.status, post.why = "draft", "It was protected by a password."
        said: list[str] = []
        post.html, post.mode = prepare(
            texts.get("content:encoded", ""), known, lambda words, kind="": said.append(words)
        )
        post.notes = said
        slug = texts.get("wp:post_name", "").strip()
        post.slug = unquote(slug) if "%" in slug else slug
        post.date = read_date(texts.get("wp:post_date_gmt")) or read_date(texts.get("wp:post_date"))
        post.date = post.date or read_date(texts.get("pubDate"))
        post.modified = read_date(texts.get("wp:post_modified_gmt")) or post.date
        post.excerpt = texts.get("excerpt:encoded", "")
        post.seo_title = _meta(meta, "_yoast_wpseo_title", "rank_math_title", "_aioseo_title")
        post.seo_description = _meta(
            meta, "_yoast_wpseo_metadesc", "rank_math_description", "_aioseo_description"
        )
        login = texts.get("dc:creator", "").strip()
        if login:
            post.authors = [self.people.get(login, Person(login, login))]
        post.topics = [_plain(name) for domain, name in item.categories if domain in TOPICS]
        if picture := known.attachments.get(meta.get("_thumbnail_id", "").strip()):
            post.picture, post.picture_alt = picture.url, picture.alt
        elif meta.get("_thumbnail_id", "").strip(" 0-"):
            post.notes.append("Its featured picture is not in the export.")
        post.addresses = self._addresses(item) if status != "skip" else []
        post.embeds = [
            value for name, value in item.meta if name.startswith("_oembed_") and "<" in value
        ]
        if item.comments:
            post.notes.append(f"Comments are not imported: {item.comments}")
        return post


def _meta(meta: dict[str, str], *names: str) -> str:
    """Return what a search engine was told, unless it holds variables of a plugin."""
    found = next((meta[name] for name in names if meta.get(name)), "")
    return "" if re.search(r"%%?\w+%|#\w+_\w+", found) else _plain(found)


def _plain(text: str) -> str:
    text = NO_LETTER.sub("", re.sub(r"<[^<>]{0,500}>", "", text))
    return " ".join(entities.unescape(text).split())


def _path(address: str) -> str:
    parts = read_address(address.strip())
    if parts is None or (not parts.path and not parts.query):
        return ""
    path = unquote(parts.path) or "/"
    return f"{path}?{parts.query}" if parts.query else path


def _name(piece: str) -> str:
    found = re.search(r"<title>(?:<!\[CDATA\[)?([^<\]]{1,120})", piece[:4000])
    return found[1].strip() if found else "An item without title"
