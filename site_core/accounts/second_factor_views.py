"""The screens of the second step: the code, setting up, recovery codes, managing."""

import base64

from allauth.mfa.adapter import get_adapter
from django.contrib.auth.views import RedirectURLMixin
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.generic import FormView, TemplateView
from wagtail.admin import messages

from site_core.accounts import attempts, lockout, second_factor
from site_core.accounts.attempts import Kind, TooManyError
from site_core.accounts.audit import Event, record, site_for
from site_core.accounts.forms import CodeForm, PasswordForm
from site_core.accounts.login_views import with_next
from site_core.accounts.second_factor import Owed
from site_core.accounts.security import is_required_for

WRONG_CODE = "This code is not right. Codes change every 30 seconds; please enter the present one."


@method_decorator([sensitive_post_parameters(), never_cache], name="dispatch")
class Screen(RedirectURLMixin):
    """A screen for somebody who gave a right password. Says where they stand."""

    allowed = {Owed.NOTHING}
    needs_password = False

    def dispatch(self, request, *args, **kwargs):
        """Send people to the step they owe before anything else."""
        if not request.user.is_authenticated:
            return self.go_to("wagtailadmin_login")
        self.owed = second_factor.owed(request, request.user)
        if self.owed not in self.allowed:
            steps = {Owed.CODE: "second_step", Owed.SET_UP: "second_step_set_up"}
            return self.go_to(steps[self.owed]) if self.owed in steps else self.go_on()
        if self.needs_password and not second_factor.is_confirmed(request):
            return redirect(with_next("second_step_confirm", request.get_full_path()))
        return super().dispatch(request, *args, **kwargs)

    def go_on(self):
        """Go where people wanted to go in the first place."""
        return redirect(self.get_success_url())

    def go_to(self, name):
        """Go to a step, and remember where people wanted to go."""
        return redirect(with_next(name, self.get_redirect_url()))

    def get_default_redirect_url(self):
        """Without a wish people get to the dashboard."""
        return reverse("wagtailadmin_home")

    def get_context_data(self, **kwargs):
        """Tell templates where it goes on."""
        return super().get_context_data(next=self.get_redirect_url(), **kwargs)

    def guarded(self, form, field, kind, check):
        """Return what ``check()`` finds, or ``None`` with an error in the form. Counts failures."""
        request, user = self.request, self.request.user
        try:
            attempt = lockout.guard(kind, user, request)
        except TooManyError as error:
            form.add_error(field, lockout.explain(error))
            return None
        found = check()
        if found:
            attempts.succeeded(attempt)
            return found
        record(Event.SECOND_FACTOR_FAILED if kind == Kind.CODE else Event.LOGIN_FAILED,
               request=request, site=site_for(user, request), account=user)  # fmt: skip
        lockout.failed(attempt, user, request)
        return None


class CodeView(Screen, FormView):
    """Asks for the code."""

    allowed = {Owed.CODE}
    form_class = CodeForm
    template_name = "accounts/second_step.html"

    def form_valid(self, form):
        """Let whoever gave a right code in."""
        user, code = self.request.user, form.cleaned_data["code"]
        event = self.guarded(form, "code", Kind.CODE, lambda: second_factor.check_code(user, code))
        if not event:
            if not form.errors:
                form.add_error("code", WRONG_CODE)
            return self.form_invalid(form)
        second_factor.complete(self.request, user, event)
        return self.go_on()


class SetUpView(Screen, FormView):
    """Adds an authenticator app, or replaces the one there is."""

    allowed = {Owed.SET_UP, Owed.NOTHING}
    needs_password = True
    form_class = CodeForm
    template_name = "accounts/set_up.html"

    def get_form(self, form_class=None):
        """Leave the focus at the top: there is something to be done before the code."""
        form = super().get_form(form_class)
        if self.request.method == "GET":
            form.fields["code"].widget.attrs.pop("autofocus")
        return form

    def get_context_data(self, **kwargs):
        """Add the secret, as text and as a picture to be scanned."""
        adapter, secret = get_adapter(), second_factor.new_secret(self.request)
        svg = adapter.build_totp_svg(adapter.build_totp_url(self.request.user, secret))
        return super().get_context_data(
            secret=" ".join(secret[i : i + 4] for i in range(0, len(secret), 4)),
            picture=f"data:image/svg+xml;base64,{base64.b64encode(svg.encode()).decode()}",
            is_required=self.owed is Owed.SET_UP,
            **kwargs,
        )

    def form_valid(self, form):
        """Believe that the app works once it has shown the right code."""
        secret, code = second_factor.new_secret(self.request), form.cleaned_data["code"]
        user = self.request.user
        counter = self.guarded(
            form, "code", Kind.CODE, lambda: second_factor.matching_counter(secret, code)
        )
        if not counter:
            if not form.errors:
                form.add_error("code", WRONG_CODE)
            return self.form_invalid(form)
        second_factor.set_up(self.request, user, secret, counter)
        return self.go_to("second_step_codes")


class CodesView(Screen, TemplateView):
    """Shows new recovery codes, until somebody says they have kept them."""

    template_name = "accounts/recovery_codes.html"

    def get(self, request, *args, **kwargs):
        """Show the codes, if this session has just made them and nobody left them open."""
        if not second_factor.may_show_codes(request):
            return self.go_on()
        return super().get(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        """Add the codes, in two halves each so that they can be read."""
        codes = second_factor.recovery_codes_of(self.request.user)
        return super().get_context_data(codes=[f"{c[:4]} {c[4:]}" for c in codes], **kwargs)

    def post(self, request, *args, **kwargs):
        """Show them no more."""
        request.session.pop(second_factor.SHOW_CODES, None)
        return self.go_on()


class NewCodesView(Screen, TemplateView):
    """Makes new recovery codes; the old ones stop working."""

    needs_password = True
    template_name = "accounts/new_codes.html"

    def post(self, request, *args, **kwargs):
        """Make them, for those who have an authenticator."""
        if not second_factor.authenticator_of(request.user):
            return redirect("second_step_manage")
        second_factor.make_recovery_codes(request, request.user)
        return redirect(with_next("second_step_codes", reverse("second_step_manage")))


class RemoveView(Screen, TemplateView):
    """Takes the second step away, from those who need none."""

    needs_password = True
    template_name = "accounts/remove.html"

    def dispatch(self, request, *args, **kwargs):
        """Send those away who need it."""
        if request.user.is_authenticated and is_required_for(request.user):
            return redirect("second_step_manage")
        return super().dispatch(request, *args, **kwargs)

    def post(self, request, *args, **kwargs):
        """Remove authenticator and codes."""
        second_factor.remove(request, request.user)
        messages.success(request, "Your second step is off. Your password alone signs you in.")
        return redirect("second_step_manage")


class ManageView(Screen, TemplateView):
    """Says how the second step stands, and leads to what can be changed."""

    template_name = "accounts/manage.html"

    def get_context_data(self, **kwargs):
        """Add what there is."""
        user = self.request.user
        return super().get_context_data(
            authenticator=second_factor.authenticator_of(user),
            codes_left=len(second_factor.recovery_codes_of(user)),
            is_required=is_required_for(user),
            **kwargs,
        )


class ConfirmView(Screen, FormView):
    """Asks for the password once more, before anything that opens the account to others."""

    allowed = {Owed.SET_UP, Owed.NOTHING}
    form_class = PasswordForm
    template_name = "accounts/confirm.html"

    def form_valid(self, form):
        """Go on with what was asked for."""
        user, password = self.request.user, form.cleaned_data["password"]
        if self.guarded(form, "password", Kind.PASSWORD, lambda: user.check_password(password)):
            second_factor.confirm(self.request)
            return self.go_on()
        if not form.errors:
            form.add_error("password", "This is not your password. Please try again.")
        return self.form_invalid(form)
