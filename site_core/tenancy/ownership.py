"""Every model that is not a page belongs to a site or is declared shared."""

from django.apps import apps
from django.core.checks import Error, Tags, register
from django.db import models
from wagtail.models import Page, Site

from site_core.tenancy.third_party import is_decided

OUR_APPS = {
    "accounts",
    "advice",
    "articles",
    "branding",
    "delivery",
    "embeds",
    "home",
    "media",
    "newsletter",
    "outbox",
    "pages",
    "privacy",
    "programs",
    "redirects",
    "sections",
    "tenancy",
}

SHARED_MODELS = {
    # Says which collection is shared on purpose.
    "tenancy.SharedCollection",
    # Hashes nobody is shown; attempts count whichever site they are made on.
    "accounts.Attempt",
    # Scoped by ``AuditQuerySet.visible_to``: some entries belong to no site, and all outlive theirs.
    "accounts.AuditEntry",
    # Owned by other means: users by their groups, media by their collection.
    "accounts.User",
    "media.Image",
    "media.Rendition",
    "media.Document",
    # A child of its page, edited and read with it only, and so of the site the page is of.
    "programs.ProgramDate",
    # Of its page alone, shown with it only.
    "pages.PageHeadings",
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
    """Fail on a model nobody decided the owner of, ours or anybody's (P04)."""
    problems = []
    for model in apps.get_models():
        ours = model._meta.app_label in OUR_APPS
        if ours and not is_owned(model):
            hint = "Inherit from tenancy.ownership.SiteOwned, or add it to SHARED_MODELS."
        elif not ours and not is_decided(model) and not model._meta.auto_created:
            hint = "Write down in tenancy.third_party who owns it."
        else:
            continue
        message = f"{model._meta.label} belongs to no site."
        problems.append(Error(message, hint=hint, obj=model, id="tenancy.E001"))
    return problems
