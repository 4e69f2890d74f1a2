"""Terms in the admin: one list per kind under “Terms”, dragged into order, merged, deleted knowingly."""

from django.contrib.admin.utils import quote
from django.http import Http404, JsonResponse
from django.urls import path, reverse
from django.utils.functional import cached_property
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.menus import MenuItem
from wagtail.admin.ui.tables import BulkActionsCheckboxColumn, Column, TitleColumn
from wagtail.admin.views.generic import ReorderView
from wagtail.models import Page
from wagtail.permissions import policy_registry
from wagtail.snippets.views.snippets import DeleteView, IndexView, UsageView

from site_core.pages.term_forms import TermForm
from site_core.pages.term_merge_screen import MergeView
from site_core.pages.term_order import IN_ORDER, put_in_order
from site_core.pages.term_usage import page_ids, usage_in_words, with_counts
from site_core.tenancy.policy import own_objects, records_for, shown_sites
from site_core.tenancy.snippets import SiteSnippetViewSet

# Shared terms reach over sites; only who may do everything holds a permission that does not exist.
PANELS = [
    "name",
    "synonyms",
    "slug",
    MultiFieldPanel(["page_title", "intro", "description"], heading="Its own page"),
    FieldPanel("shared", permission="pages.share_terms"),
    "site",
]


class OwnOrderMixin:
    """Lists the records of several sites site by site where they are dragged into order."""

    order = IN_ORDER

    def order_queryset(self, queryset):
        """Return the records in their order."""
        if self.show_ordering_column:
            return queryset.order_by(*self.order)
        return super().order_queryset(queryset)


class TermIndexView(OwnOrderMixin, IndexView):
    """The terms of the sites one works on, in their order, and those other sites offer to all."""

    merge_url_name = None

    @cached_property
    def columns(self):
        """Leave out the boxes to tick: terms are deleted one by one, knowing where they are used."""
        columns = [c for c in super().columns if not isinstance(c, BulkActionsCheckboxColumn)]
        columns.append(UsageColumn("pages", label="Pages", get_url=self._usage_url))
        if shown_sites(self.request.user).count() > 1:
            columns.append(Column("site", label="Site"))
        return columns

    def get_base_queryset(self):
        """Return the terms with the number of their pages."""
        return with_counts(super().get_base_queryset().select_related("site"))

    @cached_property
    def header_more_buttons(self):
        """Leave out the button that leads to where one is already."""
        return [b for b in super().header_more_buttons if b is not self.reorder_button]

    def _usage_url(self, term):
        return reverse(self.model.snippet_viewset.get_url_name("usage"), args=(quote(term.pk),))

    def get_list_more_buttons(self, instance):
        """Offer merging to who may delete."""
        buttons = super().get_list_more_buttons(instance)
        policy = policy_registry.get(instance)
        may = policy.user_has_permission_for_instance(self.request.user, "delete", instance)
        if not may:
            return [b for b in buttons if b.icon_name != "bin"]
        url = reverse(self.model.snippet_viewset.get_url_name("merge"), args=(quote(instance.pk),))
        return [*buttons, MenuItem("Merge into another", url=url, icon_name="tag", priority=25)]

    def get_context_data(self, *args, **kwargs):
        """Add what other sites offer."""
        context = super().get_context_data(*args, **kwargs)
        own = records_for(self.request.user, self.model).values("pk")
        others = self.model.objects.filter(shared=True).exclude(pk__in=own)
        context["offered"] = list(others.values_list("name", flat=True))
        return context


class UsageColumn(TitleColumn):
    """How many pages have a term; leads to them."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, accessor=_pages_in_words, **kwargs)


def _pages_in_words(term) -> str:
    return "1 page" if term.page_count == 1 else f"{term.page_count} pages"


class TermUsageView(UsageView):
    """The pages that have a term, as far as one may know of them."""

    def get_queryset(self):
        """Return those pages."""
        pages = own_objects(self.request.user, Page).filter(pk__in=page_ids(self.object))
        return pages.specific().order_by("title", "pk")

    @cached_property
    def columns(self):
        """Return title and type."""
        return [
            TitleColumn("title", label="Page", get_url=_edit_url),
            Column("kind", label="Type", accessor=lambda page: page.page_type_display_name),
        ]

    def get_table(self, object_list, **kwargs):
        """Show pages as they are, without references Wagtail looks for."""
        return super(UsageView.__base__, self).get_table(object_list, **kwargs)


def _edit_url(page) -> str:
    return reverse("wagtailadmin_pages:edit", args=(page.pk,))


class TermDeleteView(DeleteView):
    """Says what a deletion takes off pages, and offers to merge instead."""

    def get_context_data(self, **kwargs):
        """Add who uses it."""
        merge = self.object.snippet_viewset.get_url_name("merge")
        return super().get_context_data(
            usage=usage_in_words(self.object),
            in_use=bool(page_ids(self.object)),
            merge_url=reverse(merge, args=(quote(self.object.pk),)),
            **kwargs,
        )


class OwnReorderView(ReorderView):
    """Moves a record within its own site, and numbers the others of that site anew."""

    order = IN_ORDER

    def post(self, request, pk):
        """Take the position in the list as it is shown."""
        shown = list(records_for(request.user, self.model).order_by(*self.order))
        moving = next((term for term in shown if term.pk == pk), None)
        if moving is None:
            raise Http404
        if not policy_registry.get(moving).user_has_permission_for_instance(
            request.user, "change", moving
        ):
            return JsonResponse({"success": False}, status=403)
        shown.remove(moving)
        shown.insert(_position(request, len(shown)), moving)
        own = [term.pk for term in shown if term.site_id == moving.site_id]
        put_in_order(self.model, moving.site, own, self.order)
        return JsonResponse({"success": True})


def _position(request, last: int) -> int:
    """Return where to; at the end if that is not said."""
    text = request.GET.get("position", "")
    return min(int(text), last) if text.isascii() and text.isdecimal() and len(text) < 9 else last


class TermViewSet(SiteSnippetViewSet):
    """All screens for one kind of term."""

    icon = "tag"
    menu_hook = "register_term_menu_item"
    list_display = ["name", "synonyms"]
    search_fields = ["name", "synonyms"]
    ordering = "sort_order"
    sort_order_field = "sort_order"
    copy_view_enabled = False
    index_view_class = TermIndexView
    usage_view_class = TermUsageView
    delete_view_class = TermDeleteView
    reorder_view_class = OwnReorderView
    index_results_template_name = "terms/index_results.html"
    delete_template_name = "terms/confirm_delete.html"
    edit_handler = ObjectList(PANELS, base_form_class=TermForm)

    def get_common_view_kwargs(self, **kwargs):
        """Leave out Wagtail's count of uses, which knows nothing of terms."""
        return super().get_common_view_kwargs(**{"usage_url_name": None, **kwargs})

    def get_urlpatterns(self):
        """Add the screen to merge."""
        view = self.construct_view(MergeView, **self.get_common_view_kwargs())
        return [*super().get_urlpatterns(), path("merge/<int:pk>/", view, name="merge")]
