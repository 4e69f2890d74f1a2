"""The form somebody asks for programs with. Three answers are needed; every other one helps."""

import re

from django import forms
from django.core.validators import MaxValueValidator, MinValueValidator
from django.forms import widgets
from django.utils.datastructures import MultiValueDict

from programs.inquiries.choices import Sector
from programs.inquiries.models import Inquiry
from programs.models import Delivery
from site_core.delivery.plain_text import plain, unturned

TRAP = "subject"  # what no browser fills in by itself, and robots always do
QUICKEST = 3  # seconds: nobody reads and fills in the form in less
LONGEST_PLAN = 1500
LINK = re.compile(r"https?:|www\.|\[/?url|<\s*/?\s*a\b", re.IGNORECASE)
SEVERAL_LINKS = 2  # in texts, where one may be to the venue

NOT_ON_LIST = {
    "p": "A program you chose is not offered any more. Please look at the list again.",
    "sector": "Choose one from the list of organizations, or leave it at “Choose one”.",
    "preferred_contact": "Choose one of the ways to answer from the list, or none.",
    "deliveries": "Choose forms from the list, or none: one you chose is not on it.",
}
EMPTY = {
    "organization": "Enter the name of your organization.",
    "name": "Enter your name.",
    "email": "Enter your email address.",
}
WRONG = {
    "email": "Enter an email address in the form name@example.org.",
    "date_from": "Enter the earliest date as month, day and year, or leave it empty.",
    "date_to": "Enter the latest date as month, day and year, or leave it empty.",
    "group_size": "Enter the number of people in digits, or leave it empty.",
    "sessions": "Enter the number of sessions in digits, or leave it empty.",
}
AUTOCOMPLETE = {
    "organization": "organization",
    "role": "organization-title",
    "name": "name",
    "email": "email",
    "phone": "tel",
    "region": "address-level1",
}
HINTS = {
    "email": "We answer to this address.",
    "region": "For example “Illinois”.",
    "audience": "For example “first-year students” or “supervisors”.",
    "tailoring": "A policy to mention, an event before or after. Please tell no one’s personal "
    "story, yours or another’s: several people read this.",
    "access_needs": "Captions, interpreters, step-free access: what should be there, not for whom.",
}
LABELS = {
    "organization": "Organization",
    "sector": "What kind of organization is it?",
    "role": "Your role there",
    "name": "Your name",
    "email": "Email address",
    "phone": "Phone",
    "preferred_contact": "How may we answer?",
    "date_from": "Earliest date",
    "date_to": "Latest date",
    "audience": "Who will be there?",
    "group_size": "How many people?",
    "sessions": "How many sessions?",
    "venue": "Venue and city",
    "region": "State or region",
    "tailoring": "Anything to fit to your people?",
    "access_needs": "Accessibility",
}
# Where nobody has reason to give an address; a venue may well have a website.
NO_LINKS = ("organization", "role", "name", "phone")
ONE_LINE = ("organization", "role", "name", "phone", "audience", "venue", "region")
MARKUP = re.compile(r"\[url|<a\s", re.IGNORECASE)  # people write addresses, robots write links
NUMBERS = {"group_size": 100_000, "sessions": 500}


class PlainForm(forms.Form):
    """Takes out of what is sent the characters nothing can show, and those that turn words around.

    Databases refuse some of them, and a name must not reverse what others read beside it.
    """

    def __init__(self, data=None, **kwargs):
        if data is not None:
            data = MultiValueDict(
                {key: [unturned(plain(text)) for text in data.getlist(key)] for key in data}
            )
        super().__init__(data, **kwargs)


class InquiryForm(PlainForm, forms.ModelForm):
    """An inquiry as it is sent. ``programs`` are those of the site that may be asked for."""

    p = forms.MultipleChoiceField(
        label="Which programs?", required=False, widget=widgets.CheckboxSelectMultiple
    )
    deliveries = forms.MultipleChoiceField(
        label="In which form?",
        choices=Delivery.choices,
        required=False,
        widget=widgets.CheckboxSelectMultiple,
    )
    newsletter = forms.BooleanField(required=False)
    plan = forms.CharField(required=False, widget=widgets.HiddenInput)
    seconds = forms.CharField(required=False, widget=widgets.HiddenInput({"data-seconds": ""}))

    class Meta:
        model = Inquiry
        fields = list(LABELS)
        widgets = {
            "phone": widgets.TextInput({"type": "tel"}),
            "preferred_contact": widgets.RadioSelect,
            "date_from": widgets.DateInput({"type": "date"}, format="%Y-%m-%d"),
            "date_to": widgets.DateInput({"type": "date"}, format="%Y-%m-%d"),
            "tailoring": widgets.Textarea({"rows": 4}),
            "access_needs": widgets.Textarea({"rows": 3}),
        }

    def __init__(self, data=None, *, programs=(), **kwargs):
        super().__init__(data, use_required_attribute=True, **kwargs)
        self.offered = {page.slug: page for page in programs}
        self.fields["p"].choices = [(page.slug, page.title) for page in programs]
        self.fields["sector"].choices = [("", "Choose one"), *Sector.choices]
        for name, words in NOT_ON_LIST.items():
            self.fields[name].error_messages["invalid_choice"] = words
        contact = self.fields["preferred_contact"]
        contact.choices = [choice for choice in contact.choices if choice[0]]
        for name, label in LABELS.items():
            self._describe(name, self.fields[name], label)

    def _describe(self, name, field, label) -> None:
        field.label, field.help_text = label, HINTS.get(name, "")
        field.error_messages |= {"required": EMPTY.get(name, ""), "invalid": WRONG.get(name, "")}
        if name in NUMBERS:
            words = f"Enter a number from 1 to {NUMBERS[name]:,}, or leave it empty."
            field.validators = [
                MinValueValidator(1, words), MaxValueValidator(NUMBERS[name], words)
            ]  # fmt: skip
            field.widget.attrs |= {"inputmode": "numeric", "min": 1, "max": NUMBERS[name]}
        for validator in field.validators:
            if validator.__class__.__name__ == "MaxLengthValidator":
                validator.message = (
                    f"{label.rstrip('?')}: use at most {validator.limit_value} letters."
                )
        if name in AUTOCOMPLETE:
            field.widget.attrs["autocomplete"] = AUTOCOMPLETE[name]
        if not isinstance(field.widget, widgets.RadioSelect):
            field.widget.attrs["class"] = "field"

    def clean_p(self):
        """Return the chosen programs in the order they are offered."""
        chosen = self.cleaned_data["p"]
        return [page for slug, page in self.offered.items() if slug in chosen]

    def clean_plan(self):
        """Return the address of a plan, cut where it gets too long."""
        return read_plan(self.cleaned_data["plan"])

    def clean(self):
        """Keep lines to one line, and refuse dates that end before they begin."""
        answers = super().clean()
        for name in ONE_LINE:
            answers[name] = " ".join(answers.get(name, "").split())
        first, last = answers.get("date_from"), answers.get("date_to")
        if first and last and last < first:
            self.add_error("date_to", "The latest date must not be before the earliest.")
        return answers

    @property
    def looks_automatic(self) -> bool:
        """Whether no person can have sent it: the trap is filled, or it was filled in at once.

        Browsers without JavaScript tell no seconds, and nothing is concluded from that.
        """
        seconds = str(self.data.get("seconds", ""))
        quick = seconds.isascii() and seconds.isdecimal() and int(seconds[:9]) < QUICKEST
        return bool(self.data.get(TRAP)) or quick

    @property
    def looks_like_spam(self) -> bool:
        """Whether somebody should look at it before anybody is mailed: links where names belong."""
        answers = self.cleaned_data
        texts = " ".join(answers.get(name, "") for name in ("tailoring", "access_needs"))
        in_lines = any(LINK.search(answers.get(name, "")) for name in NO_LINKS)
        in_lines |= any(MARKUP.search(answers.get(name, "")) for name in ONE_LINE)
        return in_lines or len(LINK.findall(texts)) >= SEVERAL_LINKS


def read_plan(text: str) -> str:
    """Return the query of a plan's address as it may be kept: printable, and not too long."""
    return "".join(letter for letter in text if letter.isprintable())[:LONGEST_PLAN]
