"""The standing pages of the campus site."""

from home.demo.campus_about import ABOUT
from home.demo.campus_access import ACCESSIBILITY
from home.demo.campus_contact import CONTACT
from home.demo.campus_landing import LANDING
from home.demo.campus_privacy import PRIVACY
from home.demo.campus_safety import STAYING_SAFE

PAGES = [ABOUT, CONTACT, LANDING, ACCESSIBILITY, PRIVACY, STAYING_SAFE]
