"""Settings of a site, one model per concern."""

from django.conf import settings
from django.conf.locale import LANG_INFO
from django.core.exceptions import ValidationError
from django.db import models
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import register_setting
from wagtail.fields import StreamField

from site_core.blocks import LinkBlock
from site_core.branding.blocks import FooterColumnBlock, MenuItemBlock
from site_core.branding.colors import adjustments, css_declarations, derive, parse_hex
from site_core.branding.previewable import PreviewableSetting
from site_core.branding.safety import Safety
from site_core.branding.support import SupportLine

__all__ = [
    "Brand",
    "Navigation",
    "PreviewableSetting",
    "Safety",
    "Social",
    "StoredChrome",
    "SupportLine",
    "Theme",
]


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


@register_setting(icon="site", order=40)
class Social(PreviewableSetting):
    """How the site presents itself elsewhere."""

    profiles = StreamField(
        [("link", LinkBlock())],
        blank=True,
        max_num=8,
        help_text="Profiles on other sites, linked in the footer. Nothing is loaded from them.",
    )
    share_image = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Shown when a page without a picture is shared.",
    )

    panels = [FieldPanel("profiles"), FieldPanel("share_image")]

    class Meta:
        verbose_name = "social"
        verbose_name_plural = "social"

    def __str__(self) -> str:
        return f"Social presence of {self.site}"


class StoredChrome(models.Model):
    """What surrounds the pages of a site, worked out when something changes and read as one row."""

    site = models.OneToOneField("wagtailcore.Site", on_delete=models.CASCADE, related_name="+")
    data = models.JSONField(default=dict)
    shape = models.CharField(max_length=12, blank=True, help_text="What release can read it.")

    def __str__(self) -> str:
        return f"Chrome of {self.site}"
