"""The standing pages of the umbrella site, in menu order."""

from . import (
    organization_about,
    organization_accessibility,
    organization_contact,
    organization_landing,
    organization_privacy,
    organization_staying_safe,
)

PAGES = [
    organization_about.PAGE,
    organization_contact.PAGE,
    organization_landing.LANDING,
    organization_accessibility.PAGE,
    organization_privacy.PAGE,
    organization_staying_safe.PAGE,
]
