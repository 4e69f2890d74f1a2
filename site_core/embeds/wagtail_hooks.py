"""Fetching, and the report of quoted posts, in the admin."""

from django.urls import path, reverse
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.log_actions import LogFormatter
from wagtail.permissions import policy_registry

from site_core.embeds.models import PostCheck
from site_core.embeds.removal import ACTION
from site_core.embeds.report import QuotedPostsViewSet
from site_core.embeds.views import fetch_post, fetch_video, kind


@hooks.register("register_admin_urls")
def embeds_urls():
    """Add the address the editor's form asks."""
    return [
        path("posts/fetch/", fetch_post, name="embeds_fetch"),
        path("posts/kind/", kind, name="embeds_kind"),
        path("videos/fetch/", fetch_video, name="embeds_fetch_video"),
    ]


@hooks.register("register_admin_viewset")
def quoted_posts_screens():
    """Add the report's screens."""
    return QuotedPostsViewSet()


class QuotedPostsMenuItem(MenuItem):
    """Shown to those who may read some site's report."""

    def is_shown(self, request):
        """Whether the user may see the report."""
        policy = policy_registry.get_by_type(PostCheck)
        return policy.user_has_any_permission(request.user, ["view", "change"])


@hooks.register("register_reports_menu_item")
def quoted_posts_report():
    """Add the report."""
    address = reverse("quoted_posts:index")
    return QuotedPostsMenuItem("Quoted posts", address, icon_name="comment", order=1310)


@hooks.register("register_log_actions")
def embeds_log_actions(actions):
    """Say in a page's history that words were taken out."""

    @actions.register_action(ACTION)
    class TakeOut(LogFormatter):
        label = "Take out a quoted post"

        def format_message(self, log_entry):
            """Return whose."""
            return f"Took out the words of {log_entry.data.get('author', '')}, who removed them"
