"""Cards of pages: what is drawn on one, where it is found, and when it is drawn.

The address of a card carries a digest of everything drawn, so it never changes its content. A
card is asked for by publishing (its row's digest is emptied) and drawn by a job of the scheduler,
never while somebody waits; a crawler that comes first has it drawn (``card_views``).
"""

from hashlib import blake2s

from django.core.files.base import ContentFile
from django.db import transaction
from wagtail.models import Page, Site

from site_core.branding.chrome import chrome_of
from site_core.branding.chrome_build import setting
from site_core.branding.models import Brand
from site_core.delivery.scheduler import wake
from site_core.media.renditions import LOGO_SPEC
from site_core.pages.card_models import SocialCard
from site_core.pages.queries import public_pages

DRAW = "pages.draw_cards"
CARD_SIZE = (1200, 630)
STYLE = "1"  # to be raised when cards are drawn differently
AT_ONCE = 200


def kind_of(page) -> str:
    """Return what a card says a page is: a program, an article; nothing of plain pages."""
    return getattr(page, "search_kind", "")


def digest_of(page, chrome) -> str:
    """Return what changes when anything drawn on the card of ``page`` does."""
    look = (chrome.theme, chrome.colors, chrome.logo)
    words = (page.title, kind_of(page), chrome.name)
    return blake2s("\n".join((STYLE, *look, *words)).encode(), digest_size=6).hexdigest()


def card_path(page, chrome) -> str:
    """Return where the card of ``page`` is on its own site."""
    return f"/cards/{page.pk}-{digest_of(page, chrome)}.jpg"


def picture_of(title: str, kind: str, site: Site, cue: int = 0) -> bytes:
    """Draw a card in the brand of ``site``."""
    from site_core.pages.card_drawing import Design, draw  # loads fonts; few processes draw

    brand = setting(Brand, site)
    return draw(
        Design(
            title=title,
            kind=kind,
            site_name=site.site_name or site.hostname,
            theme=brand.theme,
            brand_color=brand.brand_color,
            accent_color=brand.accent_color,
            logo=logo_of(brand),
            cue=cue % 6 + 1,
        )
    )


def logo_of(brand) -> bytes:
    """Return the file of the logo of a brand, or nothing."""
    if not brand.logo:
        return b""
    try:
        with brand.logo.get_rendition(LOGO_SPEC).file.open() as file:
            return file.read()
    except OSError:
        return b""


def draw_card(page, site: Site, chrome) -> SocialCard:
    """Draw the card of ``page`` and keep it in place of an older one."""
    digest = digest_of(page, chrome)
    content = picture_of(page.title, kind_of(page), site, page.pk)
    card, _ = SocialCard.objects.get_or_create(page_id=page.pk, defaults={"site": site})
    old = card.file.name
    card.site, card.digest = site, digest
    card.file.save(f"{page.pk}-{digest}.jpg", ContentFile(content), save=False)
    card.save()
    if old and old != card.file.name:
        delete_later(card.file.storage, old)
    return card


def delete_later(storage, name: str) -> None:
    """Delete a file once nothing can refer to it any more."""
    transaction.on_commit(lambda: storage.delete(name))


def ask_for_card(page: Page, site: Site) -> None:
    """Have the card of ``page`` drawn after the transaction."""
    SocialCard.objects.update_or_create(page_id=page.pk, defaults={"site": site, "digest": ""})
    draw_soon()


def ask_for_cards(site: Site) -> None:
    """Have all cards of ``site`` drawn anew after the transaction."""
    if SocialCard.objects.filter(site=site).update(digest=""):
        draw_soon()


def draw_soon() -> None:
    """Have the job look for cards to draw."""
    transaction.on_commit(lambda: wake(DRAW))


def draw_due(limit: int = AT_ONCE) -> int:
    """Draw the cards that are asked for; those nobody would be shown are forgotten."""
    from site_core.pages.seo import share_picture

    due = SocialCard.objects.filter(digest="").select_related("site__root_page").order_by("pk")
    chromes, drawn = {}, 0
    for card in due[:limit]:
        site = card.site
        if site.pk not in chromes:
            chromes[site.pk] = chrome_of(site)
        chrome = chromes[site.pk]
        page = public_page(site, card.page_id)
        if page is None or not share_picture(page, chrome).drawn:
            card.delete()
            continue
        draw_card(page, site, chrome)
        drawn += 1
    return drawn


def public_page(site: Site, pk: int):
    """Return the public page of ``site`` with the id ``pk`` as its own type, or ``None``."""
    page = public_pages(site).filter(pk=pk).first()
    specific = page and page.specific
    return specific if hasattr(specific, "share_image") else None
