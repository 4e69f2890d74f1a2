"""Addresses of logging in, below the admin’s own and in front of Wagtail’s."""

from django.urls import path
from django.views.decorators.cache import never_cache

from site_core.accounts import second_factor_views as second_step
from site_core.accounts.login_views import LeaveView, LoginView, UnlockView

urlpatterns = [
    path("login/", never_cache(LoginView.as_view()), name="wagtailadmin_login"),
    path("unlock/<str:token>/", never_cache(UnlockView.as_view()), name="unlock"),
    path("second-step/", second_step.CodeView.as_view(), name="second_step"),
    path("second-step/set-up/", second_step.SetUpView.as_view(), name="second_step_set_up"),
    path("second-step/codes/", second_step.CodesView.as_view(), name="second_step_codes"),
    path(
        "second-step/new-codes/", second_step.NewCodesView.as_view(), name="second_step_new_codes"
    ),
    path("second-step/remove/", second_step.RemoveView.as_view(), name="second_step_remove"),
    path("second-step/manage/", second_step.ManageView.as_view(), name="second_step_manage"),
    path("second-step/confirm/", second_step.ConfirmView.as_view(), name="second_step_confirm"),
    path("second-step/leave/", LeaveView.as_view(), name="second_step_leave"),
]
