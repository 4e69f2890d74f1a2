"""How allauth keeps authenticators here: encrypted, and named after the platform."""

import base64
import hashlib

from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings


class EncryptedAdapter(DefaultMFAAdapter):
    """Keeps secrets so that a copy of the database alone gives no codes."""

    def get_totp_issuer(self) -> str:
        """Return what the app shows above the code."""
        return settings.WAGTAIL_SITE_NAME

    def get_totp_label(self, user) -> str:
        """Return whose code it is."""
        return user.get_username()

    def encrypt(self, text: str) -> str:
        """Encrypt with a key made from ``SECRET_KEY``."""
        return _fernet().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        """Decrypt, also with keys of ``SECRET_KEY_FALLBACKS``."""
        return _fernet().decrypt(encrypted_text.encode()).decode()


def _fernet() -> MultiFernet:
    keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    return MultiFernet([Fernet(_derived(key)) for key in keys])


def _derived(key: str) -> bytes:
    digest = hashlib.blake2b(key.encode(), digest_size=32, person=b"second step").digest()
    return base64.urlsafe_b64encode(digest)
