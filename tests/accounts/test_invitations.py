"""Invitations: signed, for one use, for a week, and only as good as their inviter's rights."""

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from site_core.accounts import invitations
from site_core.accounts.invitations import InvitationGoneError, accept, invite, invite_to
from site_core.accounts.models import AuditEntry, Invitation, User
from site_core.accounts.rights import set_role
from site_core.outbox.models import Message
from tests.builders import make_user

PASSWORDS = {"new_password1": "a-long-walk-9", "new_password2": "a-long-walk-9"}


@pytest.fixture
def sam(site):
    return make_user("sam", site, "site_admin")


@pytest.fixture
def visit(site):
    """Return a client of somebody who has only the mail."""
    return Client(headers={"host": site.hostname})


def link() -> str:
    """Return the path in the latest invitation."""
    text = Message.objects.filter(template="invitation").latest("pk").text
    address = next(word for word in text.split() if "/admin/invitation/" in word)
    return "/" + address.split("/", 3)[3]


def post(client, path, **fields):
    return client.post(path, {"first_name": "New", "last_name": "Person", **PASSWORDS, **fields})


def test_from_the_form_to_the_first_sign_in(site, sam, login, visit):
    answer = login(sam, site).post(
        "/admin/users/new/",
        {"email": "New@X.example", "name": "New Person", f"role_{site.pk}": "editor"},
        follow=True,
    )
    assert "An invitation is on its way to new@x.example" in answer.text
    message = Message.objects.get()
    assert (message.to, message.secret, message.site) == ("new@x.example", True, site)
    assert f"{site.root_url}/admin/invitation/" in message.text
    page = visit.get(link()).text
    assert "Editor on Site A" in page
    assert 'value="New"' in page
    assert not re.search(r"<style| style=| on\w+=|<script(?![^>]*(src|json))", page), (
        "strict policy"
    )
    assert "Your account is ready" in post(visit, link()).client.get("/admin/login/").text
    person = User.objects.get(username="new@x.example")
    assert (person.email, person.get_full_name()) == ("new@x.example", "New Person")
    assert visit.login(username="new@x.example", password="a-long-walk-9")
    assert visit.get("/admin/").status_code == 200
    assert person.groups.get().site_role.role == "editor"
    assert set(AuditEntry.objects.values_list("event", flat=True)) >= {
        "invited", "invitation_accepted"
    }  # fmt: skip


def test_the_token_is_stored_nowhere(site, sam):
    invite(site, "new@x.example", "", "author", sam)
    secret = link().split("/")[3].split("~")[0]
    values = [str(value) for value in Invitation.objects.values_list()[0]]
    assert not [value for value in values if secret in value]


@pytest.mark.parametrize("existing", ["nobody", "colleague of B", "Network admin"])
def test_the_answer_tells_nothing_of_accounts_elsewhere(
    site, other_site, sam, login, existing
):  # fmt: skip
    if existing != "nobody":
        above = existing == "Network admin"
        make_user("x", other_site, "editor", is_superuser=above)
    client = login(sam, site)
    answer = client.post(
        "/admin/users/new/", {"email": "x@example.org", f"role_{site.pk}": "editor"}, follow=True
    )
    assert "An invitation is on its way to x@example.org" in answer.text
    assert "x@example.org" in client.get("/admin/users/").text
    assert [message.restricted for message in Message.objects.all()] == [False]


def test_somebody_with_an_account_accepts_with_it(site, other_site, sam, login, visit):
    bea = make_user("bea", other_site, "editor")
    invite(site, "BEA@example.org", "", "author", sam)
    assert "already has an account" in visit.get(link()).text
    assert post(visit, link()).status_code == 200
    assert User.objects.filter(email__iexact="bea@example.org").count() == 1
    client = login(bea, site)
    assert "Accept the invitation" in client.get(link()).text
    assert client.post(link()).status_code == 302
    roles = set(bea.groups.values_list("site_role__site__hostname", "site_role__role"))
    assert roles == {("a.example", "author"), ("b.example", "editor")}
    assert bea.check_password("password")


def test_an_invitation_takes_nothing_away(site, sam):
    eve = make_user("eve", site, "site_admin")
    accept(invite(site, eve.email, "", "author", sam), eve)
    assert eve.groups.get().site_role.role == "site_admin"


def test_somebody_else_cannot_accept(site, sam, login):
    invite(site, "new@x.example", "", "site_admin", sam)
    client = login(make_user("ari", site, "author"), site)
    assert "this invitation is for new@x.example" in client.get(link()).text
    assert "this invitation is for" in post(client, link()).text
    assert not User.objects.filter(email="new@x.example").exists()


def test_a_weak_password_keeps_what_was_typed(site, sam, visit):
    invite(site, "new@x.example", "", "author", sam)
    answer = post(
        visit, link(), first_name="Nia", new_password1="password", new_password2="password"
    )
    assert answer.status_code == 200
    assert 'value="Nia"' in answer.text
    assert "too common" in answer.text
    assert post(visit, link()).status_code == 302


def test_it_works_once(site, sam, visit):
    invitation = invite(site, "new@x.example", "", "author", sam)
    post(visit, link())
    again = visit.get(link())
    assert again.status_code == 410
    assert "does not work" in again.text
    with pytest.raises(InvitationGoneError):
        accept(invitation, make_user("late"))


def test_of_two_at_the_same_moment_one_comes_too_late(site, sam, visit, monkeypatch):
    invitation = invite(site, "new@x.example", "", "author", sam)
    first = make_user("first")
    good = invitations.is_good

    def meanwhile(found):
        answer = good(found)
        accept(invitation, first)
        return answer

    monkeypatch.setattr("site_core.accounts.invitation_views.is_good", meanwhile)
    assert post(visit, link()).status_code == 410
    assert not User.objects.filter(username="new@x.example").exists()


@pytest.mark.parametrize(
    ("spoil", "status"), [("expired", 410), ("revoked", 410), ("altered", 404), ("cut", 404),
                          ("other host", 404), ("inviter left", 410), ("inviter closed", 410)]
)  # fmt: skip
def test_links_that_are_no_longer_good(site, other_site, sam, visit, spoil, status):
    invitation = invite(site, "new@x.example", "", "author", sam)
    path = link()
    if spoil == "expired":
        Invitation.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    elif spoil == "revoked":
        invitations.revoke(invitation, sam)
    elif spoil == "altered":
        path = path.replace("/invitation/", "/invitation/A")
    elif spoil == "cut":
        path = f"{path[:-9]}/"
    elif spoil == "other host":
        visit = Client(headers={"host": other_site.hostname})
    elif spoil == "inviter left":
        set_role(sam, site, "editor")
    else:
        User.objects.filter(pk=sam.pk).update(is_active=False)
    for answer in (visit.get(path), post(visit, path)):
        assert answer.status_code == status
        assert "Ask whoever invited you" in answer.text
    assert not User.objects.filter(email="new@x.example").exists()


def test_a_new_link_replaces_the_old_one(site, sam, login, visit):
    invitation = invite(site, "new@x.example", "", "author", sam)
    old = link()
    login(sam, site).post(f"/admin/users/invitation/{invitation.pk}/again/")
    assert link() != old
    assert visit.get(old).status_code == 404
    assert visit.get(link()).status_code == 200


def test_the_installation_invites_the_first_admin(site, visit):
    invite(site, "first@x.example", "First", "site_admin")
    post(visit, link())
    person = User.objects.get(email="first@x.example")
    assert person.groups.get().site_role.role == "site_admin"


def test_only_network_admins_invite_network_admins(site, sam, login, visit):
    client = login(sam, site)
    sent = {"email": "new@x.example", "network_admin": "on", f"role_{site.pk}": "author"}
    client.post("/admin/users/new/", sent)
    assert not Invitation.objects.get().network_admin
    nadia = make_user("nadia", is_superuser=True)
    invite_to(site, "chief@x.example", "", {}, nadia, network_admin=True)
    assert "chief@x.example" not in client.get("/admin/users/").text
    assert Message.objects.get(to="chief@x.example").restricted
    assert AuditEntry.objects.get(detail__role="Network admin").site is None
    post(visit, link())
    assert User.objects.get(email="chief@x.example").is_superuser


def test_invitations_of_another_site_do_not_exist(site, other_site, sam, login):
    bo = make_user("bo", other_site, "site_admin")
    invitation = invite(other_site, "new@x.example", "", "author", bo)
    client = login(sam, site)
    assert "new@x.example" not in client.get("/admin/users/").text
    for action in ("again", "revoke"):
        path = f"/admin/users/invitation/{invitation.pk}/{action}/"
        assert client.post(path).status_code == 404


def test_a_site_admin_sees_and_takes_back_only_the_own_part(site, other_site, sam, login):
    nadia = make_user("nadia", is_superuser=True)
    roles = {site: "author", other_site: "editor"}
    invitation = invite_to(site, "new@x.example", "", roles, nadia)
    client = login(sam, site)
    page = client.get("/admin/users/").text
    assert "Author on Site A" in page
    assert "Site B" not in page
    client.post(f"/admin/users/invitation/{invitation.pk}/revoke/")
    invitation.refresh_from_db()
    assert invitation.revoked_at is None
    assert [offer.site for offer in invitation.roles.all()] == [other_site]
