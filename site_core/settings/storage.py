"""Where uploaded media and static files are kept."""

from site_core.settings.environment import env


def media_storage() -> dict:
    """Local files, or any S3-compatible store when ``MEDIA_S3_BUCKET`` is set.

    Names never collide (``file_overwrite=False``), access is decided by the bucket's policy and
    not by ACLs, and public addresses carry no signature, so they never expire in a cached page.
    """
    bucket = env.str("MEDIA_S3_BUCKET", default="")
    if not bucket:
        return {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    return {
        "BACKEND": "site_core.media.storage.PublicMediaStorage",
        "OPTIONS": {
            "bucket_name": bucket,
            "endpoint_url": env.str("MEDIA_S3_ENDPOINT", default=None),
            "region_name": env.str("MEDIA_S3_REGION", default="us-east-1"),
            "access_key": env.str("MEDIA_S3_ACCESS_KEY", default=None),
            "secret_key": env.str("MEDIA_S3_SECRET_KEY", default=None),
            "addressing_style": env.str("MEDIA_S3_ADDRESSING", default="auto"),
            "signature_version": "s3v4",
            "custom_domain": env.str("MEDIA_S3_PUBLIC_HOST", default=None),
            "url_protocol": env.str("MEDIA_S3_PUBLIC_SCHEME", default="https:"),
            "file_overwrite": False,
            "default_acl": None,
            "querystring_auth": False,
            "object_parameters": {"CacheControl": "public, max-age=31536000, immutable"},
        },
    }


def media_origin() -> str:
    """Return the origin public media is read from when it is not ours, else ``""``."""
    if not env.str("MEDIA_S3_BUCKET", default=""):
        return ""
    host = env.str("MEDIA_S3_PUBLIC_HOST", default="")
    if host:
        return f"{env.str('MEDIA_S3_PUBLIC_SCHEME', default='https:')}//{host.split('/')[0]}"
    return env.str("MEDIA_S3_ENDPOINT", default="").rstrip("/")


def storages(compiled: bool = False) -> dict:
    """Return Django's ``STORAGES``. ``compiled`` picks hashed, compressed static files."""
    static = (
        "site_core.delivery.static.CompiledStaticStorage"
        if compiled
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    )
    return {"default": media_storage(), "staticfiles": {"BACKEND": static}}
