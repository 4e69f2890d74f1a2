"""The form of a page that uses words of its site: topics, content notes."""

from wagtail.admin.forms import WagtailAdminPageForm

from site_core.pages.content_notes import site_of_path

TERMS = ("topics", "content_notes")


class SiteTermsForm(WagtailAdminPageForm):
    """Offers, and takes, only the words of the site the page is or will be on."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        place = self.instance if self.instance.path else self.parent_page
        site = site_of_path(place.path) if place is not None else None
        for name in TERMS:
            if field := self.fields.get(name):
                field.queryset = field.queryset.filter(site=site) if site else field.queryset.none()
