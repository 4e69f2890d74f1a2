"""Pages keep no characters that nothing can show."""

import pytest
from wagtail.test.utils.form_data import nested_form_data, streamfield

from home.models import StandardPage
from tests.builders import make_page, make_user

ODD = "Ho\x0bpe \x00and\x7f \x9ftime\ufffe"
CLEAN = "Hope and time"


def test_they_are_dropped_when_a_page_is_saved(site):
    page = make_page(site.home, title=ODD, summary=f"One\n{ODD}", seo_title=ODD)
    page.refresh_from_db()
    assert (page.title, page.seo_title) == (CLEAN, CLEAN)
    assert page.draft_title == CLEAN
    assert page.summary == f"One\n{CLEAN}"


@pytest.mark.parametrize("live", [True, False])
def test_they_are_dropped_from_drafts_and_revisions(site, live):
    page = make_page(site.home, live=live)
    page.title = ODD
    page.save()
    assert StandardPage.objects.get(pk=page.pk).title == CLEAN
    page.title = page.summary = ODD
    kept = page.save_revision().as_object()
    assert (kept.title, kept.summary) == (CLEAN, CLEAN)


def test_they_are_dropped_from_what_an_editor_sends(site, login):
    editor = login(make_user(site=site, role="editor"), site)
    page = make_page(site.home)
    data = {
        "title": "Ho\x0bpe", "slug": page.slug, "summary": "", "body": streamfield([]),
        "comments": {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": ""},
    }  # fmt: skip
    answer = editor.post(f"/admin/pages/{page.pk}/edit/", nested_form_data(data))
    assert answer.status_code == 302
    page.refresh_from_db()
    assert page.get_latest_revision_as_object().title == "Hope"
