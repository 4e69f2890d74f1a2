"""The form in which a Network admin plans a site."""

import hashlib
from dataclasses import asdict

from django import forms
from django.core.exceptions import ValidationError

from home.provisioning import SitePlan, validate
from home.provisioning.plan import LONGEST_NAME, LONGEST_PERSON
from site_core.branding.models import Theme, language_choices


class NewSiteForm(forms.Form):
    """Everything there is to decide before a site exists; all of it can be changed later."""

    required_css_class = "required"

    host = forms.CharField(
        label="Host name",
        max_length=2000,
        help_text="Where readers find it, for example www.example.org. It must lead to this server.",
    )
    name = forms.CharField(
        max_length=LONGEST_NAME, help_text="As readers see it, at the top of every page."
    )
    tagline = forms.CharField(
        required=False,
        max_length=160,
        help_text="One sentence on the home page and in search results. It can wait.",
    )
    language = forms.ChoiceField(
        choices=language_choices,
        initial="en",
        help_text="What its pages are written in. Buttons and labels are in English.",
    )
    preset = forms.ChoiceField(
        label="Look",
        choices=Theme.choices,
        widget=forms.RadioSelect,
        initial=Theme.HOUSE_LIGHTS,
        help_text="Type, shape and colors. Colors and logo can be changed under Settings, Brand.",
    )
    contact_email = forms.EmailField(
        label="Public e-mail address",
        required=False,
        help_text="Shown on the contact page. Left empty, that page is a draft for you to write.",
    )
    admin_name = forms.CharField(
        label="Name of the first site admin", required=False, max_length=LONGEST_PERSON
    )
    admin_email = forms.EmailField(
        label="Their e-mail address",
        required=False,
        help_text="They are invited to choose a password. Left empty, nobody is invited yet.",
    )
    shown = forms.CharField(required=False, widget=forms.HiddenInput)

    def clean(self):
        """Hold what was typed against the rules the command knows as well."""
        cleaned = super().clean()
        if not (cleaned.get("host") and cleaned.get("name")):
            return cleaned
        names = [name for name in SitePlan.__dataclass_fields__ if cleaned.get(name)]
        try:
            self.plan, self.notes = validate(SitePlan(**{name: cleaned[name] for name in names}))
        except ValidationError as error:
            for name, messages in error.message_dict.items():
                if not self.has_error(name):
                    self.add_error(name if name in self.fields else None, messages)
        return cleaned

    @property
    def digest(self) -> str:
        """Return what tells this plan from another."""
        words = repr(sorted(asdict(self.plan).items()))
        return hashlib.sha256(words.encode()).hexdigest()[:16]
