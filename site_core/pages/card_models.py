"""The cards drawn for pages, so that one is drawn once and found again."""

from django.db import models

from site_core.tenancy.ownership import SiteOwned


class SocialCard(SiteOwned):
    """The picture shown when a page without one is shared; ``digest`` says what is drawn on it.

    An empty digest asks for it to be drawn.
    """

    role_actions = {"site_admin": ("view",)}

    page = models.OneToOneField("wagtailcore.Page", on_delete=models.CASCADE, related_name="+")
    digest = models.CharField(max_length=16, blank=True)
    file = models.FileField(upload_to="cards", blank=True)

    class Meta:
        verbose_name = "social card"

    def __str__(self) -> str:
        return f"Card of page {self.page_id}"
