"""Topics: what programs and articles of a site are about."""

from django import forms
from django.db import models
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.forms import WagtailAdminPageForm
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


def topics_field() -> ParentalManyToManyField:
    """Return the field that says what a page is about."""
    return ParentalManyToManyField(
        "pages.Topic", blank=True, related_name="+", help_text="Readers find pages by topic."
    )


def topics_panel() -> FieldPanel:
    """Return the panel for it: boxes to tick."""
    return FieldPanel("topics", widget=forms.CheckboxSelectMultiple)


class TopicsForm(WagtailAdminPageForm):
    """The form of a page with topics: it offers those of the page's own site, and takes no others."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "topics" in self.fields:
            self.fields["topics"].queryset = Topic.objects.filter(site=self._site())

    def _site(self) -> Site | None:
        """Return the site of the page, or of the place a new page is for."""
        place = self.instance if self.instance.path else self.parent_page
        return place.get_site() if place is not None else None


def topics_of(page, site: Site) -> list[Topic]:
    """Return the topics of ``page`` on ``site``: a page that moved keeps those it had elsewhere."""
    return [topic for topic in page.topics.all() if topic.site_id == site.pk]
