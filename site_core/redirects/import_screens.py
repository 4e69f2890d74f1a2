"""The import: choose a file, read what would happen, confirm."""

from django.db import IntegrityError
from django.shortcuts import redirect
from django.urls import reverse
from django.views.generic import View
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from site_core.delivery.tables import UnreadableError
from site_core.redirects.forms import ConfirmForm, ImportForm
from site_core.redirects.importing import Outcome, Plan
from site_core.redirects.models import Redirect
from site_core.redirects.notfound import forget_answered

SHOWN = 500
ORDER = [Outcome.ERROR, Outcome.MISSING, Outcome.REPLACES, Outcome.NEW, Outcome.UNCHANGED]


class ImportView(PermissionCheckedMixin, WagtailAdminTemplateMixin, View):
    """Nothing is kept between the steps: the file's text travels with the second form."""

    model = Redirect
    permission_required = "add"
    page_title = "Import redirects"
    header_icon = "redirect"
    template_name = "redirects/import.html"

    def get_breadcrumbs_items(self):
        """Return the way back to the list."""
        return [
            *self.breadcrumbs_items,
            {"url": reverse("redirects:index"), "label": "Redirects"},
            {"url": "", "label": self.page_title},
        ]

    def get(self, request):
        """Ask for the file."""
        return self._ask(ImportForm(user=request.user))

    def post(self, request):
        """Show what a file would do, or do it."""
        if "text" in request.POST:
            return self._confirm(ConfirmForm(request.POST, user=request.user))
        form = ImportForm(request.POST, request.FILES, user=request.user)
        if not form.is_valid():
            return self._ask(form)
        site, text = form.cleaned_data["site"], form.cleaned_data["file"]
        try:
            plan = Plan(site, text)
        except UnreadableError as error:
            form.add_error("file", str(error))
            return self._ask(form)
        initial = {"site": site, "text": text}
        return self._preview(plan, ConfirmForm(initial=initial, user=request.user))

    def _ask(self, form):
        return self.render_to_response(self.get_context_data(form=form))

    def _preview(self, plan, form):
        rows = sorted(plan.rows, key=lambda row: (ORDER.index(row.outcome), row.line.number))
        counts = [(kind.label, plan.counts[kind]) for kind in ORDER if plan.counts[kind]]
        context = self.get_context_data(
            form=form,
            plan=plan,
            rows=rows[:SHOWN],
            more=max(0, len(rows) - SHOWN),
            counts=counts,
            errors=plan.counts[Outcome.ERROR],
            missing=plan.counts[Outcome.MISSING],
        )
        return self.render_to_response(context)

    def _confirm(self, form):
        if not form.is_valid():
            messages.error(self.request, "The file has to be chosen again.")
            return redirect("redirects:import")
        data = form.cleaned_data
        try:
            plan = Plan(data["site"], data["text"], accept_missing=data["accept_missing"])
        except UnreadableError:
            messages.error(self.request, "The file has to be chosen again.")
            return redirect("redirects:import")
        if not plan.can_run:
            messages.error(self.request, "Nothing was imported yet. See the lines marked below.")
            return self._preview(plan, form)
        try:
            count = plan.run(self.request.user)
        except IntegrityError:
            messages.error(
                self.request,
                "Nothing was imported: somebody changed redirects at the same moment. Below is what "
                "the file would do now.",
            )
            plan = Plan(data["site"], data["text"], accept_missing=data["accept_missing"])
            return self._preview(plan, form)
        forget_answered(
            data["site"], [planned.row.old_path for planned in plan.rows if planned.row]
        )
        messages.success(self.request, f"{count} redirects imported.")
        return redirect("redirects:index")
