"""Which groups and which collection belong to a site: by reference, so that names may change."""

from django.contrib.auth.models import Group
from django.db import models
from wagtail.models import Collection, Site


class Role(models.TextChoices):
    """What somebody may do on a site. Network admins are above all sites: ``is_superuser``."""

    AUTHOR = "author", "Author"
    EDITOR = "editor", "Editor"
    SITE_ADMIN = "site_admin", "Site admin"


class SiteRole(models.Model):
    """The group of people who have a role on a site."""

    site = models.ForeignKey(Site, on_delete=models.CASCADE, related_name="roles")
    role = models.CharField(max_length=20, choices=Role.choices)
    group = models.OneToOneField(Group, on_delete=models.CASCADE, related_name="site_role")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["site", "role"], name="tenancy_one_group_per_role")
        ]

    def __str__(self) -> str:
        return f"{self.get_role_display()}, {self.site}"


class SiteCollection(models.Model):
    """The collection that holds the media of a site."""

    site = models.OneToOneField(Site, on_delete=models.CASCADE, related_name="media_collection")
    collection = models.OneToOneField(Collection, on_delete=models.CASCADE, related_name="of_site")

    def __str__(self) -> str:
        return f"Media of {self.site}"
