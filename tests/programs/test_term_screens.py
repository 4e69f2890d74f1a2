"""Terms in the admin: ordered within their site, counted, shared and deleted knowingly."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import ReferenceIndex, Site

from programs.models import Audience, Language, Mandate, ProgramPage
from site_core.pages.models import Topic
from tests.builders import make_program, make_program_index, make_term, make_user

KINDS = [Topic, Audience, Mandate, Language]


def url(model, action, *args):
    return reverse(f"wagtailsnippets_{model._meta.app_label}_{model._meta.model_name}:{action}", args=args)  # fmt: skip


@pytest.fixture
def editor(site, login):
    return login(make_user("eve", site=site, role="editor"), site)


@pytest.fixture
def admin(site, login):
    return login(make_user("sam", site=site, role="site_admin"), site)


@pytest.fixture
def network_admin(site, login):
    return login(make_user("nadia", is_superuser=True), site)


def names(model, site):
    return list(model.objects.filter(site=site).order_by("sort_order").values_list("name", flat=True))  # fmt: skip


def places(model, site):
    return list(model.objects.filter(site=site).order_by("sort_order").values_list("sort_order", flat=True))  # fmt: skip


def move(client, term, position):
    return client.post(f"{url(type(term), 'reorder', term.pk)}?position={position}")


@pytest.mark.parametrize("model", KINDS)
def test_a_term_is_moved_by_its_position_whatever_the_numbers_were(site, editor, model):
    terms = [make_term(site, name, model, sort_order=0) for name in ("A", "B", "C", "D")]
    assert move(editor, terms[3], 1).status_code == 200
    assert names(model, site) == ["A", "D", "B", "C"]
    assert places(model, site) == [1, 2, 3, 4]


@pytest.mark.parametrize("position", ["", "x", "-1", "99", "9" * 30, "²"])
def test_an_odd_position_is_the_end(site, editor, position):
    first, _ = make_term(site, "A"), make_term(site, "B")
    assert move(editor, first, position).status_code == 200
    assert names(Audience, site) == ["B", "A"]


def test_other_sites_keep_their_order_and_their_terms(site, other_site, editor):
    own = [make_term(site, name, sort_order=5) for name in ("A", "B")]
    foreign = make_term(other_site, "Foreign", sort_order=7)
    assert move(editor, foreign, 0).status_code == 404
    move(editor, own[1], 0)
    foreign.refresh_from_db()
    assert foreign.sort_order == 7


def test_whoever_sees_all_sites_orders_each_for_itself(site, other_site, network_admin):
    for place in (site, other_site):
        for number, name in enumerate("ABC"):
            make_term(place, name, sort_order=number)
    moving = Audience.objects.get(site=other_site, name="C")
    move(network_admin, moving, 3)  # three terms of the first site stand before
    assert names(Audience, other_site) == ["C", "A", "B"]
    assert names(Audience, site) == ["A", "B", "C"]


def test_authors_cannot_order(site, login):
    term = make_term(site, "A")
    author = login(make_user(site=site, role="author"), site)
    assert move(author, term, 0).status_code in (302, 403)
    assert b"w-orderable" not in author.get(url(Audience, "list")).content


def test_names_on_pages_follow_the_order_in_few_queries(site, editor):
    index = make_program_index(site)
    for number in range(6):
        make_program(index, audiences=["A", "B", "C"], title=f"P{number}")
    moving = Audience.objects.get(name="C")
    with CaptureQueriesContext(connection) as captured:
        move(editor, moving, 0)
    assert set(ProgramPage.objects.values_list("audience_names", flat=True)) == {"C, A, B"}
    assert len(captured) < 60
    few = len(captured)
    for number in range(6):
        make_program(index, audiences=["A", "B", "C"], title=f"Q{number}")
    with CaptureQueriesContext(connection) as captured:
        move(editor, moving, 2)
    assert len(captured) == few


def test_a_new_term_comes_last_with_an_address_of_its_own(site, editor):
    make_term(site, "A", sort_order=4)
    make_term(site, "Étudiants!", slug="etudiants")
    answer = editor.post(url(Audience, "add"), {"name": "Etudiants", "slug": "", "site": site.pk})
    assert answer.status_code == 302
    made = Audience.objects.get(name="Etudiants")
    assert made.slug == "etudiants-2"
    assert names(Audience, site)[-1] == "Etudiants"


def test_a_term_never_moves_to_another_site(site, other_site, network_admin):
    term = make_term(site, "A")
    data = {"name": "B", "slug": "a", "site": other_site.pk}
    network_admin.post(url(Audience, "edit", term.pk), data)
    term.refresh_from_db()
    assert (term.name, term.site_id) == ("B", site.pk)


def test_the_list_says_how_many_pages_use_a_term_in_one_query(site, editor):
    index = make_program_index(site)
    for title in ("One", "Two"):
        make_program(index, title=title, audiences=["Staff"])
    for name in ("Unused", "Also unused"):
        make_term(site, name)
    with CaptureQueriesContext(connection) as captured:
        html = editor.get(url(Audience, "list")).content.decode()
    assert "2 pages" in html
    assert html.count("0 pages") == 2
    counting = [q for q in captured.captured_queries if "programpage_audiences" in q["sql"]]
    assert len(counting) == 1


def test_usage_lists_the_pages_and_no_other_sites(site, other_site, network_admin, editor):
    term = make_term(site, "Staff", shared=True)
    make_program(make_program_index(site), title="Ours", audiences=[term])
    make_program(make_program_index(other_site), title="Theirs", audiences=[term])
    html = editor.get(url(Audience, "usage", term.pk)).content.decode()
    assert "Ours" in html
    assert "Theirs" not in html
    assert ReferenceIndex.get_references_to(term).count() == 0  # why there is a screen of our own


def test_all_kinds_are_under_one_entry_of_the_menu(site, editor):
    html = editor.get("/admin/").content.decode()
    assert "Terms" in html
    for model in KINDS:
        assert url(model, "list") in html


def test_deleting_says_what_is_lost_and_offers_to_merge(site, admin):
    make_program(make_program_index(site), audiences=["Staff"])
    term = Audience.objects.get()
    html = admin.get(url(Audience, "delete", term.pk)).content.decode()
    assert "1 page uses it." in html
    assert url(Audience, "merge", term.pk) in html


def test_what_all_sites_may_have_is_deleted_by_network_admins_only(
    site, admin, network_admin
):  # fmt: skip
    term = make_term(site, "Staff", shared=True)
    bulk = f"/admin/bulk/programs/audience/delete/?id={term.pk}"
    for address in (url(Audience, "delete", term.pk), bulk):
        admin.post(address)
        assert Audience.objects.filter(pk=term.pk).exists()
    network_admin.post(url(Audience, "delete", term.pk))
    assert not Audience.objects.exists()


def test_only_network_admins_offer_a_term_to_all_sites(site, admin, network_admin):
    term = make_term(site, "Staff")
    data = {"name": "Staff", "slug": "staff", "site": site.pk, "shared": "on"}
    for client, shared in ((admin, False), (network_admin, True)):
        client.post(url(Audience, "edit", term.pk), data)
        term.refresh_from_db()
        assert term.shared == shared


def test_a_term_in_use_elsewhere_stays_shared(site, other_site, network_admin):
    term = make_term(site, "Staff", shared=True)
    page = make_program(make_program_index(other_site), audiences=[term])
    data = {"name": "Staff", "slug": "staff", "site": site.pk}
    html = network_admin.post(url(Audience, "edit", term.pk), data).content.decode()
    assert "1 page of another website uses it." in html
    page.audiences.set([])
    page.save()
    network_admin.post(url(Audience, "edit", term.pk), data)
    term.refresh_from_db()
    assert not term.shared


def test_terms_other_sites_offer_are_shown_but_not_to_be_changed(site, other_site, admin):
    shared = make_term(other_site, "Everybody", shared=True)
    make_term(other_site, "Secret")
    make_term(site, "Staff")
    html = admin.get(url(Audience, "list")).content.decode()
    assert "Everybody" in html
    assert "Secret" not in html
    assert url(Audience, "edit", shared.pk) not in html
    assert admin.get(url(Audience, "edit", shared.pk)).status_code == 404


def test_a_site_that_is_deleted_takes_shared_terms_along(site):
    make_term(site, "Staff", shared=True)
    Site.objects.get(pk=site.pk).delete()
    assert not Audience.objects.exists()


@pytest.mark.parametrize("model", KINDS)
@pytest.mark.parametrize("name", ["first years", " First  Years ", "FIRST YEARS"])
def test_two_terms_never_differ_only_in_how_they_are_written(site, editor, model, name):
    known = make_term(site, "First Years", model)
    answer = editor.post(url(model, "add"), {"name": name, "slug": "", "site": site.pk})
    assert "There is “First Years” already" in answer.content.decode()
    assert names(model, site) == ["First Years"]
    data = {"name": "First years", "slug": known.slug, "site": site.pk}
    assert editor.post(url(model, "edit", known.pk), data).status_code == 302
    assert names(model, site) == ["First years"]


def test_a_term_offered_to_all_is_not_made_again_but_another_sites_own_may_be(
    site, other_site, editor
):
    make_term(other_site, "Offices", shared=True)
    make_term(other_site, "Crews")
    taken = editor.post(url(Audience, "add"), {"name": "offices", "slug": "", "site": site.pk})
    assert "which another site offers to all" in taken.content.decode()
    editor.post(url(Audience, "add"), {"name": "crews", "slug": "", "site": site.pk})
    assert names(Audience, site) == ["crews"]
