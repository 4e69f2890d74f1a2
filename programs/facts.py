"""What lists filter programs by and comparisons line up: how, how long, for how many."""

from django.core.exceptions import ValidationError
from django.db import models

from programs.choices import ChoiceListField

RANGES = (("minutes_min", "minutes_max"), ("group_min", "group_max"))


class Delivery(models.TextChoices):
    """How a program reaches people."""

    LIVE_SHOW = "live_show", "Live show"
    WORKSHOP = "workshop", "Workshop"
    KEYNOTE = "keynote", "Keynote"
    VIRTUAL = "virtual", "Virtual session"
    ONLINE = "online", "Online course"
    TRAINING = "training", "Train the trainer"


def spread(low: int | None, high: int | None, unit: str) -> str:
    """Return a range in words: “60–90 minutes”, “up to 300 people”."""
    if low and high and low != high:
        return f"{low}–{high} {unit}"
    if low and not high:
        return f"from {low} {unit}"
    if high and not low:
        return f"up to {high} {unit}"
    return f"{low} {unit}" if low else ""


class WithFacts(models.Model):
    """How a program reaches people, how long it takes and for how many it is.

    Nothing is claimed of a program that nobody has said.
    """

    deliveries = ChoiceListField("formats", choices=Delivery.choices)
    minutes_min = models.PositiveSmallIntegerField("from (minutes)", null=True, blank=True)
    minutes_max = models.PositiveSmallIntegerField("to (minutes)", null=True, blank=True)
    group_min = models.PositiveSmallIntegerField("from (people)", null=True, blank=True)
    group_max = models.PositiveSmallIntegerField("to (people)", null=True, blank=True)
    presenters = models.CharField(max_length=80, blank=True, help_text="For example “2 educators”.")

    class Meta:
        abstract = True

    def clean(self):
        """Refuse ranges that end before they begin."""
        super().clean()
        errors = {
            high: "This must not be less than where the range begins."
            for low, high in RANGES
            if (getattr(self, low) or 0) > (getattr(self, high) or float("inf"))
        }
        if errors:
            raise ValidationError(errors)

    @property
    def format_label(self) -> str:
        """Return how it reaches people, in words."""
        return ", ".join(self._meta.get_field("deliveries").labels(self.deliveries))

    @property
    def duration_label(self) -> str:
        """Return how long it takes, in words."""
        return spread(self.minutes_min, self.minutes_max, "minutes")

    @property
    def group_label(self) -> str:
        """Return for how many people it is, in words."""
        return spread(self.group_min, self.group_max, "people")

    @property
    def has_facts(self) -> bool:
        """Whether anything of “At a glance” is known."""
        names = (self.audience_names, self.language_names, self.mandate_names)
        return any((*self.deliveries, *names, self.presenters, *self._numbers()))

    def _numbers(self) -> list[int | None]:
        return [getattr(self, name) for pair in RANGES for name in pair]
