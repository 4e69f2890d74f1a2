"""However somebody gets a session, the admin opens only after the second step."""

import re

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.views import LoginView, PasswordResetConfirmView
from django.core import mail
from django.test import Client
from django.urls import get_resolver
from wagtail.models import PageViewRestriction

from site_core.outbox.models import Message
from tests.accounts.conftest import LOGIN, PASSWORD, STEP, Person
from tests.admin_walk import patterns
from tests.builders import make_document, make_page, make_user

RESET = "/admin/password_reset/"
NEW = "a long new passphrase"


def views(resolver=None, before=""):
    """Yield (address, view) of everything there is."""
    for entry in (resolver or get_resolver()).url_patterns:
        address = before + str(entry.pattern).strip("^$")
        if hasattr(entry, "url_patterns"):
            yield from views(entry, address)
        else:
            yield address, entry.callback


def view_class(view):
    while hasattr(view, "__wrapped__") and not hasattr(view, "view_class"):
        view = view.__wrapped__
    return getattr(view, "view_class", None)


def every_login() -> list[str]:
    """Return every address whose view logs people in, as Django counts."""
    kinds = (LoginView, PasswordResetConfirmView)
    found = [(a, view_class(v)) for a, v in views()]
    return [f"/{address}" for address, kind in found if kind and issubclass(kind, kinds)]


def test_there_is_one_view_that_logs_in_and_the_reset_link_does_not():
    """Wagtail's own log-in stands behind ours at the same address and is never reached."""
    addresses = set(every_login())
    assert addresses == {LOGIN, f"{RESET}confirm/<uidb64>/<token>/"}
    first = next(view for address, view in views() if address == "admin/login/")
    assert view_class(first).__module__ == "site_core.accounts.login_views"
    assert not PasswordResetConfirmView.post_reset_login


def test_no_address_of_allauth_is_mounted():
    modules = {view.__module__ for _, view in views()}
    assert not [module for module in modules if module.startswith("allauth")]


def by_form(person):
    person.log_in()


def by_address(person):
    person.log_in(name=person.user.email.upper())


def by_wagtails_front_door(person):
    data = {"username": person.user.username, "password": PASSWORD}
    person.client.post("/_util/login/", data)
    person.client.post("/_util/login/", data, follow=True)


def by_reset_link(person):
    person.client.post(RESET, {"email": person.user.email})
    path = re.search(r"http://[^/]+(\S+)", mail.outbox[-1].body)[1]
    form = person.client.get(path, follow=True)
    person.client.post(form.request["PATH_INFO"], {"new_password1": NEW, "new_password2": NEW})
    assert not person.is_in
    person.log_in(NEW)


def by_old_session(person):
    """A session from before a second step was demanded."""
    person.client.force_login(person.user)


def by_django(person):
    assert person.client.login(username=person.user.username, password=PASSWORD)


PATHS = [by_form, by_address, by_reset_link, by_old_session, by_django]


@pytest.mark.parametrize("has_app", [True, False])
@pytest.mark.parametrize("path", [*PATHS, by_wagtails_front_door])
def test_no_way_in_leads_past_the_second_step(eve, demanding, path, has_app):
    if has_app:
        eve.log_in()
        eve.set_up()
    person = Person(eve.user, demanding)
    path(person)
    closed = ["/admin/", "/admin/pages/", "/admin/account/", "/admin/reports/audit-trail/"]
    for address in closed:
        assert person.client.get(address)["Location"].startswith(LOGIN), address
    ajax = person.client.get("/admin/pages/", headers={"x-requested-with": "XMLHttpRequest"})
    assert ajax.status_code == 403
    if path is by_wagtails_front_door:
        return
    assert person.client.get(LOGIN)["Location"] == STEP
    if has_app:
        person.secret = eve.secret
        person.enter(person.app_shows())
        assert person.is_in


def test_every_admin_address_is_closed_to_a_session_that_owes_the_step(eve):
    eve.log_in()
    opened = []
    for pattern in patterns():
        if "<" in pattern or "failwhale" in pattern:
            continue
        answer = eve.client.get(f"/{pattern}")
        if answer.status_code == 200:
            opened.append(pattern)
        if not eve.client.session.get("_auth_user_id"):  # logging out is one of the addresses
            eve.log_in()
    assert set(opened) <= {
        "admin/sprite/", "admin/jsi18n/", "admin/password_reset/", "admin/password_reset/done/",
        "admin/password_reset/complete/", "admin/second-step/confirm/",
        "admin/second-step/set-up/", "admin/no-such/",
    }, opened  # fmt: skip


def test_private_pages_and_documents_wait_for_the_second_step_too(eve, demanding):
    page = make_page(demanding.home, slug="private", title="For us only")
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    document = make_document(demanding)
    collection = document.collection
    collection.view_restrictions.create(restriction_type="login")
    eve.log_in()
    for address in ("/private/", document.url):
        answer = eve.client.get(address)
        assert answer["Location"].startswith(f"{LOGIN}?next=/"), address
        assert eve.client.get(answer["Location"])["Location"].startswith(f"{STEP}?next=")
    eve.set_up()
    assert "For us only" in eve.client.get("/private/").text
    assert eve.client.get(document.url).status_code == 200


@pytest.mark.parametrize("to", ["https://evil.example/", "//evil.example", "/\\evil.example"])
def test_next_leads_nowhere_else(eve, to):
    assert eve.log_in(next=to)["Location"] == STEP
    eve.set_up()
    assert eve.client.get(f"{LOGIN}?next={to}")["Location"] == "/admin/"
    person = Person(eve.user, eve.user.groups.first().site_role.site)
    person.secret = eve.secret
    person.log_in()
    done = person.client.post(STEP, {"code": person.app_shows(), "next": to})
    assert done["Location"] == "/admin/"


def test_the_session_key_changes_at_each_step(eve_with_app):
    person = eve_with_app
    keys = []
    session = person.client.session
    session["planted"] = True
    session.save()
    keys.append(session.session_key)
    person.log_in()
    keys.append(person.client.session.session_key)
    person.enter(person.app_shows())
    keys.append(person.client.session.session_key)
    assert len(set(keys)) == 3
    assert person.is_in


@pytest.mark.parametrize(
    "address", [LOGIN, STEP, "/admin/second-step/leave/", "/admin/unlock/x/", RESET]
)
def test_other_sites_cannot_post_the_forms(site, address):
    client = Client(headers={"host": site.hostname}, enforce_csrf_checks=True)
    assert client.post(address, {}).status_code == 403


def test_the_reset_mail_is_secret_and_leads_to_the_host_it_was_asked_on(site, other_site, settings):
    settings.EMAIL_BACKEND = "site_core.outbox.backend.OutboxBackend"
    eve = make_user("eve", site, "editor")
    client = Client(headers={"host": other_site.hostname})
    known = client.post(RESET, {"email": eve.email})
    unknown = client.post(RESET, {"email": "nobody@example.org"})
    assert (known.status_code, known["Location"]) == (unknown.status_code, unknown["Location"])
    message = Message.objects.get()
    assert (message.secret, message.site) == (True, site), "another site learns no address"
    assert "http://b.example/admin/password_reset/confirm/" in message.text


def test_a_strange_host_gets_no_link(site):
    make_user("eve", site, "editor")
    client = Client(headers={"host": "evil.example"})
    assert client.post(RESET, {"email": "eve@example.org"}).status_code == 404
    assert not mail.outbox


def test_an_address_two_accounts_share_signs_nobody_in(site):
    for name in ("one", "two"):
        user = make_user(name, site, "author")
        get_user_model().objects.filter(pk=user.pk).update(email="shared@example.org")
    person = Person(user, site)
    person.log_in(name="shared@example.org")
    assert not person.is_in


def test_a_name_that_is_somebody_elses_address_means_its_own_account(site):
    make_user("eve", site, "author")
    other = make_user("eve@example.org", site, "author")
    person = Person(other, site)
    person.log_in()
    assert person.client.session["_auth_user_id"] == str(other.pk)


def test_leaving_between_the_steps_starts_over(eve):
    eve.log_in()
    assert eve.client.post("/admin/second-step/leave/")["Location"] == LOGIN
    assert "Forgotten password" in eve.client.get(LOGIN).text


def test_logging_in_again_asks_for_the_code_again(eve_with_app):
    person = eve_with_app
    person.log_in()
    person.enter(person.app_shows())
    assert person.is_in
    person.log_in()
    assert not person.is_in


def test_readers_get_no_cookie(site, client):
    client.get("/", headers={"host": site.hostname})
    assert not client.cookies


@pytest.mark.parametrize("address", [LOGIN, RESET, "/admin/unlock/x/", "/admin/invitation/x/"])
def test_the_screens_keep_the_strict_policy_and_are_never_stored(site, client, address):
    answer = client.get(address, headers={"host": site.hostname})
    assert "no-store" in answer["Cache-Control"]
    assert "<style" not in answer.text
    assert " style=" not in answer.text
    assert "unsafe-inline" not in answer["Content-Security-Policy"]
