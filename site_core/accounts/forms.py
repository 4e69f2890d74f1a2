"""The forms of logging in."""

from django import forms
from django.core.exceptions import ValidationError
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from wagtail.admin.forms.auth import LoginForm as WagtailLoginForm
from wagtail.admin.forms.auth import PasswordResetForm as WagtailPasswordResetForm

from site_core.accounts import attempts, lockout
from site_core.accounts.attempts import Kind, TooManyError
from site_core.accounts.audit import Event, keyed_hash, record, site_for
from site_core.outbox.context import mail_for
from site_core.tenancy.current import current_request


class LoginForm(WagtailLoginForm):
    """Name or address, and password; says calmly when there were too many attempts."""

    error_messages = {
        **WagtailLoginForm.error_messages,
        "invalid_login": "This name and password do not match an account that can sign in. "
        "Please check both and try again.",
    }

    def __init__(self, request=None, *args, **kwargs):
        super().__init__(request, *args, **kwargs)
        name, password = self.fields["username"], self.fields["password"]
        name.label = "User name or email address"
        name.widget.attrs.update(autocomplete="username", autocapitalize="none", spellcheck="false")
        password.widget.attrs["autocomplete"] = "current-password"
        for field in (name, password):
            field.widget.attrs.pop("placeholder", None)

    def get_invalid_login_error(self):
        """Explain the pause if there is one."""
        error = getattr(self.request, "too_many", None)
        if error:
            return ValidationError(lockout.explain(error), code="too_many")
        return super().get_invalid_login_error()


class PasswordResetForm(WagtailPasswordResetForm):
    """Mails a link to the site it was asked on; says the same for any address."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["email"].label = "Email address of your account"
        self.fields["email"].widget.attrs["autocomplete"] = "email"

    def clean(self):
        """Refuse more requests than anybody needs, whether or not there is such an account."""
        data = super().clean()
        if data.get("email"):
            key = keyed_hash(f"address {data['email']}")
            try:
                attempts.count(Kind.RESET, key, current_request())
            except TooManyError as error:
                raise ValidationError(
                    "There were many requests like this a moment ago. Please look into your mail, "
                    f"or try again in {error.minutes} min."
                ) from error
        return data

    def get_users(self, email):
        """Note in the trail for whom a link was asked for."""
        for account in super().get_users(email):
            record(Event.RESET_ASKED, site=site_for(account), account=account)
            yield account

    def send_mail(
        self, subject_template_name, email_template_name, context, from_email, to_email,
        html_email_template_name=None,
    ):  # fmt: skip
        """Send it marked as secret: the link is worth a password.

        It leads to the address the site has, whatever the browser called the host.
        """
        context = {**context, "root_url": current_request().host_site.root_url}
        subject = "".join(render_to_string(subject_template_name, context).splitlines())
        body = render_to_string(email_template_name, context)
        headers = {"X-Proscenium-Secret": "1"}
        mail = EmailMultiAlternatives(subject, body, from_email, [to_email], headers=headers)
        # In the outbox of a site the account belongs to, whichever site's form was used.
        account = context["user"]
        with mail_for(site_for(account), secret=True, account=account):
            mail.send()


class CodeForm(forms.Form):
    """A code of the authenticator app, or where that is possible a recovery code."""

    code = forms.CharField(
        label="Code",
        max_length=40,
        widget=forms.TextInput(
            attrs={
                "autocomplete": "one-time-code",
                "autocapitalize": "none",
                "inputmode": "numeric",
                "spellcheck": "false",
                "autofocus": "",
            }
        ),
    )


class PasswordForm(forms.Form):
    """The password once more."""

    password = forms.CharField(
        label="Password",
        strip=False,
        max_length=4096,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password", "autofocus": ""}),
    )
