"""Serves cards, and draws those of unsaved pages for their editors."""

from django.core.cache import cache
from django.core.files.storage import FileSystemStorage, default_storage
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe
from wagtail.models import Page, Site

from site_core.branding.chrome import chrome_for
from site_core.delivery.caching import IMMUTABLE, PRIVATE, mark_public
from site_core.pages.card_models import SocialCard
from site_core.pages.cards import digest_of, draw_card, kind_of, picture_of, public_page
from site_core.tenancy.policy import numbers

# Cards drawn for crawlers, per site and minute: more ask for something that is not there.
DRAWN_PER_MINUTE = 20


@require_safe
def card(request, pk: str, digest: str):
    """Answer with the card of a public page of this site, as it is now; other addresses are 404."""
    site = Site.find_for_request(request)
    page = public_page(site, int(pk))
    chrome = chrome_for(request)
    if page is None or digest_of(page, chrome) != digest:
        raise Http404
    found = SocialCard.objects.filter(page_id=page.pk, site=site, digest=digest).first()
    if not (found and found.file):
        if not _may_draw(site):
            return HttpResponse(status=503, headers={"Retry-After": "60"})
        found = draw_card(page, site, chrome)
    return _answer(found)


def _may_draw(site: Site) -> bool:
    """Whether a crawler may have a card drawn now; counted in the cache, by all processes."""
    key = f"cards:{site.pk}"
    cache.add(key, 0, 60)
    try:
        return cache.incr(key) <= DRAWN_PER_MINUTE
    except ValueError:  # forgotten in between
        return True


def _answer(found: SocialCard):
    if not isinstance(default_storage._wrapped, FileSystemStorage):
        # An object store answers by itself, without anybody waiting for us to read it.
        response = HttpResponseRedirect(found.file.url)
        response["Cache-Control"] = IMMUTABLE
        return response
    try:
        content = found.file.read()
    except OSError as problem:
        found.delete()  # so that it is drawn anew when it is asked for next
        raise Http404 from problem
    return mark_public(HttpResponse(content, content_type="image/jpeg"), IMMUTABLE)


@require_safe
def card_preview(request):
    """Draw the card of a page being edited or added, with the title as it is in the form.

    To others the answer is the same for pages there are and pages there are not.
    """
    page, parent = (_page(request, name) for name in ("page", "parent"))
    target = page or parent
    if target is None:
        raise Http404
    rights = target.permissions_for_user(request.user)
    if not (rights.can_edit() if page else rights.can_add_subpage()):
        raise Http404
    site = target.get_site()
    if site is None:
        raise Http404
    title = request.GET.get("title", "")[:255].strip() or (page.title if page else "")
    kind = kind_of(page.specific) if page else request.GET.get("kind", "")[:40]
    content = picture_of(title, kind, site, page.pk if page else 0)
    return HttpResponse(content, content_type="image/jpeg", headers={"Cache-Control": PRIVATE})


def _page(request, name: str) -> Page | None:
    found = numbers([request.GET.get(name, "")])
    return get_object_or_404(Page, pk=found[0]) if found else None
