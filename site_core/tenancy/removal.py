"""Deleting a site: what goes with it, in an order the database accepts."""

from django.apps import apps
from django.contrib.auth.models import Group
from django.db import transaction
from wagtail.log_actions import log
from wagtail.models import Collection, Page, Site, Task, Workflow

from site_core.tenancy.ownership import SiteOwned


def belongings(site: Site) -> list[str]:
    """Say what is deleted together with ``site``, in words and numbers."""
    pages = site.root_page.get_descendants(inclusive=True).count()
    lines = [f"{pages} page{'' if pages == 1 else 's'}"]
    for model in apps.get_models():
        if issubclass(model, SiteOwned):
            count = model.objects.filter(site=site).count()
            names = model._meta
            if count:
                lines.append(
                    f"{count} {names.verbose_name if count == 1 else names.verbose_name_plural}"
                )
    return lines


def also_showing(site: Site) -> Site | None:
    """Return another site that shows pages of this one; they cannot go while it does."""
    others = Site.objects.filter(root_page__path__startswith=site.root_page.path)
    return others.exclude(pk=site.pk).first()


@transaction.atomic
def delete_site(site: Site, by=None) -> None:
    """Delete ``site``, its pages and records, its groups and how they approved drafts.

    Its collection goes as well if it is empty.

    Pages refer to records that cannot go before them (an article's author), and the home page
    cannot go before the site: so the pages below it go first, then the site, then its home page.
    """
    home = site.root_page.specific
    groups = list(Group.objects.filter(site_role__site=site).values_list("pk", flat=True))
    collection = Collection.objects.filter(of_site__site=site).first()
    at_pages = Workflow.objects.filter(workflow_pages__page__path__startswith=home.path)
    workflows = set(at_pages.values_list("pk", flat=True))
    for child in home.get_children().specific():
        child.delete(user=by)
    log(instance=site, action="wagtail.delete", user=by, deleted=True)
    site.delete()
    Page.objects.get(pk=home.pk).specific.delete(user=by)
    _delete_unused(workflows)
    Group.objects.filter(pk__in=groups).delete()
    if collection and collection.get_descendant_count() == 0 and not _in_use(collection):
        collection.delete()


def _delete_unused(workflows: set[int]) -> None:
    """Delete those of ``workflows`` that no page is left to, and the tasks only they had."""
    unused = Workflow.objects.filter(pk__in=workflows, workflow_pages=None)
    tasks = list(
        Task.objects.filter(workflow_tasks__workflow__in=unused).values_list("pk", flat=True)
    )
    unused.delete()
    Task.objects.filter(pk__in=tasks, workflow_tasks=None).delete()


def _in_use(collection) -> bool:
    """Whether any picture or document is kept in ``collection``."""
    return any(
        model.objects.filter(collection=collection).exists()
        for model in apps.get_models()
        if any(f.name == "collection" and f.related_model is Collection for f in model._meta.fields)
        and model._meta.label != "tenancy.SiteCollection"
        and model._meta.label != "wagtailcore.GroupCollectionPermission"
    )
