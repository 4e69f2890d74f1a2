"""The form of a page that uses words of its site: topics and other terms, content notes."""

from django import forms
from wagtail.admin.panels import FieldPanel

from site_core.pages.content_notes import ContentNote, site_of_path
from site_core.pages.schedule_form import ScheduledPageForm
from site_core.pages.terms import Term


def boxes_panel(field: str, menu_item: str = "", help_text: str = "") -> FieldPanel:
    """Return the panel of a choice of words: boxes to tick, in columns."""
    hint = f"Something missing? Add it under {menu_item}." if menu_item else ""
    return FieldPanel(
        field,
        widget=forms.CheckboxSelectMultiple,
        help_text=f"{help_text} {hint}".strip(),
        classname="boxes",
    )


class SiteTermsForm(ScheduledPageForm):
    """Offers, and takes, only the words of the site the page is or will be on."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        place = self.instance if self.instance.path else self.parent_page
        site = site_of_path(place.path) if place is not None else None
        for field in self.fields.values():
            words = getattr(field, "queryset", None)
            if words is None or not issubclass(words.model, Term | ContentNote):
                continue
            if site is None:
                field.queryset = words.none()
            elif issubclass(words.model, Term):
                field.queryset = words.offered_on(site)
            else:
                field.queryset = words.filter(site=site)
