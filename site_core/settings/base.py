"""Settings shared by every environment. Secrets and addresses come from the environment."""

import hashlib
from pathlib import Path
from urllib.parse import quote

from site_core.settings.content_policy import public_policy
from site_core.settings.environment import database, env, words
from site_core.settings.logs import LOGGING  # noqa: F401 - a setting
from site_core.settings.storage import media_origin, storages

BASE_DIR = Path(__file__).resolve().parents[2]
VAR_DIR = BASE_DIR / "var"

DEBUG = False
SECRET_KEY = env.str("SECRET_KEY", default="")
SECRET_KEY_FALLBACKS = words("SECRET_KEY_FALLBACKS")
ALLOWED_HOSTS = words("ALLOWED_HOSTS")
CSRF_TRUSTED_ORIGINS = words("CSRF_TRUSTED_ORIGINS")
PORT = env.int("PORT", default=8000)

INSTALLED_APPS = [
    # Before ours: each registers a permission policy that tenancy replaces.
    "wagtail.images",
    "wagtail.documents",
    "site_core.accounts.users_app.UsersConfig",
    "site_core.delivery",
    "site_core.tenancy",
    "site_core.outbox",
    "site_core.accounts",
    "site_core.media",
    "site_core.embeds",
    "site_core.sections",
    "site_core.branding",
    "site_core.pages",
    "site_core.advice",
    "site_core.redirects",
    "site_core.newsletter",
    "site_core.privacy",
    "programs",
    "articles",
    "home",
    "wagtail_modeladmin",
    "wagtail.contrib.routable_page",
    "wagtail.contrib.settings",
    "wagtail.contrib.typed_table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.snippets",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_tasks",
    "csp",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    # First: what comes after asks for the host name to redirect to.
    "site_core.delivery.hosts.AllowedHostMiddleware",
    "django.middleware.security.SecurityMiddleware",
    # Before the host check: static files belong to no site and need no database.
    "whitenoise.middleware.WhiteNoiseMiddleware",
    # Outside all that reads or tags a page's bytes.
    "site_core.delivery.compression.CompressionMiddleware",
    "site_core.delivery.headers.HeadersMiddleware",
    "site_core.delivery.headers.ContentPolicyMiddleware",
    "site_core.delivery.answers.WordsMiddleware",
    # Before anything that needs a database.
    "site_core.delivery.maintenance.MaintenanceMiddleware",
    "site_core.delivery.hosts.KnownHostMiddleware",
    "site_core.pages.discovery.RobotsMiddleware",
    "site_core.outbox.context.MailSiteMiddleware",
    "django.middleware.http.ConditionalGetMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "site_core.tenancy.current.CurrentRequestMiddleware",
    "allauth.account.middleware.AccountMiddleware",  # allauth does not start without it
    # Whoever needs to know who is asking comes after this.
    "site_core.accounts.middleware.SecondStepMiddleware",
    "site_core.tenancy.working_site.WorkingSiteMiddleware",
    "site_core.tenancy.fence.FenceMiddleware",
    "site_core.accounts.audit_sites.ExportsMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "site_core.redirects.matching.RedirectMiddleware",
]

ROOT_URLCONF = "site_core.urls"
WSGI_APPLICATION = "site_core.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.debug",
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "site_core.branding.context_processors.chrome",
            ],
        },
    },
]

DATABASES = {"default": database(VAR_DIR)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

REDIS_URL = env.str("REDIS_URL", default="")
# What is cached belongs to one database: another one's ids mean other records.
CACHE_PREFIX = hashlib.sha256(
    "{HOST}:{PORT}/{NAME}".format_map({"HOST": "", "PORT": "", **DATABASES["default"]}).encode()
).hexdigest()[:8]
CACHES = {
    "default": {
        **(
            {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": REDIS_URL}
            if REDIS_URL
            # The processes of one machine share a folder: all see a change at once (P11).
            else {
                "BACKEND": "site_core.delivery.file_cache.FileCache",
                "LOCATION": VAR_DIR / "cache",
                "OPTIONS": {"MAX_ENTRIES": 3000},  # beyond, a third is forgotten: counters, too
            }
        ),
        "KEY_PREFIX": CACHE_PREFIX,
    },
    # Images remember their sizes themselves. A cache of them would outlive a database that is
    # made anew or restored, and name files that are gone.
    "renditions": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"},
}

TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["site_core.accounts.backends.GuardedBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}", "OPTIONS": options}
    for name, options in (
        ("UserAttributeSimilarityValidator", {}),
        ("MinimumLengthValidator", {"min_length": 12}),
        ("CommonPasswordValidator", {}),
        ("NumericPasswordValidator", {}),
    )
]
# Whether Network admins need a second step, and whether a site nobody has decided about demands
# one of its own people: accounts.security.
SECOND_FACTOR = env.bool("SECOND_FACTOR", default=True)
SECOND_FACTOR_DEFAULT = True
# Of allauth only the second factor is used; none of its addresses are mounted, so nobody signs up.
MFA_ADAPTER = "site_core.accounts.adapter.EncryptedAdapter"
MFA_TOTP_TOLERANCE = 1
PASSWORD_RESET_TIMEOUT = 24 * 60 * 60
LOGIN_URL = "wagtailadmin_login"
AUDIT_RETENTION_DAYS = env.int("AUDIT_RETENTION_DAYS", default=730)
WAGTAIL_FRONTEND_LOGIN_URL = "/admin/login/"
# An address is as good as a user name, and invitations go by it: people do not choose their own.
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
WAGTAILADMIN_USER_LOGIN_FORM = "site_core.accounts.forms.LoginForm"
WAGTAILADMIN_USER_PASSWORD_RESET_FORM = "site_core.accounts.forms.PasswordResetForm"  # noqa: S105

LANGUAGE_CODE = "en-us"
TIME_ZONE = "UTC"
USE_TZ = True
USE_I18N = True
FORMAT_MODULE_PATH = None

STATIC_URL = "/static/"
WHITENOISE_MIMETYPES = {".speculationrules": "application/speculationrules+json"}
STATIC_ROOT = env.path("STATIC_ROOT", default=str(VAR_DIR / "static-root"))
STATICFILES_DIRS = [BASE_DIR / "site_core" / "static", VAR_DIR / "build"]
MEDIA_URL = "/media/"
MEDIA_ROOT = env.path("MEDIA_ROOT", default=str(VAR_DIR / "media"))
STORAGES = storages()

EMAIL_CONFIG = env.email_url("EMAIL_URL", default=f"filemail:///{quote(str(VAR_DIR))}/mail")
vars().update(EMAIL_CONFIG)
# Everything is stored in the outbox first; from there it leaves by what EMAIL_URL names.
OUTBOX_BACKEND = EMAIL_CONFIG["EMAIL_BACKEND"]
EMAIL_BACKEND = "site_core.outbox.backend.OutboxBackend"
EMAIL_TIMEOUT = 10
# Mails written here hold links that let somebody in: nobody reads them in the admin.
OUTBOX_SECRET_PATHS = ["/admin/login/", "/admin/password_reset/", "/accounts/"]
MAIL_KEEP_DAYS = env.int("MAIL_KEEP_DAYS", default=90)
# Network admins belong to every site; they are asked for approval only where they have a role.
WAGTAILADMIN_NOTIFICATION_INCLUDE_SUPERUSERS = False
RUN_JOBS = env.bool("RUN_JOBS", default=True)
FETCH_POSTS = env.bool("FETCH_POSTS", default=True)  # of social networks, when editors ask
DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", default="website@localhost")

# Whether search engines may list what is served here; each site can still be hidden by itself.
INDEXABLE = False

# Whether a proxy in front sets X-Forwarded-Proto and adds to X-Forwarded-For.
TRUST_PROXY = env.bool("TRUST_PROXY", default=False)
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "SAMEORIGIN"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "site_core.delivery.answers.csrf_failure"
# Readers are answered 503 while it is set; see also `manage.py maintenance`.
MAINTENANCE = env.bool("MAINTENANCE", default=False)

MEDIA_ORIGIN = media_origin()
# The admin has a policy of its own: site_core.delivery.headers.
CONTENT_SECURITY_POLICY = {"DIRECTIVES": public_policy(MEDIA_ORIGIN)}

WAGTAIL_SITE_NAME = "Proscenium"
WAGTAILADMIN_BASE_URL = env.str("ADMIN_BASE_URL", default=f"http://localhost:{PORT}")
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_USAGE_COUNT_ENABLED = True
# Whoever deletes as many pages at once has to type the name of the platform.
WAGTAILADMIN_UNSAFE_PAGE_DELETION_LIMIT = 10
# The form of an article of 150 blocks sends some 1,600 fields; Django stops at 1,000.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 20_000
WAGTAILIMAGES_IMAGE_MODEL = "media.Image"
WAGTAILIMAGES_AVIF_QUALITY = 55
WAGTAILIMAGES_JPEG_QUALITY = 76
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 20 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 40_000_000
WAGTAILDOCS_DOCUMENT_MODEL = "media.Document"
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILDOCS_MAX_UPLOAD_SIZE = 200 * 1024 * 1024
WAGTAILDOCS_EXTENSIONS = [
    "csv", "docx", "ics", "key", "mp3", "mp4", "odp", "ods", "odt", "pdf", "pptx",
    "rtf", "txt", "vtt", "webm", "xlsx", "zip",
]  # fmt: skip
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "site_core.pages.search.staff"}}
WAGTAILEMBEDS_FINDERS = []
