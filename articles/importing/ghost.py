"""Ghost exports: one JSON file with posts, people and tags, in the shapes of all its versions."""

from pathlib import Path

from articles.importing.dates import read_date
from articles.importing.ghost_file import read_json
from articles.importing.ghost_text import html_of
from articles.importing.places import NOWHERE
from articles.importing.records import Bad, ImportFileError, Known, Person, Post, source_key
from site_core.delivery.addresses import read_address
from site_core.delivery.plain_text import plain
from site_core.redirects.paths import fold_typed

HERE = "__GHOST_URL__"
STATUS = {
    "published": ("publish", ""),
    "draft": ("draft", "It was a draft."),
    "scheduled": ("draft", "It was to be published later."),
    "sent": ("draft", "It was only sent by mail."),
}


class Ghost:
    """One export file."""

    kind = "Ghost"

    def __init__(self, path: Path, old_address: str = "", uploaded: bool = False):
        self.data = _data(read_json(path, uploaded))
        self.base = old_address.rstrip("/") + "/" if old_address else f"https://{NOWHERE}/"
        parts = read_address(self.base)
        self.hosts = {parts.hostname} if parts and parts.hostname else set()
        given = parts.hostname if old_address and parts else ""
        self.key = source_key("ghost", given, *self._places())
        self.notes: list[str] = []
        users = {str(row.get("id")): row for row in self._rows("users")}
        self.people = {
            key: Person(key, _text(row, "name"), _text(row, "bio")) for key, row in users.items()
        }
        self.tags = {str(row.get("id")): _text(row, "name") for row in self._rows("tags")}
        self.meta = {str(row.get("post_id")): row for row in self._rows("posts_meta")}
        self.tags_of = self._links("posts_tags", "tag_id")
        self.authors_of = self._links("posts_authors", "author_id")

    def _rows(self, name: str) -> list[dict]:
        rows = self.data.get(name)
        return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []

    def _places(self):
        """Yield what an export says of where it is from: the address, or the mark of the database."""
        said = {str(row.get("key")): _text(row, "value") for row in self._rows("settings")}
        parts = read_address(said.get("url") or said.get("site_url") or "")
        yield parts.hostname if parts else ""
        yield said.get("db_hash") or said.get("dbHash") or ""

    def _links(self, table: str, column: str) -> dict[str, list[str]]:
        found: dict[str, list[tuple]] = {}
        for row in self._rows(table):
            place = row.get("sort_order")
            pair = (place if isinstance(place, int) else 0, str(row.get(column)))
            found.setdefault(str(row.get("post_id")), []).append(pair)
        return {key: [value for _, value in sorted(pairs)] for key, pairs in found.items()}

    def known(self, watch=None) -> Known:
        """Return what there is."""
        known = Known()
        for row in self._rows("posts"):
            if _is_page(row):
                known.skipped["page"] = known.skipped.get("page", 0) + 1
                continue
            known.total += 1
            for address in _addresses(row):
                known.addresses.setdefault(fold_typed(address), _key(row))
        return known

    def posts(self, known: Known, watch=None):
        """Yield the articles."""
        rows = self._rows("posts")
        all_rows = self.data.get("posts")
        for _ in range(len(all_rows) - len(rows) if isinstance(all_rows, list) else 0):
            yield Bad("An item", "It is no record.")
        for row in rows:
            if not _is_page(row):
                try:
                    yield self._post(row)
                except (ValueError, TypeError, RecursionError) as error:
                    yield Bad(_text(row, "title") or "An item", f"It cannot be read: {error}")

    def _post(self, row: dict) -> Post:
        status, why = STATUS.get(_text(row, "status"), ("draft", "Its status is unknown."))
        post = Post(_key(row), " ".join(_text(row, "title").split()), status=status, why=why)
        if not post.key:
            raise ValueError("it has neither id nor address")
        if status == "publish" and _text(row, "visibility") not in ("", "public"):
            post.status, post.why = "draft", "It was for members only."
        meta = {**row, **{k: v for k, v in self.meta.get(str(row.get("id")), {}).items() if v}}
        html, post.mode, notes = html_of(row)
        post.notes = notes
        post.html = html.replace(f"{HERE}/", self.base).replace(HERE, self.base)
        post.base = self.base
        post.slug = _text(row, "slug")
        post.date = read_date(row.get("published_at")) or read_date(row.get("created_at"))
        post.modified = read_date(row.get("updated_at")) or post.date
        post.excerpt = _text(row, "custom_excerpt")
        post.seo_title, post.seo_description = (
            _text(meta, "meta_title"),
            _text(meta, "meta_description"),
        )
        authors = self.authors_of.get(str(row.get("id"))) or [str(row.get("author_id"))]
        post.authors = [self.people[key] for key in authors if key in self.people]
        tags = self.tags_of.get(str(row.get("id")), [])
        post.topics = [
            self.tags[key] for key in tags if key in self.tags and self.tags[key][:1] != "#"
        ]
        picture = _text(row, "feature_image") or _text(row, "image")
        post.picture = picture.replace(f"{HERE}/", self.base)
        post.picture_alt = _text(meta, "feature_image_alt")
        post.addresses = _addresses(row)
        return post


def _data(said) -> dict:
    """Return the tables, wherever this version keeps them."""
    if isinstance(said, dict) and isinstance(said.get("db"), list) and said["db"]:
        said = said["db"][0]
    if isinstance(said, dict) and isinstance(said.get("data"), dict):
        said = said["data"]
    if not isinstance(said, dict) or "posts" not in said:
        raise ImportFileError("This is no Ghost export: there are no posts in it.")
    return said


def _text(row: dict, name: str) -> str:
    value = row.get(name)
    return plain(value) if isinstance(value, str) else ""


def _key(row: dict) -> str:
    return str(row.get("id") or row.get("uuid") or row.get("slug") or "")


def _is_page(row: dict) -> bool:
    return row.get("type") == "page" or (row.get("page") in (1, True) and "type" not in row)


def _addresses(row: dict) -> list[str]:
    slug = _text(row, "slug").strip("/")
    return [f"/{slug}/"] if slug else []
