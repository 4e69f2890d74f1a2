"""Answers the form of a page with what could be better in what it holds, saved or not."""

from dataclasses import asdict

from django.core.exceptions import ValidationError
from django.http import JsonResponse
from wagtail.admin.views.pages.preview import PreviewOnCreateView, PreviewOnEditView

from site_core.advice.advising import advice_on, length_of


class Advising:
    """Reads the form as a preview does, keeps nothing, and lets the same people in."""

    http_method_names = ("post",)

    def post(self, request, *args, **kwargs):
        """Return the advice, how long the page is, and whether every field could be read."""
        try:
            form = self.get_form(request.POST)
            complete = self.validate_form(form)
        except (KeyError, ValueError, ValidationError):  # no browser sends such a form
            return JsonResponse({"error": "This form could not be read."}, status=400)
        if complete:
            form.save(commit=False)
        page = form.instance
        words, minutes = length_of(page)
        advice = [asdict(each) for each in advice_on(page)]
        answer = {"advice": advice, "words": words, "minutes": minutes, "complete": complete}
        return JsonResponse(answer)


class AdviceOnEdit(Advising, PreviewOnEditView):
    """Of a page that exists."""


class AdviceOnCreate(Advising, PreviewOnCreateView):
    """Of a page that is being written."""
