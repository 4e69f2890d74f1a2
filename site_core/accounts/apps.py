"""App configuration."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "site_core.accounts"
    label = "accounts"
