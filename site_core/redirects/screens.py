"""The list of redirects and its forms, kept inside the sites one looks after."""

import django_filters
from django import forms
from django.db import IntegrityError, transaction
from django.urls import path, reverse
from django.utils.functional import cached_property
from wagtail.admin import messages
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, StatusTagColumn
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets.button import Button

from site_core.redirects.checks import broken_links, collapse
from site_core.redirects.forms import RedirectForm, sites_with
from site_core.redirects.import_screens import ImportView
from site_core.redirects.models import Redirect
from site_core.redirects.notfound import forget_answered
from site_core.tenancy.policy import records_for
from site_core.tenancy.snippets import OwnObject


def own_sites(request):
    """Return the sites a filter may offer."""
    return sites_with(request.user, "view", "change", "delete")


class OwnSiteFilterSet(WagtailFilterSet):
    """Narrows a list to one of the user's sites, if there are several."""

    site = django_filters.ModelChoiceFilter(label="Site", queryset=own_sites)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if own_sites(self.request).count() < 2:
            del self.filters["site"]


class RedirectFilterSet(OwnSiteFilterSet):
    """By site, by who made it, and by whether it leads anywhere."""

    automatic = django_filters.ChoiceFilter(
        label="Made",
        choices=[("1", "Automatically"), ("0", "By hand")],
        empty_label="All",
        widget=forms.RadioSelect,
    )
    broken = django_filters.ChoiceFilter(
        label="Leads to",
        method="only_broken",
        choices=[("1", "Nothing")],
        empty_label="All",
        widget=forms.RadioSelect,
    )

    class Meta:
        model = Redirect
        fields = ["site", "automatic"]

    def only_broken(self, queryset, name, value):
        """Keep what leads to no page that readers can see."""
        return queryset.filter(pk__in=broken(list(queryset))) if value else queryset


def broken(rows: list[Redirect]) -> set[int]:
    """Return the ids of those redirects that lead nowhere."""
    rows = [row for row in rows if not row.gone]
    lost = (row for row in rows if not row.target_link and not _is_live(row.target_page))
    return broken_links(rows) | {row.pk for row in lost}


def _is_live(page) -> bool:
    return page is not None and page.live


class RedirectIndexView(generic.IndexView):
    """The list, with what leads nowhere marked."""

    def get_base_queryset(self):
        """Return the redirects of the user's sites."""
        rows = records_for(self.request.user, Redirect)
        return rows.select_related("site__root_page", "target_page")

    def get_table(self, object_list):
        """Remember which redirects are shown: only they are looked into."""
        self.shown = object_list
        return super().get_table(object_list)

    @cached_property
    def broken(self) -> set[int]:
        """Return the ids of those shown that lead nowhere; looked up once."""
        return broken(list(self.shown))

    def _says(self, row) -> str:
        """Return what a redirect leads to: a page by its title if it is one of the same site."""
        if row.gone:
            return "Nothing: readers are told that it is gone"
        page = row.target_page
        if page is not None and page.path.startswith(row.site.root_page.path):
            return f"{page.title} – {row.target}" if page.live else f"{page.title}, not published"
        return row.target or "A page that was deleted"

    @cached_property
    def columns(self):
        """Return the columns; the site only where there are several."""
        columns = [
            self._get_title_column("old_path", classname="wrap-anywhere"),
            Column("says", label="Leads to", accessor=self._says, classname="wrap-anywhere"),
            StatusTagColumn(
                "state",
                label="Kind",
                accessor=self._state,
                primary=lambda row: row.pk not in self.broken,
            ),
        ]
        if own_sites(self.request).count() > 1:
            columns.insert(1, Column("site", label="Site", sort_key="site__site_name"))
        return columns

    def _state(self, row) -> str:
        if row.pk in self.broken:
            return "Broken"
        if row.gone:
            return "Gone"
        return "Permanent" if row.permanent else "Temporary"

    @cached_property
    def header_more_buttons(self):
        """Offer the import beside the exports."""
        buttons = list(super().header_more_buttons)
        if self.user_has_permission("add"):
            address = reverse("redirects:import")
            buttons.append(Button("Import", url=address, icon_name="upload", priority=50))
        return buttons


class Settles:
    """A form that, once it is saved, sees to what led to the old address."""

    def form_valid(self, form):
        """Save; say so when somebody else saved the same address at the same moment."""
        try:
            with transaction.atomic():
                return super().form_valid(form)
        except IntegrityError:
            form.add_error("old_path", "Somebody has just made a redirect from this address.")
            return self.form_invalid(form)

    def save_instance(self):
        """Save, shorten chains, and forget that the address was asked for in vain."""
        row = super().save_instance()
        if note := self.form.note:
            messages.info(self.request, note)
        if count := collapse(row):
            others = "1 redirect that led" if count == 1 else f"{count} redirects that led"
            messages.info(self.request, f"{others} to {row.old_path} now lead on directly.")
        forget_answered(row.site, [row.old_path])
        return row


class AddView(Settles, generic.CreateView):
    """A new redirect; the report of addresses not found fills in where it starts."""

    def get_initial(self):
        """Return what the address asks for."""
        start, site = self.request.GET.get("from", ""), self.request.GET.get("site", "")
        initial = {"old_path": start.replace("\0", "")[:500], "gone": "gone" in self.request.GET}
        if site.isdecimal() and sites_with(self.request.user, "add").filter(pk=site[:9]).exists():
            initial["site"] = int(site[:9])
        return initial


class EditView(Settles, OwnObject, generic.EditView):
    """A redirect that is there already."""

    def save_instance(self):
        """Save it as made by hand: from now on somebody looks after it."""
        self.form.instance.automatic = False
        return super().save_instance()


class RedirectViewSet(ModelViewSet):
    """All screens for redirects."""

    model = Redirect
    name = "redirects"
    icon = "redirect"
    menu_label = "Redirects"
    menu_order = 800
    add_to_settings_menu = True
    add_to_reference_index = False  # whole trees are redirected at once, past its signals
    copy_view_enabled = False
    index_view_class = RedirectIndexView
    add_view_class = AddView
    edit_view_class = EditView
    filterset_class = RedirectFilterSet
    search_fields = ["old_path", "target_link", "target_page__title"]
    ordering = "old_path"
    list_per_page = 50
    list_export = ["old_path", "target", "kind", "site.hostname"]
    export_headings = {
        "old_path": "from",
        "target": "to",
        "kind": "permanent",
        "site.hostname": "site",
    }
    export_filename = "redirects"

    def get_form_class(self, for_update=False):
        """Return the form with its checks."""
        return RedirectForm

    def construct_view(self, view_class, **kwargs):
        """Put ``OwnObject`` in front of every screen that shows one record."""
        if hasattr(view_class, "get_object") and not issubclass(view_class, OwnObject):
            view_class = type(view_class.__name__, (OwnObject, view_class), {})
        return super().construct_view(view_class, **kwargs)

    def get_urlpatterns(self):
        """Add the import."""
        return [*super().get_urlpatterns(), path("import/", ImportView.as_view(), name="import")]
