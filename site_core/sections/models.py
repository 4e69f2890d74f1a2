"""What was copied, what was saved to a site's library, and which pages are there to start from."""

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from wagtail.models import Page

from site_core.tenancy.ownership import SiteOwned


def stored_blocks() -> models.JSONField:
    """Return the field for blocks as they are stored, each with the class it is of."""
    return models.JSONField(default=list, editable=False, encoder=DjangoJSONEncoder)


class CopiedBlocks(SiteOwned):
    """What somebody copied last. It is theirs alone: no role grants anything on it."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+"
    )
    blocks = stored_blocks()
    kinds = models.CharField(max_length=200, blank=True)
    came_from = models.CharField(max_length=255, blank=True)
    copied_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = "copied blocks"
        verbose_name_plural = "copied blocks"

    def __str__(self) -> str:
        return f"{self.kinds}, from “{self.came_from}”"


class SavedSection(SiteOwned):
    """Blocks a site keeps to put into its pages. Pages get copies: what is changed later stays apart."""

    role_actions = {
        "author": ("view",),
        "editor": ("view", "add", "change", "delete"),
        "site_admin": ("view", "add", "change", "delete"),
    }

    name = models.CharField(max_length=80, help_text="What your colleagues will look for.")
    blocks = stored_blocks()
    kinds = models.CharField("blocks", max_length=200, blank=True, editable=False)
    words = models.CharField("begins", max_length=300, blank=True, editable=False)
    came_from = models.CharField("first on", max_length=255, blank=True, editable=False)
    saved_at = models.DateTimeField("saved", auto_now_add=True)

    class Meta:
        verbose_name = "saved section"
        ordering = ["name", "pk"]

    def __str__(self) -> str:
        return self.name


class PageTemplate(SiteOwned):
    """Says that a page is there to start others from. Such a page is a draft, and stays one."""

    role_actions = {
        "author": ("view",),
        "editor": ("view", "add", "change", "delete"),
        "site_admin": ("view", "add", "change", "delete"),
    }

    page = models.OneToOneField(Page, on_delete=models.CASCADE, related_name="as_template")

    class Meta:
        verbose_name = "page template"

    def __str__(self) -> str:
        return self.page.title
