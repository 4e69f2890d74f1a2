"""The design system in the help menu."""

from django.urls import reverse
from wagtail import hooks
from wagtail.admin.menu import MenuItem


@hooks.register("register_help_menu_item")
def design_system():
    """Lead to everything pages are put together from."""
    return MenuItem("Design system", reverse("design_system"), icon_name="view", order=100)
