"""Puts the pictures and files articles need into the site's collection, each once."""

from pathlib import PurePosixPath

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.db.models import Q
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.fields import WagtailImageField

from articles.importing.models import ImportedThing
from site_core.delivery.addresses import read_address
from site_core.tenancy.roles import shared_collection, site_collection

PICTURES = {"jpg", "jpeg", "png", "gif", "webp", "avif"}
FILES = {"pdf", "doc", "docx", "odt", "rtf", "txt", "csv", "xls", "xlsx", "ods", "ppt", "pptx", "odp",
    "zip", "epub", "ics", "mp3", "m4a", "ogg", "wav", "mp4", "webm", "vtt"}  # fmt: skip


class Media:
    """Pictures and documents of one import. With ``dry_run`` files are looked at, and not kept."""

    def __init__(self, store, rows, report, *, user=None, dry_run=False):
        self.store, self.rows, self.report = store, rows, report
        self.user, self.dry_run = user, dry_run
        self.hosts: set[str] = set()  # of the old website
        self._known: dict[tuple[str, str], int | None] = {}

    def image(self, url: str, title: str = "", description: str = "") -> int | None:
        """Return the id of the picture that was at ``url``; 0 in a dry run."""
        return self._get(ImportedThing.Kind.IMAGE, url, title, description)

    def document(self, url: str, title: str = "") -> int | None:
        """Return the id of the file that was at ``url``; 0 in a dry run."""
        return self._get(ImportedThing.Kind.DOCUMENT, url, title, "")

    def forget(self) -> None:
        """Look again: what was kept for an article that failed is gone with it."""
        self._known.clear()

    def _get(self, kind, url: str, title: str, description: str) -> int | None:
        name = self.store.find(url, self.hosts)
        if not name:
            return None
        if (kind, name) not in self._known:
            self._known[kind, name] = self._keep(kind, name, title, description)
        return self._known[kind, name]

    def _keep(self, kind, name: str, title: str, description: str) -> int | None:
        is_image = kind == ImportedThing.Kind.IMAGE
        model = get_image_model() if is_image else get_document_model()
        row = self.rows.get(kind, name)
        if row and self._is_ours(model, row.object_id):
            return row.object_id
        ending = PurePosixPath(name).suffix.lower().lstrip(".")
        if ending not in (PICTURES if is_image else FILES):
            self.report.note(
                name, f"Files of this kind (.{ending}) are not taken.", "files refused"
            )
            return None
        try:
            data = self.store.read(name)
            if is_image:
                _examine(name, data)
        except (ValueError, ValidationError) as error:
            words = " ".join(error.messages) if isinstance(error, ValidationError) else str(error)
            self.report.note(name, f"The file was not taken: {words}", "files refused")
            return None
        self.report.count("pictures" if is_image else "files")
        if self.dry_run:
            return 0
        return self._save(model, kind, name, data, title, description)

    def _is_ours(self, model, pk: int) -> bool:
        """Whether a file is there, and was not given to another site."""
        found = Q()
        for collection in (site_collection(self.rows.site), shared_collection()):
            found |= Q(collection__path__startswith=collection.path)
        return model.objects.filter(found, pk=pk).exists()

    def _save(self, model, kind, name, data, title, description) -> int:
        end = PurePosixPath(name).name
        with transaction.atomic():
            made = model(
                title=(title or PurePosixPath(end).stem.replace("-", " ").replace("_", " "))[:255],
                file=ContentFile(data, name=end[-100:]),
                collection=site_collection(self.rows.site),
                uploaded_by_user=self.user,
            )
            if hasattr(made, "description"):
                made.description = description[:255]
            if hasattr(made, "file_size"):
                made.file_size = len(data)
            made.save()
            self.rows.keep(kind, name, object_id=made.pk)
        return made.pk


def hosts_of(attachments) -> set[str]:
    """Return the hosts files of the old website were on: not all deliver them themselves."""
    found = (read_address(attachment.url) for attachment in attachments)
    return {parts.hostname for parts in found if parts and parts.hostname}


def _examine(name: str, data: bytes) -> None:
    """Refuse what is no picture, or one with more points than fit into memory."""
    file = SimpleUploadedFile(PurePosixPath(name).name, data)
    field = WagtailImageField()
    try:
        field.clean(file)
    except ValidationError:
        raise
    except Exception as error:  # noqa: BLE001 - broken pictures make libraries raise anything
        raise ValueError(f"it is no picture ({type(error).__name__})") from None
