"""Pages that are there to start others from, and how a page is started from one."""

from django.db import models
from django.db.models import QuerySet
from django.utils.text import slugify
from modelcluster.models import get_all_child_relations
from wagtail.actions.copy_page import CopyPageAction
from wagtail.coreutils import find_available_slug
from wagtail.fields import StreamField
from wagtail.models import Page

from site_core.sections.fitting import Fitter
from site_core.sections.models import PageTemplate


def templates_for(parent: Page, model: type[Page]) -> QuerySet:
    """Return what a page of ``model`` below ``parent`` can be started from, on the same site."""
    site = parent.get_site()
    if site is None:
        return PageTemplate.objects.none()
    # A template that was moved to another site is none of this one any more.
    here = {"site": site, "page__path__startswith": site.root_page.path}
    found = PageTemplate.objects.filter(**here, page__live=False)
    kind = model._meta.label_lower.split(".")
    found = found.filter(page__content_type__app_label=kind[0], page__content_type__model=kind[1])
    return found.select_related("page").order_by("page__draft_title", "pk")


def start_from(template: PageTemplate, parent: Page, title: str, user) -> Page:
    """Return a draft below ``parent`` with what the template holds now, and dates of its own."""
    source = template.page.get_latest_revision_as_object()
    slug = find_available_slug(parent, slugify(title) or "page")
    values = {"title": title, "draft_title": title, "slug": slug, "seo_title": ""}
    for field in source._meta.fields:
        if isinstance(field, StreamField):
            stream = field.value_from_object(source)
            values[field.name] = Fitter().fit(field.stream_block, list(stream.raw_data))
    action = CopyPageAction(
        page=source,
        to=parent,
        update_attrs=values,
        exclude_fields=_dated(type(source)),
        copy_revisions=False,
        keep_live=False,
        user=user,
        log_action="wagtail.create",
    )
    return action.execute(skip_permission_checks=True)


def _dated(model: type[Page]) -> list[str]:
    """Return the fields that say when, and the relations to things that do."""
    relations = get_all_child_relations(model)
    own = [field.name for field in _dates(model)]
    return own + [r.get_accessor_name() for r in relations if _dates(r.related_model)]


def _dates(model) -> list[models.Field]:
    return [f for f in model._meta.concrete_fields if isinstance(f, models.DateField)]
