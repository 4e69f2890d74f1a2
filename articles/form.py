"""The form of an article."""

from articles.addressed import Addressed
from site_core.pages.content_notes import site_of_path
from site_core.pages.terms_form import SiteTermsForm


class ArticleForm(SiteTermsForm):
    """Takes authors and series of the site the article is or will be on.

    One it has from elsewhere, as after a move, may stay until somebody chooses another.
    """

    def clean(self):
        """Refuse what belongs to another site."""
        cleaned = super().clean()
        place = self.instance if self.instance.path else self.parent_page
        site = site_of_path(place.path) if place is not None else None
        for name in ("author", "series"):
            chosen = cleaned.get(name)
            if not isinstance(chosen, Addressed) or name not in self.changed_data:
                continue
            if site is not None and chosen.site_id != site.pk:
                self.add_error(name, "Choose one of this site.")
        return cleaned
