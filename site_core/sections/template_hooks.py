"""Where templates meet Wagtail's screens: offered when a page is added, never published."""

from django.shortcuts import redirect
from django.urls import reverse
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.action_menu import (
    PublishMenuItem,
    RestartWorkflowMenuItem,
    SubmitForModerationMenuItem,
)
from wagtail.admin.widgets.button import Button

from site_core.sections.models import PageTemplate
from site_core.sections.page_templates import templates_for
from site_core.sections.template_screens import choose, may_mark

PUBLISHING = (PublishMenuItem, SubmitForModerationMenuItem, RestartWorkflowMenuItem)
IS_ONE = "This page is a template: new pages start from it, and readers never see it."
NOT_PUBLISHED = (
    "Nothing was published: this page is a template. What you wrote is saved as a draft."
)


def is_template(page) -> bool:
    """Whether ``page`` is one; each form asks several times, and looks once."""
    if page is None or not page.pk:
        return False
    if not hasattr(page, "_is_template"):
        page._is_template = PageTemplate.objects.filter(page_id=page.pk).exists()
    return page._is_template


@hooks.register("before_create_page")
def offer_templates(request, parent_page, page_class):
    """Ask what to start from, where there is a choice."""
    if request.method != "GET" or "blank" in request.GET:
        return None
    offered = templates_for(parent_page, page_class)
    return choose(request, parent_page, page_class, offered) if offered else None


@hooks.register("construct_page_action_menu")
def leave_out_publishing(menu_items, request, context):
    """Offer only to save a template."""
    if is_template(context.get("page")):
        menu_items[:] = [item for item in menu_items if not isinstance(item, PUBLISHING)]


@hooks.register("before_edit_page")
def say_that_it_is_one(request, page):
    """Tell whoever opens a template what it is."""
    if request.method == "GET" and is_template(page):
        messages.info(request, IS_ONE)


@hooks.register("before_publish_page")
def refuse_publishing(request, page):
    """Refuse a form that was open since before the page was marked."""
    if is_template(page):
        messages.error(request, NOT_PUBLISHED)
        return redirect("wagtailadmin_pages:edit", page.pk)
    return None


@hooks.register("register_page_header_buttons")
def template_button(page, user, view_name, next_url=None):
    """Offer to mark a page, or to take the mark off."""
    if view_name == "edit" and may_mark(user, page):
        label = "No template any more" if is_template(page) else "Use as template"
        url = reverse("sections_template", args=[page.pk])
        yield Button(label, url=url, icon_name="copy", priority=35)
