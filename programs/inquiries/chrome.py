"""Where a site takes inquiries, part of what surrounds every page."""

from site_core.branding.chrome_build import register_part
from site_core.pages.queries import path_on, public_pages


def inquiry_url(site, unsaved=None) -> str:
    """Return the address of the form, ``""`` where there is no public list of programs."""
    from programs.models import ProgramIndexPage

    index = public_pages(site, ProgramIndexPage).order_by("path").first()
    return f"{path_on(site, index)}inquire/" if index else ""


register_part("inquiry_url", inquiry_url)
