"""What the link dialog, and the form of a link, offer of the page chosen: its headings."""

from dataclasses import asdict

from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from wagtail.admin.modal_workflow import render_modal_workflow
from wagtail.models import Page

from site_core.blocks.contents import Heading


def headings_of_page(request, page_id):
    """Answer with the headings of a page one may choose; others do not exist (``tenancy.fence``)."""
    page = get_object_or_404(Page, pk=page_id).specific
    headings = offered(page)
    if request.GET.get("as") == "list":
        return JsonResponse({"headings": [asdict(heading) for heading in headings]})
    if not headings:
        return render_modal_workflow(request, None, None, None, {"step": "no_headings"})
    context = {"page": page, "headings": headings, "wanted": request.GET.get("fragment", "")}
    template = "pages/choose_heading.html"
    return render_modal_workflow(request, template, None, context, {"step": "headings"})


def offered(page) -> list[Heading]:
    """Return the headings readers see; those of the draft while the page is not public."""
    seen = page if page.live else page.get_latest_revision_as_object()
    return getattr(seen, "outline", [])
