"""The forms of the screen of an inquiry."""

from datetime import date

from django import forms
from django.utils import timezone
from wagtail.admin.widgets import AdminDateInput

from programs.inquiries.forms import PlainForm
from programs.inquiries.models import Inquiry
from programs.inquiries.people import handlers

FURTHEST = 10  # years from now
NO_DATE = "Enter the date as year, month and day, for example 2027-03-09, or leave it empty."


class WorkForm(forms.ModelForm):
    """Where an inquiry stands, who sees to it, and until when."""

    class Meta:
        model = Inquiry
        fields = ["status", "assignee", "due_on"]
        widgets = {"due_on": AdminDateInput}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        people = handlers(self.instance.site)
        field = self.fields["assignee"]
        # Who is left over from before may stay until somebody else is chosen.
        kept = type(self.instance).objects.filter(pk=self.instance.pk).values("assignee")
        field.queryset = people.model.objects.filter(pk__in=people.values("pk")) | (
            people.model.objects.filter(pk__in=kept, is_superuser=False)
        )
        field.empty_label = "Nobody yet"
        self.fields["due_on"].error_messages["invalid"] = NO_DATE

    def clean_due_on(self):
        """Refuse days nobody can mean. One that was set before may stay."""
        day = self.cleaned_data["due_on"]
        if day is None or "due_on" not in self.changed_data:
            return day
        received = timezone.localdate(self.instance.created_at)
        if day < received:
            words = f"The inquiry came in on {received:%Y-%m-%d}: enter that day or a later one."
            raise forms.ValidationError(words)
        if day > date(timezone.localdate().year + FURTHEST, 12, 31):
            raise forms.ValidationError(f"Enter a date in the next {FURTHEST} years.")
        return day


class NoteForm(PlainForm):
    """A note for colleagues."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, auto_id="note_%s", **kwargs)

    text = forms.CharField(
        label="Note", max_length=4000, widget=forms.Textarea({"rows": 4}),
        help_text="Only people who work on this site’s inquiries read it. It cannot be changed later.",
    )  # fmt: skip


class MailForm(PlainForm):
    """A mail to the sender."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, auto_id="mail_%s", **kwargs)

    subject = forms.CharField(max_length=150)
    text = forms.CharField(max_length=8000, widget=forms.Textarea({"rows": 9}))


class EraseForm(forms.Form):
    """Whose inquiries to erase."""

    email = forms.EmailField(label="Email address")
    subscribers = forms.BooleanField(
        label="Also take the address off the newsletter’s list", required=False
    )
