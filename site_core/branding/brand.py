"""How a site looks: theme, colors, type, logo and language."""

from urllib.parse import urlencode

from django.conf import settings
from django.conf.locale import LANG_INFO
from django.core.exceptions import ValidationError
from django.db import models
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import register_setting

from site_core.branding.brand_form import BrandForm, color_widget
from site_core.branding.brand_panels import LogoPanel, PalettePanel, PresetPanel
from site_core.branding.color_words import adjustments
from site_core.branding.colors import ENGINE, css_declarations, derive, parse_hex
from site_core.branding.previewable import PreviewableSetting


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


class Type(models.TextChoices):
    """The typefaces a site can be set in, each a ``css/type-<value>.css``; empty for the theme’s."""

    OWN = "", "The theme’s own"
    HOUSE_LIGHTS = "house-lights", "Bricolage Grotesque with Source Serif – a program booklet"
    QUAD = "quad", "Figtree – round and friendly"
    MUSTER = "muster", "Archivo with Source Sans – a field manual"
    LEGIBLE = "legible", "Atkinson Hyperlegible – letters that are hard to confuse"


@register_setting(icon="view", order=10)
class Brand(PreviewableSetting):
    """Theme, colors, type, logo and language."""

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
    type = models.CharField(
        max_length=20,
        choices=Type.choices,
        blank=True,
        help_text="Served by this site itself, like everything else a page loads.",
    )
    logo = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Shown at the top instead of the name. Leave empty for the built-in mark.",
    )
    logo_dark = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name="logo on dark",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="For readers whose device is set to dark. Leave empty to use the same one.",
    )
    logo_alt = models.CharField(
        "what the logo says",
        max_length=100,
        blank=True,
        help_text="Told to people who cannot see it. Leave empty for the name of the site.",
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
    engine = models.CharField(max_length=12, blank=True, editable=False)  # what made the css

    base_form_class = BrandForm
    panels = [
        PresetPanel(heading="Start from"),
        "theme",
        MultiFieldPanel(
            [
                FieldPanel("brand_color", widget=color_widget()),
                FieldPanel("accent_color", widget=color_widget()),
                PalettePanel(),
            ],
            heading="Colors",
            help_text="Any color is fine: text, links and buttons are adjusted until they can be "
            "read, in light and in dark (WCAG 2.2, level AAA for text).",
        ),
        "type",
        MultiFieldPanel(["logo", "logo_dark", "logo_alt", LogoPanel()], heading="Logo"),
        "tagline",
        "language",
    ]

    class Meta:
        verbose_name = "brand"

    def __str__(self) -> str:
        return f"Brand of {self.site}"

    @property
    def palette(self):
        """Return every role this site's colors play."""
        return derive(self.brand_color, self.accent_color)

    @property
    def sheet(self) -> str:
        """Return the kept style sheet, or a new one if it was made by an older engine."""
        return self.css if self.css and self.engine == ENGINE else self.build_css()

    @property
    def type_sheet(self) -> str:
        """Return which typefaces to load besides the theme's; "" for none."""
        return "" if self.type == self.theme else self.type

    def as_query(self) -> str:
        """Return what the style sheet comes from, for trying out a brand that is not saved."""
        colors = {"brand": self.brand_color[1:], "accent": self.accent_color[1:]}
        return urlencode({"theme": self.theme, "type": self.type, **colors})

    def tried_out(self, query) -> "Brand | None":
        """Return this brand as :meth:`as_query` describes another, or None if it describes none."""
        try:
            colors = [parse_hex(f"#{query[name]}") for name in ("brand", "accent")]
        except (KeyError, ValueError):
            return None
        theme, kind = query.get("theme"), query.get("type")
        return Brand(
            brand_color=colors[0],
            accent_color=colors[1],
            theme=theme if theme in Theme.values else self.theme,
            type=kind if kind in Type.values else self.type,
        )

    def build_css(self) -> str:
        """Return the style sheet that carries this site's colors."""
        return css_declarations(self.palette)

    def adjustments(self) -> list[str]:
        """Say, in sentences, which colors were moved to stay readable."""
        return adjustments(self.brand_color, self.accent_color)

    def clean(self):
        """Write colors the usual way; what is none has been refused by then."""
        super().clean()
        self.brand_color, self.accent_color = map(_tidy, (self.brand_color, self.accent_color))

    def save(self, *args, **kwargs):
        """Keep the derived style sheet with the choice it came from."""
        self.brand_color, self.accent_color = map(parse_hex, (self.brand_color, self.accent_color))
        self.css, self.engine = self.build_css(), ENGINE
        super().save(*args, **kwargs)


def _tidy(color: str) -> str:
    try:
        return parse_hex(color)
    except ValueError:
        return color
