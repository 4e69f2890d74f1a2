"""How a site publishes: by which clock, and who approves."""

from django.conf import settings
from django.db import models
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.models import AbstractGroupApprovalTask
from wagtail.users.models import UserProfile

from site_core.tenancy.policy import working_site_of
from site_core.tenancy.zones import zone_choices

offered_to_approvers = AbstractGroupApprovalTask.get_actions


@register_setting(icon="calendar-alt", order=45)
class Publishing(BaseSiteSetting):
    """Which clock times are read by, and whether a second person has to look."""

    time_zone = models.CharField(
        max_length=40,
        blank=True,
        choices=zone_choices,
        help_text="Times at which pages go live and expire are shown and typed in it. Whoever chose "
        "another for their own account sees that one.",
    )
    self_approval = models.BooleanField(
        "people may approve what they submitted themselves",
        default=False,
        help_text="Whoever may publish can do so without asking anybody. This is about pages they "
        "asked others to look at.",
    )

    panels = ["time_zone", "self_approval"]

    class Meta:
        verbose_name = "publishing"

    def __str__(self) -> str:
        return f"Publishing of {self.site}"


def apply() -> None:
    """Have Wagtail go by it."""
    UserProfile.get_current_time_zone = _time_zone
    AbstractGroupApprovalTask.get_actions = _actions


def zone_of(site, profile=None) -> str:
    """Return the time zone somebody with ``profile`` reads times of ``site`` in."""
    chosen = profile.current_time_zone if profile else ""
    decided = getattr(site, "publishing", None) if site else None
    return chosen or (decided.time_zone if decided else "") or settings.TIME_ZONE


def approve_own(site) -> bool:
    """Whether people of ``site`` may approve what they submitted themselves."""
    decided = getattr(site, "publishing", None) if site else None
    return bool(decided and decided.self_approval)


def _time_zone(profile) -> str:
    return zone_of(working_site_of(profile.user), profile)


def _actions(task, thing, user) -> list[tuple]:
    """Return what ``user`` may decide; nothing where they submitted ``thing`` themselves."""
    actions = offered_to_approvers(task, thing, user)
    if not actions:
        return actions
    state = thing.current_workflow_state
    if state is None or state.requested_by_id != user.pk:
        return actions
    site = thing.get_site() if hasattr(thing, "get_site") else getattr(thing, "site", None)
    return actions if approve_own(site) else []
