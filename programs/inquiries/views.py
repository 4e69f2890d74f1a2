"""The inquiry form. It works on a cached page, without a token, a cookie or JavaScript (P41)."""

from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.debug import sensitive_post_parameters
from wagtail.models import Site

from programs.choosing import LONGEST
from programs.inquiries.forms import TRAP, InquiryForm, read_plan
from programs.inquiries.models import InquirySettings
from programs.inquiries.receiving import newsletter_words, receive
from programs.models import listed_programs
from programs.screens import crumbs_to
from site_core.branding.chrome import chrome_for
from site_core.branding.chrome_build import setting
from site_core.delivery.caching import mark_public
from site_core.newsletter.protection import attempts, comes_from_elsewhere, too_many
from site_core.pages.seo import plain_seo

OFFERED = 40  # boxes to tick; those already chosen come on top
MOST_ON_SITE = 60  # in the time that too_many() counts
ELSEWHERE = "The form was sent from another website. Please check it and send it from here."
TOO_MANY = (
    "A lot of inquiries came in just now, and we could not take this one. Everything you wrote is "
    "still here: please wait ten minutes and send it again."
)


@sensitive_post_parameters()
def inquire(request, page):
    """Show the form with what the address names filled in, or take an inquiry.

    Robots get the usual answer. Mistakes, and what is refused, keep everything that was typed.
    """
    site = Site.find_for_request(request)
    if request.method != "POST":
        plan = read_plan(request.GET.get("plan", ""))
        programs = _offered(site, page, request.GET)
        chosen = {slug for slug in request.GET.getlist("p") if len(slug) <= LONGEST}
        initial = {"p": [p.slug for p in programs if p.slug in chosen], "plan": plan}
        response = _form(request, page, InquiryForm(initial=initial, programs=programs))
        return response if page.get_view_restrictions() else mark_public(response)
    form = InquiryForm(request.POST, programs=_offered(site, page, request.POST))
    if comes_from_elsewhere(request):
        return _form(request, page, form, ELSEWHERE, status=403)
    if form.looks_automatic:
        return _thank(page, request)
    if not form.is_valid():
        return _form(request, page, form, status=422)
    if too_many(request, "inquiry") or attempts("inquiries", str(site.pk)) > MOST_ON_SITE:
        return _form(request, page, form, TOO_MANY, status=429)
    receive(form, site)
    return _thank(page, request)


def thanks(request, page):
    """Say honestly what has happened so far."""
    chrome = chrome_for(request)
    context = {
        "page": page,
        "promise": setting(InquirySettings, Site.find_for_request(request)).promise,
        "programs_url": page.get_url(request),
        "seo": plain_seo(chrome, "We have your inquiry"),
    }
    response = render(request, "programs/inquiries/thanks.html", context)
    return response if page.get_view_restrictions() else mark_public(response)


def _thank(page, request):
    response = HttpResponseRedirect(f"{page.get_url(request)}inquire/thanks/")
    response.status_code = 303
    return response


def _offered(site, page, data) -> list:
    """Return the programs to tick: those ``data`` names, and as many others as fit on a page."""
    programs = listed_programs(site).child_of(page).order_by("path").only("pk", "slug", "title")
    slugs = [s for s in data.getlist("p") if len(s) <= LONGEST and "\x00" not in s][:OFFERED]
    first = list(programs[:OFFERED])
    missing = set(slugs) - {program.slug for program in first}
    more = list(programs.filter(slug__in=missing)) if missing else []
    return [*more, *first]


def _form(request, page, form, refused: str = "", status: int = 200):
    chrome = chrome_for(request)
    title = "Ask about a program"
    plan = form["plan"].value() or ""
    letter = chrome.parts.get("newsletter") or {}
    wrong = bool(refused or form.errors)
    context = {
        "page": page,  # its section decides whether “Leave this site” is offered
        "form": form,
        "refused": refused,
        "intro": setting(InquirySettings, Site.find_for_request(request)).intro,
        "crumbs": crumbs_to(page, request),
        "programs_url": page.get_url(request),
        "action": f"{page.get_url(request)}inquire/",
        "trap": TRAP,
        "consent": newsletter_words(letter["list_name"], letter["text"]) if letter else "",
        "plan_url": f"{page.get_url(request)}plan/?{read_plan(plan)}" if plan else "",
        "seo": plain_seo(chrome, f"Error: {title}" if wrong else title),
    }
    return render(request, "programs/inquiries/form.html", context, status=status)
