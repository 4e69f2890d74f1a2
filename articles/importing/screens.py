"""Imports of articles in the admin: a file is uploaded, worked on in the background, and told of."""

from django.core.exceptions import PermissionDenied
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.generic import View
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from articles.importing.models import UploadedImport
from articles.importing.upload_form import UploadForm
from articles.importing.uploads import is_busy, keep_both, undo_later
from articles.models import ArticleIndexPage
from site_core.delivery.scheduler import wake
from site_core.pages.content_notes import site_of_path
from site_core.tenancy.people import administered_sites

JOB = "articles.run_uploaded"
BUSY = "An import of this site waits or runs already. Wait until it is done, then upload this one."
SHOWN = 500
LISTED = 20


def may_import(user, index) -> bool:
    """Whether ``user`` is site admin of the site a list of articles belongs to."""
    site = site_of_path(index.path)
    return site is not None and administered_sites(user).filter(pk=site.pk).exists()


class OfList(WagtailAdminTemplateMixin):
    """A screen about one list of articles."""

    page_title = "Import articles"
    header_icon = "upload"

    def dispatch(self, request, page_id, **kwargs):
        """Find the list, and ask for permission."""
        self.index = get_object_or_404(ArticleIndexPage, pk=page_id)
        if not may_import(request.user, self.index):
            raise PermissionDenied
        self.site = site_of_path(self.index.path)
        if "pk" in kwargs:
            own = UploadedImport.objects.filter(site=self.site).select_related("run", "user")
            self.job = get_object_or_404(own, pk=kwargs["pk"])
        return super().dispatch(request, page_id, **kwargs)

    def get_breadcrumbs_items(self):
        """Return the way back to the list."""
        explore = reverse("wagtailadmin_explore", args=[self.index.pk])
        upload = reverse("articles_import", args=[self.index.pk])
        last = [{"url": "", "label": str(self.job)}] if hasattr(self, "job") else []
        return [
            *self.breadcrumbs_items,
            {"url": explore, "label": self.index.title},
            {"url": upload if last else "", "label": self.page_title},
            *last,
        ]

    def show(self, **context):
        """Answer with the screen."""
        return self.render_to_response(self.get_context_data(index=self.index, **context))

    def follow(self, job):
        """Go where one sees how far it is."""
        wake(JOB)
        return redirect("articles_import_job", self.index.pk, job.pk)


class UploadView(OfList, View):
    """Asks for the file, and lists earlier imports."""

    template_name = "articles/importing/upload.html"

    def get(self, request, page_id):
        """Ask."""
        return self.ask(UploadForm())

    def post(self, request, page_id):
        """Keep the file, and have it imported."""
        form = UploadForm(request.POST, request.FILES)
        if not form.is_valid():
            return self.ask(form)
        if is_busy(self.site):
            form.add_error(None, BUSY)
            return self.ask(form)
        data = form.cleaned_data
        file, media = keep_both(data["file"], data["media"])
        job = UploadedImport.objects.create(
            site=self.site,
            user=request.user,
            file_name=data["file"].name[-255:],
            file=file,
            media=media,
            old_address=data["old_address"],
            dry_run=data["dry_run"],
            publish=data["publish"],
            redirects=data["redirects"],
        )
        return self.follow(job)

    def ask(self, form):
        """Show the form."""
        return self.show(form=form, jobs=UploadedImport.objects.filter(site=self.site)[:LISTED])


class JobView(OfList, View):
    """How far an import is, and what it had to tell."""

    template_name = "articles/importing/job.html"

    def get(self, request, page_id, pk):
        """Show it; as a file of lines where that is asked for."""
        job = self.job
        if request.GET.get("format") == "txt":
            lines = [": ".join(filter(None, line)) for line in job.notes]
            response = HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")
            response["Content-Disposition"] = f'attachment; filename="import-{job.pk}.txt"'
            return response
        return self.show(
            job=job,
            counts=sorted(job.counts.items()),
            notes=job.notes[:SHOWN],
            more=max(0, len(job.notes) - SHOWN) + job.left_out,
            may_undo=_may_undo(job),
        )


class StatusView(OfList, View):
    """Tells the script of the screen how far an import is."""

    def get(self, request, page_id, pk):
        """Answer."""
        job = self.job
        said = {"over": job.is_over, "phase": job.phase, "done": job.done, "total": job.total}
        return JsonResponse(said)


class UndoView(OfList, View):
    """Asks whether to take an import back, and has it done."""

    template_name = "articles/importing/undo.html"

    def get(self, request, page_id, pk):
        """Ask."""
        return self.show(job=self.job) if _may_undo(self.job) else self.refuse()

    def post(self, request, page_id, pk):
        """Begin."""
        if not _may_undo(self.job):
            return self.refuse()
        return self.follow(undo_later(self.job.run, request.user))

    def refuse(self):
        """Say that there is nothing to take back."""
        messages.warning(self.request, "There is nothing to take back.")
        return redirect("articles_import_job", self.index.pk, self.job.pk)


def _may_undo(job: UploadedImport) -> bool:
    if job.kind == job.Kind.UNDO or not job.is_over or job.run is None or job.run.undone_at:
        return False
    begun = UploadedImport.objects.filter(run=job.run, kind=job.Kind.UNDO)
    return not begun.exclude(state=UploadedImport.State.FAILED).exists()
