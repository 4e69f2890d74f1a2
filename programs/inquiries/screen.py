"""The screen of an inquiry: what was asked for, what is to be done, and what has been done."""

from urllib.parse import quote

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from programs.inquiries.facts import facts_of
from programs.inquiries.history import note
from programs.inquiries.mail import admin_path
from programs.inquiries.models import Inquiry, InquiryEvent
from programs.inquiries.screen_forms import MailForm, NoteForm, WorkForm
from programs.inquiries.work import account_of, change, clear, write
from site_core.outbox.rendering import name_of
from site_core.tenancy.policy import may_any, records_for, working_site_of
from site_core.tenancy.working_site import work_on

LIST = "programs_inquiry_modeladmin_index"


class InquiryScreen(WagtailAdminTemplateMixin, TemplateView):
    """Read by everybody who may work on the inquiry; each form of it is posted to its address."""

    template_name = "programs/inquiries/admin/inquiry.html"
    page_title = "Inquiry"
    header_icon = "form"

    def dispatch(self, request, pk, *args, **kwargs):
        """Find the inquiry; those of other sites do not exist."""
        self.inquiry = get_object_or_404(Inquiry.objects.select_related("site", "assignee"), pk=pk)
        if not may_any(request.user, self.inquiry):
            raise Http404
        if working_site_of(request.user):
            work_on(request, self.inquiry.site)
        return super().dispatch(request, *args, **kwargs)

    def post(self, request):
        """Do what one of the forms asks for."""
        self._may_change()
        form_name = request.POST.get("form", "")
        if self.inquiry.anonymized_at is None and form_name in ("work", "note", "mail", "clear"):
            form, done = getattr(self, f"_{form_name}")(request)
            if form is not None and not form.is_valid():
                messages.error(request, "Nothing was saved. Please look at what is marked below.")
                return self.render_to_response(self.get_context_data(**{form_name: form}))
            messages.success(request, done)
        return redirect(admin_path(self.inquiry))

    def _may_change(self) -> None:
        mine = records_for(self.request.user, Inquiry, ["change"])
        if not mine.filter(pk=self.inquiry.pk).exists():
            raise PermissionDenied

    def _work(self, request):
        with transaction.atomic():
            self.inquiry = Inquiry.objects.select_for_update().get(pk=self.inquiry.pk)
            form = WorkForm(request.POST, instance=self.inquiry)
            if not form.is_valid():
                self.inquiry.refresh_from_db()
                return form, ""
            done = change(self.inquiry, form.cleaned_data, account_of(request))
        return form, f"Saved: {'; '.join(done)}." if done else "Nothing has changed."

    def _note(self, request):
        form = NoteForm(request.POST)
        if form.is_valid():
            text = form.cleaned_data["text"]
            note(self.inquiry, InquiryEvent.Kind.NOTE, text, account_of(request))
        return form, "The note is in the history."

    def _mail(self, request):
        form = MailForm(request.POST)
        if form.is_valid():
            answers = form.cleaned_data
            write(self.inquiry, answers["subject"], answers["text"], account_of(request))
        return form, f"The mail to {self.inquiry.email} is on its way."

    def _clear(self, request):
        clear(self.inquiry, account_of(request))
        return None, "It is an inquiry like any other now, and people were told."

    def get_breadcrumbs_items(self):
        """Return the way here."""
        way = [{"url": reverse(LIST), "label": "Inquiries"}]
        here = {"url": "", "label": self.get_page_subtitle()}
        return [*super().get_breadcrumbs_items(), *way, here]

    def get_page_subtitle(self):
        """Return who asks."""
        return self.inquiry.organization or str(self.inquiry)

    def get_context_data(self, **kwargs):
        """Add facts, forms and history."""
        inquiry = self.inquiry
        subject = f"Your inquiry to {name_of(inquiry.site)}"
        forms = {
            "work": WorkForm(instance=inquiry),
            "note": NoteForm(),
            "mail": MailForm(initial={"subject": subject}),
        }
        return super().get_context_data(
            inquiry=inquiry,
            facts=facts_of(inquiry),
            history=inquiry.events.select_related("person", "message"),
            mailto=f"mailto:{quote(inquiry.email)}?subject={quote(subject)}",
            **{**forms, **kwargs},
        )
