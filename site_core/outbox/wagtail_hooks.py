"""Mail in the admin: what a site sent, what waits, and why something did not arrive."""

from django.shortcuts import get_object_or_404, redirect
from django.urls import path
from django.views.decorators.http import require_POST
from wagtail import hooks
from wagtail.admin import messages
from wagtail.permissions import register_permission_policy
from wagtail_modeladmin.options import modeladmin_register

from site_core.outbox.context import rest_of_request_about
from site_core.outbox.models import Message
from site_core.outbox.policy import MailPolicy
from site_core.outbox.sending import send_again
from site_core.tenancy.modeladmin import OwnSiteFilter, SiteModelAdmin, SitePermissionHelper
from site_core.tenancy.policy import records_for

register_permission_policy(Message, MailPolicy(Message))


class MailPermissions(SitePermissionHelper):
    """Mails are read and sent again; nobody writes, changes or deletes one by hand."""

    def user_can_create(self, user):
        """Whether ``user`` may write a mail: never."""
        return False

    def user_can_edit_obj(self, user, obj):
        """Whether ``user`` may change what a mail says: never."""
        return False

    def user_can_delete_obj(self, user, obj):
        """Whether ``user`` may delete a mail: never, old ones are erased."""
        return False


@modeladmin_register
class MailAdmin(SiteModelAdmin):
    """The mails of the sites one runs."""

    model = Message
    permission_helper_class = MailPermissions
    menu_label = "Mail"
    menu_icon = "mail"
    menu_order = 310
    list_display = ("to", "subject", "status", "attempts", "created_at", "site")
    list_filter = ("status", OwnSiteFilter, "created_at")
    list_export = (
        "to", "subject", "status", "attempts", "last_error", "created_at", "sent_at", "site"
    )  # fmt: skip
    list_select_related = True
    list_per_page = 50
    search_fields = ("to", "subject")
    inspect_view_enabled = True
    inspect_view_fields = [
        "to", "sender", "subject", "site", "status", "last_error", "attempts", "created_at",
        "sent_at", "next_attempt_at",
    ]  # fmt: skip
    inspect_template_name = "outbox/message.html"
    history_view_enabled = False
    export_filename = "mail"

    def get_queryset(self, request):
        """Return the mails one may see, without what they say."""
        return super().get_queryset(request).defer("raw", "text", "html")


@require_POST
def send_again_view(request, pk):
    """Send a mail of one's own sites again, or try it now."""
    message = get_object_or_404(records_for(request.user, Message, ["change"]), pk=pk)
    if send_again(message):
        messages.success(request, f"The mail to {message.to} is on its way.")
    else:
        messages.error(request, "This mail cannot be sent again.")
    return redirect("outbox_message_modeladmin_index")


@hooks.register("register_admin_urls")
def register_send_again():
    """Put the button's address beside the list's."""
    return [path("outbox/message/again/<int:pk>/", send_again_view, name="outbox_send_again")]


@hooks.register("before_edit_page")
def notices_about_page(request, page):
    """Have notices about comments belong to the page's site, wherever the admin is (P10)."""
    rest_of_request_about(page.get_site())
