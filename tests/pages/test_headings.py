"""Headings on narrow screens."""

import pytest

from site_core.pages.templatetags.proscenium import whole_words
from tests.builders import make_page
from tests.markup import parse


@pytest.mark.parametrize(
    ("title", "html"),
    [
        ("Plain words", "Plain words"),
        ("Every first-year.", 'Every <span class="whole">first-year.</span>'),
        ("Move-in – and out", '<span class="whole">Move-in</span> – and out'),
        ("An all-too-long-one-to-keep", "An all-too-long-one-to-keep"),
        ("<b>a-b</b>", '<span class="whole">&lt;b&gt;a-b&lt;/b&gt;</span>'),
        ("R&B - live", "R&amp;B - live"),
    ],
)
def test_short_words_with_a_hyphen_stay_whole(title, html):
    assert whole_words(title) == html


def test_a_heading_reads_as_it_was_written(site, get):
    page = make_page(site.home, title="One first-year <i>& more</i>")
    heading = parse(get(site, page.url).content.decode()).h1
    assert heading.get_text() == "One first-year <i>& more</i>"
    assert heading.span["class"] == ["whole"]
