"""The sign-up form."""

from django import forms

HONEYPOT = "website"


class SignUpForm(forms.Form):
    """An address, the page it was given on, and a field only robots fill."""

    email = forms.EmailField(
        max_length=254,
        error_messages={
            "required": "Enter your e-mail address.",
            "invalid": "Enter an e-mail address in the form name@example.org.",
            "max_length": "That e-mail address is too long.",
        },
    )
    source = forms.IntegerField(required=False, min_value=1)
    website = forms.CharField(required=False)

    @property
    def looks_automatic(self) -> bool:
        """Whether the field that people do not see was filled."""
        return bool(self.data.get(HONEYPOT))
