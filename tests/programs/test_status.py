"""Programs in development and retired ones: what they say, where they are, what may replace them."""

import pytest
from django.core.exceptions import ValidationError

from programs.models import ProgramPage, Status
from tests.builders import block, make_page, make_program, make_program_index, make_user
from tests.markup import parse


@pytest.fixture
def index(site, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        make_page(site.home, slug="contact").save_revision().publish()
    return make_program_index(site)


def main_of(get, site, page):
    return parse(get(site, page.url).content).main


def buttons(main) -> list[str]:
    """Return what the buttons that lead on to somebody say."""
    found = [button.text for button in main.select("a.button")]
    return [words for words in found if "Compare" not in words]


def test_a_program_on_the_road_can_be_booked(site, get, index):
    main = main_of(get, site, make_program(index))
    assert buttons(main) == ["Book this program", "Book this program"]
    assert not main.select(".status")


def test_a_program_in_development_can_be_asked_about(site, get, index):
    page = make_program(index, title="Soon", status=Status.COMING)
    main = main_of(get, site, page)
    assert "In development" in main.select_one(".status").text
    assert buttons(main) == ["Ask about it", "Ask about it"]
    assert "Soon" in parse(get(site, "/programs/").content).main.text


def test_a_retired_program_stays_and_says_what_took_its_place(site, get, index):
    new = make_program(index, title="New", slug="new")
    old = make_program(index, title="Old", status=Status.RETIRED, replaced_by=new)
    main = main_of(get, site, old)
    assert main.select_one(".status a")["href"] == "/programs/new/"
    assert "Book this program" not in main.text
    assert not parse(get(site, old.url).content).find("meta", content="noindex")
    assert "Old" not in parse(get(site, "/programs/").content).main.text


def test_search_says_that_a_program_is_retired(site, get, index):
    make_program(index, title="Old lantern", slug="old", status=Status.RETIRED)
    make_program(index, title="New lantern", slug="new")
    hits = parse(get(site, "/search/?q=lantern").content).select(".hits li")
    said = {hit.h3.text: hit.select_one(".small").text for hit in hits}
    assert said == {"Old lantern": "Program · Retired", "New lantern": "Program"}


def test_a_retired_program_leaves_cards(site, get, index):
    old = make_program(index, title="Old days")
    chosen = block("programs", {"heading": "See also", "programs": [old.pk]})
    make_page(site.home, slug="about", body=[chosen])
    assert "Old days" in get(site, "/about/").content.decode()
    old.status = Status.RETIRED
    old.save_revision().publish()
    assert "Old days" not in get(site, "/about/").content.decode()


@pytest.mark.parametrize("change", [{"live": False}, {"status": Status.RETIRED}])
def test_what_nobody_may_read_or_book_took_nobodys_place(site, get, index, change):
    new = make_program(index, title="Unseen", **change)
    main = main_of(get, site, make_program(index, status=Status.RETIRED, replaced_by=new))
    assert "Retired" in main.select_one(".status").text
    assert "Unseen" not in main.text


def test_of_several_successors_the_one_on_the_road_is_named(site, get, index):
    newest = make_program(index, title="Newest")
    newer = make_program(index, title="Newer", status=Status.RETIRED, replaced_by=newest)
    oldest = make_program(index, status=Status.RETIRED, replaced_by=newer)
    assert main_of(get, site, oldest).select_one(".status a").text == "Newest"


def test_what_took_its_place_is_not_said_of_a_program_on_the_road(site, get, index):
    new = make_program(index, title="Newer")
    assert "Newer" not in main_of(get, site, make_program(index, replaced_by=new)).text


def test_programs_that_replaced_each_other_are_still_answered(site, get, index):
    one, two = (make_program(index, status=Status.RETIRED) for _ in range(2))
    ProgramPage.objects.filter(pk=one.pk).update(replaced_by=two)
    ProgramPage.objects.filter(pk=two.pk).update(replaced_by=one)
    assert get(site, one.url).status_code == 200


def wrong(page) -> str:
    try:
        page.clean()
    except ValidationError as error:
        return error.message_dict["replaced_by"][0]
    return ""


def test_only_another_program_of_this_site_replaces_a_retired_one(site, other_site, index):
    new, page = make_program(index), make_program(index, status=Status.RETIRED)
    page.replaced_by = new
    assert wrong(page) == ""
    page.replaced_by = page
    assert "itself" in wrong(page)
    page.replaced_by = make_program(make_program_index(other_site))
    assert "this site" in wrong(page)
    page.replaced_by = new
    ProgramPage.objects.filter(pk=new.pk).update(status=Status.RETIRED, replaced_by=page.pk)
    page.replaced_by = ProgramPage.objects.get(pk=new.pk)
    assert "each other" in wrong(page)


def test_a_new_program_is_not_replaced_by_one_of_another_site(site, other_site, index):
    foreign = make_program(make_program_index(other_site))
    form_class = ProgramPage.get_edit_handler().get_form_class()
    data = {"title": "T", "slug": "t", "status": "retired", "replaced_by": foreign.pk}
    data |= {"exit_link": "inherit", "neutral_title": "inherit", "body-count": "0"}
    data |= {"comments-TOTAL_FORMS": "0", "comments-INITIAL_FORMS": "0"}
    user = make_user(is_superuser=True)
    form = form_class(data, instance=ProgramPage(), parent_page=index, for_user=user)
    assert not form.is_valid()
    assert "replaced_by" in form.errors


def test_audiences_lead_to_their_pages(site, get, index, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        page = make_program(index, audiences=["New students", "Staff"], mandates=["Title IX"])
    links = main_of(get, site, page).select(".facts-strip a")
    assert [(link.text, link["href"]) for link in links] == [
        ("New students", "/programs/for/new-students/"),
        ("Staff", "/programs/for/staff/"),
    ]
    assert "Title IX" in main_of(get, site, page).select_one(".facts-strip").text
