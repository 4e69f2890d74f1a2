"""Says, when a brand is saved, which of its colors were moved to stay readable."""

from django.contrib import messages
from wagtail import hooks

from site_core.branding.models import Brand


@hooks.register("after_edit_setting")
def say_what_was_adjusted(request, setting):
    """Tell whoever chose the colors what readers get instead of them, and why."""
    if isinstance(setting, Brand):
        for sentence in setting.adjustments():
            messages.info(request, sentence)
