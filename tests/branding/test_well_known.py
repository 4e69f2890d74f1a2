"""Pages that others refer to: where they are, as long as readers may go there."""

from site_core.branding.chrome_build import chrome_data
from tests.builders import make_article_index, make_program_index


def test_sections_are_found_whatever_their_address(site):
    index = make_program_index(site, slug="what-we-bring")
    assert chrome_data(site)["programs_url"] == "/what-we-bring/"
    index.unpublish()
    assert chrome_data(site)["programs_url"] == ""


def test_sections_of_other_sites_are_not_found(site, other_site):
    make_article_index(other_site, slug="news")
    assert chrome_data(site)["articles_url"] == ""
    assert chrome_data(other_site)["articles_url"] == "/news/"
