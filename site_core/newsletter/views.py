"""Signing up for a site's newsletter."""

from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.models import Page, Site

from site_core.branding.chrome import chrome_for
from site_core.branding.chrome_build import setting
from site_core.newsletter.forms import SignUpForm
from site_core.newsletter.models import Newsletter
from site_core.newsletter.protection import comes_from_elsewhere, too_many
from site_core.newsletter.subscribing import subscribe
from site_core.pages.queries import public_pages
from site_core.pages.seo import plain_seo

TOO_MANY = "That was a lot of attempts. Please wait ten minutes and try again."
ELSEWHERE = "The form was sent from another website. Please use the form on this page."


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def sign_up(request):
    """Show the form, or store an address as pending.

    The answer is the same whether the address is new, known or a robot's: it tells nobody who
    reads what, and robots learn nothing (P82). A mistake keeps what was typed.
    """
    if request.method != "POST":
        return _form(request)
    form = SignUpForm(request.POST)
    if comes_from_elsewhere(request):
        return _form(request, form, ELSEWHERE, status=403)
    if not form.is_valid() and "email" in form.errors:
        return _form(request, form, form.errors["email"][0], status=422)
    if not form.looks_automatic:
        if too_many(request):
            return _form(request, form, TOO_MANY, status=429)
        _store(request, form)
    source = form.cleaned_data.get("source")
    query = f"?from={source}" if source else ""
    return redirect(f"{reverse('newsletter_thanks')}{query}", permanent=False)


@require_safe
def thanks(request):
    """Say honestly what has happened so far."""
    page = _source_page(request, request.GET.get("from"))
    chrome = chrome_for(request)
    newsletter = setting(Newsletter, Site.find_for_request(request))
    context = {
        "list_name": newsletter.list_name,
        "return_url": page.get_url(request) if page else chrome.site_root,
        "return_title": page.title if page else chrome.name,
        "seo": plain_seo(chrome, "Thank you"),
    }
    return render(request, "newsletter/thanks.html", context)


def _form(request, form=None, error="", status=200):
    data = form.data if form else request.GET
    page = _source_page(request, data.get("source"))
    newsletter = setting(Newsletter, Site.find_for_request(request))
    title = f"Error: {newsletter.list_name}" if error else newsletter.list_name
    context = {
        "form_error": error,
        "email": data.get("email", "")[:254] if form else "",
        "source": page,
        "source_id": page.pk if page else "",
        "heading": newsletter.heading,
        "text": newsletter.text,
        "seo": plain_seo(chrome_for(request), title),
    }
    return render(request, "newsletter/subscribe.html", context, status=status)


def _source_page(request, pk) -> Page | None:
    """Return the public page of this site a form was on; anything else is ignored."""
    if not str(pk or "").isdecimal() or len(str(pk)) > 9:
        return None
    return public_pages(Site.find_for_request(request)).filter(pk=pk).first()


def _store(request, form) -> None:
    site = Site.find_for_request(request)
    source = _source_page(request, form.cleaned_data.get("source"))
    subscribe(site, form.cleaned_data["email"], setting(Newsletter, site).wording, source)
