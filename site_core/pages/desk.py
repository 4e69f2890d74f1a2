"""What an editor finds on the admin's home: what waits, what is unfinished, what comes next.

Wagtail's panels list what somebody did on all of their sites; here it is the site worked on.
"""

from datetime import timedelta

from django.db.models import Q
from django.utils import timezone
from wagtail import hooks
from wagtail.admin.ui.components import Component
from wagtail.admin.views import home
from wagtail.models import Page, Revision, get_default_page_content_type

from site_core.delivery import heartbeat
from site_core.pages.desk_begin import Begin, ChangedLast
from site_core.tenancy.policy import own_objects, working_site_of

SHOWN = 8
OVERDUE = timedelta(minutes=2)


class Silent(Component):
    """A warning: nothing goes live or expires by itself."""

    name, order = "scheduler_silent", 50
    template_name = "pages/desk/silent.html"

    def get_context_data(self, parent_context):
        """Add since when, and whether the reader can do something about it."""
        user = parent_context["request"].user
        return {"since": heartbeat.last_beat(), "technical": user.is_superuser}


class Drafts(Component):
    """What the reader began and has not published."""

    name, order = "own_drafts", 230
    template_name = "pages/desk/pages.html"

    def get_context_data(self, parent_context):
        """Add the latest ones."""
        user = parent_context["request"].user
        mine = Q(owner=user) | Q(latest_revision__user=user)
        pages = own_objects(user, Page).filter(mine, has_unpublished_changes=True)
        waiting = Revision.objects.filter(approved_go_live_at__isnull=False)
        pages = pages.exclude(latest_revision__in=waiting.values("pk"))
        pages = pages.order_by("-latest_revision_created_at")[:SHOWN]
        shown = pages.specific(defer=True)
        return {"panel_id": "own-drafts", "heading": "Your drafts", "pages": shown}


class Scheduled(Component):
    """What goes live or expires next on the site, what should have, and when that was last looked at."""

    name, order = "scheduled_next", 240
    template_name = "pages/desk/scheduled.html"

    def get_context_data(self, parent_context):
        """Add both, in the order of their times."""
        user = parent_context["request"].user
        pages, now = own_objects(user, Page), timezone.now()
        expiring = pages.filter(live=True, expire_at__isnull=False)
        rows = [
            (page.expire_at, page, "Expires") for page in expiring.order_by("expire_at")[:SHOWN]
        ]
        rows += _going_live(pages)
        rows.sort(key=lambda row: row[0])
        return {
            "since": heartbeat.last_beat(),
            "technical": user.is_superuser,
            "rows": [
                {"when": when, "page": page, "what": what, "overdue": when < now - OVERDUE}
                for when, page, what in rows[:SHOWN]
            ],
        }


def _going_live(pages) -> list[tuple]:
    revisions = Revision.objects.filter(
        base_content_type=get_default_page_content_type(), approved_go_live_at__isnull=False
    )
    times = dict(revisions.values_list("object_id", "approved_go_live_at"))
    found = pages.filter(pk__in=[int(pk) for pk in times])
    return [(times[str(page.pk)], page, "Goes live") for page in found]


class Here:
    """A panel of Wagtail's, without what lies on other sites than the one worked on."""

    narrowed = ""

    def get_context_data(self, parent_context):
        """Leave of its list what is here."""
        context = super().get_context_data(parent_context)
        site = working_site_of(parent_context["request"].user)
        if site:
            root = site.root_page.path
            context[self.narrowed] = [
                row for row in context[self.narrowed] if self.page_of(row).path.startswith(root)
            ]
        return context


class InReview(Here, home.UserObjectsInWorkflowModerationPanel):
    """What the reader submitted."""

    narrowed = "workflow_states"

    def page_of(self, state):
        """Return the page a row is about."""
        return state.content_object


class Edits(Here, home.RecentEditsPanel):
    """What the reader edited lately."""

    narrowed = "last_edits"

    def page_of(self, row):
        """Return the page a row is about."""
        return row[1]


class Locked(Here, home.LockedPagesPanel):
    """What the reader locked."""

    narrowed = "locked_pages"

    def page_of(self, page):
        """Return the page a row is about."""
        return page


OURS = {
    home.UserObjectsInWorkflowModerationPanel: InReview,
    home.RecentEditsPanel: Edits,
    home.LockedPagesPanel: Locked,
}


@hooks.register("construct_homepage_panels")
def lay_out(request, panels):
    """Put ours beside, and in the place of, Wagtail's."""
    panels[:] = [
        OURS.get(type(panel), type(panel))() if type(panel) in OURS else panel for panel in panels
    ]
    panels += [Begin(), Drafts(), Scheduled(), ChangedLast()]
    if not heartbeat.is_alive():
        panels.append(Silent())
