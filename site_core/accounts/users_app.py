"""Wagtail's app of users and groups, with our screens and rules in the place of its own."""

from wagtail.users.apps import WagtailUsersAppConfig


class UsersConfig(WagtailUsersAppConfig):
    """People are seen to on our screens; groups on none: the roles of a site are made by code."""

    user_viewset = "site_core.accounts.people_viewset.PeopleViewSet"
    group_viewset = "site_core.accounts.people_viewset.NoGroupScreens"

    def ready(self):
        """Say who may do what; Wagtail would ask for permissions over all accounts."""
        from django.contrib.auth import get_user_model
        from django.contrib.auth.models import Group
        from wagtail.permissions import register_permission_policy

        from site_core.accounts.account_policy import AccountPolicy, ClosedPolicy

        register_permission_policy(get_user_model(), AccountPolicy(get_user_model()))
        register_permission_policy(Group, ClosedPolicy(Group))
