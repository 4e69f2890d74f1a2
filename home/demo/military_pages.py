"""The standing pages of Plainspoke Military, in menu order."""

from home.demo.military_about import PAGE as ABOUT
from home.demo.military_accessibility import PAGE as ACCESSIBILITY
from home.demo.military_contact import PAGE as CONTACT
from home.demo.military_landing import LANDING
from home.demo.military_privacy import PAGE as PRIVACY
from home.demo.military_staying_safe import PAGE as STAYING_SAFE

PAGES = [ABOUT, CONTACT, LANDING, ACCESSIBILITY, PRIVACY, STAYING_SAFE]
