"""Samples of what pages are put together from, in every state."""

from types import SimpleNamespace

from django.core.paginator import Paginator

from articles.models import ArticlePage
from programs.models import Delivery, ProgramPage
from site_core.blocks.samples import sample_image
from site_core.branding.chrome import SupportLine

LONG_TITLE = "What performers, residence staff and one very patient stage manager taught us"
SUMMARY = "Two sentences at most. They say what a reader will get, and for whom it is meant."
NOTE = "This page talks about sexual violence in general terms. Nothing is described in detail."


def components(site) -> dict:
    """Return what the templates of the page are shown with."""
    image = sample_image(site)
    return {
        "crumbs": [{"title": "Home", "url": "/"}, {"title": "Articles", "url": "/articles/"}],
        "pages": [
            ("First of many pages", "First", Paginator(range(120), 12).page(1)),
            ("In the middle", "Middle", Paginator(range(120), 12).page(5)),
            ("Last of many pages", "Last", Paginator(range(120), 12).page(10)),
            ("First of two", "Two", Paginator(range(24), 12).page(1)),
        ],
        "articles": [_article(site, image=image), _article(site, title=LONG_TITLE, note=NOTE)],
        "programs": [_program(site, image=image), _program(site, title=LONG_TITLE, note=NOTE)],
        "author": SimpleNamespace(
            name="Robin Example", role="Lead educator", bio=SUMMARY, photo=None
        ),
        "note": NOTE,
        "lines": [
            SupportLine(
                "National Sexual Assault Hotline", "800-656-4673", "tel:+18006564673",
                hours="All day, every day",
            ),
        ],
    }  # fmt: skip


def _article(site, title="A short title", image=None, note=""):
    page = ArticlePage(title=title, slug="sample", summary=SUMMARY, image=image, content_note=note)
    return _at_home(page, site)


def _program(site, title="A short title", image=None, note=""):
    page = ProgramPage(
        title=title, slug="sample", summary=SUMMARY, image=image, content_note=note,
        deliveries=[Delivery.WORKSHOP], audience_names="Colleges, high schools",
        minutes_min=60, minutes_max=90, group_max=300, language_names="English, Spanish",
    )  # fmt: skip
    return _at_home(page, site)


def _at_home(page, site):
    """Have a page that is not stored lead to the home page."""
    page.url_path, page.path, page.depth = site.root_page.url_path, site.root_page.path, 2
    page.live = True
    return page
