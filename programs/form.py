"""The form of a program."""

from site_core.pages.terms_form import SiteTermsForm


class ProgramForm(SiteTermsForm):
    """Takes a successor of the site the program will be on, before it is there."""

    def clean(self):
        """Check what the page itself cannot know until it has a place."""
        cleaned = super().clean()
        if not self.instance.path and self.parent_page and cleaned.get("replaced_by"):
            self.instance.replaced_by = cleaned["replaced_by"]
            self.instance.status = cleaned.get("status") or self.instance.status
            if error := self.instance.why_not_replaced(self.parent_page.path):
                self.add_error("replaced_by", error)
        return cleaned
