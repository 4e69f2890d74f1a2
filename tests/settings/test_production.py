"""Production refuses to start when something that must be decided has not been."""

import pytest
from django.core.exceptions import ImproperlyConfigured

REFUSED = {
    "no secret": ({"SECRET_KEY": None}, "SECRET_KEY"),
    "an empty secret": ({"SECRET_KEY": ""}, "SECRET_KEY"),
    "a short secret": ({"SECRET_KEY": "x" * 49}, "SECRET_KEY"),
    "the development secret": ({"SECRET_KEY": "insecure-development-key"}, "SECRET_KEY"),
    "a long default secret": ({"SECRET_KEY": "insecure-" + "x" * 60}, "SECRET_KEY"),
    "Django's generated secret": ({"SECRET_KEY": "django-insecure-" + "x" * 60}, "SECRET_KEY"),
    "debugging": ({"DEBUG": "true"}, "DEBUG"),
    "debugging, said otherwise": ({"DEBUG": "1"}, "DEBUG"),
    "no hosts": ({"ALLOWED_HOSTS": None}, "ALLOWED_HOSTS"),
    "empty hosts": ({"ALLOWED_HOSTS": ""}, "ALLOWED_HOSTS"),
    "any host": ({"ALLOWED_HOSTS": "*"}, "ALLOWED_HOSTS"),
    "any host among others": ({"ALLOWED_HOSTS": "www.example.org,*"}, "ALLOWED_HOSTS"),
    "any host after a space": ({"ALLOWED_HOSTS": "www.example.org, *"}, "ALLOWED_HOSTS"),
    "no mail server": ({"EMAIL_URL": None}, "EMAIL_URL"),
    "no database": ({"DATABASE_URL": None}, "ALLOW_SQLITE"),
    "SQLite unasked": ({"DATABASE_URL": "sqlite:////srv/db.sqlite3"}, "ALLOW_SQLITE"),
    "SQLite refused": (
        {"DATABASE_URL": "sqlite:////srv/db.sqlite3", "ALLOW_SQLITE": "false"},
        "ALLOW_SQLITE",
    ),
}


@pytest.mark.parametrize(("changes", "named"), REFUSED.values(), ids=REFUSED)
def test_refuses(load, changes, named):
    with pytest.raises(ImproperlyConfigured, match=named):
        load("production", **changes)


def test_names_everything_that_is_missing_at_once(load):
    with pytest.raises(ImproperlyConfigured) as refusal:
        load("production", SECRET_KEY=None, DEBUG="true", ALLOWED_HOSTS="*", DATABASE_URL=None,
             EMAIL_URL=None)  # fmt: skip
    for name in ("SECRET_KEY", "DEBUG", "ALLOWED_HOSTS", "DATABASE_URL", "EMAIL_URL"):
        assert name in str(refusal.value)


def test_a_refusal_does_not_print_the_secret(load):
    with pytest.raises(ImproperlyConfigured) as refusal:
        load("production", SECRET_KEY="hunter2")
    assert "hunter2" not in str(refusal.value)


def test_starts_with_good_values(load):
    settings = load("production")
    assert settings.DEBUG is False
    assert settings.ALLOWED_HOSTS == ["www.example.org", "campus.example.org"]


def test_spaces_between_hosts_do_not_matter(load):
    settings = load("production", ALLOWED_HOSTS="www.example.org, campus.example.org ")
    assert settings.ALLOWED_HOSTS == ["www.example.org", "campus.example.org"]


def test_starts_with_sqlite_when_asked(load):
    settings = load("production", DATABASE_URL=None, ALLOW_SQLITE="true")
    assert settings.DATABASES["default"]["ENGINE"].endswith("sqlite3")


def test_everything_goes_over_tls(load):
    settings = load("production")
    assert settings.SECURE_SSL_REDIRECT
    assert settings.SESSION_COOKIE_SECURE
    assert settings.CSRF_COOKIE_SECURE
    assert settings.SECURE_HSTS_SECONDS >= 31_536_000


def test_tls_can_be_left_out_on_ones_own_machine(load):
    settings = load("production", SECURE_SSL="false")
    assert not settings.SECURE_SSL_REDIRECT
    assert not settings.SESSION_COOKIE_SECURE
    assert settings.SECURE_HSTS_SECONDS == 0


@pytest.mark.parametrize(
    ("value", "expected"),
    [(None, None), ("false", None), ("true", ("HTTP_X_FORWARDED_PROTO", "https"))],
)
def test_a_proxys_word_is_taken_only_when_told_to(load, value, expected):
    assert expected == load("production", TRUST_PROXY=value).SECURE_PROXY_SSL_HEADER


def test_static_files_are_compiled(load):
    backend = load("production").STORAGES["staticfiles"]["BACKEND"]
    assert backend == "site_core.delivery.static.CompiledStaticStorage"


def test_passwords_are_validated_and_cookies_kept_from_scripts(load):
    settings = load("production")
    assert len(settings.AUTH_PASSWORD_VALIDATORS) == 4
    assert settings.SESSION_COOKIE_HTTPONLY
    assert settings.SESSION_COOKIE_SAMESITE == "Lax"
