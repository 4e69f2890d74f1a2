"""How a site looks after readers who may be watched."""

from django.core.exceptions import ValidationError
from django.db import models
from wagtail.admin.panels import HelpPanel, MultiFieldPanel
from wagtail.contrib.settings.models import register_setting

from site_core.branding.previewable import PreviewableSetting
from site_core.delivery.addresses import read_address
from site_core.tenancy.host_names import is_own_host


@register_setting(icon="lock", order=30)
class Safety(PreviewableSetting):
    """The way out, and what the browser keeps."""

    exit_link = models.BooleanField(
        "show “Leave this site”",
        default=True,
        help_text="A link that takes a reader away at once. Pages and sections can show or hide it "
        "for themselves; switched off here, it is nowhere.",
    )
    exit_url = models.URLField(
        "where it leads",
        default="https://www.weather.gov/",
        help_text="A plain, busy page that says nothing about the reader: no search for something, "
        "nothing one has to log in to.",
    )
    discreet_titles = models.BooleanField(
        "neutral titles in the browser",
        default=False,
        help_text="The tab, the history and bookmarks show the neutral title instead of each page’s "
        "own. Sections and pages can decide otherwise. It makes open tabs hard to tell apart, also "
        "for people who listen to them, and search engines see it too; shared links keep the real "
        "title. The address is not hidden: the history still holds it.",
    )
    neutral_title = models.CharField(
        max_length=60,
        default="Reading",
        help_text="Says nothing about the site or the page.",
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
            "the browser’s history stays. Help lines are kept under “Support lines” in the menu.</p>"
        ),
        MultiFieldPanel(["exit_link", "exit_url"], heading="Leave this site"),
        MultiFieldPanel(["discreet_titles", "neutral_title"], heading="Titles"),
        "staying_safe_page",
    ]

    class Meta:
        verbose_name = "safety"
        verbose_name_plural = "safety"

    def __str__(self) -> str:
        return f"Safety of {self.site}"

    def clean(self):
        """Have the way out lead out."""
        super().clean()
        parts = read_address(self.exit_url)
        if parts is None or parts.scheme not in ("http", "https") or not parts.hostname:
            problem = "Enter a web address that begins with https:// (or http://)."
        elif is_own_host(parts.hostname):
            problem = (
                f"{parts.hostname} is one of this installation’s own websites. Whoever leaves must "
                "end up somewhere else: choose a page of another website."
            )
        else:
            return
        raise ValidationError({"exit_url": problem})
