"""What was brought over, so that it is brought over once, and can be taken back."""

from django.conf import settings
from django.db import models

from site_core.tenancy.ownership import SiteOwned


class ImportRun(SiteOwned):
    """One import into a site, with what it had to tell."""

    # Nobody edits these records; the command and its screen write them.
    role_actions: dict[str, tuple[str, ...]] = {}

    source = models.CharField(max_length=200)
    file_name = models.CharField(max_length=255, blank=True)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    started_at = models.DateTimeField(auto_now_add=True)
    finished_at = models.DateTimeField(null=True, blank=True)
    undone_at = models.DateTimeField(null=True, blank=True)
    counts = models.JSONField(default=dict, blank=True)
    notes = models.JSONField(default=list, blank=True)

    class Meta:
        verbose_name = "import of articles"
        verbose_name_plural = "imports of articles"
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"Import {self.pk}"


class ImportedThing(SiteOwned):
    """One thing of a source, and what it became here. ``page`` is empty once that was deleted."""

    class Kind(models.TextChoices):
        """What it became."""

        PAGE = "page", "Article"
        IMAGE = "image", "Picture"
        DOCUMENT = "document", "File"
        REDIRECT = "redirect", "Redirect"
        AUTHOR = "author", "Author"
        TOPIC = "topic", "Topic"

    role_actions: dict[str, tuple[str, ...]] = {}

    run = models.ForeignKey(ImportRun, on_delete=models.CASCADE, related_name="things")
    kind = models.CharField(max_length=8, choices=Kind.choices)
    source = models.CharField(max_length=200)
    external_id = models.CharField(max_length=500)
    page = models.ForeignKey(
        "wagtailcore.Page", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    # Of what is not a page: its id. No foreign key, since it is one of several models.
    object_id = models.PositiveBigIntegerField(null=True, blank=True)
    digest = models.CharField(max_length=64, blank=True)
    # The revision the import wrote. A later one was written by people.
    revision_id = models.PositiveBigIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["site", "source", "kind", "external_id"],
                name="articles_imported_once",
            )
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.external_id}"


class UploadedImport(SiteOwned):
    """An import, or its undoing, that somebody started in the admin."""

    class Kind(models.TextChoices):
        """What is to be done."""

        IMPORT = "import", "Import"
        UNDO = "undo", "Undo"

    class State(models.TextChoices):
        """How far it is."""

        WAITING = "waiting", "waiting"
        RUNNING = "running", "running"
        DONE = "done", "done"
        FAILED = "failed", "failed"

    # Its screens ask who is site admin; no role edits the records.
    role_actions: dict[str, tuple[str, ...]] = {}

    kind = models.CharField(max_length=6, choices=Kind.choices, default=Kind.IMPORT)
    state = models.CharField(max_length=7, choices=State.choices, default=State.WAITING)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    run = models.ForeignKey(
        ImportRun, null=True, blank=True, on_delete=models.CASCADE, related_name="+"
    )
    file_name = models.CharField(max_length=255, blank=True)
    file = models.CharField(max_length=60, blank=True)
    media = models.CharField(max_length=60, blank=True)
    old_address = models.CharField(max_length=200, blank=True)
    dry_run = models.BooleanField(default=True)
    publish = models.BooleanField(default=False)
    redirects = models.BooleanField(default=True)
    phase = models.CharField(max_length=60, blank=True)
    done = models.PositiveBigIntegerField(default=0)
    total = models.PositiveBigIntegerField(default=0)
    attempts = models.PositiveSmallIntegerField(default=0)
    error = models.CharField(max_length=500, blank=True)
    counts = models.JSONField(default=dict, blank=True)
    notes = models.JSONField(default=list, blank=True)
    left_out = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField(auto_now_add=True)
    seen_at = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = "import by upload"
        verbose_name_plural = "imports by upload"
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.pk}"

    @property
    def is_over(self) -> bool:
        """Whether nothing more will happen."""
        return self.state in (self.State.DONE, self.State.FAILED)
