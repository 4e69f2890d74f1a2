"""Permission policies of what sites own, and the queries built on them.

Whoever works in the admin works on one site at a time: ``working_site`` of the user (set by
``tenancy.working_site``) narrows every list a policy gives. What a policy says about a single
object is not narrowed: a link to another site of one's own goes on working.
"""

from functools import reduce
from operator import or_

from django.apps import apps
from django.db.models import Model, Q, QuerySet
from wagtail.contrib.settings.models import BaseSiteSetting
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Collection, Page, Site
from wagtail.permission_policies.collections import CollectionOwnershipPermissionPolicy
from wagtail.permission_policies.pages import PagePermissionPolicy
from wagtail.permission_policies.sites import SitePermissionPolicy
from wagtail.permissions import policy_registry

from site_core.tenancy.ownership import SiteOwned

PAGE_ACTIONS = frozenset({"add", "change", "publish", "lock", "unlock", "bulk_delete"})


def sites_for(user) -> QuerySet:
    """Return the sites ``user`` works on: those they have a role on, or all of them."""
    if not user.is_active:
        return Site.objects.none()
    if user.is_superuser:
        return Site.objects.all()
    return Site.objects.filter(roles__group__user=user).distinct()


def working_site_of(user) -> Site | None:
    """Return the site ``user`` has chosen to work on, or ``None`` for all of theirs."""
    return getattr(user, "working_site", None)


def shown_sites(user) -> QuerySet:
    """Return the sites whose things lists and choosers show to ``user`` now."""
    site = working_site_of(user)
    sites = sites_for(user)
    return sites.filter(pk=site.pk) if site else sites


def records_for(user, model, actions=("view", "add", "change", "delete")) -> QuerySet:
    """Return the records of a site-owned ``model`` on which ``user`` may do any of ``actions``."""
    policy = policy_registry.get_by_type(model)
    return policy.instances_user_has_any_permission_for(user, list(actions))


def may_any(user, record, actions=("view", "add", "change", "delete")) -> bool:
    """Whether ``user`` may do any of ``actions`` with a site-owned ``record``."""
    policy = policy_registry.get(record)
    return policy.user_has_any_permission_for_instance(user, list(actions), record)


def own_objects(user, model: type[Model]) -> QuerySet:
    """Return the objects of any ``model`` that ``user`` may know of: pages, media, records."""
    if issubclass(model, Page):
        return policy_registry.get_by_type(model).explorable_instances(user)
    policy = policy_registry.get_by_type(model)
    actions = ["view", "add", "change", "delete", "choose"]
    return policy.instances_user_has_any_permission_for(user, actions)


def numbers(values) -> list[int]:
    """Return those of ``values`` that can be ids; databases break on letters and on huge numbers."""
    texts = [str(value) for value in values]
    return [int(text) for text in texts if text.isascii() and text.isdecimal() and len(text) < 19]


def below(paths) -> Q:
    """Return the condition of lying in one of the trees whose roots have ``paths``."""
    roots = []
    for path in sorted(set(paths)):
        if not roots or not path.startswith(roots[-1]):
            roots.append(path)
    return reduce(or_, (Q(path__startswith=path) for path in roots), Q(pk__in=[]))


def pages_of_sites(queryset: QuerySet, sites) -> QuerySet:
    """Limit a queryset of pages to the trees of ``sites``."""
    return queryset.filter(below(sites.values_list("root_page__path", flat=True)))


class SiteRecordPolicy(SitePermissionPolicy):
    """Records and settings: those of sites on which a role of the user's allows it."""

    def sites_user_has_any_permission_for(self, user, actions):
        """Return those sites, narrowed to the one worked on."""
        sites = super().sites_user_has_any_permission_for(user, actions)
        site = working_site_of(user)
        return sites.filter(pk=site.pk) if site else sites


class SitePagePolicy(PagePermissionPolicy):
    """Pages: those in the trees on which a role of the user's allows it.

    Wagtail ORs a condition per permission row, two queries each; roles hold six rows per site, so
    that somebody with fifty sites waits for seconds. Here rows are merged into their trees (P13).
    """

    def _trees(self, user, actions, site=None) -> tuple[list[str], list[str]]:
        """Return the roots of what ``user`` may do ``actions`` with, and with their own pages.

        With ``site``, only what touches its tree: conditions on the others cost time in each query.
        """
        within = site.root_page.path if site else ""
        codenames = self._get_permission_codenames(actions)
        adding = self._get_permission_codename("add")
        everything, own = [], []
        for held in self.get_cached_permissions_for_user(user):
            path = held.page.path
            if not (path.startswith(within) or within.startswith(path)):
                continue
            if held.permission.codename in codenames:
                everything.append(path)
            elif held.permission.codename == adding and "change" in actions:
                own.append(path)
        return everything, own

    def _narrowed(self, user, pages):
        site = working_site_of(user)
        return pages.filter(path__startswith=site.root_page.path) if site else pages

    def instances_user_has_any_permission_for(self, user, actions):
        """Return the pages, one condition per tree."""
        pages = self._base_queryset_for_user(user)
        if pages is None:
            everything, own = self._trees(user, set(actions), working_site_of(user))
            pages = self.model._default_manager.filter(
                below(everything) | (below(own) & Q(owner=user))
            )
        return self._narrowed(user, pages)

    def own_pages(self, user, site=None):
        """Return the pages of all sites ``user`` works on, or of ``site`` among them."""
        pages = self._base_queryset_for_user(user)
        if pages is None:
            everything, _ = self._trees(user, PAGE_ACTIONS, site)
            pages = self.model._default_manager.filter(below(everything))
        return pages

    def explorable_instances(self, user):
        """Return the pages shown in the explorer: whole trees, since roles begin at home pages."""
        return self._narrowed(user, self.own_pages(user, working_site_of(user)))

    def instances_with_direct_explore_permission(self, user):
        """Return the roots of the explorer: the home page of the site worked on."""
        site = working_site_of(user)
        if site:
            return self.model.base_page_model.objects.filter(pk=site.root_page_id)
        return super().instances_with_direct_explore_permission(user)


class SiteMediaPolicy(CollectionOwnershipPermissionPolicy):
    """Pictures and documents: those in collections on which a role of the user's allows it."""

    def __init__(self, model, auth_model):
        super().__init__(model, auth_model=auth_model, owner_field_name="uploaded_by_user")

    def _narrowed(self, user, collections):
        """Leave the collections of the site worked on, what all share, and what has no collection."""
        site = working_site_of(user)
        if not site:
            return collections
        shown = Q(of_site__site=site) | Q(shared__isnull=False)
        paths = Collection.objects.filter(shown).values_list("path", flat=True)
        return collections.filter(Q(depth=1) | below(paths))

    def collections_user_has_any_permission_for(self, user, actions):
        """Return those collections, narrowed to the site worked on and what sites share."""
        return self._narrowed(user, super().collections_user_has_any_permission_for(user, actions))

    def user_has_any_permission_for_instance(self, user, actions, instance):
        """Whether ``user`` may; deleting takes more than changing, except for one's own uploads."""
        actions = set(actions)
        if "delete" in actions:
            own = instance.uploaded_by_user_id == user.pk
            needed = ["add", "delete"] if own else ["delete"]
            if self._check_perm(user, needed, collection=instance.collection):
                return True
        rest = actions - {"delete"}
        return bool(rest) and super().user_has_any_permission_for_instance(user, rest, instance)

    def _deletable(self, user) -> QuerySet:
        everybodys = Q(collection__in=self._collections_with_perm(user, ["delete"]))
        added = Q(collection__in=self._collections_with_perm(user, ["add"]))
        return self.model._default_manager.filter(everybodys | (added & Q(uploaded_by_user=user)))

    def instances_user_has_any_permission_for(self, user, actions):
        """Return those files, narrowed to the site worked on and what sites share."""
        if set(actions) == {"delete"} and user.is_active and not user.is_superuser:
            found = self._deletable(user)
        else:
            found = super().instances_user_has_any_permission_for(user, actions)
        if working_site_of(user) and user.is_active:
            found = found.filter(collection__in=self._narrowed(user, Collection.objects.all()))
        return found


def register_policies() -> None:
    """Put everything sites own under its policy: pages, media, settings, and records yet to come."""
    policy_registry.register(Page, SitePagePolicy())
    for model, auth_model in (
        (get_image_model(), "wagtailimages.Image"),
        (get_document_model(), "wagtaildocs.Document"),
    ):
        policy_registry.register(model, SiteMediaPolicy(model, auth_model))
    for model in apps.get_models():
        if issubclass(model, (BaseSiteSetting, SiteOwned)):
            policy_registry.register(model, SiteRecordPolicy(model))
