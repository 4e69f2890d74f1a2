"""Wagtail's notices about a page's approval: for the page's own site, to its own people.

Wagtail tells nobody when a page under review is published directly or taken out of review, and of a
rejection only whoever submitted. Here everybody hears who waits for an answer or gave one (P29).
"""

from django.contrib.auth import get_user_model
from wagtail.admin import mail
from wagtail.models import Page, TaskState, WorkflowState
from wagtail.signals import (
    task_submitted,
    workflow_approved,
    workflow_cancelled,
    workflow_rejected,
    workflow_submitted,
)
from wagtail.users.models import UserProfile

from site_core.outbox.context import mail_for
from site_core.tenancy.publishing import zone_of
from site_core.tenancy.zones import moment_words


def site_of(thing):
    """Return the site of a page, or of a record a site owns."""
    return thing.get_site() if hasattr(thing, "get_site") else getattr(thing, "site", None)


class OwnSite:
    """A notifier whose mails belong to the site of what they are about, wherever the admin is."""

    def send_emails(self, template_set, context, recipients, **kwargs):
        """Send to those of ``recipients`` who work on that site."""
        site, sent = site_of(context["object"]), []
        for person in recipients:
            context["goes_live"] = _goes_live(context["object"], site, person)
            with mail_for(site, colleagues_only=True, account=person):
                sent.append(super().send_emails(template_set, context, [person], **kwargs))
        return all(sent)


def _goes_live(thing, site, person) -> str:
    """Return when what is scheduled goes live, by the clock of ``person``; else nothing."""
    revision = getattr(thing, "scheduled_revision", None)
    if revision is None:
        return ""
    profile = UserProfile.objects.filter(user=person).first()
    return moment_words(revision.approved_go_live_at, zone_of(site, profile))


def _decision(state: WorkflowState):
    return state.current_task_state.specific


class TaskSubmitted(OwnSite, mail.GroupApprovalTaskStateSubmissionEmailNotifier):
    """To those who may approve."""


class WorkflowSubmitted(OwnSite, mail.WorkflowStateSubmissionEmailNotifier):
    """To Network admins, where they asked for it."""


class WorkflowApproved(OwnSite, mail.WorkflowStateApprovalEmailNotifier):
    """To whoever submitted."""

    def get_context(self, workflow_state, **kwargs):
        """Add who approved, and what they wrote."""
        decision = _decision(workflow_state)
        said = {"task_state": decision, "comment": decision.get_comment()}
        return {**super().get_context(workflow_state, **kwargs), **said}


class WorkflowRejected(OwnSite, mail.WorkflowStateRejectionEmailNotifier):
    """To whoever submitted, and to those who had approved before."""

    def get_recipient_users(self, workflow_state, user=None, **kwargs):
        """Return them, without ``user``, who rejects."""
        people = super().get_recipient_users(workflow_state, user=user, **kwargs)
        approved = workflow_state.task_states.filter(status=TaskState.STATUS_APPROVED)
        approvers = get_user_model().objects.filter(finished_task_states__in=approved)
        return {*people, *approvers} - {user}

    def get_context(self, workflow_state, **kwargs):
        """Add who submitted: the others are told otherwise."""
        context = super().get_context(workflow_state, **kwargs)
        return {**context, "requested_by": workflow_state.requested_by}


class TakenOut(OwnSite, mail.BaseWorkflowStateEmailNotifier):
    """To whoever submitted: somebody else published it without approving, or took it out."""

    notification = "approved"  # the choice in people's accounts that it counts as

    def get_recipient_users(self, workflow_state, user=None, **kwargs):
        """Return whoever submitted, unless they did it."""
        return {workflow_state.requested_by} - {user, None}

    def get_template_set(self, instance, **kwargs):
        """Return words of its own."""
        return _words("workflow_state_taken_out")

    def get_context(self, workflow_state, user=None, **kwargs):
        """Add who did it, and whether readers see the page now or will by schedule."""
        context = super().get_context(workflow_state, **kwargs)
        thing = _fresh(context["object"])
        done = thing.live and not thing.has_unpublished_changes
        return {**context, "object": thing, "published": done, "by": user}


class Withdrawn(OwnSite, mail.BaseGroupApprovalTaskStateEmailNotifier):
    """To those who were asked to approve: they need not look any more."""

    notification = "submitted"

    def can_handle(self, instance, user=None, **kwargs):
        """Whether whoever submitted takes back what somebody still has before them."""
        own = user is not None and instance.requested_by_id == user.pk
        state = instance.current_task_state
        if not own or state is None:
            return False
        state.refresh_from_db()
        return state.status == TaskState.STATUS_CANCELLED and super().can_handle(state)

    def get_recipient_users(self, workflow_state, **kwargs):
        """Return those who may approve, without ``user``."""
        return super().get_recipient_users(workflow_state.current_task_state, **kwargs)

    def get_template_set(self, instance, **kwargs):
        """Return words of its own."""
        return _words("workflow_state_withdrawn")

    def get_context(self, workflow_state, user=None, **kwargs):
        """Add who did it, and what became of it."""
        context = super().get_context(workflow_state.current_task_state)
        thing = _fresh(context["object"])
        done = thing.live and not thing.has_unpublished_changes
        return {**context, "object": thing, "published": done, "by": user}


def _words(name: str) -> dict[str, str]:
    start = f"wagtailadmin/notifications/{name}"
    return {"subject": f"{start}_subject.txt", "text": f"{start}.txt", "html": ""}


def _fresh(thing):
    """Return ``thing`` as it is stored now, with its type's fields."""
    return Page.objects.get(pk=thing.pk).specific if isinstance(thing, Page) else thing


NOTIFIERS = [
    (task_submitted, TaskState, "group_approval_task_submitted", TaskSubmitted()),
    (workflow_submitted, WorkflowState, "workflow_state_submitted", WorkflowSubmitted()),
    (workflow_approved, WorkflowState, "workflow_state_approved", WorkflowApproved()),
    (workflow_rejected, WorkflowState, "workflow_state_rejected", WorkflowRejected()),
    (workflow_cancelled, WorkflowState, "workflow_state_taken_out", TakenOut()),
    (workflow_cancelled, WorkflowState, "workflow_state_withdrawn", Withdrawn()),
]


def connect() -> None:
    """Take the places of Wagtail's notifiers, known by their ids, whoever comes first."""
    for signal, sender, name, notifier in NOTIFIERS:
        place = f"{name}_email_notification"
        signal.disconnect(sender=sender, dispatch_uid=place)
        signal.connect(notifier, sender=sender, dispatch_uid=place)
