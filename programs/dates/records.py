"""A public date of a program: when, where, and how to come."""

from contextlib import suppress
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import models
from django.utils.formats import date_format, time_format
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel

from site_core.blocks.links import validate_href
from site_core.delivery.plain_text import plain
from site_core.tenancy.zones import default_zone, zone_choices, zone_words

only_web = URLValidator(schemes=["http", "https"], message="Enter a full web address (https://…).")

LONGEST_NIGHT = timedelta(hours=12)
ENDS_EARLY = (
    "This is before the start. Only an evening that goes on after midnight, at most 12 hours, ends "
    "on the next day."
)


def this_century(day: date) -> None:
    """Accept days calendars can count with."""
    if not 2000 <= day.year <= 2099:
        raise ValidationError("Enter a year between 2000 and 2099.")


class ProgramDate(models.Model):
    """A performance anybody may come to. It belongs to its page, and so to a site.

    Editors type the day and the time as the clock at the place shows them; the moments that sort
    and drop out dates are worked out from that.
    """

    page = ParentalKey("programs.ProgramPage", on_delete=models.CASCADE, related_name="dates")
    day = models.DateField("date", validators=[this_century])
    starts = models.TimeField("from")
    ends = models.TimeField("to", null=True, blank=True)
    zone = models.CharField(
        "time zone",
        max_length=40,
        choices=zone_choices,
        default=default_zone,
        help_text="Of the place. It is named beside the time.",
    )
    title = models.CharField(
        max_length=120, blank=True, help_text="Leave empty for the title of the program."
    )
    venue = models.CharField(max_length=120, blank=True)
    address = models.CharField(max_length=200, blank=True, help_text="Street and number.")
    city = models.CharField(
        max_length=120, blank=True, help_text="For example “Springfield, Illinois”."
    )
    online_url = models.CharField(
        "online at",
        max_length=500,
        blank=True,
        validators=[only_web],
        help_text="Everybody sees it. If the link to join is only for those who register, give the "
        "page where they do.",
    )
    registration_url = models.CharField(
        "register at",
        max_length=500,
        blank=True,
        validators=[validate_href],
        help_text="https://…, mailto:…, tel:… or an address of this site such as /contact/.",
    )
    note = models.CharField(
        max_length=300, blank=True, help_text="For example “Free. Captioned, with ASL.”"
    )
    starts_at = models.DateTimeField(editable=False)
    ends_at = models.DateTimeField(null=True, editable=False)
    over_at = models.DateTimeField(editable=False, db_index=True)

    panels = [
        FieldRowPanel(
            ["day", "starts", "ends"],
            help_text="An evening may end on the next day, at most 12 hours later.",
        ),
        FieldPanel("zone"),
        FieldPanel("title"),
        FieldRowPanel(
            [FieldPanel("venue", help_text="Name of the house or room."), "address", "city"]
        ),
        FieldPanel("online_url"),
        FieldPanel("registration_url"),
        FieldPanel("note"),
    ]

    class Meta:
        ordering = ["starts_at", "pk"]
        verbose_name = "public date"

    def __str__(self) -> str:
        return f"{self.day}, {self.venue or self.city or 'online'}"

    def save(self, *args, **kwargs):
        """Keep the moments with what they are worked out from."""
        self.keep_moments()
        super().save(*args, **kwargs)

    def clean(self):
        """Work out the moments; demand a place."""
        super().clean()
        for name in ("title", "venue", "address", "city", "note"):
            setattr(self, name, plain(getattr(self, name)))
        # What is missing or wrong has been refused by then.
        with suppress(TypeError, KeyError, ValueError, OverflowError):
            self.keep_moments()
        wrong = {}
        if self.starts and self.ends and _hours(self.starts, self.ends) > LONGEST_NIGHT:
            wrong["ends"] = ENDS_EARLY
        if not (self.venue or self.city or self.online_url):
            wrong["venue"] = "Say where: a venue, a city, or an address online."
        if wrong:
            raise ValidationError(wrong)

    def keep_moments(self) -> None:
        """Work out when it starts, ends, and is over: with no end, when the day there is."""
        zone = ZoneInfo(self.zone)
        self.starts_at = datetime.combine(self.day, self.starts, zone)
        next_day = self.day + timedelta(days=1)
        self.ends_at = None
        if self.ends:
            day = self.day if self.ends > self.starts else next_day
            self.ends_at = datetime.combine(day, self.ends, zone)
        self.over_at = self.ends_at or datetime.combine(next_day, time(), zone)

    @property
    def local_start(self) -> datetime:
        """Return the start as the clock there shows it, with its offset."""
        return self.starts_at.astimezone(ZoneInfo(self.zone))

    @property
    def local_end(self) -> datetime | None:
        """Return the end as the clock there shows it, with its offset."""
        return self.ends_at.astimezone(ZoneInfo(self.zone)) if self.ends_at else None

    @property
    def name(self) -> str:
        """Return what it is called."""
        return self.title or self.page.title

    @property
    def hours(self) -> str:
        """Return the time in words: “7:00 p.m. to 8:30 p.m., Central Time”."""
        words = time_format(self.starts, "g:i a")
        if self.ends:
            words += f" to {time_format(self.ends, 'g:i a')}"
            if self.ends <= self.starts:
                words += " the next day"
        return f"{words}, {zone_words(self.zone, self.local_start)}"

    @property
    def long_day(self) -> str:
        """Return the day in words: “Tuesday, March 9, 2027”."""
        return date_format(self.day, "l, F j, Y")

    @property
    def month(self) -> str:
        """Return the month in words: “March 2027”."""
        return date_format(self.day, "F Y")

    @property
    def place(self) -> str:
        """Return where it is, in one line."""
        parts = [self.venue, self.address, self.city]
        if not any(parts):
            return "Online"
        words = ", ".join(filter(None, parts))
        return f"{words}, and online" if self.online_url else words


def _hours(starts: time, ends: time) -> timedelta:
    """Return how long it goes on past midnight; nothing for what ends on the day it starts."""
    if ends > starts:
        return timedelta()
    return datetime.combine(date(2000, 1, 2), ends) - datetime.combine(date(2000, 1, 1), starts)


def dates_panel() -> InlinePanel:
    """Return the panel for them."""
    return InlinePanel(
        "dates",
        heading="Public dates",
        label="date",
        help_text="Only performances anybody may come to. They are shown on the page and in the "
        "calendar until they are over. For several days, add each.",
    )
