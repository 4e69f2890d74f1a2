"""Topics: what programs and articles of a site are about."""

from django import forms
from django.db import models
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel
from wagtail.models import Site

from site_core.tenancy.ownership import SiteOwned


class Topic(SiteOwned):
    """Something a site writes and performs about; readers find by it."""

    role_actions = {
        "author": ("view",),
        "editor": ("view", "add", "change"),
        "site_admin": ("view", "add", "change", "delete"),
    }

    name = models.CharField(max_length=60, help_text="A few plain words: “Stepping in”.")
    slug = models.SlugField(
        "address",
        max_length=60,
        help_text="The end of the address that lists the topic: small letters and hyphens.",
    )
    sort_order = models.PositiveSmallIntegerField(
        "place", default=0, help_text="Topics are listed by this number, then by name."
    )

    class Meta:
        ordering = ["sort_order", "name"]
        constraints = [
            models.UniqueConstraint("site", "slug", name="one_topic_per_address"),
            models.UniqueConstraint("site", "name", name="one_topic_per_name"),
        ]

    def __str__(self) -> str:
        return self.name


def topics_panel() -> FieldPanel:
    """Return the panel for it: boxes to tick."""
    return FieldPanel("topics", widget=forms.CheckboxSelectMultiple)


class WithTopics(models.Model):
    """What pages with topics share.

    ``topic_ids`` repeats what the relation says, as of the last save, so that reading a page and
    searching cost no query for it; names come with what surrounds the page.
    """

    topics = ParentalManyToManyField(
        "pages.Topic", blank=True, related_name="+", help_text="Readers find pages by topic."
    )
    topic_ids = models.JSONField(default=list, editable=False)

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        """Keep the ids with the relation."""
        if kwargs.get("update_fields") is None:
            self.topic_ids = [topic.pk for topic in self.topics.all()] if self._is_known() else []
        super().save(*args, **kwargs)

    def keywords(self, request, chrome) -> list[str]:
        """Return the names of the topics."""
        return [topic["name"] for topic in topics_of(self, request, chrome)] if chrome else []

    def _is_known(self) -> bool:
        return bool(self.pk) or "topics" in getattr(self, "_cluster_related_objects", {})


def topics_of(page, request, chrome) -> list[dict]:
    """Return name and slug of the topics of ``page``; those of another site it came from are none."""
    ids = page.topic_ids
    if getattr(request, "is_preview", False):
        ids = [topic.pk for topic in page.topics.all()]
    return [topic for topic in chrome.parts.get("topics", ()) if topic["id"] in ids]


def topics_part(site: Site, unsaved=None) -> list[dict]:
    """Return the topics of ``site`` as part of what surrounds its pages."""
    return list(Topic.objects.filter(site=site).values("id", "slug", "name"))
