"""Wagtail's snippet screens and choosers kept inside the sites one works on."""

from django.core.exceptions import PermissionDenied
from django.http import Http404
from wagtail.models import Site
from wagtail.permissions import policy_registry
from wagtail.snippets.views.chooser import (
    ChooseResultsView,
    ChooseView,
    SnippetChooserViewSet,
    SnippetChosenMultipleView,
    SnippetChosenView,
    SnippetCreateView,
)
from wagtail.snippets.views.snippets import SnippetViewSet

from site_core.tenancy.policy import may_any, numbers, records_for, working_site_of
from site_core.tenancy.working_site import work_on


class OwnObject:
    """A screen for one record: those of other sites do not exist."""

    def get_object(self, *args, **kwargs):
        """Return the record if the user may do with it what the screen is for.

        Wagtail asks for that on some site; roles differ from site to site.
        """
        record = super().get_object(*args, **kwargs)
        if record is None:
            return record
        user, policy = self.request.user, policy_registry.get(record)
        if not may_any(user, record):
            raise Http404
        needed = getattr(self, "permission_required", None)
        if needed and not policy.user_has_permission_for_instance(user, needed, record):
            raise PermissionDenied
        if working_site_of(user):
            work_on(self.request, record.site)
        return record


class OwnRecords(OwnObject):
    """The same with a form: it offers as owners the sites one may do this on."""

    def get_form(self, *args, **kwargs):
        """Offer the site worked on, and the one a record has already."""
        form = super().get_form(*args, **kwargs)
        if "site" in form.fields:
            user = self.request.user
            policy = policy_registry.get_by_type(self.model)
            sites = policy.sites_user_has_any_permission_for(user, ["add", "change"])
            owner = [form.instance.site_id] if form.instance.pk else []
            field = form.fields["site"]
            field.queryset = Site.objects.filter(
                pk__in=[*sites.values_list("pk", flat=True), *owner]
            )
            field.initial = working_site_of(user)
        return form


class ChooseOwn:
    """A chooser's list."""

    def get_object_list(self):
        """Return the records of the user's sites."""
        return records_for(self.request.user, self.model_class)


class OwnChooseView(ChooseOwn, ChooseView):
    """The chooser."""


class OwnChooseResultsView(ChooseOwn, ChooseResultsView):
    """The chooser's list alone."""


class OwnChosenView(SnippetChosenView):
    """What the chooser answers for one record."""

    def get_object(self, pk):
        """Return the record if it belongs to a site of the user's."""
        return records_for(self.request.user, self.model_class).get(pk__in=numbers([pk]))


class OwnChosenMultipleView(SnippetChosenMultipleView):
    """What the chooser answers for several records."""

    def get_objects(self, pks):
        """Return those records that belong to sites of the user's."""
        return records_for(self.request.user, self.model_class).filter(pk__in=numbers(pks))


class NoCreateView(SnippetCreateView):
    """Records are not made in choosers: they need the choice of a site, and a form of their own."""

    def can_create(self):
        """Return that nobody can."""
        return False


class SiteChooserViewSet(SnippetChooserViewSet):
    """Offers only records of the user's sites."""

    choose_view_class = OwnChooseView
    choose_results_view_class = OwnChooseResultsView
    chosen_view_class = OwnChosenView
    chosen_multiple_view_class = OwnChosenMultipleView
    create_view_class = NoCreateView


class SiteSnippetViewSet(SnippetViewSet):
    """All screens of a model that sites own."""

    chooser_viewset_class = SiteChooserViewSet

    def construct_view(self, view_class, **kwargs):
        """Put ``OwnRecords`` in front of every screen that shows a record or a form."""
        if hasattr(view_class, "get_object") or hasattr(view_class, "get_form"):
            view_class = type(view_class.__name__, (OwnRecords, view_class), {})
        return super().construct_view(view_class, **kwargs)

    def get_queryset(self, request):
        """Return only records of the user's sites."""
        return records_for(request.user, self.model)
