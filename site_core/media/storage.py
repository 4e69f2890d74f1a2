"""Object storage for public media."""

import secrets
from pathlib import PurePosixPath

from storages.backends.s3 import S3Storage


class PublicMediaStorage(S3Storage):
    """An S3-compatible bucket whose public addresses are stable and never collide.

    A random part in each name replaces S3's missing "create only if absent": two uploads of one
    name at the same moment would both find it free (P60).
    """

    def get_available_name(self, name, max_length=None):
        """Return ``name`` with a random suffix, so that no upload overwrites another."""
        path = PurePosixPath(name)
        unique = f"{path.stem}.{secrets.token_hex(4)}{path.suffix}"
        return super().get_available_name(str(path.with_name(unique)), max_length)
