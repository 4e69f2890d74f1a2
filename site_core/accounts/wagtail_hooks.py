"""People in the admin: no bulk actions on accounts, and one's own rights in plain words."""

from django import forms
from wagtail import hooks
from wagtail.admin.views.account import BaseSettingsPanel

from site_core.accounts.explain import explain
from site_core.accounts.people_viewset import REFUSED
from site_core.tenancy.policy import sites_for

for action in REFUSED:
    # After Wagtail's own of the same name, so that these are found.
    hooks.register("register_bulk_action", action, order=1000)


@hooks.register("register_account_settings_panel")
class MyRightsPanel(BaseSettingsPanel):
    """Says on one's own page what one may do."""

    name = "rights"
    title = "What you may do"
    order = 50
    template_name = "accounts/my_rights.html"

    def get_form(self):
        """Return a form without fields: there is nothing to change."""
        return forms.Form()

    def get_context_data(self):
        """Say it."""
        return {"sentences": explain(self.user, sites_for(self.user), you=True)}
