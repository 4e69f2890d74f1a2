"""Whether a program can be booked, and what took the place of one that no longer can."""

from django.core.exceptions import ValidationError
from django.db import models

from site_core.blocks.linked_pages import may_be_offered
from site_core.pages.content_notes import site_of_path

LONGEST_LINE = 5  # programs that replaced one another


class Status(models.TextChoices):
    """Whether a program can be booked."""

    TOURING = "touring", "On the road"
    COMING = "coming", "In development"
    RETIRED = "retired", "Retired"


class WithStatus(models.Model):
    """A program on the road, in development, or retired and perhaps replaced."""

    status = models.CharField(max_length=10, choices=Status.choices, default=Status.TOURING)
    replaced_by = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Which program somebody who liked a retired one should look at.",
    )

    class Meta:
        abstract = True

    def clean(self):
        """Refuse a successor that cannot be one."""
        super().clean()
        if error := self.why_not_replaced(self.path):
            raise ValidationError({"replaced_by": error})

    def why_not_replaced(self, place: str) -> str:
        """Return what is wrong with the successor of a program at the tree path ``place``, if anything."""
        successor = self.replaced_by
        if successor is None or self.status != Status.RETIRED:
            return ""  # nobody is told of it then
        if self.pk and successor.pk == self.pk:
            return "A program cannot replace itself."
        if place and site_of_path(place) != site_of_path(successor.path):
            return "Choose a program of this site."
        if self.pk and self.pk in {page.pk for page in line_of(successor)}:
            return "These programs would replace each other. Choose one that is still on the road."
        return ""

    @property
    def is_listed(self) -> bool:
        """Whether lists and cards offer it: a retired program is only found by who looks for it."""
        return self.status != Status.RETIRED

    @property
    def can_be_booked(self) -> bool:
        """Whether there are dates to be had."""
        return self.status == Status.TOURING

    @property
    def successor(self):
        """Return the program that took its place, if readers may know it; one query for each step."""
        if self.status != Status.RETIRED:
            return None
        return next((page for page in line_of(self.replaced_by) if may_be_offered(page)), None)


def line_of(page) -> list:
    """Return ``page``, what replaced it, and so on."""
    line = []
    while page is not None and page not in line and len(line) < LONGEST_LINE:
        line.append(page)
        page = page.replaced_by
    return line
