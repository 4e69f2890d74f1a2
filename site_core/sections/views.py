"""Answers the page editor: copy, save to the library, what there is to paste, paste."""

from datetime import timedelta

from django.http import JsonResponse
from django.utils import timezone
from django.utils.timesince import timesince
from django.views.decorators.http import require_GET, require_POST
from wagtail.log_actions import log
from wagtail.permissions import policy_registry

from site_core.delivery.plain_text import plain
from site_core.sections.fitting import fitted
from site_core.sections.models import CopiedBlocks, SavedSection
from site_core.sections.places import place_at
from site_core.sections.taking import blocks_in
from site_core.tenancy.policy import numbers

REFUSED = "You may not edit this page."
NOTHING = "Select at least one block."
GONE = "That is not there any more. Close this and open it once more."
TAKEN = "There is a section of this name. Choose another."
NO_NAME = "Give it a name."


def _refuse(words: str, status: int = 400) -> JsonResponse:
    return JsonResponse({"error": words}, status=status)


def _place(request, data):
    return place_at(request.user, data.get("at", ""), data.get("field", ""))


def _taken(request, place):
    return blocks_in(place, request.POST, request.POST["field"])


def _count(blocks) -> str:
    return "1 block" if len(blocks) == 1 else f"{len(blocks)} blocks"


@require_POST
def copy(request):
    """Keep the selected blocks of an open form for their editor, on every site of theirs."""
    place = _place(request, request.POST)
    if place is None:
        return _refuse(REFUSED, 403)
    blocks, kinds, _ = _taken(request, place)
    if not blocks:
        return _refuse(NOTHING)
    values = {"site": place.site, "blocks": blocks, "kinds": kinds, "came_from": place.title}
    CopiedBlocks.objects.update_or_create(user=request.user, defaults=values)
    said = f"{_count(blocks)} copied. “Paste” stands between the blocks of every page."
    return JsonResponse({"said": said})


@require_POST
def save(request):
    """Add the selected blocks of an open form to the library of its site."""
    place = _place(request, request.POST)
    policy = policy_registry.get_by_type(SavedSection)
    if place is None:
        return _refuse(REFUSED, 403)
    if not _may_add(policy, place):
        return _refuse("Ask an editor of this site: the library is theirs.", 403)
    blocks, kinds, words = _taken(request, place)
    name = " ".join(plain(request.POST.get("name", "")).split())[:80]
    if not blocks or not name:
        return _refuse(NO_NAME if blocks else NOTHING)
    if SavedSection.objects.filter(site=place.site, name=name).exists():
        return _refuse(TAKEN)
    section = SavedSection.objects.create(
        site=place.site, name=name, blocks=blocks, kinds=kinds, words=words, came_from=place.title
    )
    log(section, "wagtail.create", user=request.user)
    return JsonResponse({"said": f"“{name}” is in the library of {place.site}."})


def _may_add(policy, place) -> bool:
    return policy.user_has_permission_for_instance(place.user, "add", SavedSection(site=place.site))


@require_GET
def offer(request):
    """Tell what can be put into an open form: what was copied, and the sections of its site."""
    place = _place(request, request.GET)
    if place is None:
        return _refuse(REFUSED, 403)
    copied = CopiedBlocks.objects.filter(user=request.user).first()
    return JsonResponse({"copied": copied and _copied(copied), "sections": _sections(place)})


def _copied(copied) -> dict:
    minutes = timezone.now() - copied.copied_at > timedelta(minutes=1)
    when = f"{timesince(copied.copied_at, depth=1)} ago" if minutes else "just now"
    return {
        "name": _count(copied.blocks),
        "kinds": copied.kinds,
        "words": f"From “{copied.came_from}”, {when}.",
    }


def _sections(place) -> list[dict]:
    found = SavedSection.objects.filter(site=place.site).defer("blocks")
    return [{"id": s.pk, "name": s.name, "kinds": s.kinds, "words": s.words} for s in found]


@require_POST
def paste(request):
    """Return what was copied, or a section of the page's site, as this form may take it."""
    place = _place(request, request.POST)
    if place is None:
        return _refuse(REFUSED, 403)
    if "section" in request.POST:
        pks = numbers([request.POST["section"]])
        held = SavedSection.objects.filter(site=place.site, pk__in=pks).first()
    else:
        held = CopiedBlocks.objects.filter(user=request.user).first()
    if held is None:
        return _refuse(GONE, 404)
    result = fitted(held.blocks, place)
    verb = "inserted" if "section" in request.POST else "pasted"
    return JsonResponse(
        {
            "blocks": result.blocks,
            "notes": result.notes,
            "said": f"{_count(result.blocks)} {verb}." if result.blocks else f"Nothing was {verb}.",
        }
    )
