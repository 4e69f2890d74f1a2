"""What Wagtail's own migrations leave behind: a welcome page, its site and groups for every site."""

from django.db.models import QuerySet
from wagtail.models import Page, Site

from site_core.tenancy.roles import retire_shipped_groups


def shipped_sites() -> QuerySet:
    """Return the site that shows the welcome page, as long as nothing was done with it.

    Where there are several sites, none is what Wagtail ships with, whatever its home page.
    """
    if Site.objects.count() > 1:
        return Site.objects.none()
    return Site.objects.filter(
        root_page__content_type__app_label="wagtailcore",
        root_page__content_type__model="page",
        root_page__depth=2,
        root_page__numchild=0,
    )


def clear_shipped() -> None:
    """Remove the welcome page, its site, and the groups whose rights reach over every site.

    On a fresh installation only: later, groups and workflows of these names are somebody's own.
    """
    if Site.objects.exclude(pk__in=shipped_sites()).exists():
        return
    retire_shipped_groups()
    pages = list(shipped_sites().values_list("root_page", flat=True))
    shipped_sites().delete()
    for page in Page.objects.filter(pk__in=pages):
        page.delete()
