"""When sheets are set: by a job once a program is published, or by whoever asks first.

Setting one takes some hundredths of a second and no network, so a reader may cause it; how often
is limited, as everything that writes because somebody reads.
"""

import logging

from django.db import transaction
from wagtail.models import Site

from programs.one_sheet.content import ATTEMPTS, digest_of, look_of, sheet_of
from programs.one_sheet.letters import can_be_set
from programs.one_sheet.records import OneSheet
from site_core.branding.chrome import chrome_of
from site_core.branding.chrome_build import setting
from site_core.branding.models import Brand
from site_core.delivery.scheduler import wake
from site_core.newsletter.protection import attempts
from site_core.pages.cards import logo_of
from site_core.pages.queries import public_pages

logger = logging.getLogger(__name__)
SET = "programs.set_one_sheets"
AT_ONCE = 100
SET_PER_MINUTE = 30  # for readers of one site


def set_sheet(page, site: Site, chrome) -> tuple[bytes, int]:
    """Return the PDF of the sheet of ``page`` and its number of pages."""
    from programs.one_sheet.typeset import Sheet  # large; few processes set sheets

    brand = setting(Brand, site)
    logo = logo_of(brand)
    for room, scale, most_pages in ATTEMPTS:
        data = sheet_of(page, site, chrome, room)
        sheet = Sheet({**data, "look": look_of(brand, data), "scale": scale}, logo)
        pages = sheet.pages
        if pages <= most_pages:
            break
    return sheet.pdf(), pages


def keep_sheet(page, site: Site, chrome, digest: str) -> OneSheet:
    """Set the sheet of a public page and keep it in place of an older one."""
    content, pages = set_sheet(page, site, chrome)
    kept = {
        "site": site,
        "digest": digest,
        "pages": pages,
        "size": len(content),
        "content": content,
    }
    return OneSheet.objects.update_or_create(page_id=page.pk, defaults=kept)[0]


def may_set(site: Site) -> bool:
    """Whether a reader may have a sheet set now; counted in the cache, by all processes."""
    return attempts("one-sheets", str(site.pk), 60) <= SET_PER_MINUTE


def has_sheet(page) -> bool:
    """Whether there is a sheet of ``page``: not if its title is in a script nothing here can set."""
    return can_be_set(page.title)


def ask_for_sheet(page, site: Site) -> None:
    """Have the sheet of ``page`` set after the transaction."""
    OneSheet.objects.update_or_create(page_id=page.pk, defaults={"site": site, "digest": ""})
    set_soon()


def ask_for_sheets(site: Site) -> None:
    """Have all sheets of ``site`` set anew after the transaction."""
    if OneSheet.objects.filter(site=site).update(digest=""):
        set_soon()


def set_soon() -> None:
    """Have the job look for sheets to set."""
    transaction.on_commit(lambda: wake(SET))


def set_due(limit: int = AT_ONCE) -> int:
    """Set the sheets that are asked for; those nobody would be shown are forgotten."""
    from programs.models import ProgramPage

    due = OneSheet.objects.filter(digest="").defer("content").order_by("pk")
    chromes, done = {}, 0
    for row in due.select_related("site__root_page")[:limit]:
        site = row.site
        page = public_pages(site, ProgramPage).filter(pk=row.page_id).first()
        if page is None or not has_sheet(page):
            row.delete()
            continue
        if site.pk not in chromes:
            chromes[site.pk] = chrome_of(site)
        chrome = chromes[site.pk]
        try:
            keep_sheet(page, site, chrome, digest_of(sheet_of(page, site, chrome), chrome))
            done += 1
        except Exception:  # one sheet that cannot be set holds up no other
            logger.exception("The one-sheet of page %s could not be set", row.page_id)
            row.delete()
    return done
