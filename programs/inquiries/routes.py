"""Where programs are asked for: ``inquire/`` below the list of programs, and links to it."""

from wagtail.contrib.routable_page.models import path

from site_core.pages.forms import takes_posts


def inquiry_address(chrome, slug: str = "") -> str:
    """Return where to ask for the program ``slug``, or for any.

    Where a site's list of programs is not public, that is its contact page.
    """
    form = chrome.parts.get("inquiry_url") if chrome else ""
    if not form:
        return chrome.contact_url if chrome else ""
    return f"{form}?p={slug}" if slug else form


class AskedFor:
    """A page of programs; its templates find in ``page.inquiry_url`` where to ask for them."""

    inquiry_url = ""

    def get_context(self, request, *args, **kwargs):
        """Work out the address: of the form with this program ticked, if it can be asked for."""
        context = super().get_context(request, *args, **kwargs)
        asked = self.slug if getattr(self, "status", "retired") != "retired" else ""
        self.inquiry_url = inquiry_address(context["chrome"], asked)
        return context


class InquiryRoutes(AskedFor):
    """The form, and what is said when it was sent."""

    @path("inquire/", name="inquire")
    @takes_posts
    def inquire(self, request):
        """Show the form, or take an inquiry."""
        from programs.inquiries.views import inquire

        return inquire(request, self)

    @path("inquire/thanks/", name="inquiry_thanks")
    def inquiry_thanks(self, request):
        """Say what has happened so far."""
        from programs.inquiries.views import thanks

        return thanks(request, self)
