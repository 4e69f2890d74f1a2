"""Every model that is not a page belongs to a site or is declared shared."""

from django.apps import apps
from django.core.checks import Error, Tags, register
from django.db import models
from wagtail.models import Page, Site

OUR_APPS = {
    "accounts",
    "articles",
    "branding",
    "delivery",
    "home",
    "media",
    "newsletter",
    "outbox",
    "pages",
    "programs",
    "tenancy",
}

SHARED_MODELS = {
    # Owned by other means: users by their groups, media by their collection.
    "accounts.User",
    "media.Image",
    "media.Rendition",
    "media.Document",
    # Entries by ``AuditQuerySet.visible_to``: some belong to no site, and they outlive their sites.
    "accounts.AuditEntry",
    # Hashes nobody is shown; they count whichever site the attempt was made on.
    "accounts.Attempt",
    # The installation's own clockwork: says what runs and when, nothing of any site.
    "delivery.ScheduledJob",
}


class SiteOwned(models.Model):
    """A record that belongs to exactly one site and is seen only by that site's people."""

    # Actions per role on the records of the role's own site; see tenancy.roles.
    role_actions: dict[str, tuple[str, ...]] = {}

    site = models.ForeignKey(Site, on_delete=models.CASCADE, related_name="+")

    class Meta:
        abstract = True


def is_owned(model: type[models.Model]) -> bool:
    """Whether ``model`` is a page, has a site it cannot be without, or is declared shared."""
    if issubclass(model, Page) or model._meta.label in SHARED_MODELS or model._meta.auto_created:
        return True
    sites = [f for f in model._meta.fields if f.name == "site" and f.related_model is Site]
    return bool(sites) and not sites[0].null


@register(Tags.models)
def check_ownership(app_configs=None, **kwargs):
    """Fail on a model nobody decided the owner of (P04)."""
    return [
        Error(
            f"{model._meta.label} belongs to no site.",
            hint="Inherit from tenancy.ownership.SiteOwned, or add it to SHARED_MODELS.",
            obj=model,
            id="tenancy.E001",
        )
        for model in apps.get_models()
        if model._meta.app_label in OUR_APPS and not is_owned(model)
    ]
