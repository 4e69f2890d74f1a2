"""Who approves what authors submit: the people of the page's own site who may publish."""

from wagtail.models import GroupApprovalTask, Site, Workflow, WorkflowPage, WorkflowTask


def provision_approval(site: Site, approvers) -> None:
    """Have the groups ``approvers`` decide on pages of ``site``, unless that is arranged already.

    The names say nothing about the site: they appear in reports that all sites share.
    """
    if WorkflowPage.objects.filter(page=site.root_page).exists():
        return
    at_former_home = Workflow.objects.filter(
        active=True, workflow_tasks__task__groupapprovaltask__groups__in=approvers
    )
    if workflow := at_former_home.first():
        WorkflowPage.objects.create(workflow=workflow, page=site.root_page)
        return
    task = GroupApprovalTask.objects.create(name="Approval by an editor")
    task.groups.set(approvers)
    workflow = Workflow.objects.create(name="the editors")  # the button: “Submit to the editors”
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    WorkflowPage.objects.create(workflow=workflow, page=site.root_page)


def retire_shipped_workflow() -> None:
    """Take away the workflow Wagtail ships with: nobody is left to approve anything in it."""
    for assigned in WorkflowPage.objects.filter(page__depth=1).select_related("workflow"):
        assigned.workflow.deactivate()
