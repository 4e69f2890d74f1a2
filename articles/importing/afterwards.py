"""What can be done only once all articles are there: links between them, redirects, publishing."""

from contextlib import contextmanager

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DatabaseError, transaction

from articles.importing.models import ImportedThing
from articles.importing.places import relink
from articles.importing.redirecting import Redirecting
from articles.models import ArticlePage
from site_core.delivery.addresses import read_address
from site_core.redirects.paths import fold_typed

PAGE = ImportedThing.Kind.PAGE
TROUBLE = (ValidationError, PermissionDenied, DatabaseError, ValueError)


class Afterwards:
    """The last steps of an import."""

    def page_of(self, url: str) -> int | None:
        """Return the page of an imported article by its old address."""
        parts = read_address(url)
        if parts is None or (parts.hostname or "").lower() not in self.hosts:
            return None
        key = self.known.addresses.get(fold_typed(f"{parts.path or '/'}?{parts.query}"))
        return self.pages.get(key) if key is not None else None

    def _link(self) -> None:
        """Make links to articles that came later links to their pages."""
        for done, pk in enumerate(self.waiting, 1):
            self.watch("Linking", done, len(self.waiting))
            stored = ArticlePage.objects.filter(pk=pk).first()
            if stored is None:
                continue  # somebody deleted it meanwhile
            with self._apart(stored.title, "Check its links; they could not be set", "to check"):
                self._relink(stored)

    def _relink(self, stored) -> None:
        page = stored.get_latest_revision_as_object()
        raw = list(page.body.raw_data)
        made = relink([dict(part) for part in raw], self.page_of)
        if made != raw:
            page.body = made
            revision = page.save_revision(user=self.wishes.user, clean=False)
            self._own(stored).update(revision_id=revision.pk)

    def _own(self, page):
        """Return the row of an article nobody edited: what people wrote is never the import's own."""
        return ImportedThing.objects.filter(
            site=self.site, kind=PAGE, page_id=page.pk, revision_id=page.latest_revision_id
        )

    def _redirect(self) -> None:
        if not self.wishes.redirects:
            return
        redirecting = Redirecting(self.site, self.rows, self.report, dry_run=self.wishes.dry_run)
        for done, (title, addresses, pk) in enumerate(self.had, 1):
            self.watch("Redirecting", done, len(self.had))
            page = ArticlePage.objects.filter(pk=pk).first() if pk else None
            if page is not None or pk is None:
                redirecting.lead(title, addresses, page)

    def _publish(self) -> None:
        for done, (pk, modified) in enumerate(self.to_publish, 1):
            self.watch("Publishing", done, len(self.to_publish))
            page = ArticlePage.objects.filter(pk=pk).first()
            if page is None:
                continue
            if not self._own(page).exists():
                words = "It was edited here meanwhile, so it is still a draft."
                self.report.note(page.title, words, "edited here")
                continue
            with self._apart(page.title, "It was not published", "not published"):
                page.get_latest_revision().publish(user=self.wishes.user)
                if modified:
                    ArticlePage.objects.filter(pk=pk).update(last_published_at=modified)
                self.report.count("published")

    @contextmanager
    def _apart(self, title: str, words: str, kind: str):
        """Do something with one article as a whole; where that fails, tell it and go on."""
        try:
            with transaction.atomic():
                yield
        except TROUBLE as error:
            said = error.messages if isinstance(error, ValidationError) else [str(error)]
            why = " ".join(filter(None, said)) or type(error).__name__
            self.report.note(title, f"{words}: {why}", kind)
