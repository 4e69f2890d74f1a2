"""The report of addresses that were asked for in vain."""

from urllib.parse import urlencode

import django_filters
from django import forms
from django.urls import path, reverse
from django.utils.functional import cached_property
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.views import generic
from wagtail.admin.viewsets.base import ViewSet
from wagtail.admin.widgets.button import Button

from site_core.redirects.forms import sites_with
from site_core.redirects.models import NotFoundPath
from site_core.redirects.screens import OwnSiteFilterSet, own_sites
from site_core.tenancy.policy import records_for
from site_core.tenancy.snippets import OwnObject


class NotFoundFilterSet(OwnSiteFilterSet):
    """By site, and by whether somebody decided that an address does not matter."""

    ignored = django_filters.ChoiceFilter(
        label="Show",
        choices=[("1", "Ignored addresses")],
        empty_label="Addresses to look at",
        method="by_ignored",
        widget=forms.RadioSelect,
    )

    class Meta:
        model = NotFoundPath
        fields = ["site"]

    def by_ignored(self, queryset, name, value):
        """Keep only what is ignored."""
        return queryset.filter(ignored=True) if value else queryset


class NotFoundView(generic.IndexView):
    """What people asked for most, with a way to lead them on."""

    model = NotFoundPath
    page_title = "Addresses not found"
    header_icon = "warning"
    index_url_name = "not_found:index"
    index_results_url_name = "not_found:index_results"
    filterset_class = NotFoundFilterSet
    search_fields = ["path"]
    default_ordering = "-count"
    paginate_by = 50
    list_export = ["path", "count", "first_seen", "last_seen", "site.hostname"]
    export_headings = {"site.hostname": "Site"}
    export_filename = "not-found"

    def get_base_queryset(self):
        """Return the addresses of the user's sites."""
        rows = records_for(self.request.user, NotFoundPath).select_related("site")
        return rows if self.request.GET.get("ignored") == "1" else rows.filter(ignored=False)

    @cached_property
    def columns(self):
        """Return the columns; the site only where there are several."""
        columns = [
            self._get_title_column("path"),
            Column("count", label="Times", sort_key="count"),
            DateColumn("last_seen", label="Last asked for", sort_key="last_seen"),
        ]
        if own_sites(self.request).count() > 1:
            columns.insert(1, Column("site", label="Site", sort_key="site__site_name"))
        return columns

    @cached_property
    def _may_add(self) -> set[int]:
        return set(sites_with(self.request.user, "add").values_list("pk", flat=True))

    def get_edit_url(self, instance):
        """Return the form for a redirect that starts here."""
        if instance.site_id not in self._may_add:
            return None
        query = urlencode({"from": instance.path, "site": instance.site_id})
        return f"{reverse('redirects:add')}?{query}"

    def get_list_more_buttons(self, instance):
        """Offer to make a redirect, to say that nothing takes its place, and to leave it."""
        buttons = []
        if address := self.get_edit_url(instance):
            buttons.append(
                Button("Make a redirect", url=address, icon_name="redirect", priority=10)
            )
            gone = f"{address}&gone=1"
            buttons.append(Button("Say it is gone", url=gone, icon_name="bin", priority=15))
        word, icon = ("Show again", "view") if instance.ignored else ("Ignore", "no-view")
        address = reverse("not_found:ignore", args=[instance.pk])
        buttons.append(Button(word, url=address, icon_name=icon, priority=20))
        return buttons

    def get_add_url(self):
        """Nobody adds addresses by hand."""
        return


class IgnoreView(OwnObject, generic.DeleteView):
    """Takes an address out of the report, or back into it, after asking."""

    model = NotFoundPath
    permission_required = "change"
    page_title = "Ignore"
    header_icon = "warning"
    index_url_name = "not_found:index"
    delete_url_name = "not_found:ignore"
    template_name = "redirects/confirm_ignore.html"
    success_message = None

    def delete_action(self):
        """Turn it around; the address is counted all the same."""
        self.object.ignored = not self.object.ignored
        self.object.save(update_fields=["ignored"])


class NotFoundViewSet(ViewSet):
    """The report in the menu Reports."""

    name = "not_found"
    url_prefix = "reports/not-found"

    def get_urlpatterns(self):
        """Return the screens of the report."""
        return [
            path("", NotFoundView.as_view(), name="index"),
            path("results/", NotFoundView.as_view(results_only=True), name="index_results"),
            path("<int:pk>/ignore/", IgnoreView.as_view(), name="ignore"),
        ]
