"""Production. Refuses to start when something that must be decided has not been."""

from django.core.exceptions import ImproperlyConfigured

from site_core.settings.base import *  # noqa: F403
from site_core.settings.base import (
    ALLOWED_HOSTS,
    DATABASES,
    SECRET_KEY,
    TRUST_PROXY,
    env,
)
from site_core.settings.storage import storages

DEBUG = env.bool("DEBUG", default=False)
SECURE_SSL = env.bool("SECURE_SSL", default=True)

_problems = []
if DEBUG:
    _problems.append("DEBUG is on: unset it.")
if len(SECRET_KEY) < 50 or SECRET_KEY.startswith(("insecure", "django-insecure")):
    _problems.append("SECRET_KEY is missing, short or a default: set 50 or more random characters.")
if not ALLOWED_HOSTS or "*" in ALLOWED_HOSTS:
    _problems.append("ALLOWED_HOSTS must list the host names this installation serves, not '*'.")
if DATABASES["default"]["ENGINE"].endswith("sqlite3") and not env.bool(
    "ALLOW_SQLITE", default=False
):
    _problems.append("DATABASE_URL is not set: name a PostgreSQL, or set ALLOW_SQLITE=true.")
if not env.str("EMAIL_URL", default=""):
    _problems.append("EMAIL_URL is not set: name a mail server, or filemail:////a/folder.")
if _problems:
    raise ImproperlyConfigured("Production settings: " + " ".join(_problems))

STORAGES = storages(compiled=True)
INDEXABLE = env.bool("INDEXABLE", default=True)

SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if TRUST_PROXY else None
SECURE_SSL_REDIRECT = SECURE_SSL
SECURE_REDIRECT_EXEMPT = [r"^healthz/"]
SESSION_COOKIE_SECURE = SECURE_SSL
CSRF_COOKIE_SECURE = SECURE_SSL
SECURE_HSTS_SECONDS = 31_536_000 if SECURE_SSL else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_SSL
SECURE_HSTS_PRELOAD = SECURE_SSL
# Pages are framed by the editor's live preview, on the same host only.
SILENCED_SYSTEM_CHECKS = ["security.W019"]
