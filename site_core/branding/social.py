"""How a site is found and shared."""

from django.conf import settings
from django.db import models
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import register_setting
from wagtail.fields import StreamField

from site_core.blocks import LinkBlock
from site_core.branding.previewable import PreviewableSetting


class Cards(models.TextChoices):
    """Which pages are shared with a card drawn from their title."""

    MISSING = "missing", "For pages without a picture"
    ALWAYS = "always", "For every page"


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
        help_text="One picture for every page that has none, in place of drawn cards.",
    )
    cards = models.CharField(
        "draw cards",
        max_length=10,
        choices=Cards.choices,
        default=Cards.MISSING,
        help_text="A card shows the page’s title in the site’s type and colors.",
    )
    hidden = models.BooleanField(
        "hide this site from search engines",
        default=False,
        help_text="For a site that is being built or tried out. Everybody with its address can "
        "still read it.",
    )
    ai_training = models.BooleanField(
        "let AI companies learn from this site",
        default=True,
        help_text="Search engines and assistants that look pages up for somebody are not affected.",
    )

    panels = [
        FieldPanel("profiles"),
        MultiFieldPanel(["share_image", "cards"], heading="When a page is shared"),
        MultiFieldPanel(["hidden", "ai_training"], heading="Who may find it"),
    ]

    class Meta:
        verbose_name = "social"
        verbose_name_plural = "social"

    def __str__(self) -> str:
        return f"Social presence of {self.site}"
