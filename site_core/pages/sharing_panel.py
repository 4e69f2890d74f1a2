"""Shows editors how a page will look in search results and when it is shared, as they type."""

from dataclasses import replace

from django.urls import reverse
from wagtail.admin.panels import Panel
from wagtail.models import Page

from site_core.branding.chrome import chrome_of
from site_core.delivery.addresses import read_address
from site_core.pages.cards import kind_of
from site_core.pages.seo import page_title, share_picture
from site_core.tenancy.policy import numbers

TITLE_LETTERS, DESCRIPTION_LETTERS = 60, 160


def advice_on(title: str, description: str) -> list[str]:
    """Return what could be better, in sentences; ``sharing-preview.js`` says the same."""
    found = []
    if len(title) > TITLE_LETTERS:
        found.append("The title is long: search engines cut it after about 60 letters.")
    if not description:
        found.append("Write a description or a summary, so that others do not choose one for you.")
    elif len(description) > DESCRIPTION_LETTERS:
        found.append("The description is long: about 160 letters are shown.")
    return found


def on_any_host(url: str) -> str:
    """Return the address on whatever host the admin is used: another one's would be blocked."""
    parts = read_address(url)
    return parts.path if parts and parts.path.startswith("/media/") else url


class SharingPreviewPanel(Panel):
    """What is saved is shown without JavaScript; the script follows what is typed."""

    class BoundPanel(Panel.BoundPanel):
        """The panel on one page's form."""

        template_name = "wagtailadmin/sharing_preview.html"

        def get_context_data(self, parent_context=None):
            """Add the saved state, and what the script needs to go on from it."""
            context = super().get_context_data(parent_context)
            page, parent = self.instance, self._parent()
            near = page if page.path else parent
            site = near.get_site() if near else None
            if site is None:
                return context
            chrome = chrome_of(site)
            picture = share_picture(page, chrome)
            above = page.get_parent() if page.path else parent
            title = page_title(page, chrome) if page.title else chrome.name
            return {
                **context,
                "chrome": chrome,
                "result_title": title,
                "description": page.meta_description,
                "address": page.get_full_url() if page.path else "",
                "above": "" if page.path == site.root_page.path else above.get_full_url() or "",
                "picture": replace(picture, url=on_any_host(picture.url)),
                "card": self._card_address(page, parent),
                "advice": advice_on(title, page.meta_description),
            }

        def _parent(self) -> Page | None:
            match = getattr(self.request, "resolver_match", None)
            found = numbers([match.kwargs.get("parent_page_id", "")]) if match else []
            return Page.objects.filter(pk=found[0]).first() if found else None

        def _card_address(self, page, parent) -> str:
            """Return where the card is drawn with the title in the form."""
            target = f"page={page.pk}" if page.pk else f"parent={parent.pk}&kind={kind_of(page)}"
            return f"{reverse('card_preview')}?{target}"
