"""The environment becomes settings."""

import pytest

from site_core.settings import base as running

S3 = {
    "MEDIA_S3_BUCKET": "pictures",
    "MEDIA_S3_ENDPOINT": "https://s3.example.org",
    "MEDIA_S3_ACCESS_KEY": "key",
    "MEDIA_S3_SECRET_KEY": "secret",
    "MEDIA_S3_PUBLIC_HOST": "media.example.org",
}


def test_database_by_default_is_a_file_under_var(load):
    settings = load("dev", DATABASE_URL=None)
    database = settings.DATABASES["default"]
    assert database["ENGINE"].endswith("sqlite3")
    assert str(database["NAME"]) == str(settings.VAR_DIR / "db.sqlite3")


def test_sqlite_serves_readers_while_an_editor_saves(load):
    options = load("dev", DATABASE_URL=None).DATABASES["default"]["OPTIONS"]
    assert options["transaction_mode"] == "IMMEDIATE"
    assert "journal_mode=WAL" in options["init_command"]


def test_database_url_names_a_postgresql(load):
    database = load("production").DATABASES["default"]
    assert database["ENGINE"] == "django.db.backends.postgresql"
    assert {key: database[key] for key in ("NAME", "USER", "PASSWORD", "HOST", "PORT")} == {
        "NAME": "site", "USER": "site", "PASSWORD": "word", "HOST": "db.example.org", "PORT": 5433,
    }  # fmt: skip


@pytest.mark.parametrize(("size", "expected"), [(None, 6), ("9", 9)])
def test_postgresql_connections_are_pooled(load, size, expected):
    options = load("production", DATABASE_POOL_SIZE=size).DATABASES["default"]["OPTIONS"]
    assert options["pool"]["max_size"] == expected


def test_the_pool_can_be_left_to_somebody_else(load):
    database = load("production", DATABASE_POOL_SIZE="0").DATABASES["default"]
    assert "pool" not in database.get("OPTIONS", {})


@pytest.mark.parametrize(
    ("module", "said", "expected"),
    [("production", None, True), ("production", "no", False), ("dev", None, False),
     ("dev", "yes", True)],
)  # fmt: skip
def test_network_admins_need_a_second_step_unless_the_installation_says_no(
    load, module, said, expected
):
    assert load(module, SECOND_FACTOR=said).SECOND_FACTOR is expected


def test_redis_url_names_the_cache(load):
    cache = load("production").CACHES["default"]
    assert cache["BACKEND"].endswith("RedisCache")
    assert cache["LOCATION"] == "redis://cache.example.org/2"


@pytest.mark.parametrize("name", ["dev", "production"])
def test_without_redis_processes_share_a_folder(load, name):
    cache = load(name, REDIS_URL=None).CACHES["default"]
    assert cache["BACKEND"].endswith("FileCache")
    assert cache["LOCATION"]


def test_media_are_local_files_by_default(load):
    settings = load("production")
    assert settings.STORAGES["default"]["BACKEND"].endswith("FileSystemStorage")
    assert settings.MEDIA_ORIGIN == ""
    assert "https:" not in " ".join(settings.CONTENT_SECURITY_POLICY["DIRECTIVES"]["img-src"])


def test_a_bucket_takes_the_media(load):
    storage = load("production", **S3).STORAGES["default"]
    assert storage["BACKEND"] == "site_core.media.storage.PublicMediaStorage"
    options = storage["OPTIONS"]
    assert options["bucket_name"] == "pictures"
    assert options["endpoint_url"] == "https://s3.example.org"
    assert (options["access_key"], options["secret_key"]) == ("key", "secret")
    assert options["custom_domain"] == "media.example.org"


def test_a_bucket_is_used_without_overwriting_acls_or_signatures(load):
    options = load("production", **S3).STORAGES["default"]["OPTIONS"]
    assert options["file_overwrite"] is False
    assert options["default_acl"] is None
    assert options["querystring_auth"] is False


@pytest.mark.parametrize(
    ("changes", "origin"),
    [
        ({}, "https://media.example.org"),
        ({"MEDIA_S3_PUBLIC_HOST": "cdn.example.org/pictures"}, "https://cdn.example.org"),
        ({"MEDIA_S3_PUBLIC_SCHEME": "http:"}, "http://media.example.org"),
        ({"MEDIA_S3_PUBLIC_HOST": None}, "https://s3.example.org"),
    ],
)
@pytest.mark.parametrize("directive", ["img-src", "media-src"])
def test_pages_may_show_pictures_of_the_store_and_nothing_else(load, changes, origin, directive):
    settings = load("production", **{**S3, **changes})
    directives = settings.CONTENT_SECURITY_POLICY["DIRECTIVES"]
    assert origin == settings.MEDIA_ORIGIN
    assert origin in directives[directive]
    assert all(origin not in values for name, values in directives.items()
               if name not in ("img-src", "media-src"))  # fmt: skip


@pytest.mark.parametrize(
    ("environment", "expected"),
    [({}, "http://localhost:8000"), ({"PORT": "9001"}, "http://localhost:9001"),
     ({"ADMIN_BASE_URL": "https://www.example.org"}, "https://www.example.org")],
)  # fmt: skip
def test_mail_from_the_admin_links_to_where_the_admin_is(load, environment, expected):
    assert expected == load("dev", **environment).WAGTAILADMIN_BASE_URL


def test_development_needs_no_environment_at_all(load):
    settings = load("dev", SECRET_KEY=None, ALLOWED_HOSTS=None, DATABASE_URL=None, REDIS_URL=None)
    assert settings.DEBUG is True
    assert settings.SECRET_KEY


def test_times_are_aware_and_utc(load):
    settings = load("production")
    assert (settings.USE_TZ, settings.TIME_ZONE) == (True, "UTC")


@pytest.mark.parametrize(
    ("name", "model"),
    [("AUTH_USER_MODEL", "accounts.User"), ("WAGTAILIMAGES_IMAGE_MODEL", "media.Image"),
     ("WAGTAILDOCS_DOCUMENT_MODEL", "media.Document")],
)  # fmt: skip
def test_models_that_cannot_be_swapped_later_are_our_own(name, model):
    assert getattr(running, name) == model


def test_the_admin_asks_nobody_outside():
    assert running.WAGTAIL_GRAVATAR_PROVIDER_URL is None
    assert running.WAGTAIL_ENABLE_UPDATE_CHECK is False
    assert running.WAGTAILEMBEDS_FINDERS == []
