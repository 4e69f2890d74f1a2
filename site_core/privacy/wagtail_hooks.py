"""Tells people who run a site when its pages load or store what they should not."""

from wagtail import hooks
from wagtail.admin.ui.components import Component

from site_core.privacy.models import PrivacyCheck
from site_core.tenancy.people import administered_sites
from site_core.tenancy.policy import working_site_of


class FindingsPanel(Component):
    """On the first page of the admin: what the last check found, if anything."""

    name = "privacy_findings"
    order = 110
    template_name = "privacy/findings_panel.html"

    def get_context_data(self, parent_context):
        """Return the checks of the sites one runs that found something."""
        user = parent_context["request"].user
        sites = administered_sites(user)
        if site := working_site_of(user):
            sites = sites.filter(pk=site.pk)
        checks = PrivacyCheck.objects.filter(site__in=sites).exclude(findings=[])
        return {"checks": checks.select_related("site")}


@hooks.register("construct_homepage_panels")
def show_findings(request, panels):
    """Add the panel."""
    panels.append(FindingsPanel())
