"""Turns addresses that stand alone in older articles into posts and videos of ours."""

import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from django.utils import timezone
from wagtail.models import Site

from articles.importing.embeds import bare_post
from articles.importing.media_elements import video_value
from articles.models import ArticlePage
from site_core.blocks.video_addresses import recognize_video
from site_core.embeds.addresses import recognize
from site_core.embeds.capture import capture
from site_core.embeds.lone import parted
from site_core.embeds.pictures import Pictures
from site_core.embeds.problems import FetchError
from site_core.embeds.videos import find_video


@dataclass
class Converter:
    """Writes drafts; nothing is published. With ``make_fetcher`` the networks are asked."""

    site: Site
    make_fetcher: Callable | None = None
    dry_run: bool = False
    tell: Callable[[str], None] = print
    counts: dict[str, int] = field(default_factory=lambda: {"articles": 0, "post": 0, "video": 0})

    def run(self) -> None:
        """Look through all articles of the site."""
        pages = ArticlePage.objects.descendant_of(self.site.root_page).filter(alias_of=None)
        for pk in list(pages.order_by("path").values_list("pk", flat=True)):
            self._convert(ArticlePage.objects.get(pk=pk))

    def _convert(self, live: ArticlePage) -> None:
        page = live.get_latest_revision_as_object()
        made, found = [], []
        for item in page.body.raw_data:
            parts = parted(item["value"]) if item["type"] == "text" else []
            if all(kind == "text" for kind, _ in parts):
                made.append(item)
                continue
            found += [part for part in parts if part[0] != "text"]
            made += self._blocks(item, parts)
        if not found:
            return
        if live.locked:
            self.tell(f"{page.title}: it is locked, and was left.")
            return
        self.counts["articles"] += 1
        for kind, url in found:
            self.counts[kind] += 1
            self.tell(f"{page.title}: {url} became a {kind}.")
        if not self.dry_run:
            page.body = made
            page.save_revision(clean=False, log_action=True)

    def _blocks(self, item, parts) -> list[dict]:
        blocks = []
        for kind, said in parts:
            first = kind == "text" and not any(block["type"] == "text" for block in blocks)
            pk = item["id"] if first else str(uuid.uuid4())
            value = said if kind == "text" else getattr(self, f"_{kind}")(said)
            blocks.append({"type": kind, "value": value, "id": pk})
        return blocks

    @property
    def _asks(self) -> bool:
        return self.make_fetcher is not None and not self.dry_run

    def _post(self, url: str) -> dict:
        with suppress(FetchError):  # Instagram: known, and never asked
            url = recognize(url).url
        # Without words it can be saved, and not published before somebody has added them.
        value = bare_post(url, []) or {"url": url, "author": "", "text": ""}
        if not self._asks:
            return value
        result = capture(url, False, self.make_fetcher)
        if result.failed:
            self.tell(f"{url}: {result.notes[0]}")
            return value
        found, post = result.captured, result.posts[0]
        pictures = Pictures(self.site, None, self.make_fetcher)
        avatar, shown = pictures.of(found, result.posts)
        for note in pictures.notes:
            self.tell(f"{url}: {note}")
        return value | {
            "text": post.text, "author": found.author, "handle": found.handle, "url": post.url,
            "network": found.network, "language": found.language, "source": found.source,
            "date": post.date.isoformat() if post.date else None,
            "captured_at": timezone.now().isoformat(), "avatar": avatar and avatar.pk,
            "pictures": [
                {"image": image.pk, "alt_text": words[:255], "decorative": False}
                for image, words in shown.get(0, [])
            ],
        }  # fmt: skip

    def _video(self, url: str) -> dict:
        value = video_value("", recognize_video(url).url)
        if not self._asks:
            return value
        found = find_video(url, self.make_fetcher, Pictures(self.site, None, self.make_fetcher))
        for note in found.notes:
            self.tell(f"{url}: {note}")
        poster = found.values.pop("poster", None)
        return value | found.values | {"poster": poster and poster.pk}
