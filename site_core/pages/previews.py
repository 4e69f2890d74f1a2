"""How a page looks elsewhere while it is being written: as a search result and as a shared card."""

from urllib.parse import SplitResult, urlencode

from django.template.response import TemplateResponse
from django.urls import reverse
from wagtail.models import Site

from site_core.branding.chrome import chrome_for
from site_core.delivery.addresses import read_address
from site_core.pages.cards import kind_of
from site_core.pages.seo import page_title, share_picture
from site_core.pages.sharing_panel import (
    DESCRIPTION_LETTERS,
    TITLE_LETTERS,
    advice_on,
    on_any_host,
)

LOOKS = {
    "search": ("Search result", "previews/search.html"),
    "card": ("Shared card", "previews/card.html"),
}


class Previewed:
    """Adds these looks to what the live preview offers; all of them show what is in the form."""

    preview_modes = [("", "Page"), *((mode, name) for mode, (name, _) in LOOKS.items())]

    def serve_preview(self, request, mode_name):
        """Answer with the page, or with one of the other looks."""
        if mode_name not in LOOKS:
            return super().serve_preview(request, mode_name)
        request.is_preview = True  # held to the public policy, like any preview
        context = found_elsewhere(self, request) | {"page": self}
        return TemplateResponse(request, LOOKS[mode_name][1], context)

    def _get_dummy_header_url(self, original_request=None):
        """Preview a page that has no address yet on its own site, not on the admin's host (P10)."""
        if self.full_url:
            return self.full_url
        site = self._future_site()
        return f"{site.root_url}/" if site else super()._get_dummy_header_url(original_request)

    def _future_site(self) -> Site | None:
        if not self.path:
            return None
        roots = [self.path[:end] for end in range(self.steplen, len(self.path) + 1, self.steplen)]
        return Site.objects.filter(root_page__path__in=roots).first()


def found_elsewhere(page, request) -> dict:
    """Return what search engines and networks show of ``page``, and how much of it fits."""
    chrome = chrome_for(request)
    title, description = page_title(page, chrome), page.meta_description
    address = read_address(address_of(page, request)) or SplitResult("", "", "", "", "")
    picture = share_picture(page, chrome)
    return {
        "chrome": chrome,
        "title": cut(title, TITLE_LETTERS),
        "title_letters": len(title),
        "title_fits": TITLE_LETTERS,
        "title_most": 2 * TITLE_LETTERS,
        "description": cut(description, DESCRIPTION_LETTERS),
        "description_letters": len(description),
        "description_fits": DESCRIPTION_LETTERS,
        "description_most": 2 * DESCRIPTION_LETTERS,
        "host": address.netloc,
        "parts": [part for part in address.path.split("/") if part],
        "picture": on_any_host(picture.url) if picture.url and not picture.drawn else _drawn(page),
        "picture_alt": picture.alt,
        "advice": advice_on(title, description),
    }


def address_of(page, request) -> str:
    """Return the address ``page`` will have, with the last part as it is in the form."""
    parent = page.get_parent()
    above = parent.get_full_url(request) if parent and not parent.is_root() else None
    return f"{above}{page.slug}/" if above else page.get_full_url(request) or ""


def cut(text: str, letters: int) -> str:
    """Return as much of ``text`` as is shown, ending after a word."""
    if len(text) <= letters:
        return text
    return f"{text[:letters].rsplit(' ', 1)[0].rstrip(' ,.;:–-')} …"


def _drawn(page) -> str:
    """Return where the card is drawn with the title in the form."""
    target = (
        {"page": page.pk} if page.pk else {"parent": page.get_parent().pk, "kind": kind_of(page)}
    )
    return f"{reverse('card_preview')}?{urlencode({**target, 'title': page.title})}"
