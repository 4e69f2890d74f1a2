"""A site's newsletter, and who asked for it."""

from django.db import models
from wagtail.contrib.settings.models import register_setting

from site_core.branding.models import PreviewableSetting
from site_core.tenancy.ownership import SiteOwned


@register_setting(icon="mail", order=50)
class Newsletter(PreviewableSetting):
    """The list of a site and the words it is offered with."""

    list_name = models.CharField(
        max_length=80,
        default="Newsletter",
        help_text="What subscribers are told they signed up for.",
    )
    heading = models.CharField(max_length=120, default="Like what you read?")
    text = models.CharField(
        max_length=300,
        default="Subscribe to our newsletter to receive our content in your inbox every month.",
    )
    button = models.CharField(max_length=40, default="Subscribe")

    panels = ["list_name", "heading", "text", "button"]

    class Meta:
        verbose_name = "newsletter"

    def __str__(self) -> str:
        return f"{self.list_name} ({self.site})"

    @property
    def wording(self) -> str:
        """Return the words a subscriber agreed to, kept with their address."""
        return f"{self.heading} {self.text}".strip()


class Subscriber(SiteOwned):
    """An address on the list of one site."""

    class Status(models.TextChoices):
        """How far somebody has come. Nothing is sent before ``CONFIRMED``."""

        PENDING = "pending", "Pending – not confirmed"
        CONFIRMED = "confirmed", "Confirmed"
        UNSUBSCRIBED = "unsubscribed", "Unsubscribed"

    role_actions = {"editor": ("view",), "site_admin": ("view", "delete")}

    email = models.EmailField("e-mail")
    status = models.CharField(max_length=12, choices=Status.choices, default=Status.PENDING)
    source_page = models.ForeignKey(
        "wagtailcore.Page",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="The page the form was on.",
    )
    wording = models.CharField(max_length=450, blank=True, help_text="What they agreed to.")
    created_at = models.DateTimeField("signed up", auto_now_add=True)

    class Meta:
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                "site", models.functions.Lower("email"), name="newsletter_one_address_per_site"
            )
        ]

    def __str__(self) -> str:
        return self.email
