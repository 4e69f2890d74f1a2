"""Answers the editor's form: what is at the address somebody pasted."""

from django.core.cache import cache
from django.http import JsonResponse
from django.urls import Resolver404, resolve
from django.utils import timezone
from django.utils.formats import date_format
from django.views.decorators.http import require_GET, require_POST
from wagtail.models import Page

from site_core.blocks.pictures import AltTextBlock
from site_core.embeds.capture import Result, capture, new_fetcher
from site_core.embeds.lone import kind_of
from site_core.embeds.pictures import Pictures
from site_core.embeds.slots import slot
from site_core.embeds.videos import find_video
from site_core.tenancy.policy import numbers, working_site_of

PER_MINUTE = 20
IMAGE = AltTextBlock().child_blocks["image"]
REFUSED = "You may not edit this page."
BUSY = "Somebody else is fetching something just now. Press Fetch again in a moment."
ENOUGH = "That was often. Wait a minute, or type the words in; nothing else is lost."


@require_POST
def fetch_post(request):
    """Fetch a post or a thread."""
    page, refusal = _asked_by_an_editor(request)
    if refusal:
        return refusal
    thread = request.POST.get("thread") == "true"
    with slot() as is_free:
        if not is_free:
            return _refused(BUSY, 429)
        result = capture(request.POST.get("pasted", ""), thread, new_fetcher)
        pictures = Pictures(page.get_site(), request.user, new_fetcher)
        values = values_of(result, thread, pictures)
    notes = [*result.notes, *pictures.notes]
    return JsonResponse({"failed": result.failed, "notes": notes, "values": values})


@require_POST
def fetch_video(request):
    """Fetch title, length and poster of a video."""
    page, refusal = _asked_by_an_editor(request)
    if refusal:
        return refusal
    with slot() as is_free:
        if not is_free:
            return _refused(BUSY, 429)
        pictures = Pictures(page.get_site(), request.user, new_fetcher)
        found = find_video(request.POST.get("pasted", ""), new_fetcher, pictures)
    if "poster" in found.values:
        found.values["poster"] = IMAGE.get_form_state(found.values["poster"])
    return JsonResponse({"failed": found.failed, "notes": found.notes, "values": found.values})


@require_GET
def kind(request):
    """Say which block an address could be; nobody is asked for that."""
    return JsonResponse({"kind": kind_of(request.GET.get("url", ""))})


def _asked_by_an_editor(request):
    """Return the page whose form is open at ``at``, or how to refuse whoever may not edit it."""
    page = page_being_edited(request.user, request.POST.get("at", ""))
    if page is None:
        return None, _refused(REFUSED, 403)
    if not _is_within_limits(request.user):
        return None, _refused(ENOUGH, 429)
    return page, None


def _refused(words: str, status: int) -> JsonResponse:
    return JsonResponse({"failed": True, "notes": [words], "values": {}}, status=status)


def page_being_edited(user, path: str) -> Page | None:
    """Return the page a form's address is about, if ``user`` may edit it or add pages below it.

    From then on they work on its site, whichever is chosen in another window.
    """
    try:
        match = resolve(path[:500])
    except Resolver404:
        return None
    if match.url_name == "edit" and "wagtailadmin_pages" in match.namespaces:
        name, may = "page_id", "can_edit"
    elif match.url_name == "add" and "wagtailadmin_pages" in match.namespaces:
        name, may = "parent_page_id", "can_add_subpage"
    else:
        return None
    page = Page.objects.filter(pk__in=numbers([match.kwargs.get(name, "")])).first()
    if page is None or not getattr(page.permissions_for_user(user), may)():
        return None
    if working_site_of(user):
        user.working_site = page.get_site()
    return page


def _is_within_limits(user) -> bool:
    """Whether somebody has not asked more often than anybody writes articles."""
    key = f"embeds:asked:{user.pk}:{int(timezone.now().timestamp()) // 60}"
    try:
        return cache.add(key, 1, 120) or cache.incr(key) <= PER_MINUTE
    except ValueError:  # it expired between the two
        return True


def values_of(result: Result, thread: bool, pictures: Pictures) -> dict:
    """Return the block's fields as its form takes them; none that nothing is known about."""
    if result.failed:
        return {}
    found = result.captured
    avatar, shown = pictures.of(found, result.posts) if found else (None, {})
    posts = [
        {"text": post.text, "url": post.url, "pictures": states(shown.get(at, []))}
        for at, post in enumerate(result.posts)
    ]
    values = {"posts": posts} if thread else {"text": posts[0]["text"]}
    if found is None:
        return values
    if not thread:
        values["pictures"] = posts[0]["pictures"]
    first = result.posts[0]
    now = timezone.localtime()
    values |= {
        "author": found.author, "handle": found.handle, "network": found.network,
        "language": found.language, "url": first.url, "source": found.source,
        "date": first.date.isoformat() if first.date else "",
        "captured_at": date_format(now, "Y-m-d H:i"),
        "avatar": IMAGE.get_form_state(avatar) if avatar else None,
    }  # fmt: skip
    return {name: value for name, value in values.items() if value}


def states(images: list[tuple]) -> list[dict]:
    """Return the state of a list of pictures, each with its words, as its form takes it."""
    chosen = [
        {
            "image": IMAGE.get_form_state(image),
            "alt_text": words[:255],
            "decorative": False,
        }
        for image, words in images
    ]
    return [{"value": value} for value in chosen]
