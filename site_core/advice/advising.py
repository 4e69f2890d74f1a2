"""Everything the checks say of a page, with what they need from the database: five queries at most."""

from wagtail.models import Page

from site_core.advice import checks
from site_core.advice.draft import Advice, draft_of
from site_core.advice.models import HouseWord
from site_core.pages.content_notes import ContentNote, site_of_path
from site_core.pages.streams import WORDS_PER_MINUTE, stream_text

MOST = 50  # more than that helps nobody


def advice_on(page) -> list[Advice]:
    """Return what could be better in ``page``, saved or not, in the order of its form."""
    draft = draft_of(page)
    site = site_of_path(page.path)
    live = dict(Page.objects.filter(pk__in=checks.linked_pages_of(draft)).values_list("pk", "live"))
    house = HouseWord.objects.filter(site=site).values_list("word", "better", "reason")
    notes = ContentNote.objects.filter(site=site).values_list("name", flat=True)
    found = [
        *checks.check_description(draft),
        *checks.check_sensitive(draft, notes),
        *checks.check_pictures(draft),
        *checks.check_links(draft, live),
        *checks.check_headings(draft),
        *checks.check_paragraphs(draft),
        *checks.check_house_words(draft, house),
    ]
    return found[:MOST]


def length_of(page) -> tuple[int, int]:
    """Return how many words ``page`` has, and how many minutes they take, as its readers are told."""
    words = sum(len(stream_text(stream).split()) for stream in page.streams)
    return words, max(1, round(words / WORDS_PER_MINUTE))
