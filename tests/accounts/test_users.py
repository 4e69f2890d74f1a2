"""The user model is our own."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from site_core.accounts.models import User
from tests.builders import make_user


def test_the_user_model_is_ours_from_the_first_migration():
    assert get_user_model() is User
    assert User._meta.db_table == "accounts_user"


@pytest.mark.parametrize(
    ("fields", "shown"),
    [({}, "sam"), ({"first_name": "Sam"}, "Sam"),
     ({"first_name": "Sam", "last_name": "Whitlock"}, "Sam Whitlock")],
)  # fmt: skip
def test_a_person_is_called_by_their_name(fields, shown):
    assert str(User(username="sam", **fields)) == shown


@pytest.mark.parametrize(("role", "status"), [("author", 200), ("", 302)])
def test_only_people_with_a_role_enter_the_admin(site, login, role, status):
    client = login(make_user(site=site, role=role), site)
    assert client.get("/admin/").status_code == status


def test_nobody_enters_the_admin_without_logging_in(site, get):
    response = get(site, "/admin/pages/")
    assert response.status_code == 302
    assert "/admin/login/" in response["Location"]


def test_logging_in_works_on_the_sites_own_host(site, client):
    make_user("eve", site, "editor")
    response = client.post(
        "/admin/login/", {"username": "eve", "password": "password"},
        headers={"host": site.hostname},
    )  # fmt: skip
    assert response.status_code == 302
    assert client.get("/admin/", headers={"host": site.hostname}).status_code == 200


@pytest.mark.parametrize("password", ["short1!", "password", "12345678901"])
def test_weak_passwords_are_refused(db, password):
    with pytest.raises(ValidationError):
        validate_password(password)
