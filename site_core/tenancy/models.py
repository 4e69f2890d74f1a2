"""What belongs to a site by reference: its groups, its collection, its other host names."""

from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.db import models
from wagtail.models import Collection, Site

from site_core.tenancy.host_names import check_free, read_host
from site_core.tenancy.ownership import SiteOwned
from site_core.tenancy.publishing import Publishing

__all__ = ["HostAlias", "Publishing", "Role", "SharedCollection", "SiteCollection", "SiteRole"]


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


class SharedCollection(models.Model):
    """The collection whose media every site may choose, and only Network admins add to (P03)."""

    collection = models.OneToOneField(Collection, on_delete=models.CASCADE, related_name="shared")

    def __str__(self) -> str:
        return str(self.collection)


class SiteCollection(models.Model):
    """The collection that holds the media of a site."""

    site = models.OneToOneField(Site, on_delete=models.CASCADE, related_name="media_collection")
    collection = models.OneToOneField(Collection, on_delete=models.CASCADE, related_name="of_site")

    def __str__(self) -> str:
        return f"Media of {self.site}"


class HostAlias(SiteOwned):
    """Another name of a site's host: whoever asks for it is sent to the site's own."""

    role_actions = {"site_admin": ("view",)}  # names are given by Network admins

    hostname = models.CharField(
        "other host name",
        max_length=253,
        unique=True,
        help_text="For example example.org beside www.example.org. It must lead to this server.",
    )

    class Meta:
        ordering = ["hostname"]
        verbose_name = "other host name"

    def __str__(self) -> str:
        return self.hostname

    def clean(self):
        """Keep only the host name of what was typed, and refuse one that is taken."""
        try:
            self.hostname = read_host(self.hostname).name
            check_free(self.hostname, alias=self)
        except ValidationError as error:
            raise ValidationError({"hostname": error}) from error

    def save(self, *args, **kwargs):
        """Never let one name mean two sites, by whatever way it comes."""
        self.hostname = self.hostname.lower()
        check_free(self.hostname, alias=self)
        super().save(*args, **kwargs)
