"""Every mail there is to send or was sent, and how a site signs its mails."""

from django.core.validators import RegexValidator
from django.db import models
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

from site_core.tenancy.ownership import SiteOwned

plain_name = RegexValidator(r"^[^\x00-\x1f\x7f<>\"]*\Z", "Leave out quotation marks and < >.")


class Message(SiteOwned):
    """One mail to one address.

    One address each, so that a server that takes some recipients and refuses others leaves no
    doubt about who still has to get it.
    """

    class Status(models.TextChoices):
        """How far a mail has come."""

        QUEUED = "queued", "Waiting"
        SENDING = "sending", "Being sent"
        SENT = "sent", "Sent"
        FAILED = "failed", "Not delivered"

    role_actions = {"site_admin": ("view", "change")}

    template = models.CharField("kind", max_length=60, blank=True)
    to = models.CharField(max_length=320)
    sender = models.CharField("from", max_length=500)
    subject = models.CharField(max_length=500, blank=True)
    text = models.TextField(blank=True, help_text="The part without formatting.")
    html = models.TextField(blank=True)
    # What is handed to the mail server, attachments and all: the same bytes in every attempt.
    raw = models.BinaryField(editable=False)
    status = models.CharField(max_length=8, choices=Status.choices, default=Status.QUEUED)
    attempts = models.PositiveSmallIntegerField(default=0, editable=False)
    next_attempt_at = models.DateTimeField("next attempt", null=True, editable=False)
    claimed_until = models.DateTimeField(null=True, editable=False)
    last_error = models.CharField("last problem", max_length=500, blank=True)
    created_at = models.DateTimeField("written", auto_now_add=True)
    sent_at = models.DateTimeField("sent", null=True, editable=False)
    # Holds a link that lets somebody in: read by nobody, not sent again, erased once sent.
    secret = models.BooleanField(default=False, editable=False)
    # To a Network admin, who is known only to other Network admins (P01).
    restricted = models.BooleanField(default=False, editable=False)

    class Meta:
        verbose_name = "mail"
        verbose_name_plural = "mails"
        ordering = ["-created_at", "-pk"]
        indexes = [
            models.Index(
                fields=["next_attempt_at"],
                name="outbox_due",
                condition=models.Q(status__in=["queued", "sending"]),
            )
        ]

    def __str__(self) -> str:
        return f"Mail {self.pk}"

    @property
    def can_be_sent_again(self) -> bool:
        """Whether it is over, may be repeated, and is still there to be repeated."""
        over = self.status in (self.Status.SENT, self.Status.FAILED)
        return over and not self.secret and bool(self.raw)

    @property
    def can_be_hurried(self) -> bool:
        """Whether it waits for its next attempt."""
        return self.status == self.Status.QUEUED


@register_setting(icon="mail", order=60)
class MailSettings(BaseSiteSetting):
    """How mails of a site are signed and where answers go."""

    sender_name = models.CharField(
        max_length=80,
        blank=True,
        validators=[plain_name],
        help_text="Who mails are from. Leave empty for the site’s name.",
    )
    sender_address = models.EmailField(
        blank=True,
        help_text="Leave empty for the installation’s address. The mail server must be allowed to "
        "send for this one.",
    )
    reply_to = models.EmailField(
        "answers go to",
        blank=True,
        help_text="Leave empty if answers may go to the sender’s address.",
    )

    panels = [
        "sender_name",
        # No role has this permission: only Network admins decide whose address is signed with.
        FieldPanel("sender_address", permission="outbox.choose_sender_address"),
        "reply_to",
    ]

    class Meta:
        verbose_name = "mail"
        verbose_name_plural = "mail"

    def __str__(self) -> str:
        return f"Mail of {self.site}"
