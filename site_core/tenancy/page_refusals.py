"""Says, on the admin's screens, why a home page in use stays; and asks before much is deleted."""

from django.conf import settings
from django.contrib import messages
from django.shortcuts import redirect
from wagtail import hooks
from wagtail.models import Page

from site_core.tenancy.home_pages import refusal, sites_at_or_below
from site_core.tenancy.policy import sites_for

DONE = {"delete": "deleted", "move": "moved", "unpublish": "unpublished"}


def _refused(request, page: Page, what: str):
    """Lead back with a message that names the site, if ``page`` is its home page.

    Only for people of that site: to others Wagtail says no more than that they may not.
    """
    sites = sites_at_or_below(page)
    if not sites or sites_for(request.user).filter(pk__in=[s.pk for s in sites]).count() == 0:
        return None
    messages.error(request, refusal(page, what))
    return redirect("wagtailadmin_explore", page.pk)


@hooks.register("before_delete_page")
def refuse_delete(request, page):
    """Keep home pages; have whoever deletes many pages at once type what is asked for."""
    if response := _refused(request, page, "deleted"):
        return response
    if request.method == "POST" and _unconfirmed(request, page.get_descendant_count() + 1):
        return redirect("wagtailadmin_pages:delete", page.pk)
    return None


@hooks.register("before_unpublish_page")
def refuse_unpublish(request, page):
    """Keep home pages live."""
    return _refused(request, page, "unpublished")


@hooks.register("before_move_page")
def refuse_move(request, page, destination):
    """Keep home pages where they are."""
    parent = page.get_parent()
    if parent is not None and parent.pk == destination.pk:
        return None
    return _refused(request, page, "moved")


@hooks.register("before_bulk_action")
def refuse_bulk(request, action_type, objects, action):
    """Keep home pages from what is done to many pages at once."""
    pages = [page for page in objects if isinstance(page, Page)]
    if not pages or action_type not in DONE:
        return None
    for page in pages:
        if response := _refused(request, page, DONE[action_type]):
            return response
    if action_type == "delete":
        total = len(pages) + sum(page.get_descendant_count() for page in pages)
        if _unconfirmed(request, total):
            return redirect(request.get_full_path())
    return None


def _unconfirmed(request, total: int) -> bool:
    """Whether so many pages are about to go without the words that confirm it.

    Wagtail asks for them in the form, and takes a form without them for an answer.
    """
    if total < settings.WAGTAILADMIN_UNSAFE_PAGE_DELETION_LIMIT:
        return False
    words = settings.WAGTAIL_SITE_NAME
    if request.POST.get("confirm_site_name") == words:
        return False
    messages.error(request, f"This deletes {total} pages. Type “{words}” to confirm it.")
    return True
