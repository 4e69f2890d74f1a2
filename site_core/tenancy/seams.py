"""Where Wagtail offers no seam: the smallest overrides that keep its screens inside one's sites.

docs/tenancy.md says of each what it stands in for. Functions that are told no user ask
``acting_user()``; with nobody acting they leave Wagtail as it is.
"""

from django.core.paginator import Paginator
from django.db.models import Count, F, OuterRef, Subquery
from wagtail.admin import filters
from wagtail.admin.forms.choosers import URLOrAbsolutePathValidator
from wagtail.admin.forms.view_restrictions import BaseViewRestrictionForm
from wagtail.admin.rich_text.editors.draftail import DraftailRichTextArea
from wagtail.admin.views import workflows as workflow_screens
from wagtail.admin.views.bulk_action import BulkAction
from wagtail.admin.views.pages.listing import GenericPageFilterSet, PageFilterSet
from wagtail.admin.views.reports import audit_logging, locked_pages, page_types_usage, workflows
from wagtail.admin.widgets.chooser import BaseChooser
from wagtail.images.views import chooser as image_chooser
from wagtail.models import GroupApprovalTask, Page, Task, TaskState, Workflow
from wagtail.models.workflows import BaseTaskStateManager

from site_core.tenancy import exports, history, publishing
from site_core.tenancy.current import acting_user
from site_core.tenancy.own_links import own_links_only
from site_core.tenancy.people import people_for
from site_core.tenancy.policy import numbers, own_objects, shown_sites, working_site_of
from site_core.tenancy.tags import own_tags

popular_tags_of_all = filters.popular_tags_for_model
annotate_for_all = page_types_usage._annotate_last_edit_info
refused_by_name = BulkAction.get_actionable_objects
chosen_from_all = BaseChooser.value_from_datadict
written = DraftailRichTextArea.value_from_datadict
restriction_form = BaseViewRestrictionForm.__init__
NO_CHOICE = "-1"  # no object has this id: the field says that it is not a valid choice


def apply() -> None:
    """Put the overrides in place."""
    history.apply()
    exports.apply()
    publishing.apply()
    _offer_in_filters()
    site_filter = page_types_usage.PageTypesUsageReportFilterSet.base_filters["site"]
    site_filter.extra["choices"] = _site_choices
    page_types_usage._annotate_last_edit_info = _count_own_pages
    filters.popular_tags_for_model = image_chooser.popular_tags_for_model = _popular_tags
    BulkAction.get_actionable_objects = _do_not_name_what_is_refused
    BaseChooser.value_from_datadict = _chosen_from_own
    DraftailRichTextArea.value_from_datadict = _written_with_own_links
    BaseViewRestrictionForm.__init__ = _restrict_to_own_groups
    BaseTaskStateManager.reviewable_by = _reviewable_by
    workflow_screens.Edit.get_paginated_pages = _pages_of_workflow
    # A form sent without an address breaks on None.
    URLOrAbsolutePathValidator.is_absolute_path = staticmethod(lambda v: (v or "").startswith("/"))


def _offer_in_filters() -> None:
    """Have filters by person, site, workflow and task offer one's own only."""
    offered = {
        locked_pages.LockedPagesReportFilterSet: {"locked_by": _people},
        workflows.WorkflowReportFilterSet: {"requested_by": _people, "workflow": _workflows},
        workflows.WorkflowTasksReportFilterSet: {"workflow": _workflows, "task": _tasks},
    }
    page_filters = {"owner": _people, "edited_by": _people, "site": _sites}
    for filter_set in (PageFilterSet, GenericPageFilterSet):  # those of page types share theirs
        offered[filter_set] = page_filters
    # Wagtail's own method has another name than the one its parent calls.
    audit_logging.SiteHistoryReportFilterSet.get_users_queryset = lambda self: _people(self.request)
    for filter_set, querysets in offered.items():
        for name, queryset in querysets.items():
            filter_set.base_filters[name].queryset = queryset


def _people(request):
    return people_for(request.user).order_by("username")


def _sites(request):
    return shown_sites(request.user)


def _workflows(request):
    pages = own_objects(request.user, Page)
    return Workflow.objects.filter(workflow_pages__page__in=pages).distinct()


def _tasks(request):
    return Task.objects.filter(workflow_tasks__workflow__in=_workflows(request)).distinct()


def _site_choices():
    sites = shown_sites(acting_user()).select_related("root_page")
    return [(site.root_page.path, str(site)) for site in sites]


def _count_own_pages(queryset, language_code, site_root_path):
    """Count and name the latest of one's own pages, as Wagtail's function does of all pages."""
    user = acting_user()
    if user is None:
        return annotate_for_all(queryset, language_code, site_root_path)
    pages = own_objects(user, Page)
    if site_root_path:
        pages = pages.filter(path__startswith=site_root_path)
    latest = pages.filter(content_type=OuterRef("pk")).order_by(
        F("latest_revision_created_at").desc(nulls_last=True), "title", "-pk"
    )
    counted = pages.filter(content_type=OuterRef("pk")).order_by().values("content_type")
    return queryset.annotate(
        count=Subquery(counted.annotate(count=Count("pk")).values("count")),
        last_edited_page_id=Subquery(latest.values("pk")[:1]),
    ).filter(count__gt=0)


def _popular_tags(model, count=10):
    user = acting_user()
    if user is None:
        return popular_tags_of_all(model, count)
    return own_tags(user, [model]).order_by("-item_count")[:count]


def _pages_of_workflow(view):
    """Return the part that was asked for; the first if that is no number, which breaks Wagtail's."""
    pages = Page.objects.filter(workflowpage__workflow=view.get_object()).order_by("path")
    return Paginator(pages, view.MAX_PAGES).get_page(view.request.GET.get("p"))


def _reviewable_by(manager, user):
    """Return what waits for ``user``, in one query; Wagtail asks once for each task of each site."""
    tasks = GroupApprovalTask.objects.filter(active=True)
    if not user.is_superuser:
        tasks = tasks.filter(groups__user=user)
    pages = own_objects(user, Page)
    tasks = tasks.filter(workflow_tasks__workflow__workflow_pages__page__in=pages)
    waiting = TaskState.objects.filter(status=TaskState.STATUS_IN_PROGRESS)
    if not publishing.approve_own(working_site_of(user)):
        waiting = waiting.exclude(workflow_state__requested_by=user)
    return waiting.filter(task__in=tasks.values("pk"))


def _do_not_name_what_is_refused(action):
    """Leave out objects one may not know of; a refusal would tell their names."""
    query = action.request.GET.copy()
    asked = query.getlist("id")
    query.setlist("id", ["all"] if "all" in asked else numbers(asked))  # others break the query
    action.request.GET = query
    objects, refused = refused_by_name(action)
    own = own_objects(action.request.user, action.model)
    pks = [item.pk for items in refused.values() for item in items]
    known = set(own.filter(pk__in=pks).values_list("pk", flat=True))
    return objects, {
        reason: [item for item in items if item.pk in known] for reason, items in refused.items()
    }


def _chosen_from_own(widget, data, files, name):
    """Accept from a form only what the chooser would have offered."""
    value = chosen_from_all(widget, data, files, name)
    user = acting_user()
    if not value or user is None or (user.is_superuser and numbers([value])):
        return value
    if own_objects(user, widget.model_class).filter(pk__in=numbers([value])).exists():
        return value
    return NO_CHOICE


def _written_with_own_links(widget, data, files, name):
    """Take out of a text what its choosers would not have offered."""
    html = written(widget, data, files, name)
    user = acting_user()
    return own_links_only(html, user) if html and user is not None else html


def _restrict_to_own_groups(form, *args, **kwargs):
    """Offer, as readers of a private page or collection, the people of the site worked on."""
    restriction_form(form, *args, **kwargs)
    user = acting_user()
    if user is not None:
        groups = form.fields["groups"].queryset
        form.fields["groups"].queryset = groups.filter(site_role__site__in=shown_sites(user))
