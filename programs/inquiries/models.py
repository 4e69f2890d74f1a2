"""An inquiry, its history, and what a site has decided about inquiries."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Q
from django.utils import timezone
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

from programs.inquiries.addresses import check_addresses
from programs.inquiries.choices import OVER, Contact, Sector, Stage
from site_core.tenancy.ownership import SiteOwned


class Inquiry(SiteOwned):
    """What somebody asked for, and what has become of it.

    ``programs`` is a list of ``{"id", "title"}``: what was asked for stays known when a program's
    page is deleted. ``program_names`` are the titles in one line, to be searched and listed.
    """

    role_actions = {"editor": ("view", "change"), "site_admin": ("view", "change", "delete")}

    organization = models.CharField(max_length=160)
    sector = models.CharField(max_length=12, choices=Sector.choices, blank=True)
    role = models.CharField("their role", max_length=120, blank=True)
    name = models.CharField(max_length=120)
    email = models.EmailField("email")
    phone = models.CharField(max_length=40, blank=True)
    preferred_contact = models.CharField(
        "prefers to be answered", max_length=8, choices=Contact.choices, blank=True
    )
    programs = models.JSONField(default=list, editable=False)
    program_names = models.TextField("programs", blank=True, editable=False)
    date_from = models.DateField("earliest date", null=True, blank=True)
    date_to = models.DateField("latest date", null=True, blank=True)
    audience = models.CharField("who will be there", max_length=200, blank=True)
    group_size = models.PositiveIntegerField("how many people", null=True, blank=True)
    sessions = models.PositiveSmallIntegerField("how many sessions", null=True, blank=True)
    venue = models.CharField("venue and city", max_length=200, blank=True)
    region = models.CharField("state or region", max_length=80, blank=True)
    deliveries = models.JSONField("formats", default=list, editable=False)
    tailoring = models.TextField("to fit to their people", max_length=600, blank=True)
    access_needs = models.TextField("accessibility", max_length=600, blank=True)
    plan = models.TextField(max_length=1500, blank=True, editable=False)
    newsletter_wording = models.CharField(
        max_length=450, blank=True, help_text="What they agreed to, if they asked for it."
    )
    suspected = models.BooleanField("looks automatic", default=False)
    created_at = models.DateTimeField("received", default=timezone.now, editable=False)

    status = models.CharField(max_length=8, choices=Stage.choices, default=Stage.NEW)
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    due_on = models.DateField("next step due", null=True, blank=True)
    active_at = models.DateTimeField("last activity", default=timezone.now, editable=False)
    anonymized_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        verbose_name_plural = "inquiries"
        ordering = ["-created_at", "-pk"]
        indexes = [
            models.Index(
                fields=["site"],
                name="inquiries_new",
                condition=Q(status="new", anonymized_at=None),
            ),
            models.Index(fields=["active_at"], name="inquiries_by_activity"),
        ]

    def __str__(self) -> str:
        # Histories and logs keep it: it names nobody.
        return f"Inquiry {self.pk}"

    @property
    def is_overdue(self) -> bool:
        """Whether the next step should have been taken by now."""
        late = self.due_on is not None and self.due_on < timezone.localdate()
        return late and self.status not in OVER


class InquiryEvent(SiteOwned):
    """Something that happened to an inquiry. Written once."""

    role_actions = {"editor": ("view",), "site_admin": ("view",)}

    class Kind(models.TextChoices):
        """What happened."""

        RECEIVED = "received", "Received"
        STATUS = "status", "Status"
        ASSIGNED = "assigned", "Assigned"
        DUE = "due", "Next step due"
        NOTE = "note", "Note"
        MAIL = "mail", "Mail"
        SUSPECTED = "suspected", "Spam"
        ANONYMIZED = "anonymized", "Anonymized"

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="events")
    at = models.DateTimeField(default=timezone.now)
    kind = models.CharField(max_length=10, choices=Kind.choices)
    text = models.TextField(blank=True)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    by_person = models.BooleanField(default=False)  # also when that person's account is gone
    message = models.ForeignKey(
        "outbox.Message", null=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        ordering = ["-at", "-pk"]
        verbose_name = "entry in the history of an inquiry"
        verbose_name_plural = "entries in the histories of inquiries"

    def __str__(self) -> str:
        return f"Entry {self.pk}"


class InquiryRule(SiteOwned):
    """Who is told about which inquiries: the first rule that fits decides."""

    role_actions = {"site_admin": ("view", "add", "change", "delete")}

    sort_order = models.PositiveIntegerField(default=0, editable=False)
    sector = models.CharField(
        max_length=12, choices=Sector.choices, blank=True, help_text="Leave empty for every sector."
    )
    regions = models.CharField(
        "states or regions",
        max_length=500,
        blank=True,
        help_text="With commas between them, in every way people write them: “Illinois, IL, Ill.”. "
        "Leave empty for every region.",
    )
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Gets a mail, and the inquiry is assigned to them. An editor or site admin.",
    )
    emails = models.CharField(
        "email addresses",
        max_length=500,
        blank=True,
        help_text="Others who get a mail, with commas between the addresses.",
    )

    class Meta:
        verbose_name = "rule for inquiries"
        verbose_name_plural = "rules for inquiries"
        ordering = ["sort_order", "pk"]

    def __str__(self) -> str:
        about = [self.get_sector_display() or "Every sector", self.regions or "every region"]
        return ", ".join(about)

    def clean(self):
        """Refuse rules that tell nobody, and people who could not open the inquiry."""
        super().clean()
        check_addresses(self.emails, "emails")
        if not (self.person or self.emails.strip()):
            raise ValidationError({"person": "Say who is told: a person, an address, or both."})
        if self.person and self.site_id:
            from programs.inquiries.people import handlers

            if not handlers(self.site).filter(pk=self.person_id).exists():
                raise ValidationError(
                    {"person": "This person is no editor or site admin of the site."}
                )


@register_setting(icon="form", order=55)
class InquirySettings(BaseSiteSetting):
    """What a site says about inquiries, who is told if no rule fits, and how long they are kept."""

    intro = models.CharField(
        "introduction",
        max_length=300,
        default="Tell us where, when and for whom. Only three answers are needed; each other one "
        "helps us to make a good suggestion.",
        help_text="At the top of the form.",
    )
    promise = models.CharField(
        "what happens next",
        max_length=300,
        default="Somebody from our team reads it and writes back to you.",
        help_text="Shown when an inquiry was sent, and in the mail that confirms it. Say only what "
        "you can keep.",
    )
    emails = models.CharField(
        "who is told",
        max_length=500,
        blank=True,
        help_text="Addresses with commas between them, for inquiries that no rule fits. Leave "
        "empty to tell the site admins.",
    )
    keep_months = models.PositiveSmallIntegerField(
        "forget after (months)",
        default=24,
        validators=[MaxValueValidator(240)],
        help_text="After the last activity: names, addresses, notes and mails are removed; sector, "
        "region, programs, month and status stay. 0 keeps everything. Have your privacy page say "
        "the same.",
    )

    panels = ["intro", "promise", "emails", "keep_months"]

    class Meta:
        verbose_name = "inquiries"

    def __str__(self) -> str:
        return f"Inquiries of {self.site}"

    def clean(self):
        """Refuse what are no addresses."""
        super().clean()
        check_addresses(self.emails, "emails")
