"""What tests of logging in share: browsers that really log in, and an authenticator app."""

import time

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.test import Client

from site_core.accounts.security import Security
from tests.builders import make_user

PASSWORD = "password"
LOGIN, STEP, SET_UP = "/admin/login/", "/admin/second-step/", "/admin/second-step/set-up/"
CODES, CONFIRM = "/admin/second-step/codes/", "/admin/second-step/confirm/"


class Person:
    """A browser on a site, and the phone of whoever uses it."""

    def __init__(self, user, site, address="192.0.2.10", **client):
        self.user, self.secret, self.codes = user, "", []
        headers = {"host": site.hostname}
        self.client = Client(headers=headers, REMOTE_ADDR=address, **client)

    def log_in(self, password=PASSWORD, name="", **data):
        data = {"username": name or self.user.username, "password": password, **data}
        return self.client.post(LOGIN, data)

    def app_shows(self, later=0) -> str:
        """Return the code of now, or of some 30 seconds later."""
        return format_hotp_value(hotp_value(self.secret, int(time.time()) // 30 + later))

    def set_up(self):
        """Set the authenticator up, as the screens say."""
        page = self.client.get(SET_UP, follow=True)
        if page.request["PATH_INFO"] == CONFIRM:
            self.client.post(CONFIRM, {"password": PASSWORD})
            page = self.client.get(SET_UP)
        self.secret = page.context["secret"].replace(" ", "")
        done = self.client.post(SET_UP, {"code": self.app_shows(-1)})
        assert done.status_code == 302, done.context["form"].errors
        self.codes = [c.replace(" ", "") for c in self.client.get(CODES).context["codes"]]
        return self.client.post(CODES)

    def enter(self, code):
        return self.client.post(STEP, {"code": code})

    @property
    def is_in(self) -> bool:
        return self.client.get("/admin/").status_code == 200


@pytest.fixture
def demanding(site):
    """Return a site that demands a second step."""
    Security.objects.create(site=site, require_second_factor=True)
    return site


@pytest.fixture
def eve(demanding):
    """Return an editor of the demanding site, who has logged in nowhere yet."""
    return Person(make_user("eve", demanding, "editor"), demanding)


@pytest.fixture
def eve_with_app(eve, demanding):
    """Return an editor with an authenticator app, at a browser where nothing happened yet."""
    eve.log_in()
    eve.set_up()
    assert eve.is_in
    again = Person(eve.user, demanding)
    again.secret, again.codes = eve.secret, eve.codes
    return again
