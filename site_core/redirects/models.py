"""Redirects of a site, and the addresses it was asked for in vain."""

from django.db import models
from django.utils import timezone
from django.utils.functional import cached_property

from site_core.redirects.paths import LINK_LENGTH, PATH_LENGTH, fold_typed
from site_core.tenancy.ownership import SiteOwned

EVERYTHING = {"site_admin": ("view", "add", "change", "delete")}


class Redirect(SiteOwned):
    """One old address of a site and where it leads: to a page, wherever that moves, or a link.

    Or nowhere, because what was there is gone.
    """

    role_actions = EVERYTHING

    old_path = models.CharField("old address", max_length=PATH_LENGTH)
    # What all spellings of the old address, and of a link within the site, have in common.
    key = models.CharField(max_length=PATH_LENGTH, editable=False)
    target_key = models.CharField(max_length=LINK_LENGTH, blank=True, editable=False)
    target_page = models.ForeignKey(
        "wagtailcore.Page",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,  # the list shows what leads nowhere any more
        related_name="+",
        verbose_name="page",
    )
    target_link = models.CharField("address", max_length=LINK_LENGTH, blank=True)
    permanent = models.BooleanField(default=True)
    # Removed on purpose: answered 410, so that search engines and readers stop looking.
    gone = models.BooleanField("gone for good", default=False)
    automatic = models.BooleanField(default=False, editable=False)
    created_at = models.DateTimeField("created", auto_now_add=True)

    class Meta:
        ordering = ["old_path", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["site", "key"], name="redirects_one_per_address")
        ]

    def __str__(self) -> str:
        return self.old_path

    def save(self, *args, **kwargs):
        """Keep the keys in step with the addresses."""
        self.set_keys()
        super().save(*args, **kwargs)

    def set_keys(self) -> None:
        """Work out the keys; ``bulk_create`` does not call ``save``."""
        self.key = fold_typed(self.old_path)
        within = self.target_link.startswith("/")
        self.target_key = fold_typed(self.target_link)[:LINK_LENGTH] if within else ""

    def address(self, request=None) -> str | None:
        """Return where this leads, a path within the same site; ``None`` if that is not public."""
        if not self.target_page_id:
            return self.target_link or None
        parts = self.target_page.get_url_parts(request) if self.target_page.live else None
        if parts is None:
            return None
        site_id, root, path = parts
        return path if site_id == self.site_id else f"{root}{path}"

    @cached_property
    def target(self) -> str:
        """Return where this leads, for the list and exports; empty when that is not public."""
        return self.address() or ""

    @property
    def kind(self) -> str:
        """Return the word exports and imports have for permanent, or not, or gone."""
        return "gone" if self.gone else "yes" if self.permanent else "no"


class NotFoundPath(SiteOwned):
    """An address somebody asked for in vain: the path, and nothing about who asked or why."""

    role_actions = {"site_admin": ("view", "change", "delete")}

    path = models.CharField("address", max_length=255)
    count = models.PositiveIntegerField("times", default=1)
    first_seen = models.DateTimeField("first asked for", auto_now_add=True)
    last_seen = models.DateTimeField(
        "last asked for", default=timezone.now, editable=False, db_index=True
    )
    ignored = models.BooleanField(default=False)

    class Meta:
        verbose_name = "address not found"
        verbose_name_plural = "addresses not found"
        ordering = ["-count", "path"]
        constraints = [
            models.UniqueConstraint(fields=["site", "path"], name="redirects_one_row_per_path")
        ]

    def __str__(self) -> str:
        return self.path
