"""The screen on which a term becomes part of another: choose, read what happens, confirm."""

from django.contrib.admin.utils import quote
from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect
from django.urls import reverse
from django.views.generic import DetailView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.permissions import policy_registry

from site_core.pages.term_forms import MergeForm
from site_core.pages.term_merging import merge
from site_core.pages.term_usage import usage_in_words


class MergeView(PermissionCheckedMixin, WagtailAdminTemplateMixin, DetailView):
    """Who may delete the old term and change the new one may do it.

    Put behind ``tenancy.snippets.OwnRecords``: terms of other sites do not exist.
    """

    permission_required = "delete"
    page_title = "Merge"
    header_icon = "tag"
    template_name = "terms/merge.html"
    index_url_name = edit_url_name = ""

    def get_page_subtitle(self):
        """Return which term it is about."""
        return self.object.name

    def get_breadcrumbs_items(self):
        """Return the way back to the list."""
        plural = self.object._meta.verbose_name_plural.capitalize()
        return [
            *self.breadcrumbs_items,
            {"url": reverse(self.index_url_name), "label": plural},
            {"url": "", "label": "Merge", "sublabel": self.object.name},
        ]

    def get(self, request, *args, **kwargs):
        """Ask which term takes the place of this one."""
        self.object = self.get_object()
        return self._show(MergeForm(term=self.object, user=request.user))

    def post(self, request, *args, **kwargs):
        """Say what would happen; do it when that was confirmed."""
        self.object = self.get_object()
        form = MergeForm(request.POST, term=self.object, user=request.user)
        if not form.is_valid():
            return self._show(form)
        into = form.cleaned_data["into"]
        if "confirmed" not in request.POST:
            return self._show(form, into=into, usage=usage_in_words(self.object))
        if not policy_registry.get(into).user_has_permission_for_instance(
            request.user, "change", into
        ):
            raise PermissionDenied
        name = self.object.name
        count = merge(self.object, into, request.user)
        pages = "1 page has" if count == 1 else f"{count} pages have"
        messages.success(
            request,
            f"“{name}” is part of “{into.name}” now: {pages} that instead.",
            buttons=[messages.button(self._edit_url(into), "See it")],
        )
        return redirect(self.index_url_name)

    def _edit_url(self, term) -> str:
        return reverse(self.edit_url_name, args=(quote(term.pk),))

    def _show(self, form, **more):
        context = self.get_context_data(
            form=form,
            index_url=reverse(self.index_url_name),
            kind=self.object._meta.verbose_name,
            **more,
        )
        return self.render_to_response(context)
