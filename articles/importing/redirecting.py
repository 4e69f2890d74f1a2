"""Leads from the addresses articles had to where they are now."""

from django.core.exceptions import ValidationError
from django.db import transaction

from articles.importing.models import ImportedThing
from site_core.redirects.checks import Ground, examine_old_path
from site_core.redirects.models import Redirect
from site_core.redirects.paths import fold_typed


class Redirecting:
    """Makes redirects to imported pages; those people made stay as they are."""

    def __init__(self, site, rows, report, *, dry_run: bool):
        self.site, self.rows, self.report, self.dry_run = site, rows, report, dry_run
        self.ground = Ground(site)
        self.root = site.root_page.url_path

    def lead(self, title: str, addresses: list[str], page) -> None:
        """Make redirects from ``addresses`` to a page (``None`` in a dry run)."""
        now = f"/{page.url_path[len(self.root) :]}" if page else ""
        for address in addresses:
            try:
                path = examine_old_path(self.ground, address)
            except ValidationError as error:
                if fold_typed(address) != fold_typed(now):
                    words = " ".join(error.messages)
                    self.report.note(
                        title, f"No redirect from {address[:200]}: {words}", "addresses kept back"
                    )
                continue
            key = fold_typed(path)
            if key == fold_typed(now):
                continue
            if (known := self.ground.redirects.get(key)) is not None:
                if page and known.target_page_id != page.pk:
                    self.report.note(
                        title,
                        f"{path[:200]} leads elsewhere already; it was left.",
                        "addresses kept back",
                    )
                continue
            self.report.count("redirects")
            if not self.dry_run:
                self._make(path, key, page)

    def _make(self, path: str, key: str, page) -> None:
        row = Redirect(site=self.site, old_path=path, target_page_id=page.pk)
        with transaction.atomic():
            row.save()
            self.rows.keep(ImportedThing.Kind.REDIRECT, key, object_id=row.pk, page_id=page.pk)
        self.ground.redirects[key] = row
