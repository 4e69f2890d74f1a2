"""The advice beside page forms, and the list of words to avoid."""

from django.templatetags.static import static
from django.urls import path
from django.utils.html import format_html
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from site_core.advice.models import HouseWord
from site_core.advice.views import AdviceOnCreate, AdviceOnEdit
from site_core.tenancy.snippets import SiteSnippetViewSet


@hooks.register("register_admin_urls")
def advice_urls():
    """Add the addresses forms ask: their own, with ``advice/`` behind it."""
    new = "pages/add/<slug:content_type_app_name>/<slug:content_type_model_name>/<int:parent_page_id>/"
    return [
        path("pages/<int:page_id>/edit/advice/", AdviceOnEdit.as_view(), name="advice_on_edit"),
        path(f"{new}advice/", AdviceOnCreate.as_view(), name="advice_on_create"),
    ]


@hooks.register("insert_editor_js")
def advice_script():
    """Ask while somebody writes."""
    return format_html('<script type="module" src="{}"></script>', static("js/advice.js"))


@hooks.register("insert_global_admin_css")
def advice_styles():
    """Style the list."""
    return format_html('<link rel="stylesheet" href="{}">', static("css/advice.css"))


class HouseWordViewSet(SiteSnippetViewSet):
    """The words a site's house style advises against."""

    model = HouseWord
    icon = "pilcrow"
    menu_label = "Words to avoid"
    add_to_admin_menu = True
    menu_order = 256
    list_display = ["word", "better", "site"]
    search_fields = ["word", "better", "reason"]
    panels = ["word", "better", "reason", "site"]


register_snippet(HouseWordViewSet)
