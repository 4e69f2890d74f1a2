"""Records that have a page of their own: authors and series."""

from django.db import models
from django.utils.text import slugify

from site_core.tenancy.ownership import SiteOwned

SLUG_LENGTH = 80


class Addressed(SiteOwned):
    """Something with a name and the last part of an address, which it may change."""

    role_actions = {
        "author": ("view",),
        "editor": ("view", "add", "change"),
        "site_admin": ("view", "add", "change", "delete"),
    }

    name = models.CharField(max_length=120)
    slug = models.SlugField(
        "address",
        max_length=SLUG_LENGTH,
        blank=True,
        help_text="The last part of its page’s address. Leave empty to take it from the name; after "
        "a change the old address leads to the new one.",
    )
    former_slugs = models.JSONField(default=list, editable=False)

    was_at = ""  # its address, when it was read

    class Meta:
        abstract = True
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(
                fields=["site", "slug"],
                name="one_%(class)s_per_address",
                violation_error_message="There is a page at this address already. Choose another.",
            )
        ]

    def __str__(self) -> str:
        return self.name

    @classmethod
    def from_db(cls, db, field_names, values):
        """Remember the address it is read with."""
        record = super().from_db(db, field_names, values)
        if "slug" in field_names:
            record.was_at = record.slug
        return record

    def save(self, *args, **kwargs):
        """Give it an address if it has none, and remember the one it had."""
        if not self.slug:
            self.slug = free_slug(self)
        if self.was_at and self.was_at != self.slug:
            known = dict.fromkeys([*self.former_slugs, self.was_at])
            self.former_slugs = [slug for slug in known if slug != self.slug]
        super().save(*args, **kwargs)
        self.was_at = self.slug


def free_slug(record: Addressed) -> str:
    """Return an address made of the name that nothing else of its kind has on its site."""
    kind = type(record)
    base = slugify(record.name)[: SLUG_LENGTH - 5].strip("-") or kind._meta.model_name
    others = kind.objects.filter(site_id=record.site_id).exclude(pk=record.pk)
    taken, slug, number = set(others.values_list("slug", flat=True)), base, 1
    while slug in taken:
        number += 1
        slug = f"{base}-{number}"
    return slug


def now_at(model: type[Addressed], site, slug: str) -> str:
    """Return the present address of what had the address ``slug`` on ``site``, or ``""``.

    Asked only for addresses nothing has now, so that an address which was given on counts first.
    """
    rows = model.objects.filter(site=site).values_list("slug", "former_slugs")
    return next((present for present, former in rows if slug in former), "")
