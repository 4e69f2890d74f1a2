"""History of records that are no pages: each entry remembers the site its record belongs to."""

from django.db.models import QuerySet
from wagtail.models import Site
from wagtail.models.audit_log import BaseLogEntryManager, ModelLogEntryManager

from site_core.tenancy.models import SiteCollection
from site_core.tenancy.policy import shown_sites

KEY = "site_id"


def site_id_of(record) -> int | None:
    """Return the id of the site ``record`` belongs to; ``None`` for what belongs to none."""
    if isinstance(record, Site):
        return record.pk
    collection = getattr(record, "collection", None)
    if collection is None:
        return getattr(record, "site_id", None)
    above = collection.get_ancestors(inclusive=True)
    found = SiteCollection.objects.filter(collection__in=above).values_list("site_id", flat=True)
    return found.first()


def log_action(manager, instance, action, **kwargs):
    """Write down with an entry which site it is about: the record may be gone when it is read."""
    kwargs["data"] = {**(kwargs.get("data") or {}), KEY: site_id_of(instance)}
    kwargs["object_id"] = str(instance.pk)
    return BaseLogEntryManager.log_action(manager, instance, action, **kwargs)


def viewable_by_user(manager, user) -> QuerySet:
    """Return the entries about records of the sites ``user`` works on."""
    sites = list(shown_sites(user).values_list("pk", flat=True))
    if user.is_superuser and getattr(user, "working_site", None) is None:
        return manager.all()
    return manager.filter(**{f"data__{KEY}__in": sites})


def apply() -> None:
    """Have Wagtail's manager of such entries work by site."""
    ModelLogEntryManager.log_action = log_action
    ModelLogEntryManager.viewable_by_user = viewable_by_user
