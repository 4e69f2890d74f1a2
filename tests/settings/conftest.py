"""Load the settings afresh, under an environment of the test's own."""

import os
import sys
from importlib import import_module

import pytest

OURS = ("SECRET_KEY", "DJANGO_ALLOW", "ALLOWED_HOSTS", "DEBUG", "DATABASE", "REDIS_URL", "MEDIA_", "ALLOW_SQLITE",
        "SECURE_SSL", "TRUST_PROXY", "STATIC_ROOT", "PORT", "ADMIN_BASE_URL", "EMAIL_URL",
        "DEFAULT_FROM_EMAIL", "RUN_JOBS", "SECOND_FACTOR", "MAIL_KEEP", "LOG_LEVEL", "CSRF_TRUSTED_ORIGINS", "DJANGO_SETTINGS")  # fmt: skip
GOOD = {
    "SECRET_KEY": "a-secret-made-for-this-test-" * 3,
    "ALLOWED_HOSTS": "www.example.org,campus.example.org",
    "DATABASE_URL": "postgres://site:word@db.example.org:5433/site",
    "REDIS_URL": "redis://cache.example.org/2",
    "EMAIL_URL": "smtp+tls://site:word@mail.example.org:587",
}
MODULES = ("base", "dev", "production", "test")


@pytest.fixture
def load(monkeypatch):
    """Return a function that loads a settings module: ``load("production", DEBUG="true")``.

    ``None`` leaves a variable out. What the process itself runs on stays as it is.
    """
    for name in list(os.environ):
        if name.startswith(OURS):
            monkeypatch.delenv(name)
    package = sys.modules["site_core.settings"]
    saved = {name: getattr(package, name, None) for name in MODULES}

    def run(module, **changes):
        for name, value in {**GOOD, **changes}.items():
            if value is None:
                monkeypatch.delenv(name, raising=False)
            else:
                monkeypatch.setenv(name, value)
        for name in MODULES:
            monkeypatch.delitem(sys.modules, f"site_core.settings.{name}", raising=False)
        return import_module(f"site_core.settings.{module}")

    yield run
    for name, value in saved.items():
        if value is not None:
            setattr(package, name, value)
