"""Times in the admin, and whose clock they are by."""

from django import template
from django.utils import timezone

from site_core.tenancy.zones import moment_words, zone_sentence

register = template.Library()
register.simple_tag(zone_sentence)


@register.filter
def by_the_clock(moment) -> str:
    """Return a moment by the clock of whoever reads it, with the zone’s name."""
    return moment_words(moment, timezone.get_current_timezone_name())
