"""The page editor's questions about blocks, as its form asks them."""

from django.urls import reverse
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield


def text(html: str) -> tuple:
    """Return a text block of a form."""
    return ("text", rich_text(html))


def heading(words: str) -> tuple:
    """Return a heading of a form."""
    return ("heading", {"text": words, "level": "h2"})


def picture(image) -> tuple:
    """Return a picture of a form."""
    chosen = {"image": image.pk, "alt_text": "Two people talk", "decorative": ""}
    return ("image", {"image": chosen, "caption": "A caption", "credit": ""})


def cta(page) -> tuple:
    """Return a call to action of a form, with a link to a page."""
    link = {"text": "Go", "page": page.pk, "url": ""}
    return ("cta", {"heading": "Come along", "text": "", "link": link})


def files(document) -> tuple:
    """Return a list of one file of a form."""
    return ("documents", {"heading": "Files", "items": streamfield([("", document.pk)])})


def ask(client, what: str, page, *blocks, field: str = "body", **more):
    """Ask about a stream of the form in which ``page`` is edited."""
    at = reverse("wagtailadmin_pages:edit", args=[page.pk])
    data = {"at": at, "field": field, **more}
    if blocks:
        data |= nested_form_data({field: streamfield(blocks)})
    address = reverse(f"sections_{what}")
    return client.get(address, data) if what == "offer" else client.post(address, data)
