"""The rows that say what was imported: all of one source and site, read once."""

from django.db.models import Q

from articles.importing.models import ImportedThing

Kind = ImportedThing.Kind


def key_for(site, source) -> str:
    """Return what a source is called here: what it was called when it was first imported."""
    own = ImportedThing.objects.filter(site=site)
    if source.kind.lower() == source.key or own.filter(source=source.key).exists():
        return source.key
    former = [key for key in former_keys(source) if own.filter(source=key).exists()]
    if len(former) == 1 and _is_of(own.filter(source=former[0]), source):
        return former[0]
    return source.key


def former_keys(source) -> list[str]:
    """Return what earlier versions would have called a source."""
    return getattr(source, "former_keys", [source.kind.lower()])


def _is_of(rows, source) -> bool:
    """Whether rows that name only a host are of this of its blogs: their old addresses say so."""
    path = getattr(source, "path_there", "/").rstrip("/")
    if not path:
        return True
    old = rows.filter(kind=Kind.REDIRECT).exclude(external_id__startswith="/?")
    # Numbered addresses stay as they were when a blog moves; they count only where there are no others.
    named = old.exclude(external_id__contains="?")
    old = named if named.exists() else old
    below = Q(external_id__startswith=f"{path}/") | Q(external_id__startswith=f"{path}?")
    return old.exists() and not old.exclude(below).exists()


class Rows:
    """Looks up and keeps rows. Without a run (a dry run) nothing is kept."""

    def __init__(self, site, source: str, run=None):
        self.site, self.source, self.run = site, source, run
        self.reload()

    def reload(self) -> None:
        """Read what is stored: after an error, some of what was kept is not."""
        found = ImportedThing.objects.filter(site=self.site, source=self.source)
        self._rows = {(row.kind, row.external_id): row for row in found.iterator()}

    def pages(self) -> dict[str, int]:
        """Return the pages there are by the ids of the source."""
        return {
            key: row.page_id
            for (kind, key), row in self._rows.items()
            if kind == Kind.PAGE and row.page_id
        }

    def get(self, kind: str, external_id: str) -> ImportedThing | None:
        """Return the row of a thing, if it was imported before."""
        return self._rows.get((kind, external_id[:500]))

    def keep(self, kind: str, external_id: str, **fields) -> ImportedThing | None:
        """Make or change the row of a thing. The run that first made it stays."""
        if self.run is None:
            return None
        key = (kind, external_id[:500])
        row = self._rows.get(key)
        if row is None:
            row = ImportedThing(
                site=self.site, source=self.source, kind=kind, external_id=key[1], run=self.run
            )
        if row.pk and "object_id" in fields and row.object_id != fields["object_id"]:
            row.run = self.run  # made anew, since the first was deleted
        for name, value in fields.items():
            setattr(row, name, value)
        row.save()
        self._rows[key] = row
        return row
