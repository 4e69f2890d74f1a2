"""Wagtail's notices about a page's approval: for the page's own site, to its own people."""

from wagtail.admin import mail
from wagtail.models import TaskState, WorkflowState
from wagtail.signals import (
    task_submitted,
    workflow_approved,
    workflow_rejected,
    workflow_submitted,
)

from site_core.outbox.context import mail_for


def site_of(thing):
    """Return the site of a page, or of a record a site owns."""
    return thing.get_site() if hasattr(thing, "get_site") else getattr(thing, "site", None)


class OwnSite:
    """A notifier whose mails belong to the site of what they are about, wherever the admin is."""

    def send_emails(self, template_set, context, recipients, **kwargs):
        """Send to those of ``recipients`` who work on that site."""
        site, sent = site_of(context["object"]), []
        for person in recipients:
            with mail_for(site, colleagues_only=True, account=person):
                sent.append(super().send_emails(template_set, context, [person], **kwargs))
        return all(sent)


class TaskSubmitted(OwnSite, mail.GroupApprovalTaskStateSubmissionEmailNotifier):
    """To those who may approve."""


class WorkflowSubmitted(OwnSite, mail.WorkflowStateSubmissionEmailNotifier):
    """To Network admins, where they asked for it."""


class WorkflowApproved(OwnSite, mail.WorkflowStateApprovalEmailNotifier):
    """To whoever submitted."""


class WorkflowRejected(OwnSite, mail.WorkflowStateRejectionEmailNotifier):
    """To whoever submitted."""


NOTIFIERS = [
    (task_submitted, TaskState, "group_approval_task_submitted", TaskSubmitted()),
    (workflow_submitted, WorkflowState, "workflow_state_submitted", WorkflowSubmitted()),
    (workflow_approved, WorkflowState, "workflow_state_approved", WorkflowApproved()),
    (workflow_rejected, WorkflowState, "workflow_state_rejected", WorkflowRejected()),
]


def connect() -> None:
    """Take the places of Wagtail's notifiers, known by their ids, whoever comes first."""
    for signal, sender, name, notifier in NOTIFIERS:
        place = f"{name}_email_notification"
        signal.disconnect(sender=sender, dispatch_uid=place)
        signal.connect(notifier, sender=sender, dispatch_uid=place)
