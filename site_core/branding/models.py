"""Settings of a site, one model per concern."""

from django.db import models
from wagtail.admin.panels import HelpPanel, MultiFieldPanel
from wagtail.contrib.settings.models import register_setting
from wagtail.fields import StreamField

from site_core.branding.blocks import FooterColumnBlock, MenuItemBlock, SupportLineBlock
from site_core.branding.brand import Brand, Theme, Type, language_choices, validate_color
from site_core.branding.notice import Notice
from site_core.branding.previewable import PreviewableSetting
from site_core.branding.social import Cards, Social

__all__ = [
    "Brand",
    "Cards",
    "Navigation",
    "Notice",
    "PreviewableSetting",
    "Safety",
    "Social",
    "StoredChrome",
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


@register_setting(icon="lock", order=30)
class Safety(PreviewableSetting):
    """The way out, and where to find help."""

    exit_link = models.BooleanField(
        "show “Leave this site”",
        default=True,
        help_text="A link that takes a reader away at once. Pages can show or hide it for themselves.",
    )
    exit_url = models.URLField(
        "where it leads",
        default="https://www.weather.gov/",
        help_text="A plain, busy page that says nothing about the reader.",
    )
    support_lines = StreamField(
        [("line", SupportLineBlock())],
        blank=True,
        help_text="Help lines, in the order they are shown. Enter only numbers you have checked.",
    )
    staying_safe_page = models.ForeignKey(
        "wagtailcore.Page",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="The page about reading this site unseen.",
    )

    panels = [
        HelpPanel(
            content="<p>Some readers are watched. Leaving must be one tap away, and must be honest: "
            "the browser’s history stays.</p>"
        ),
        MultiFieldPanel(["exit_link", "exit_url"], heading="Leave this site"),
        "support_lines",
        "staying_safe_page",
    ]

    class Meta:
        verbose_name = "safety"
        verbose_name_plural = "safety"

    def __str__(self) -> str:
        return f"Safety of {self.site}"


class StoredChrome(models.Model):
    """What surrounds the pages of a site, worked out when something changes and read as one row."""

    site = models.OneToOneField("wagtailcore.Site", on_delete=models.CASCADE, related_name="+")
    data = models.JSONField(default=dict)
    shape = models.CharField(max_length=12, blank=True, help_text="What release can read it.")

    def __str__(self) -> str:
        return f"Chrome of {self.site}"
