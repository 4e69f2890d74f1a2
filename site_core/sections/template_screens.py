"""Screens: mark a page as a template, start a page from one."""

from django.contrib.admin.utils import quote
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.models import Page
from wagtail.permissions import policy_registry

from site_core.delivery.plain_text import plain
from site_core.sections.models import PageTemplate
from site_core.sections.page_templates import start_from, templates_for
from site_core.tenancy.policy import numbers

NOW_ONE = (
    "It is a template now. Whoever adds a page of this type is asked whether to start from it."
)


def may_mark(user, page: Page) -> bool:
    """Whether ``user`` may say that ``page`` is a template, or is none any more."""
    site = page.get_site()
    if (
        site is None
        or page.pk == site.root_page_id
        or not page.permissions_for_user(user).can_edit()
    ):
        return False
    policy = policy_registry.get_by_type(PageTemplate)
    return policy.user_has_permission_for_instance(user, "add", PageTemplate(site=site))


def mark(request, page_id):
    """Ask, and then mark a draft as a template or take the mark off."""
    page = get_object_or_404(Page, pk=page_id)
    if not may_mark(request.user, page):
        raise PermissionDenied
    held = PageTemplate.objects.filter(page=page)
    refused = page.live or page.approved_schedule or page.current_workflow_state is not None
    if request.method == "POST" and held.exists():
        held.delete()
        messages.success(
            request, f"“{page.get_admin_display_title()}” is a page like others again."
        )
    elif request.method == "POST" and not refused:
        PageTemplate.objects.create(page=page, site=page.get_site())
        messages.success(request, NOW_ONE)
    else:
        context = {"page": page, "marked": held.exists(), "refused": refused}
        return render(request, "sections/mark.html", context)
    return redirect("wagtailadmin_pages:edit", page.pk)


def choose(request, parent: Page, model: type[Page], offered, title: str = "", error: str = ""):
    """Ask whether to start a page of ``model`` blank or from a template."""
    names = (model._meta.app_label, model._meta.model_name, quote(parent.pk))
    context = {
        "parent": parent,
        "kind": model._meta.verbose_name,
        "offered": offered,
        "blank_url": f"{reverse('wagtailadmin_pages:add', args=names)}?blank",
        "title": title,
        "error": error,
    }
    return render(request, "sections/start.html", context)


@require_POST
def start(request, page_id):
    """Start a page below another from the template chosen, and open it."""
    parent = get_object_or_404(Page, pk=page_id).specific
    pks = numbers([request.POST.get("template", "")])
    template = PageTemplate.objects.filter(pk__in=pks).select_related("page").first()
    model = template.page.specific_class if template else None
    if template is None or not templates_for(parent, model).filter(pk=template.pk).exists():
        raise Http404
    may = parent.permissions_for_user(request.user).can_add_subpage()
    if not may or model not in parent.creatable_subpage_models() or not model.can_create_at(parent):
        raise PermissionDenied
    title = " ".join(plain(request.POST.get("title", "")).split())[:255]
    if not title:
        error = "Give the new page a title; it can be changed later."
        return choose(request, parent, model, templates_for(parent, model), error=error)
    page = start_from(template, parent, title, request.user)
    messages.success(request, f"Started from “{template.page.get_admin_display_title()}”.")
    return redirect("wagtailadmin_pages:edit", page.pk)
