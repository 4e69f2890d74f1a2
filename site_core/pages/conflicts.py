"""Two people in one page: whoever saves second is asked, and neither text is lost (P22).

Wagtail's autosave refuses to save over a version one has not seen, and its form asks before it
does; but it only knows what it was told some seconds ago, and its server takes whatever is posted.
Here the server asks, too.
"""

from datetime import timedelta

from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.templatetags.static import static
from django.utils import timezone
from django.utils.html import format_html
from wagtail import hooks

ACTIONS = "action-"  # how the names of the form's buttons begin
# Said by Wagtail's own question (conflicts.js) or by ours: the version it was asked about.
SEEN, KEPT, IN_FORM = "seen_version", "kept_version", "in-form"
TOKEN = "csrfmiddlewaretoken"  # noqa: S105
OVERWRITTEN = "overwrite_revision_id"
# A button pressed while autosave is at it: the form has not heard of its own version yet.
ON_ITS_WAY = timedelta(seconds=10)


@hooks.register("insert_editor_js")
def remember_answers():
    """Have the form say that its question was answered."""
    return format_html('<script src="{}" defer></script>', static("js/conflicts.js"))


@hooks.register("before_edit_page", order=-10)
def ask_first(request, page):
    """Answer a post of an outdated form with a question that holds all of it."""
    if request.method != "POST" or not request.accepts("text/html"):
        return None
    latest = page.get_latest_revision()
    if latest is None or not _is_outdated(request.POST, latest) or _locked(page, request.user):
        return None
    if latest.user_id == request.user.pk and timezone.now() - latest.created_at < ON_ITS_WAY:
        return None
    if request.POST.get(SEEN) in (IN_FORM, _version(latest)):
        request.POST = request.POST.copy()
        # One's own version may not be replaced any more, since another lies above it.
        request.POST.pop(OVERWRITTEN, None)
        return None
    held = [
        (name, value)
        for name, values in request.POST.lists()
        for value in values
        if name not in (TOKEN, SEEN, KEPT)
    ]
    buttons = [(name, value) for name, value in held if name.startswith(ACTIONS)]
    fields = [(name, value) for name, value in held if not name.startswith(ACTIONS)]
    context = {
        "page": page,
        "theirs": latest,
        "version": _version(latest),
        "fields": fields,
        "buttons": buttons,
        "own": latest.user_id == request.user.pk,
        "would_publish": "action-publish" in request.POST,
    }
    return TemplateResponse(request, "pages/conflict.html", context, status=409)


@hooks.register("after_edit_page")
def put_theirs_back(request, page):
    """Save the other version once more, above the one that was just kept in the history."""
    chosen = request.POST.get(KEPT, "")
    if not chosen.isascii() or not chosen.isdecimal():
        return
    theirs = get_object_or_404(page.revisions, pk=chosen)
    theirs.as_object().save_revision(
        user=request.user, log_action=True, previous_revision=theirs, clean=False
    )


def _version(revision) -> str:
    return f"{revision.pk} {revision.created_at.isoformat()}"


def _locked(page, user) -> bool:
    """Whether ``user`` cannot save anything anyway; they may still take it out of review."""
    lock = page.get_lock()
    return lock is not None and lock.for_user(user)


def _is_outdated(posted, latest) -> bool:
    """Whether what was posted knows nothing of the latest version; as Wagtail sees it."""
    if own := posted.get(OVERWRITTEN):
        return own != str(latest.pk)
    if loaded := posted.get("loaded_revision_id"):
        at = posted.get("loaded_revision_created_at", "")
        return (loaded, at) != (str(latest.pk), latest.created_at.isoformat())
    return False
