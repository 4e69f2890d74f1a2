"""When a second step cannot be read or was lost, there is a way back and never an error."""

from datetime import timedelta

import pytest
from allauth.mfa.models import Authenticator
from django.core.management import CommandError, call_command

from site_core.accounts import second_factor
from site_core.accounts.audit_models import AuditEntry
from site_core.outbox.models import Message
from tests.accounts.conftest import CODES, SET_UP

MANAGE = "/admin/second-step/manage/"


def test_after_a_new_key_without_the_old_one_codes_are_wrong(eve_with_app, settings, caplog):
    settings.SECRET_KEY = "another-key-and-no-fallback"
    eve_with_app.log_in()
    for code in (eve_with_app.app_shows(), eve_with_app.codes[0]):
        answer = eve_with_app.enter(code)
        assert answer.status_code == 200
        assert "This code is not right" in answer.text
    assert "SECRET_KEY_FALLBACKS" in caplog.text
    assert "eve" in caplog.text


def test_whoever_is_in_already_still_sees_the_screen(eve_with_app):
    eve_with_app.log_in()
    eve_with_app.enter(eve_with_app.app_shows())
    Authenticator.objects.filter(type="recovery_codes").update(data={"seed": "x", "used_mask": 0})
    assert eve_with_app.client.get(MANAGE).status_code == 200


def test_the_command_takes_the_second_step_away(eve_with_app, demanding, capsys):
    call_command("reset_second_step", "eve")
    assert "The second step of eve is gone" in capsys.readouterr().out
    assert not Authenticator.objects.exists()
    entry = AuditEntry.objects.get(event="second_factor_reset")
    assert (entry.actor, entry.account, entry.site) == (None, eve_with_app.user, demanding)
    assert "reset the second step" in Message.objects.latest("pk").text
    eve_with_app.log_in()
    assert eve_with_app.client.get(SET_UP).status_code == 200
    call_command("reset_second_step", "eve")
    assert "had no second step" in capsys.readouterr().out


def test_the_command_refuses_names_nobody_has(db):
    with pytest.raises(CommandError, match="no account with the user name nobody"):
        call_command("reset_second_step", "nobody")


def test_codes_left_open_are_shown_for_a_short_while_only(eve, monkeypatch):
    eve.log_in()
    secret = eve.client.get(SET_UP).context["secret"].replace(" ", "")
    eve.secret = secret
    eve.client.post(SET_UP, {"code": eve.app_shows()})
    assert eve.client.get(CODES).status_code == 200
    now = second_factor.time.time
    late = timedelta(minutes=11).total_seconds()
    monkeypatch.setattr(second_factor.time, "time", lambda: now() + late)
    assert eve.client.get(CODES)["Location"] == "/admin/"
