"""Does an import: each article in a transaction of its own, so that one that fails stands alone."""

import hashlib
import json
import logging
from collections.abc import Callable
from dataclasses import asdict, dataclass

from django.core.exceptions import ValidationError
from django.db import DatabaseError, transaction
from django.utils import timezone
from wagtail.log_actions import log

from articles.importing.afterwards import Afterwards
from articles.importing.convert import Conversion
from articles.importing.filling import (
    Slugs,
    fill,
    has_words,
    hold_back,
    title_of,
    without_repeated_picture,
)
from articles.importing.media import Media, hosts_of
from articles.importing.media_store import MediaStore
from articles.importing.models import ImportedThing, ImportRun
from articles.importing.people import Authors, Topics
from articles.importing.places import Place
from articles.importing.records import Bad, ImportFileError, Post, TakenOverError
from articles.importing.report import Report
from articles.importing.rows import Rows, key_for
from articles.importing.undoing import ELSEWHERE
from articles.models import ArticleIndexPage, ArticlePage
from site_core.media.renditions import collect_renditions
from site_core.redirects.paths import fold_typed

logger = logging.getLogger(__name__)
PAGE = ImportedThing.Kind.PAGE


@dataclass
class Wishes:
    """How to import."""

    dry_run: bool = False
    publish: bool = False
    overwrite: bool = False  # also what people edited or deleted here
    redirects: bool = True
    user: object = None
    file_name: str = ""
    uploaded: bool = False  # and so read by a process of the website
    run: ImportRun | None = None  # one that was interrupted


class Importer(Afterwards):
    """One import of one source into one site. ``watch`` is told (phase, done, total)."""

    def __init__(
        self,
        site,
        source,
        wishes: Wishes,
        report: Report,
        store: MediaStore,
        watch: Callable | None = None,
    ):
        self.site, self.source, self.wishes, self.report = site, source, wishes, report
        self.index = ArticleIndexPage.objects.descendant_of(site.root_page).first()
        if self.index is None:
            raise ImportFileError(f"{site.hostname} has no list of articles.")
        self.watch = watch or (lambda *_: None)
        self.run_record = None
        key = key_for(site, source)
        if not wishes.dry_run:
            self.run_record = wishes.run or ImportRun.objects.create(
                site=site, source=key, file_name=wishes.file_name[:255], user=wishes.user
            )
        self.rows = Rows(site, key, self.run_record)
        self.media = Media(store, self.rows, report, user=wishes.user, dry_run=wishes.dry_run)
        self.slugs = Slugs(self.index)
        self.pages: dict[str, int] = {}
        self.waiting: list[int] = []  # pages with links to articles that were not there yet
        self.to_publish: list[tuple[int, Post]] = []
        self.had: list[tuple[str, list[str], int | None]] = []
        self.images: list[int] = []

    def run(self) -> ImportRun | None:
        """Import everything. What goes wrong is in the report, and nothing stops the rest."""
        self.watch("Reading", 0, 0)
        self.known = self.source.known(lambda at: self.watch("Reading", at, 0))
        self._start()
        try:
            with collect_renditions() as images:
                self._all()
            self.images = list(dict.fromkeys(images))
            self._link()
            self._redirect()
            self._publish()
        except TakenOverError:
            self.run_record = None  # whoever goes on with it writes it
            raise
        finally:
            self._finish()
        return self.run_record

    def _start(self) -> None:
        self.pages = self.rows.pages()
        self.hosts = set(self.source.hosts)
        self.hosts |= {f"www.{host}" for host in self.hosts} | {
            h.removeprefix("www.") for h in self.hosts
        }
        self.media.hosts = self.hosts | hosts_of(self.known.attachments.values())
        self.authors = Authors(self.site, self.rows, self.report)
        self.topics = Topics(self.site, self.rows, self.report)
        for kind, number in sorted(self.known.skipped.items()):
            self.report.note("", f"{number} of the kind “{kind}” are no articles and were left.")
            self.report.count("not articles", number)

    def _all(self) -> None:
        for done, post in enumerate(self.source.posts(self.known), 1):
            self.watch("Importing", done, self.known.total)
            if isinstance(post, Bad):
                self.report.note(post.name, post.why, "failed")
                continue
            try:
                with transaction.atomic():
                    self._one(post)
            except (ValidationError, DatabaseError, ValueError, RecursionError) as error:
                words = (
                    " ".join(error.messages) if isinstance(error, ValidationError) else str(error)
                )
                self._failed(post, words or type(error).__name__)
            except Exception as error:
                logger.exception("An article could not be imported")
                self._failed(post, f"{type(error).__name__}: {error}")
        for words in self.source.notes:
            self.report.note("", words)

    def _failed(self, post: Post, words: str) -> None:
        self.rows.reload()
        self.media.forget()
        self.authors = Authors(
            self.site, self.rows, self.report
        )  # those made for it are gone with it
        self.topics = Topics(self.site, self.rows, self.report)
        self.report.note(post.title or post.key, f"It was not imported: {words}", "failed")

    def _one(self, post: Post) -> None:
        name = post.title or post.key
        if post.status == "skip":
            self.report.note(name, f"It was left out. {post.why}", "left out as a whole")
            return
        row = self.rows.get(PAGE, post.key)
        digest = self._digest(post)
        hold_back(post)  # after the digest: once its date has come, it is the same article
        page = ArticlePage.objects.filter(pk=row.page_id).first() if row else None
        if row and not self._may_write(post, row, page, digest):
            return
        place = Place(post, self.known, self.media, self.report, self.pages, self.hosts)
        if post.why:
            self.report.note(name, f"It is a draft. {post.why}", "kept as drafts")
        for words in post.notes:
            self.report.note(name, words, "to check")
        title = title_of(post, place.note)
        place.title = title
        body = Conversion(place, post.mode, post.embeds).run(post.html)
        if not has_words(body):
            self.report.note(title, "There is no text in it.", "without text")
        is_new = page is None
        page = (
            ArticlePage(live=False, has_unpublished_changes=True)
            if is_new
            else page.get_latest_revision_as_object()
        )
        page.title = title
        fill(page, post, authors=self.authors, topics=self.topics, place=place, note=place.note)
        page.body = without_repeated_picture(body, page.image_id)
        if is_new:
            page.slug = self.slugs.take(post.slug, title)
            if post.slug and page.slug != post.slug:
                self.report.note(
                    title,
                    f"Its address is “{page.slug}” here, not “{post.slug[:100]}”.",
                    "new addresses",
                )
        outcome = "new" if is_new else "updated"
        if self.wishes.dry_run:
            self.report.count(outcome)
            self.had.append((title, post.addresses, None))
            return
        self._save(page, is_new)
        revision = page.save_revision(user=self.wishes.user, clean=False)
        self.rows.keep(PAGE, post.key, page_id=page.pk, digest=digest, revision_id=revision.pk)
        self.report.count(outcome)
        self.pages[post.key] = page.pk
        self.had.append((title, post.addresses, page.pk))
        if place.waits:
            self.waiting.append(page.pk)
        if self.wishes.publish and post.status == "publish":
            self.to_publish.append((page.pk, post.modified))

    def _save(self, page, is_new: bool) -> None:
        page.minimal_clean()
        if is_new:
            page.owner = self.wishes.user
            ArticleIndexPage.objects.get(pk=self.index.pk).add_child(instance=page)
            log(page, "wagtail.create", user=self.wishes.user, content_changed=True)

    def _digest(self, post: Post) -> str:
        """Return what changes when the source does, or when files it lacked are there."""
        said = json.dumps([asdict(post), bool(self.media.store)], default=str, sort_keys=True)
        return hashlib.sha256(said.encode("utf-8", "replace")).hexdigest()

    def _may_write(self, post: Post, row, page, digest: str) -> bool:
        """Whether what was imported before is to be written again."""
        name = post.title or post.key
        if page is not None and not page.is_descendant_of(self.site.root_page):
            self.report.note(name, ELSEWHERE, "on another site")
            return False
        if page is None:
            if not self.wishes.overwrite:
                self.report.note(name, "It was deleted here, and stays so.", "deleted here")
            return self.wishes.overwrite
        if row.digest == digest and not self.wishes.overwrite:
            self.report.count("unchanged")
            self._end_what_was_begun(post, row, page)
            return False
        if page.latest_revision_id != row.revision_id and not self.wishes.overwrite:
            self.report.note(name, "It was edited here since; it was left as it is.", "edited here")
            return False
        return True

    def _end_what_was_begun(self, post: Post, row, page) -> None:
        """Have done afterwards what an import that was interrupted did not come to."""
        made = ImportedThing.Kind.REDIRECT
        left = [old for old in post.addresses if not self.rows.get(made, fold_typed(old))]
        self.had.append((post.title or post.key, left, page.pk))
        untouched = page.latest_revision_id == row.revision_id
        if self.wishes.dry_run or not untouched or not page.has_unpublished_changes:
            return
        self.waiting.append(page.pk)
        if self.wishes.publish and post.status == "publish":
            self.to_publish.append((page.pk, post.modified))

    def _finish(self) -> None:
        if self.run_record:
            self.run_record.finished_at = timezone.now()
            self.run_record.counts = dict(self.report.counts)
            self.run_record.notes = self.report.lines
            self.run_record.save()
