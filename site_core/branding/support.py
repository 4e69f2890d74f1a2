"""Support lines: where readers find help, who looks after each entry, and when it was last checked."""

import calendar
from datetime import date

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.utils import timezone
from wagtail.admin.forms import WagtailAdminModelForm

from site_core.tenancy.ownership import SiteOwned
from site_core.tenancy.people import people_for

dialable = RegexValidator(r"^\+?[\d().\- ]{3,}$", "Digits, spaces, dots and dashes only.")


class SupportLineForm(WagtailAdminModelForm):
    """The form of a line; it offers as owners only people one may know of."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "owner" in self.fields and self.for_user:
            people = people_for(self.for_user).filter(is_active=True)
            self.fields["owner"].queryset = people.order_by("first_name", "username")


class SupportLine(SiteOwned):
    """A help line of a site."""

    role_actions = {
        "author": ("view",),
        "editor": ("view", "add", "change"),
        "site_admin": ("view", "add", "change", "delete"),
    }

    name = models.CharField(max_length=120)
    region = models.CharField(
        max_length=80,
        blank=True,
        help_text="Where it helps: “United States”, “Illinois”, “On base, Germany”. Lines of one "
        "region stand together, so write it the same way each time. Empty: everywhere.",
    )
    phone = models.CharField(max_length=30, blank=True, validators=[dialable])
    sms = models.CharField(
        "text message",
        max_length=30,
        blank=True,
        validators=[dialable],
        help_text="The number to write to.",
    )
    chat_url = models.URLField("online chat", max_length=500, blank=True)
    hours = models.CharField(max_length=120, blank=True, help_text="For example “Free, any hour”.")
    languages = models.CharField(
        max_length=120, blank=True, help_text="For example “English, Spanish”."
    )
    note = models.CharField(
        "who is confidential, and who must report",
        max_length=240,
        blank=True,
        help_text="In plain words: “Confidential”, or “Staff here must report what you tell them”.",
    )
    is_active = models.BooleanField(
        "shown",
        default=True,
        help_text="Readers see it. Take the tick away instead of deleting it.",
    )
    position = models.PositiveSmallIntegerField(
        default=10,
        help_text="Lines with lower numbers come first. The first three are in the footer.",
    )
    reviewed_on = models.DateField(
        "last checked on",
        null=True,
        blank=True,
        help_text="When somebody last called, wrote, or asked the people there. Readers see the date.",
    )
    review_months = models.PositiveSmallIntegerField(
        "check again after (months)",
        default=6,
        validators=[MinValueValidator(1), MaxValueValidator(36)],
    )
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Who checks it, and is reminded by mail. Empty: the site admins.",
    )
    reminded_on = models.DateField(null=True, editable=False)

    base_form_class = SupportLineForm

    class Meta:
        ordering = ["position", "pk"]

    def __str__(self) -> str:
        return self.name

    def clean(self):
        """Refuse lines that lead nowhere, dates to come, and owners who do not work on the site."""
        super().clean()
        errors = {}
        if not (self.phone or self.sms or self.chat_url):
            errors["phone"] = "Give at least one way to reach them: phone, text message or chat."
        if self.reviewed_on and self.reviewed_on > timezone.localdate():
            errors["reviewed_on"] = "This date is still to come."
        if self.owner and self.site_id and not works_on(self.owner, self.site):
            errors["owner"] = "This person does not work on the site."
        if errors:
            raise ValidationError(errors)

    @property
    def review_due(self) -> date | None:
        """Return when somebody is to check it again; ``None`` if nobody ever has."""
        return months_later(self.reviewed_on, self.review_months) if self.reviewed_on else None

    @property
    def is_overdue(self) -> bool:
        """Whether somebody should check it now."""
        return self.review_due is None or self.review_due <= timezone.localdate()


def works_on(person, site) -> bool:
    """Whether ``person`` has a role on ``site``, or on all."""
    return person.is_superuser or person.groups.filter(site_role__site=site).exists()


def months_later(day: date, months: int) -> date:
    """Return the day ``months`` after ``day``; the end of a month stays one."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def overdue(lines) -> list[SupportLine]:
    """Return those of ``lines`` readers see that somebody should check now."""
    return [line for line in lines if line.is_active and line.is_overdue]


def regions(lines) -> list:
    """Return ``lines`` so that those of a region stand together, in the order regions first appear.

    Lines that help everywhere come first.
    """
    order: list[str] = [""]
    for line in lines:
        if line.region not in order:
            order.append(line.region)
    return sorted(lines, key=lambda line: order.index(line.region))
