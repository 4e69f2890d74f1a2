"""Sheets that have been set, so that one is set once and answered again."""

from django.db import models

from site_core.tenancy.ownership import SiteOwned


class OneSheet(SiteOwned):
    """The one-sheet of a public program; ``digest`` says what stands on it.

    An empty digest asks for it to be set. The PDF is kept in the row: it is small, never read
    without it, and so is nowhere to be found once its program is not public any more.
    """

    role_actions = {"site_admin": ("view",)}

    page = models.OneToOneField("wagtailcore.Page", on_delete=models.CASCADE, related_name="+")
    digest = models.CharField(max_length=16, blank=True)
    pages = models.PositiveSmallIntegerField(default=0)
    size = models.PositiveIntegerField(default=0)  # bytes
    content = models.BinaryField(default=bytes)

    class Meta:
        verbose_name = "one-sheet"

    def __str__(self) -> str:
        return f"One-sheet of page {self.page_id}"
