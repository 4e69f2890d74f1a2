"""The newsletter's wording, part of what surrounds every page."""

from site_core.branding.chrome_build import register_part, setting
from site_core.newsletter.models import Newsletter


def wording(site, unsaved) -> dict:
    """Return the words a site offers its newsletter with."""
    newsletter = setting(Newsletter, site, unsaved)
    return {name: getattr(newsletter, name) for name in ("list_name", "heading", "text", "button")}


register_part("newsletter", wording)
