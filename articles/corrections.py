"""What was changed in an article since it was published, and what was wrong."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from wagtail.admin.panels import MultiFieldPanel


class Corrected(models.Model):
    """An article whose readers are told what was put right.

    Dates of publishing say nothing of that: a comma republishes an article as a new fact does. So
    an editor says when it matters.
    """

    updated_on = models.DateField(
        "updated on",
        null=True,
        blank=True,
        help_text="Shown beside the date. Only for changes a reader would want to know of; filled in "
        "with today’s date when there is a correction.",
    )
    correction = models.TextField(
        blank=True,
        max_length=600,
        help_text="What was wrong and what is right now, in plain words. Shown at the top of the "
        "article and in feeds.",
    )

    corrections_panel = MultiFieldPanel(
        ["updated_on", "correction"],
        heading="Updates and corrections",
        help_text="After an article is published. Small repairs of spelling need none.",
    )

    class Meta:
        abstract = True

    def clean(self):
        """Date a correction; refuse an update from before the article."""
        super().clean()
        if self.correction and not self.updated_on:
            self.updated_on = timezone.localdate()
        if self.updated_on and self.date and self.updated_on < self.date:
            raise ValidationError({"updated_on": "This is before the date shown."})

    @property
    def is_updated(self) -> bool:
        """Whether readers are told of a later date beside the date shown."""
        return bool(self.updated_on and self.date and self.updated_on > self.date)
