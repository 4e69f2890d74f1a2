"""Import and export of programs in the admin: choose a file, read what would change, confirm."""

from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.generic import View
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from programs.exchange.applying import apply
from programs.exchange.catalog import Catalog
from programs.exchange.forms import CARRIED, CHANGED_AT_ONCE, ImportForm, pack, unpack, wishes_of
from programs.exchange.planning import Outcome, Plan
from programs.exchange.reading import Table
from programs.exchange.writing import CSV_TYPE, XLSX_TYPE, as_csv, as_xlsx
from programs.models import ProgramIndexPage
from site_core.pages.content_notes import site_of_path

SHOWN = 300
ORDER = [
    Outcome.REFUSED, Outcome.CHANGED, Outcome.NEW, Outcome.PUBLISHED, Outcome.UNCHANGED,
]  # fmt: skip
FORMATS = {"csv": (as_csv, CSV_TYPE), "xlsx": (as_xlsx, XLSX_TYPE)}


def may_exchange(user, index) -> bool:
    """Whether ``user`` may add programs below ``index`` and change all of them: rights go downwards.

    Whoever made the list may edit it, but that says nothing of the programs below.
    """
    may = index.permissions_for_user(user)
    changes_all = user.is_superuser or "change" in may.permissions
    return changes_all and may.can_add_subpage()


class OfList:
    """A screen about one list of programs; the fence has kept away who works on other sites."""

    def dispatch(self, request, page_id):
        """Find the list, and ask for permission."""
        self.index = get_object_or_404(ProgramIndexPage, pk=page_id)
        site = site_of_path(self.index.path)
        if site is None or not may_exchange(request.user, self.index):
            raise PermissionDenied
        self.catalog = Catalog(self.index, site)
        return super().dispatch(request, page_id)


class ExportView(OfList, View):
    """The programs as a file."""

    def get(self, request, page_id):
        """Answer with it."""
        kind = "csv" if request.GET.get("format") == "csv" else "xlsx"
        write, content_type = FORMATS[kind]
        response = HttpResponse(write(self.catalog), content_type=content_type)
        response["Content-Disposition"] = f'attachment; filename="programs.{kind}"'
        return response


class ImportView(OfList, WagtailAdminTemplateMixin, View):
    """What was read travels with the second form, signed; nothing waits on the server."""

    page_title = "Import programs"
    header_icon = "upload"
    template_name = "programs/exchange/import.html"

    def dispatch(self, request, page_id):
        """Know for whom and where what was read may be used."""
        self.place = [request.user.pk or 0, page_id]
        return super().dispatch(request, page_id)

    @property
    def may_publish(self) -> bool:
        """Whether the user may publish programs."""
        return self.index.permissions_for_user(self.request.user).can_publish_subpage()

    def get_breadcrumbs_items(self):
        """Return the way back to the list."""
        url = reverse("wagtailadmin_explore", args=[self.index.pk])
        return [
            *self.breadcrumbs_items,
            {"url": url, "label": self.index.title},
            {"url": "", "label": self.page_title},
        ]

    def get(self, request, page_id):
        """Ask for the file."""
        return self._ask(ImportForm(may_publish=self.may_publish))

    def post(self, request, page_id):
        """Show what a file would do, or do it."""
        if "packed" in request.POST:
            return self._confirm(request.POST["packed"])
        form = ImportForm(request.POST, request.FILES, may_publish=self.may_publish)
        if not form.is_valid():
            return self._ask(form)
        data = form.cleaned_data
        plan = self._plan(data["file"], data.get("publish", False), data["replace_texts"])
        if len(pack(plan.table, plan, self.place)) > CARRIED:
            form.add_error("file", "This is too much for one import. Split it into several files.")
            return self._ask(form)
        return self._preview(plan)

    def _plan(self, table: Table, publish: bool, replace_texts: bool) -> Plan:
        user = self.request.user
        wishes = wishes_of(user, publish=publish and self.may_publish, replace_texts=replace_texts)
        return Plan(self.catalog, table, wishes)

    def _ask(self, form):
        return self.render_to_response(self.get_context_data(form=form, index=self.index))

    def _preview(self, plan: Plan, done: bool = False):
        rows = sorted(plan.rows, key=lambda row: (ORDER.index(row.outcome), row.number))
        shown = [row for row in rows if row.outcome != Outcome.UNCHANGED or row.messages][:SHOWN]
        context = self.get_context_data(
            index=self.index,
            plan=plan,
            done=done,
            rows=shown,
            more=len(rows) - len(shown),
            counts=[(kind.label, plan.counts[kind]) for kind in ORDER if plan.counts[kind]],
            refused=plan.counts[Outcome.REFUSED],
            to_do=len(plan.to_do),
            too_many=len(plan.to_do) > CHANGED_AT_ONCE and CHANGED_AT_ONCE,
            packed="" if done else pack(plan.table, plan, self.place),
        )
        return self.render_to_response(context)

    def _confirm(self, packed: str):
        said = unpack(packed, self.place)
        if said is None:
            messages.error(self.request, "The file has to be chosen again.")
            return redirect("programs_import", self.index.pk)
        table = Table.from_data(said["table"])
        plan = self._plan(table, said["publish"], said["replace"])
        if plan.digest != said["shown"]:
            messages.warning(
                self.request,
                "Nothing was imported: programs were changed meanwhile. Below is what the file "
                "would do now.",
            )
            return self._preview(plan)
        if len(plan.to_do) > CHANGED_AT_ONCE:
            return self._preview(plan)
        meant = len(plan.to_do)
        apply(plan, self.request.user)
        if plan.counts[Outcome.REFUSED]:
            return self._preview(plan, done=True)
        programs = "1 program" if meant == 1 else f"{meant} programs"
        messages.success(self.request, f"{programs} imported.")
        return redirect("wagtailadmin_explore", self.index.pk)
