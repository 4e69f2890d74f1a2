"""Whoever publishes or administers needs more than a password."""

import pytest
from allauth.mfa.models import Authenticator
from django.core.exceptions import PermissionDenied

from site_core.accounts.audit_models import AuditEntry
from site_core.accounts.second_factor import reset_second_factor
from site_core.accounts.security import Security, is_required_for
from site_core.outbox.models import Message
from tests.accounts.conftest import CODES, LOGIN, SET_UP, STEP, Person
from tests.builders import make_user

MANAGE, REMOVE = "/admin/second-step/manage/", "/admin/second-step/remove/"
NEW_CODES = "/admin/second-step/new-codes/"


def events(**filters) -> list[str]:
    entries = AuditEntry.objects.filter(**filters).order_by("pk")
    return list(entries.values_list("event", flat=True))


@pytest.mark.parametrize(
    ("role", "required"),
    [("author", False), ("editor", True), ("site_admin", True), ("", False)],
)
def test_who_publishes_or_administers_needs_it(demanding, role, required):
    assert is_required_for(make_user(site=demanding, role=role)) is required


def test_only_the_sites_one_works_on_decide(demanding, other_site):
    Security.objects.create(site=other_site, require_second_factor=False)
    assert not is_required_for(make_user(site=other_site, role="site_admin"))


def test_no_site_lifts_it_for_network_admins_but_the_installation_does(demanding, settings):
    nadia, sam = make_user(is_superuser=True), make_user(site=demanding, role="site_admin")
    settings.SECOND_FACTOR = True
    Security.objects.update(require_second_factor=False)
    assert is_required_for(nadia)
    assert not is_required_for(sam)
    settings.SECOND_FACTOR = False
    assert not is_required_for(nadia)


@pytest.mark.parametrize("default", [True, False])
def test_a_site_nobody_decided_about_follows_the_installation(site, settings, default):
    settings.SECOND_FACTOR_DEFAULT = default
    assert is_required_for(make_user(site=site, role="editor")) is default


def test_the_first_log_in_leads_through_setting_up_into_the_admin(eve):
    response = eve.log_in(next="/admin/pages/")
    assert response["Location"] == f"{STEP}?next=%2Fadmin%2Fpages%2F"
    assert not eve.is_in
    page = eve.client.get(response["Location"], follow=True)
    assert page.redirect_chain[-1][0] == f"{SET_UP}?next=%2Fadmin%2Fpages%2F"
    assert 'src="data:image/svg+xml;base64,' in page.text
    assert page.context["secret"] in page.text
    eve.set_up()
    assert eve.is_in
    assert len(set(eve.codes)) == 10
    assert events(account=eve.user)[-4:] == [
        "password_accepted", "second_factor_added", "logged_in", "recovery_codes_made",
    ]  # fmt: skip


def test_a_wrong_code_sets_nothing_up(eve):
    eve.log_in()
    secret = eve.client.get(SET_UP).context["secret"]
    page = eve.client.post(SET_UP, {"code": "000000"})
    assert "This code is not right" in page.text
    assert page.context["secret"] == secret
    assert not Authenticator.objects.exists()


def test_every_later_log_in_asks_for_the_code(eve_with_app):
    person = eve_with_app
    person.log_in()
    assert not person.is_in
    assert "This code is not right" in person.enter("000000").text
    assert not person.is_in
    assert person.enter(person.app_shows())["Location"] == "/admin/"
    assert person.is_in
    assert events(account=person.user)[-4:] == [
        "password_accepted", "second_factor_failed", "second_factor_used", "logged_in",
    ]  # fmt: skip


def test_a_code_works_once(eve_with_app, demanding):
    first, second = eve_with_app, Person(eve_with_app.user, demanding)
    code = first.app_shows()
    for person in (first, second):
        person.log_in()
        person.enter(code)
    assert first.is_in
    assert not second.is_in


def test_a_recovery_code_works_once(eve_with_app, demanding):
    first, second = eve_with_app, Person(eve_with_app.user, demanding)
    code = f"{first.codes[3][:4]} {first.codes[3][4:]}"
    for person in (first, second):
        person.log_in()
        person.enter(code)
    assert first.is_in
    assert not second.is_in
    assert "recovery_code_used" in events(account=first.user)


def test_whoever_owes_the_code_cannot_set_up_another_app(eve_with_app):
    eve_with_app.log_in()
    for address in (SET_UP, CODES, MANAGE, REMOVE, NEW_CODES, "/admin/second-step/confirm/"):
        assert eve_with_app.client.get(address)["Location"].startswith(STEP), address
        assert eve_with_app.client.post(address)["Location"].startswith(STEP), address
    assert Authenticator.objects.filter(type="totp").count() == 1


def test_an_app_set_up_freely_is_asked_for_as_well(site):
    ari = Person(make_user("ari", site, "author"), site)
    ari.log_in()
    assert ari.is_in
    ari.set_up()
    again = Person(ari.user, site)
    again.log_in()
    assert not again.is_in


def test_recovery_codes_are_shown_until_kept_and_never_again(eve_with_app):
    person = eve_with_app
    person.log_in()
    person.enter(person.app_shows())
    assert person.client.get(CODES)["Location"] == "/admin/"
    person.client.post("/admin/second-step/confirm/", {"password": "password"})
    person.client.post(NEW_CODES)
    codes = person.client.get(CODES).context["codes"]
    assert not {c.replace(" ", "") for c in codes} & set(person.codes)
    assert person.client.post(CODES, {"next": MANAGE})["Location"] == MANAGE
    assert person.client.get(CODES).status_code == 302


@pytest.mark.parametrize("address", [SET_UP, NEW_CODES, REMOVE])
def test_changes_ask_for_the_password_again(site, login, address):
    client = login(make_user("ari", site, "author"), site)  # a session somebody left open
    assert client.get(address)["Location"].startswith("/admin/second-step/confirm/")
    page = client.post("/admin/second-step/confirm/", {"password": "wrong", "next": address})
    assert "This is not your password" in page.text
    assert client.get(address).status_code == 302
    done = client.post("/admin/second-step/confirm/", {"password": "password", "next": address})
    assert done["Location"] == address
    assert client.get(address).status_code == 200


def test_it_can_be_turned_off_only_by_who_needs_none(eve_with_app, demanding):
    person = eve_with_app
    person.log_in()
    person.enter(person.app_shows())
    assert "cannot be turned off" in person.client.get(MANAGE).text
    person.client.post(REMOVE)
    assert Authenticator.objects.exists()
    Security.objects.update(require_second_factor=False)
    person.client.post(REMOVE)
    assert not Authenticator.objects.exists()
    assert events()[-1] == "second_factor_removed"
    assert person.is_in


def test_replacing_the_app_asks_other_sessions_for_the_new_one(eve_with_app, demanding):
    here, there = eve_with_app, Person(eve_with_app.user, demanding)
    here.log_in()
    here.enter(here.app_shows())
    there.log_in()
    there.enter(here.app_shows(1))
    assert there.is_in
    codes = here.codes
    page = here.client.get(SET_UP)
    here.secret = page.context["secret"].replace(" ", "")
    here.client.post(SET_UP, {"code": here.app_shows()})
    assert here.is_in
    assert not there.is_in
    there.enter(codes[0])
    assert there.is_in, "recovery codes stay"


def test_who_manages_an_account_can_reset_its_second_step(eve_with_app, demanding, other_site):
    person = eve_with_app
    person.log_in()
    person.enter(person.app_shows())
    stranger = make_user(site=other_site, role="site_admin")
    with pytest.raises(PermissionDenied):
        reset_second_factor(stranger, person.user)
    assert person.is_in
    sam = make_user("sam", demanding, "site_admin")
    reset_second_factor(sam, person.user)
    assert not person.is_in, "open sessions have to set it up anew"
    entry = AuditEntry.objects.get(event="second_factor_reset")
    assert (entry.actor, entry.account, entry.site) == (sam, person.user, demanding)


def test_owners_are_told_by_mail_what_became_of_their_second_step(eve_with_app, demanding):
    assert "authenticator app was set up" in Message.objects.get().text
    reset_second_factor(make_user(site=demanding, role="site_admin"), eve_with_app.user)
    told = Message.objects.latest("pk")
    assert (told.to, told.site, told.secret) == ("eve@example.org", demanding, False)
    assert "An administrator reset" in told.text
    assert "http://a.example/admin/password_reset/" in told.text


def test_a_copy_of_the_database_gives_no_codes(eve_with_app):
    kept = str(list(Authenticator.objects.values_list("data", flat=True)))
    assert eve_with_app.secret not in kept
    assert "seed" in kept


def test_secrets_survive_a_new_secret_key(eve_with_app, settings):
    settings.SECRET_KEY_FALLBACKS = [settings.SECRET_KEY]
    settings.SECRET_KEY = "the-next-key"
    eve_with_app.log_in()
    eve_with_app.enter(eve_with_app.app_shows())
    assert eve_with_app.is_in


def test_the_switch_is_for_site_admins_and_audited(site, login):
    address = f"/admin/settings/accounts/security/{site.pk}/"
    eve = login(make_user("eve", site, "editor"), site)
    assert eve.get(address).status_code == 302
    eve.post(address, {"require_second_factor": "on"})
    assert not Security.objects.filter(require_second_factor=True).exists()
    sam = login(make_user("sam", site, "site_admin"), site)
    assert sam.get(address).status_code == 200
    assert "settings_saved" not in events()
    sam.post(address, {"require_second_factor": "on"})
    entry = AuditEntry.objects.get(event="settings_saved")
    assert (entry.actor_name, entry.site) == ("sam", site)
    assert entry.detail["require_second_factor"] is True
    assert sam.get("/admin/")["Location"].startswith(LOGIN), "asked for at once"
