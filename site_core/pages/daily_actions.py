"""What is done every day with a page stands beside “Save draft”, not behind an arrow."""

from django.contrib import messages
from django.utils.html import format_html_join
from wagtail import hooks
from wagtail.admin.action_menu import ActionMenuItem, WorkflowMenuItem

from site_core.tenancy.templatetags.clock import by_the_clock

DAILY = ("approve", "action-publish", "action-submit")


class Beside(ActionMenuItem):
    """Two buttons where the menu has one; the first is what Enter presses."""

    def __init__(self, first: ActionMenuItem, second: ActionMenuItem):
        super().__init__(order=first.order)
        self.name, self.items = first.name, (first, second)

    def render_html(self, parent_context):
        """Return both buttons."""
        return format_html_join("", "{}", ((i.render_html(parent_context),) for i in self.items))

    @property
    def media(self):
        """Return what both need."""
        return self.items[0].media + self.items[1].media


@hooks.register("construct_page_action_menu", order=900)
def show_daily_action(items, request, context):
    """Take out of the menu the first of ``DAILY`` that somebody may do, and show it."""
    if len(items) < 2 or items[0].name != "action-save-draft":
        return
    for name in DAILY:
        for item in items[1:]:
            if item.name == name and not (isinstance(item, WorkflowMenuItem) and item.launch_modal):
                items.remove(item)
                items[0] = Beside(items[0], item)
                return


@hooks.register("after_publish_page")
def say_when(request, page):
    """Say by whose clock a page goes live that was scheduled."""
    revision = page.scheduled_revision
    if revision:
        when = by_the_clock(revision.approved_go_live_at)
        messages.info(request, f"It goes live on {when}, within a minute.")
