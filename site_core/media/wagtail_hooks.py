"""Documents are served on the site they belong to."""

from django.http import Http404
from wagtail import hooks
from wagtail.models import Site

from site_core.tenancy.history import site_id_of
from site_core.tenancy.policy import own_objects


@hooks.register("before_serve_document")
def only_on_its_own_site(document, request):
    """Answer 404 on another site's host, except to people of the document's own site."""
    owner = site_id_of(document)
    here = Site.find_for_request(request)
    if owner is None or owner == here.pk:
        return
    user = request.user
    if not user.is_authenticated or not own_objects(user, type(document)).contains(document):
        raise Http404
