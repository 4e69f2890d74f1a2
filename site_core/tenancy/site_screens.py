"""Changing and deleting sites: Wagtail's screens, with the checks and words that are missing."""

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import Http404
from wagtail.models import Site
from wagtail.sites.forms import SiteForm
from wagtail.sites.views import DeleteView, EditView, SiteViewSet

from site_core.tenancy.host_names import check_free, named, read_host
from site_core.tenancy.removal import also_showing, belongings, delete_site


class CheckedSiteForm(SiteForm):
    """A site's row: its host name is a name, and nobody else's; its home page can be read."""

    def clean_hostname(self):
        """Keep only the host name of what was typed."""
        return read_host(self.cleaned_data["hostname"]).name

    def clean_root_page(self):
        """Refuse pages that would leave the site without a home, or with another site's."""
        page = self.cleaned_data["root_page"]
        if page.depth != 2:
            raise ValidationError("Choose a page directly below the root of all pages.")
        if not page.live:
            raise ValidationError(f"“{page.title}” is not published; readers would find nothing.")
        if other := Site.objects.filter(root_page=page).exclude(pk=self.instance.pk).first():
            raise ValidationError(f"“{page.title}” is the home page of “{named(other)}” already.")
        return page

    def clean(self):
        """Refuse a host name that leads to another site."""
        cleaned = super().clean()
        if cleaned.get("hostname") and cleaned.get("port"):
            try:
                check_free(cleaned["hostname"], site=self.instance, port=cleaned["port"])
            except ValidationError as error:
                self.add_error("hostname", error)
        return cleaned


class NetworkAdminsOnly:
    """A screen that does not exist for anybody else, whatever permissions they were given."""

    def dispatch(self, request, *args, **kwargs):
        """Answer 404 to whoever does not run everything."""
        if not request.user.is_superuser:
            raise Http404
        return super().dispatch(request, *args, **kwargs)


class SiteEditView(NetworkAdminsOnly, EditView):
    """Change a site's row."""


class ConfirmForm(forms.Form):
    """Asks for the host name of the site that is to go."""

    host = forms.CharField(
        label="Host name of the site", widget=forms.TextInput(attrs={"autocomplete": "off"})
    )

    def __init__(self, *args, instance=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.site = instance

    def clean_host(self):
        """Demand exactly this site's."""
        if self.cleaned_data["host"].strip().lower() != self.site.hostname.lower():
            raise ValidationError(f"Type {self.site.hostname} to delete this site.")
        if other := also_showing(self.site):
            raise ValidationError(
                f"“{named(other)}” shows pages of this site as well. Choose another home page for it "
                "first."
            )
        return self.cleaned_data["host"]


class SiteDeleteView(NetworkAdminsOnly, DeleteView):
    """Delete a site with everything that belongs to it, once its host name was typed."""

    form_class = ConfirmForm
    template_name = "sites/confirm_delete.html"

    def get_form_kwargs(self):
        """Tell the form which site it is."""
        return {**super().get_form_kwargs(), "instance": self.object}

    def get_context_data(self, **kwargs):
        """Say what goes with the site, and what stays."""
        context = super().get_context_data(**kwargs)
        return {**context, "belongings": belongings(self.object), "site": self.object}

    @transaction.atomic
    def delete_action(self):
        """Delete pages and records in an order the database accepts."""
        delete_site(self.object, by=self.request.user)


class CheckedSiteViewSet(SiteViewSet):
    """Wagtail's screens for sites, with these forms."""

    edit_view_class = SiteEditView
    delete_view_class = SiteDeleteView

    def get_form_class(self, for_update=False):
        """Return the form that checks."""
        return CheckedSiteForm


# Never registered: Wagtail's own has the addresses; site_core.urls puts these in front of them.
screens = CheckedSiteViewSet("wagtailsites", url_prefix="sites")
