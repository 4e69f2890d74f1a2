"""Tells the brand's form, while somebody is choosing, what readers would get."""

from django.http import Http404
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe
from wagtail.images import get_image_model
from wagtail.models import Site
from wagtail.permissions import policy_registry

from site_core.branding.brand_check import check
from site_core.branding.models import Brand
from site_core.tenancy.policy import numbers, own_objects

LONGEST = 40  # characters of a color that are worth quoting


@require_safe
def check_brand(request, site_id: int):
    """Return the parts of the form that follow the choice; for those who may make it (P02).

    To others the answer is the same for sites there are and sites there are not.
    """
    site = get_object_or_404(Site, pk=site_id)
    policy = policy_registry.get_by_type(Brand)
    if not policy.user_has_permission_for_instance(request.user, "change", site):
        raise Http404
    colors = [request.GET.get(name, "")[:LONGEST] for name in ("brand", "accent")]
    logos = [_image(request, name) for name in ("logo", "logo_dark")]
    return render(request, "branding/check.html", {"found": check(*colors, *logos)})


def _image(request, name: str):
    wanted = numbers([request.GET.get(name, "")])
    return own_objects(request.user, get_image_model()).filter(pk__in=wanted).first()
