"""Settings of a site, one model per concern."""

from django.db import models
from wagtail.contrib.settings.models import register_setting
from wagtail.fields import StreamField

from site_core.branding.blocks import FooterColumnBlock, MenuItemBlock
from site_core.branding.brand import Brand, Theme, Type, language_choices, validate_color
from site_core.branding.notice import Notice
from site_core.branding.previewable import PreviewableSetting
from site_core.branding.safety import Safety
from site_core.branding.social import Cards, Social
from site_core.branding.support import SupportLine

__all__ = [
    "Brand",
    "Cards",
    "Navigation",
    "Notice",
    "PreviewableSetting",
    "Safety",
    "Social",
    "StoredChrome",
    "SupportLine",
    "Theme",
    "Type",
    "language_choices",
    "validate_color",
]


@register_setting(icon="list-ul", order=20)
class Navigation(PreviewableSetting):
    """Menu and footer."""

    menu = StreamField(
        [("item", MenuItemBlock())],
        blank=True,
        max_num=7,
        help_text="Up to seven entries at the top of every page.",
    )
    footer_columns = StreamField([("column", FooterColumnBlock())], blank=True, max_num=4)
    mission = models.TextField(
        blank=True,
        max_length=400,
        help_text="One sentence in large type at the foot of every page.",
    )
    legal = models.CharField(max_length=300, blank=True, help_text="The small print.")

    panels = ["menu", "footer_columns", "mission", "legal"]

    class Meta:
        verbose_name = "navigation"

    def __str__(self) -> str:
        return f"Navigation of {self.site}"


class StoredChrome(models.Model):
    """What surrounds the pages of a site, worked out when something changes and read as one row."""

    site = models.OneToOneField("wagtailcore.Site", on_delete=models.CASCADE, related_name="+")
    data = models.JSONField(default=dict)
    shape = models.CharField(max_length=12, blank=True, help_text="What release can read it.")

    def __str__(self) -> str:
        return f"Chrome of {self.site}"
