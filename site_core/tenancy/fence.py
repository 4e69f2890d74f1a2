"""Stands before the admin: what belongs to sites one does not work on does not exist.

Wagtail's screens look pages up by id first and ask for permission later, some never; what they
answer differs from what they answer for an id that does not exist. This asks first, for every
address with the id of a page, those of later versions and of our own included.
"""

import logging

from django.http import Http404, HttpResponseBadRequest
from django.urls import reverse
from django.utils.datastructures import MultiValueDictKeyError
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page, Site
from wagtail.permissions import policy_registry

from site_core.tenancy.policy import may_any, numbers, own_objects, sites_for, working_site_of
from site_core.tenancy.working_site import work_on

logger = logging.getLogger(__name__)
PAGE_IDS = {"page_id", "parent_page_id", "parent_id", "page_to_move_id", "destination_id"}
MEDIA_ACTIONS = ("choose", "change", "delete")
NO_NUMBER = "expected a number but got"
ODD = "Something in this request makes no sense. Go back and try again."
CHOOSERS = {"wagtailadmin_choose_page", "wagtailadmin_choose_page_child"}


class FenceMiddleware:
    """Answer 404 for pages of other sites, and keep choosers inside one's own."""

    def __init__(self, get_response):
        self.get_response = get_response
        self.admin = reverse("wagtailadmin_home")

    def __call__(self, request):
        """Pass the request on."""
        return self.get_response(request)

    def process_exception(self, request, exception):
        """Answer 400 where a view of Wagtail's breaks on what nobody's browser sends."""
        odd = isinstance(exception, (OverflowError, MultiValueDictKeyError))
        if request.path.startswith(self.admin) and (odd or NO_NUMBER in str(exception)):
            logger.warning("Odd request to %s: %s", request.path, exception)
            return HttpResponseBadRequest(ODD, content_type="text/plain")
        return None

    def process_view(self, request, view, args, kwargs):
        """Look at the ids an address names before its view does."""
        user = request.user
        if not request.path.startswith(self.admin) or not user.is_authenticated:
            return
        name = request.resolver_match.url_name or ""
        named = {value for key, value in kwargs.items() if key in PAGE_IDS and value}
        paths = _own_paths(user, named) if named else []
        if len(paths) < len(named) or not _may_know_of_media(user, kwargs):
            raise Http404
        if _settings_of(request, kwargs) not in (None, *(site.pk for site in user.own_sites)):
            raise Http404
        _work_where_it_is(request, paths, kwargs)
        if name == "wagtailadmin_choose_page" and working_site_of(user):
            # The root of all sites is nobody's home.
            kwargs["parent_page_id"] = working_site_of(user).root_page_id
        if name.endswith("chosen_multiple"):
            kept = own_objects(user, Page) if "page" in name else None
            _keep(request, "id", kept)
        elif name in CHOOSERS:
            _keep(request, "target_pages[]", own_objects(user, Page))
        elif name == "wagtailadmin_choose_page_external_link":
            # Where the view looks for the site an address belongs to.
            own = set(sites_for(user).values_list("pk", flat=True))
            paths = Site.get_site_root_paths()
            request._wagtail_cached_site_root_paths = [p for p in paths if p.site_id in own]


def _own_paths(user, named) -> list[str]:
    pages = policy_registry.get_by_type(Page).own_pages(user)
    return list(pages.filter(pk__in=numbers(named)).values_list("path", flat=True))


def _may_know_of_media(user, kwargs) -> bool:
    models = {"image_id": get_image_model(), "document_id": get_document_model()}
    return all(
        may_any(user, thing, MEDIA_ACTIONS)
        for name, model in models.items()
        if name in kwargs
        for thing in model.objects.filter(pk__in=numbers([kwargs[name]]))
    )


def _settings_of(request, kwargs) -> int | None:
    """Return the id of the site whose settings an address is about."""
    return kwargs.get("pk") if request.resolver_match.namespace == "wagtailsettings" else None


def _work_where_it_is(request, paths, kwargs) -> None:
    """Let the bar and the lists of a screen be of the site its page or its settings belong to."""
    user = request.user
    working = working_site_of(user)
    if working is None:
        return
    path = paths[0] if paths else ""
    settings_of = _settings_of(request, kwargs)
    for site in user.own_sites:
        if path.startswith(site.root_page.path) or settings_of == site.pk:
            work_on(request, site)
            return


def _keep(request, name, objects) -> None:
    """Leave of the ids given as ``name`` in the query those of ``objects``, and no odd ones."""
    if name not in request.GET:
        return
    kept = numbers(request.GET.getlist(name))
    if objects is not None:
        kept = objects.filter(pk__in=kept).values_list("pk", flat=True)
    query = request.GET.copy()
    query.setlist(name, [str(pk) for pk in kept])
    request.GET = query
