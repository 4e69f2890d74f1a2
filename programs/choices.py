"""A field that holds several of a few choices."""

from django import forms
from django.core.exceptions import ValidationError
from django.db import models


class ChoiceListField(models.JSONField):
    """Values of ``choices`` in their order, kept as a JSON list: boxes to tick in forms."""

    def __init__(self, *args, choices, **kwargs):
        self.options = list(choices)
        super().__init__(*args, **{"default": list, "blank": True, **kwargs})

    def deconstruct(self):
        """Return how to make it again; what may be chosen is no matter of the database."""
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, {**kwargs, "choices": []}

    def validate(self, value, model_instance):
        """Refuse what is none of the choices."""
        super().validate(value, model_instance)
        known = dict(self.options)
        if not isinstance(value, list) or any(item not in known for item in value):
            raise ValidationError("Choose from the list.")

    def clean(self, value, model_instance):
        """Return the values in the order of the choices, each once."""
        value = super().clean(value, model_instance)
        return [key for key, _ in self.options if key in value]

    def formfield(self, **kwargs):
        """Return boxes to tick."""
        return forms.MultipleChoiceField(
            choices=self.options,
            required=not self.blank,
            widget=forms.CheckboxSelectMultiple,
            label=self.verbose_name.capitalize(),
            help_text=self.help_text,
        )

    def labels(self, values) -> list[str]:
        """Return the words for ``values``; those that are no choice any more are left out."""
        return [str(label) for key, label in self.options if key in values]
