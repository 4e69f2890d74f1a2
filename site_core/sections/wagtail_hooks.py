"""The library of saved sections, and pages to start from, in the admin."""

from django.templatetags.static import static
from django.urls import path
from django.utils.html import format_html_join
from wagtail import hooks
from wagtail.admin.ui.tables import Column
from wagtail.snippets.models import register_snippet

from site_core.sections import (
    template_hooks,  # noqa: F401 - registers itself
    views,
)
from site_core.sections.models import SavedSection
from site_core.sections.template_screens import mark, start
from site_core.tenancy.snippets import SiteSnippetViewSet


@hooks.register("register_admin_urls")
def sections_urls():
    """Add the addresses the page editor asks, and the screens of templates."""
    asks = ("copy", "save", "offer", "paste")
    return [
        *(path(f"sections/{ask}/", getattr(views, ask), name=f"sections_{ask}") for ask in asks),
        path("pages/<int:page_id>/template/", mark, name="sections_template"),
        path("pages/<int:page_id>/start/", start, name="sections_start"),
    ]


@hooks.register("insert_editor_js")
def editor_scripts():
    """Have errors opened, and the live preview and the form point at each other's blocks."""
    names = ("reveal", "form-errors", "preview-blocks")
    sources = ((static(f"js/{name}.js"),) for name in names)
    return format_html_join("\n", '<script src="{}"></script>', sources)


class SavedSectionViewSet(SiteSnippetViewSet):
    """The sections of a site: renamed and deleted here, made in the page editor."""

    model = SavedSection
    icon = "clipboard-list"
    menu_label = "Saved sections"
    add_to_admin_menu = True
    menu_order = 257
    list_display = ["name", "kinds", Column("words", label="Begins"), "came_from", "site"]
    search_fields = ["name", "words"]
    panels = ["name"]
    copy_view_enabled = False

    def get_index_view_kwargs(self, **kwargs):
        """Leave out the button to add one: sections are made of blocks, in the page editor."""
        return {**super().get_index_view_kwargs(**kwargs), "add_url_name": None}

    def get_urlpatterns(self):
        """Leave out that screen as well."""
        return [route for route in super().get_urlpatterns() if route.name != "add"]


register_snippet(SavedSectionViewSet)
