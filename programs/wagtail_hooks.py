"""Programs in the admin: terms, import and export, inquiries."""

from django.urls import path, reverse
from wagtail import hooks
from wagtail.admin.widgets.button import Button
from wagtail.snippets.models import register_snippet

from programs import term_screens  # noqa: F401 - registers itself
from programs.exchange.screens import ExportView, ImportView, may_exchange
from programs.inquiries import admin  # noqa: F401 - registers itself
from programs.inquiries.erase_screen import EraseScreen
from programs.inquiries.rules_screen import InquiryRuleViewSet
from programs.models import ProgramIndexPage


@hooks.register("register_admin_urls")
def exchange_urls():
    """Return where programs are imported and exported."""
    return [
        path("programs/<int:page_id>/import/", ImportView.as_view(), name="programs_import"),
        path("programs/<int:page_id>/export/", ExportView.as_view(), name="programs_export"),
    ]


@hooks.register("register_page_header_buttons")
def exchange_buttons(page, user, view_name, next_url=None):
    """Offer both above the list of programs."""
    if not issubclass(page.specific_class or type(page), ProgramIndexPage):
        return
    if view_name != "index" or not may_exchange(user, page):
        return
    export = reverse("programs_export", args=[page.pk])
    yield Button(
        "Import programs",
        url=reverse("programs_import", args=[page.pk]),
        icon_name="upload",
        priority=80,
    )
    yield Button("Export programs (XLSX)", url=export, icon_name="download", priority=81)
    yield Button(
        "Export programs (CSV)", url=f"{export}?format=csv", icon_name="download", priority=82
    )


register_snippet(InquiryRuleViewSet)


@hooks.register("register_admin_urls")
def erase_url():
    """Return where inquiries are erased by address."""
    return [path("programs/erase-inquiries/", EraseScreen.as_view(), name="erase_inquiries")]
