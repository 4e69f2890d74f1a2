"""The list of the people one sees to, and of those who are invited."""

import django_filters
from django.contrib.auth import get_user_model
from django.urls import reverse
from django.utils.functional import cached_property
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column
from wagtail.admin.views import generic
from wagtail.admin.widgets.boolean_radio_select import BooleanRadioSelect
from wagtail.users.views.users import UserColumn

from site_core.accounts.account_policy import shown_accounts, shown_administered_sites
from site_core.accounts.explain import explain, listed, site_name
from site_core.accounts.invitations import visible_to
from site_core.tenancy.models import Role, SiteRole
from site_core.tenancy.people import administered_sites


class PeopleFilterSet(WagtailFilterSet):
    """By role, and by whether they can sign in."""

    role = django_filters.ChoiceFilter(choices=Role.choices, label="Role", method="with_role")
    is_active = django_filters.BooleanFilter(label="Can sign in", widget=BooleanRadioSelect)

    class Meta:
        model = get_user_model()
        fields: list[str] = []

    def with_role(self, people, name, role):
        """Return those who have ``role`` on a site the user administers."""
        sites = administered_sites(self.request.user)
        held = SiteRole.objects.filter(role=role, site__in=sites, group__user__isnull=False)
        return people.filter(pk__in=held.values("group__user"))


class SentencesColumn(Column):
    """What somebody may do, in plain words."""

    cell_template_name = "accounts/people/sentences_cell.html"


class PeopleIndexView(generic.IndexView):
    """People with a role on one’s sites; Network admins see everybody."""

    template_name = "accounts/people/index.html"
    results_template_name = "accounts/people/index_results.html"
    add_item_label = "Invite a person"
    page_title = "People"
    verbose_name_plural = "people"
    context_object_name = "users"
    search_fields = ("username", "first_name", "last_name", "email")
    filterset_class = PeopleFilterSet
    default_ordering = "name"
    list_export: list[str] = []

    @cached_property
    def sites(self):
        """Return the sites people are shown of."""
        return list(shown_administered_sites(self.request.user))

    @cached_property
    def columns(self):
        """Return the name, and what they may do with their address."""
        name_column = self._get_title_column_class(UserColumn)
        return [
            name_column("name", accessor=str, label="Name", sort_key="name",
                        get_url=self.get_edit_url, classname="name"),
            SentencesColumn("may", label="What they may do", accessor=self.sentences),
        ]  # fmt: skip

    def sentences(self, person):
        """Return what ``person`` may do on the sites shown."""
        return explain(person, self.sites)

    def get_base_queryset(self):
        """Return the people shown, with all that is said of them."""
        people = shown_accounts(self.request.user).select_related("wagtail_userprofile")
        return people.prefetch_related("groups__site_role__site")

    def order_queryset(self, queryset):
        """Sort by name as people say it, then by user name."""
        if self.ordering in ("name", "-name"):
            sign = self.ordering.removesuffix("name")
            return queryset.order_by(*(f"{sign}{f}" for f in ("first_name", "last_name", "pk")))
        return super().order_queryset(queryset)

    def get_edit_url(self, instance):
        """Return the address of a person’s page, without asking about each whom one sees to."""
        return reverse("wagtailusers_users:edit", args=[instance.pk])

    def get_list_buttons(self, instance):
        """Return nothing: a person’s page has all there is to do."""
        return []

    def get_context_data(self, **kwargs):
        """Add the invitations nobody has accepted yet."""
        context = super().get_context_data(**kwargs)
        context["invitations"] = [] if self.results_only else self._invitations()
        return context

    def _invitations(self) -> list:
        pks = {site.pk for site in self.sites}
        found = visible_to(self.request.user).prefetch_related("roles__site")
        shown = []
        for invitation in found:
            offers = [offer for offer in invitation.roles.all() if offer.site_id in pks]
            if not offers and not (invitation.network_admin and self.request.user.is_superuser):
                continue
            words = [f"{offer.get_role_display()} on {site_name(offer.site)}" for offer in offers]
            words += ["Network admin"] * invitation.network_admin
            shown.append((invitation, listed(words)))
        return shown
