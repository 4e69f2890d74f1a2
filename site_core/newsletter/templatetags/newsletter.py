"""The sign-up form, wherever it is shown."""

from django import template

from site_core.branding.chrome import chrome_for

register = template.Library()


@register.inclusion_tag("newsletter/form.html", takes_context=True)
def newsletter_form(
    context, heading="", text="", source=None, uid="newsletter", email="", error=""
):
    """Print the form with the site's wording, or with the words given instead.

    ``source`` is the page (or its id) that is stored with the address; ``uid`` keeps the ids of
    several forms on one page apart.
    """
    chrome = chrome_for(context["request"])
    wording = (chrome.parts.get("newsletter") if chrome else None) or {}
    return {
        "heading": heading or wording.get("heading", ""),
        "text": text or wording.get("text", ""),
        "button": wording.get("button", "Subscribe"),
        "list_name": wording.get("list_name", ""),
        "privacy_url": chrome.privacy_url if chrome else "",
        "source_id": getattr(source, "pk", source) or "",
        "uid": uid,
        "email": email,
        "error": error,
    }
