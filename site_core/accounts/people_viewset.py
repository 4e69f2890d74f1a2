"""The addresses of people in the admin, in the place of Wagtail's users and groups."""

from django.http import Http404
from django.urls import path
from wagtail.admin.viewsets.base import ViewSet
from wagtail.users.views.bulk_actions import (
    AssignRoleBulkAction,
    DeleteBulkAction,
    SetActiveStateBulkAction,
)
from wagtail.users.views.users import UserViewSet

from site_core.accounts.leaving_views import (
    DeactivateView,
    LeaveView,
    PasswordLinkView,
    ReactivateView,
    ResetSecondStepView,
)
from site_core.accounts.people_index import PeopleIndexView
from site_core.accounts.people_views import (
    InviteView,
    PersonView,
    ResendInvitation,
    RevokeInvitation,
)


class PeopleViewSet(UserViewSet):
    """People are invited, given roles, and deactivated. Accounts are not deleted or copied."""

    menu_label = "People"
    index_view_class = PeopleIndexView
    copy_view_enabled = False
    template_prefix = "accounts/people/"

    def get_common_view_kwargs(self, **kwargs):
        """Leave out the addresses there are not."""
        gone = dict.fromkeys(("history_url_name", "usage_url_name", "delete_url_name"))
        return super().get_common_view_kwargs(**{**gone, **kwargs})

    def get_index_view_kwargs(self, **kwargs):
        """Use our own filters, search and order."""
        own = ("filterset_class", "search_fields", "default_ordering", "verbose_name_plural")
        return super().get_index_view_kwargs(
            **{name: getattr(PeopleIndexView, name) for name in own}, **kwargs
        )

    def get_urlpatterns(self):
        """Return every address."""
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("new/", InviteView.as_view(), name="add"),
            path("edit/<int:pk>/", PersonView.as_view(), name="edit"),
            path("leave/<int:pk>/", LeaveView.as_view(), name="leave"),
            path("deactivate/<int:pk>/", DeactivateView.as_view(), name="deactivate"),
            path("reactivate/<int:pk>/", ReactivateView.as_view(), name="reactivate"),
            path("password-link/<int:pk>/", PasswordLinkView.as_view(), name="password_link"),
            path("second-step/<int:pk>/", ResetSecondStepView.as_view(), name="second_step"),
            path("invitation/<int:pk>/again/", ResendInvitation.as_view(), name="invite_again"),
            path("invitation/<int:pk>/revoke/", RevokeInvitation.as_view(), name="revoke"),
        ]


class NoGroupScreens(ViewSet):
    """Groups have no screens: code makes them, and nobody changes them by hand (P01)."""


def refused(action_class) -> type:
    """Return a bulk action of the same name that does not exist for anybody."""

    def dispatch(self, request, *args, **kwargs):
        raise Http404

    return type(f"Refused{action_class.__name__}", (action_class,), {"dispatch": dispatch})


# What is done to people is done to one at a time: each time somebody else takes over.
REFUSED = [
    refused(action) for action in (AssignRoleBulkAction, DeleteBulkAction, SetActiveStateBulkAction)
]
