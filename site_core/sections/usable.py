"""What pages of a site may use: its own pages, pictures, files and records, and what sites share."""

from functools import cache

from django.db.models import Model, Q, QuerySet
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Collection, Page, Site
from wagtail.permissions import policy_registry

from site_core.tenancy.ownership import SiteOwned
from site_core.tenancy.policy import below, may_any, numbers

KNOWING = ("view", "add", "change", "delete", "choose")


def usable_on(site: Site, model: type[Model]) -> QuerySet:
    """Return the objects of ``model`` that pages of ``site`` may use."""
    objects = model._default_manager.all()
    if issubclass(model, Page):
        return objects.filter(path__startswith=site.root_page.path)
    if issubclass(model, (get_image_model(), get_document_model())):
        theirs = Q(of_site__site=site) | Q(shared__isnull=False)
        roots = Collection.objects.filter(theirs).values_list("path", flat=True)
        return objects.filter(collection__in=Collection.objects.filter(below(roots)))
    if hasattr(objects, "offered_on"):
        return objects.offered_on(site)
    return objects.filter(site=site) if issubclass(model, SiteOwned) else objects.none()


class Usable:
    """Decides for one site, and tells ``user`` of what is refused no more than they may know."""

    def __init__(self, site: Site, user):
        self.site, self.user = site, user
        self.refusal = cache(self._refusal)

    def _refusal(self, model: type[Model], value) -> str:
        """Return why pages of the site may not use an object, ``""`` if they may."""
        pks = numbers([value])
        if pks and usable_on(self.site, model).filter(pk__in=pks).exists():
            return ""
        what = _in_words(model)
        found = model._default_manager.filter(pk__in=pks).first()
        if found is None:
            return f"the {what} is not there any more; choose another."
        name = f"the {what} “{found}”" if self._may_know(found) else f"the {what}"
        return f"{name} belongs to another site; choose another."

    def _may_know(self, thing) -> bool:
        if isinstance(thing, Page):
            own = policy_registry.get_by_type(Page).own_pages(self.user)
            return own.filter(pk=thing.pk).exists()
        return may_any(self.user, thing, KNOWING)


def _in_words(model: type[Model]) -> str:
    if issubclass(model, get_image_model()):
        return "picture"
    if issubclass(model, get_document_model()):
        return "file"
    return str(model._meta.verbose_name)
