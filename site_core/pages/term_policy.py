"""Who may do what with terms: as with any record of a site, except for those all sites may have."""

from django.apps import apps
from wagtail.permissions import policy_registry

from site_core.pages.terms import Term
from site_core.tenancy.policy import SiteRecordPolicy


class TermPolicy(SiteRecordPolicy):
    """Only Network admins delete what pages of other sites may use."""

    def user_has_any_permission_for_instance(self, user, actions, instance):
        """Return whether ``user`` may do one of ``actions``."""
        if getattr(instance, "shared", False) and not user.is_superuser:
            actions = set(actions) - {"delete"}
        return bool(actions) and super().user_has_any_permission_for_instance(
            user, actions, instance
        )


def register_policies() -> None:
    """Put every kind of term under it."""
    for model in apps.get_models():
        if issubclass(model, Term):
            policy_registry.register(model, TermPolicy(model))
