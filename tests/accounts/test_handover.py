"""Whoever goes leaves nothing behind that only they could open."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.admin.models import EditingSession
from wagtail.models import APIToken, Comment, PageSubscription, WorkflowState

from site_core.accounts.handover import holdings, reactivate
from site_core.accounts.models import AuditEntry, User
from site_core.accounts.rights import set_role
from site_core.outbox.models import Message
from tests.builders import make_page, make_user


@pytest.fixture
def sam(site):
    return make_user("sam", site, "site_admin")


@pytest.fixture
def ari(site):
    return make_user("ari", site, "author", first_name="Ari")


@pytest.fixture
def eve(site):
    return make_user("eve", site, "editor")


def leave_things(person, site):
    """Have ``person`` hold one of everything on ``site``."""
    draft = make_page(site.home, title="A draft", live=False, owner=person)
    make_page(site.home, title="Published", owner=person)
    locked = make_page(
        site.home, title="A lock", locked=True, locked_by=person, locked_at=timezone.now()
    )
    waiting = make_page(site.home, title="Waiting", live=False, owner=person)
    waiting.save_revision(user=person)
    waiting.get_workflow().start(waiting, person)
    Comment.objects.create(page=locked, user=person, text="Hm", contentpath="title")
    PageSubscription.objects.create(page=locked, user=person, comment_notifications=True)
    return draft, locked, waiting


def test_what_somebody_holds_is_listed_by_kind(site, ari):
    leave_things(ari, site)
    held = holdings(ari, site)
    assert [page.title for page in held.drafts] == ["A draft", "Waiting"]
    assert [page.title for page in held.locked] == ["A lock"]
    assert [page.title for page in held.submitted] == ["Waiting"]
    assert [page.title for page in held.commented] == ["A lock"]


def test_what_is_planned_is_named(site, ari):
    page = make_page(site.home, title="Planned", live=False, owner=ari)
    page.go_live_at = timezone.now() + timedelta(days=1)
    page.save_revision(user=ari).publish()
    assert [page.title for page in holdings(ari, site).scheduled] == ["Planned"]


def test_nothing_of_another_site_is_listed(site, other_site, ari):
    set_role(ari, other_site, "author")
    leave_things(ari, other_site)
    assert not holdings(ari, site)


def test_deactivating_asks_who_takes_over_and_hands_it_over(site, sam, ari, eve, login):
    draft, locked, waiting = leave_things(ari, site)
    client = login(sam, site)
    path = f"/admin/users/deactivate/{ari.pk}/"
    page = client.get(path).text
    assert "A draft" in page
    assert "Who takes over on Site A?" in page
    assert client.post(path, {f"successor_{site.pk}": ""}).status_code == 200
    ari.refresh_from_db()
    assert ari.is_active
    client.post(path, {f"successor_{site.pk}": eve.pk})
    for thing in (draft, locked, waiting, ari):
        thing.refresh_from_db()
    assert (draft.owner, waiting.owner, locked.locked_by) == (eve, eve, eve)
    assert WorkflowState.objects.get(object_id=str(waiting.pk)).requested_by == eve
    assert PageSubscription.objects.get(page=locked).user == eve
    assert not ari.is_active
    assert AuditEntry.objects.filter(event="handed_over", site=site, account=ari).exists()


def test_only_people_of_the_site_take_over(site, other_site, sam, ari, login):
    leave_things(ari, site)
    for foreigner in (
        make_user("bea", other_site, "editor"),
        make_user("nadia", site, "editor", is_superuser=True),
        make_user("gone", site, "editor", is_active=False),
        ari,
    ):
        answer = login(sam, site).post(
            f"/admin/users/deactivate/{ari.pk}/", {f"successor_{site.pk}": foreigner.pk}
        )
        assert "Select a valid choice" in answer.text
        assert f">{foreigner}</option>" not in answer.text
    assert User.objects.get(pk=ari.pk).is_active


def test_with_nobody_else_locks_are_opened(site, eve, login):
    _, locked, _ = leave_things(eve, site)
    client = login(make_user(is_superuser=True), site)
    User.objects.exclude(pk=eve.pk).filter(is_superuser=False).delete()
    sole = make_user("sole", is_superuser=True)
    assert sole.is_superuser
    page = client.get(f"/admin/users/deactivate/{eve.pk}/").text
    assert "Nobody else works on this site" in page
    client.post(f"/admin/users/deactivate/{eve.pk}/")
    locked.refresh_from_db()
    assert (locked.locked, locked.locked_by) == (False, None)


def test_open_browsers_are_out_at_once_and_stay_out(site, sam, ari, login):
    theirs = login(ari, site)
    assert theirs.get("/admin/").status_code == 200
    APIToken.objects.create(user=ari, name="script")
    EditingSession.objects.create(
        user=ari, content_object=site.root_page, last_seen_at=timezone.now()
    )
    login(sam, site).post(f"/admin/users/deactivate/{ari.pk}/")
    assert theirs.get("/admin/").status_code == 302
    assert not APIToken.objects.exists()
    assert not EditingSession.objects.exists()
    ari.refresh_from_db()
    reactivate(ari)
    assert theirs.get("/admin/").status_code == 302
    assert not theirs.login(username="ari", password="password")


def test_an_account_is_opened_again_with_its_roles_and_a_link(site, sam, ari, login):
    client = login(sam, site)
    client.post(f"/admin/users/deactivate/{ari.pk}/")
    page = client.get(f"/admin/users/edit/{ari.pk}/").text
    assert "cannot sign in" in page
    client.post(f"/admin/users/reactivate/{ari.pk}/")
    ari.refresh_from_db()
    assert ari.is_active
    assert ari.groups.get().site_role.role == "author"
    assert Message.objects.get(template="password_link").to == ari.email


def test_taking_the_last_role_asks_who_takes_over_first(site, other_site, sam, ari, eve, login):
    set_role(ari, other_site, "author")
    draft, _, _ = leave_things(ari, site)
    elsewhere = make_page(other_site.home, live=False, owner=ari)
    client = login(sam, site)
    answer = client.post(f"/admin/users/edit/{ari.pk}/", {f"role_{site.pk}": ""}, follow=True)
    assert "Who takes over on Site A?" in answer.text
    assert "Site B" not in answer.text
    assert ari.groups.count() == 2
    client.post(answer.redirect_chain[-1][0], {f"successor_{site.pk}": eve.pk})
    assert [group.site_role.site for group in ari.groups.all()] == [other_site]
    for page in (draft, elsewhere):
        page.refresh_from_db()
    assert (draft.owner, elsewhere.owner) == (eve, ari)
    ari.refresh_from_db()
    assert ari.is_active


def test_nobody_deactivates_themselves(site, sam, login):
    client = login(sam, site)
    client.post(f"/admin/users/deactivate/{sam.pk}/")
    client.post(f"/admin/users/leave/{sam.pk}/")
    sam.refresh_from_db()
    assert sam.is_active
    assert sam.groups.exists()


def test_the_last_network_admin_is_not_deactivated(site, login):
    nadia, nils = (make_user(name, is_superuser=True) for name in ("nadia", "nils"))
    client = login(nadia, site)
    client.post(f"/admin/users/deactivate/{nils.pk}/")
    nils.refresh_from_db()
    assert not nils.is_active
    client.post(f"/admin/users/deactivate/{nadia.pk}/")
    nadia.refresh_from_db()
    assert nadia.is_active
