"""Topics: what programs and articles of a site are about."""

from django.db import models
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel
from wagtail.models import Site

from site_core.pages.terms import Term, term_part, words_of_terms
from site_core.pages.terms_form import boxes_panel


class Topic(Term):
    """Something a site writes and performs about."""


def topics_panel() -> FieldPanel:
    """Return the panel for it: boxes to tick."""
    return boxes_panel("topics", "Topics", "Readers find pages by topic.")


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

    def search_words(self) -> list[str]:
        """Return the names of the topics, and what else they are called."""
        # Not by the relation: search reads the page while it is being saved, the relation comes last.
        return words_of_terms(Topic, self.topic_ids)

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
    return term_part(Topic, site)


def pages_about(topic: Topic) -> list:
    """Return the pages of all sites for which ``topic`` is chosen."""
    kinds = WithTopics.__subclasses__()
    return [page for kind in kinds for page in kind.objects.filter(topics=topic).order_by("pk")]
