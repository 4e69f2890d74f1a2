"""Names in mails."""

from django import template
from wagtail.admin.utils import get_user_display_name

register = template.Library()


@register.filter
def named_for(person, reader) -> str:
    """Return the name of ``person``; Network admins are named to each other only (P01)."""
    if person.is_superuser and not reader.is_superuser:
        return "A Network admin"
    return get_user_display_name(person)
