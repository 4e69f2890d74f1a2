"""Says which colors of a brand were moved to stay readable: while it is edited, and when saved."""

from django.contrib import messages
from django.urls import path
from wagtail import hooks

from site_core.branding.brand_views import check_brand
from site_core.branding.models import Brand


@hooks.register("after_edit_setting")
def say_what_was_adjusted(request, setting):
    """Tell whoever chose the colors what readers get instead of them, and why."""
    if isinstance(setting, Brand):
        for sentence in setting.adjustments():
            messages.info(request, sentence)


@hooks.register("register_admin_urls")
def brand_urls():
    """Add the address the brand's form asks while somebody is choosing."""
    return [path("brand/<int:site_id>/check/", check_brand, name="branding_check")]
