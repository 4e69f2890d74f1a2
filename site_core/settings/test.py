"""Tests: fast hashing, throw-away media, in-memory mail; database and cache as the environment says."""

import os
import tempfile

from site_core.settings.base import *  # noqa: F403
from site_core.settings.base import CACHES, DATABASES, REDIS_URL

SECRET_KEY = "insecure-test-key"  # noqa: S105
ALLOWED_HOSTS = ["*"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = OUTBOX_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
RUN_JOBS = FETCH_POSTS = False
SECOND_FACTOR = SECOND_FACTOR_DEFAULT = False  # builders make people without one
MEDIA_ROOT = tempfile.mkdtemp(prefix="proscenium-test-media-")
STATIC_ROOT = tempfile.mkdtemp(prefix="proscenium-test-static-")
WAGTAILADMIN_BASE_URL = "http://localhost"
# Connections live as long as a test's thread: a pool would keep the test database busy.
DATABASES["default"].get("OPTIONS", {}).pop("pool", None)
# Every test empties its cache, so workers that run side by side have a Redis database each.
if REDIS_URL:
    _server, _number = REDIS_URL.rsplit("/", 1)
    _worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    CACHES["default"]["LOCATION"] = f"{_server}/{int(_number) + _worker}"
else:
    CACHES["default"] = {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
