"""Settings of a site, one model per concern."""

from django.conf import settings
from django.conf.locale import LANG_INFO
from django.core.exceptions import ValidationError
from django.db import models
from wagtail.admin.panels import HelpPanel, MultiFieldPanel
from wagtail.contrib.settings.models import register_setting
from wagtail.fields import StreamField

from site_core.branding.blocks import FooterColumnBlock, MenuItemBlock, SupportLineBlock
from site_core.branding.colors import adjustments, css_declarations, derive, parse_hex
from site_core.branding.previewable import PreviewableSetting
from site_core.branding.social import Cards, Social

__all__ = ["Brand", "Cards", "Navigation", "PreviewableSetting", "Safety", "Social", "StoredChrome"]


def validate_color(value: str) -> None:
    """Accept ``#rgb`` and ``#rrggbb``."""
    try:
        parse_hex(value)
    except ValueError as error:
        raise ValidationError(str(error)) from error


def language_choices() -> list[tuple[str, str]]:
    """Return the languages a site may be written in: those the design can set, left to right."""
    names = {code: info["name"] for code, info in LANG_INFO.items() if "name" in info}
    left_to_right = [code for code in names if not LANG_INFO[code]["bidi"]]
    return sorted(((code, names[code]) for code in left_to_right), key=lambda pair: pair[1])


class Theme(models.TextChoices):
    """The drawn themes: type, shape and motif."""

    HOUSE_LIGHTS = "house-lights", "House Lights – theatre: warm light, a dark room"
    QUAD = "quad", "Quad – campus: daylight, friendly, quick"
    MUSTER = "muster", "Muster – field manual: plain, ruled, square"


@register_setting(icon="view", order=10)
class Brand(PreviewableSetting):
    """Theme, colors, logo and language."""

    theme = models.CharField(max_length=20, choices=Theme.choices, default=Theme.HOUSE_LIGHTS)
    brand_color = models.CharField(
        max_length=7,
        default="#5d1a55",
        validators=[validate_color],
        help_text="The main color: links, buttons and the dark band at the top. For example #5d1a55.",
    )
    accent_color = models.CharField(
        max_length=7,
        default="#f7b32b",
        validators=[validate_color],
        help_text="A bright second color for what asks for action.",
    )
    logo = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Shown beside the name. Leave empty for the built-in mark.",
    )
    tagline = models.CharField(max_length=160, blank=True, help_text="Used in search results.")
    language = models.CharField(
        max_length=12,
        choices=language_choices,
        default="en",
        help_text="The language the site’s pages are written in: told to screen readers, search "
        "engines and feed readers.",
    )
    css = models.TextField(blank=True, editable=False)

    panels = [
        "theme",
        MultiFieldPanel(
            ["brand_color", "accent_color"],
            heading="Colors",
            help_text="Any color is fine: text, links and buttons are adjusted until they can be "
            "read, in light and in dark (WCAG 2.2 AA).",
        ),
        "logo",
        "tagline",
        "language",
    ]

    class Meta:
        verbose_name = "brand"

    def __str__(self) -> str:
        return f"Brand of {self.site}"

    def build_css(self) -> str:
        """Return the style sheet that carries this site's colors."""
        return css_declarations(derive(self.brand_color, self.accent_color))

    def adjustments(self) -> list[str]:
        """Say, in sentences, which colors were moved to stay readable."""
        palette = derive(self.brand_color, self.accent_color)
        return adjustments(self.brand_color, self.accent_color, palette)

    def save(self, *args, **kwargs):
        """Keep the derived style sheet with the choice it came from."""
        self.css = self.build_css()
        super().save(*args, **kwargs)


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
