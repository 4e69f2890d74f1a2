"""The form of a site's brand."""

from django import forms
from wagtail.admin.forms import WagtailAdminModelForm


def color_widget() -> forms.TextInput:
    """Return a field for a color code; a script sets the browser's color picker beside it."""
    plain = {"data-color": "", "autocomplete": "off", "spellcheck": "false", "maxlength": "7"}
    return forms.TextInput(attrs=plain)


class BrandForm(WagtailAdminModelForm):
    """The form, with what lets one see the effect of a choice before saving it."""

    class Media:
        css = {
            "all": [
                "css/type-house-lights.css",
                "css/type-quad.css",
                "css/type-muster.css",
                "css/type-legible.css",
                "css/brand-editor.css",
            ]
        }
        js = [forms.Script("js/brand-editor.js", type="module")]
