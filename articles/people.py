"""The people who write."""

from django.conf import settings
from django.db import models

from articles.addressed import Addressed


class Author(Addressed):
    """Somebody who writes for a site."""

    role = models.CharField(max_length=120, blank=True, help_text="For example “Lead educator”.")
    bio = models.TextField(
        blank=True, max_length=600, help_text="Shown under their articles and on their page."
    )
    photo = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    class Meta(Addressed.Meta):
        pass
