"""Serves public pictures kept on this machine; object stores serve their own."""

from posixpath import normpath

from django.conf import settings
from django.core.files.storage import FileSystemStorage, default_storage
from django.http import Http404
from django.views.decorators.http import require_safe
from django.views.static import serve

from site_core.delivery.caching import IMMUTABLE, mark_public

# Documents are not among them: they are served by a view that knows who may read them (P64).
PUBLIC_FOLDERS = {"images", "original_images"}


@require_safe
def public_media(request, name: str):
    """Answer with a picture; anything outside the picture folders does not exist here."""
    if not isinstance(default_storage._wrapped, FileSystemStorage):
        raise Http404
    name = normpath(name)  # images/../documents/… is no picture either
    if name.split("/")[0] not in PUBLIC_FOLDERS:
        raise Http404
    response = serve(request, name, document_root=settings.MEDIA_ROOT)
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return mark_public(response, IMMUTABLE)
