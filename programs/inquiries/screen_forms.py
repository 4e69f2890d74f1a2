"""The forms of the screen of an inquiry."""

from datetime import date

from django import forms
from django.utils import timezone
from wagtail.admin.widgets import AdminDateInput

from programs.inquiries.forms import PlainForm
from programs.inquiries.models import Inquiry
from programs.inquiries.people import handlers
from programs.inquiries.work import who_set

FURTHEST = 10  # years from now
NO_DATE = "Enter the date as year, month and day, for example 2027-03-09, or leave it empty."


class WorkForm(forms.ModelForm):
    """Where an inquiry stands, who sees to it, and until when.

    ``seen`` travels with it: what was there when the screen was opened. Only what differs from that
    is meant; the rest may have been changed by somebody else since.
    """

    class Meta:
        model = Inquiry
        fields = ["status", "assignee", "due_on"]
        widgets = {"due_on": AdminDateInput}

    def __init__(self, data=None, **kwargs):
        inquiry = kwargs["instance"]
        now = {name: self._posted(inquiry, name) for name in self._meta.fields}
        self.seen = {f"seen-{name}": value for name, value in now.items()}
        self.overtaken = []
        super().__init__(data and self._on_top_of(now, data), **kwargs)
        people = handlers(self.instance.site)
        field = self.fields["assignee"]
        # Who is left over from before may stay until somebody else is chosen.
        kept = type(self.instance).objects.filter(pk=self.instance.pk).values("assignee")
        field.queryset = people.model.objects.filter(pk__in=people.values("pk")) | (
            people.model.objects.filter(pk__in=kept, is_superuser=False)
        )
        field.empty_label = "Nobody yet"
        self.fields["due_on"].error_messages["invalid"] = NO_DATE

    @staticmethod
    def _posted(inquiry, name: str) -> str:
        """Return a value as the form posts it."""
        value = inquiry.serializable_value(name)
        return "" if value is None else str(value)

    def _on_top_of(self, now: dict[str, str], data):
        """Return ``data`` with what is there now where it was left as it was seen."""
        data = data.copy()
        for name, value in now.items():
            seen, chosen = data.get(f"seen-{name}", value), data.get(name, "")
            if chosen == seen:
                data[name] = value
            elif value not in (seen, chosen):
                self.overtaken.append(name)
        return data

    def clean(self):
        """Refuse what would take back what somebody did while this screen was open."""
        answers = super().clean()
        for name in self.overtaken:
            words = who_set(self.instance, name)
            self.add_error(name, f"{words} Save again if yours is to count.")
        return answers

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
