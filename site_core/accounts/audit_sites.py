"""Writes to the trail what happens to sites: settings, the sites themselves, exports."""

from django.db.models.signals import post_delete, post_save, pre_save
from django.dispatch import receiver
from django.urls import reverse
from wagtail.contrib.settings.models import BaseSiteSetting
from wagtail.models import Site

from site_core.accounts.audit import Event, record, site_for
from site_core.tenancy.current import current_request

SITE_FIELDS = ("hostname", "port", "site_name", "root_page_id", "is_default_site")


@receiver(pre_save)
def about_to_save(sender, instance, raw=False, **kwargs):
    """Remember what a setting or a site was like."""
    if not raw and issubclass(sender, BaseSiteSetting | Site):
        instance._before = sender.objects.filter(pk=instance.pk).first() if instance.pk else None


@receiver(post_save)
def saved(sender, instance, created, raw=False, **kwargs):
    """Tell which fields are different now."""
    if raw or not issubclass(sender, BaseSiteSetting | Site):
        return
    before = instance.__dict__.pop("_before", None)
    changed = _changed(before, instance) if before else []
    if issubclass(sender, Site):
        if created:
            record(Event.SITE_CREATED, site=instance)
        elif names := [name for name in changed if name in SITE_FIELDS]:
            record(Event.SITE_CHANGED, site=instance, detail={"changed": ", ".join(names)})
    elif changed or (created and not _is_looking()):
        record(Event.SETTINGS_SAVED, site=instance.site, detail=_facts(instance, changed))


def _changed(before, now) -> list[str]:
    return [
        field.attname
        for field in now._meta.concrete_fields
        if field.editable and field.value_from_object(before) != field.value_from_object(now)
    ]


def _facts(setting, changed) -> dict:
    """Name what was changed; of switches, tell where they stand."""
    facts = {"settings": setting._meta.verbose_name, "changed": ", ".join(changed)}
    switches = {name: getattr(setting, name) for name in changed}
    return facts | {name: value for name, value in switches.items() if isinstance(value, bool)}


def _is_looking() -> bool:
    """Whether Wagtail only makes a missing setting because somebody opens its form."""
    return getattr(current_request(), "method", "") in ("GET", "HEAD")


@receiver(post_delete, sender=Site)
def deleted(sender, instance, **kwargs):
    """A site is gone; its name is all that can be kept."""
    name = instance.site_name or instance.hostname
    record(Event.SITE_DELETED, detail={"site": f"{name} ({instance.hostname})"})


class ExportsMiddleware:
    """Note every file of data that leaves the admin, whichever list it comes from."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Pass the request on and look at what is answered."""
        response = self.get_response(request)
        if _is_export(request, response):
            name = response["Content-Disposition"].partition("filename=")[2].strip('"')
            record(Event.EXPORTED, request=request, site=site_for(request.user, request),
                   detail={"file": name, "from": request.path})  # fmt: skip
        return response


def _is_export(request, response) -> bool:
    return (
        response.status_code == 200
        and response.get("Content-Disposition", "").startswith("attachment")
        and request.path.startswith(reverse("wagtailadmin_home"))
        and "export" in request.GET
    )
