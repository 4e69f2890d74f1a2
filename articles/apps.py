"""App configuration."""

from datetime import timedelta

from django.apps import AppConfig

from site_core.delivery.scheduler import register_job


class ArticlesConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "articles"
    label = "articles"

    def ready(self):
        """Tell whatever surrounds pages where the articles are."""
        from articles.importing.uploads import run_uploaded
        from articles.models import ArticleIndexPage
        from site_core.branding.chrome_build import register_section

        register_section("articles_url", ArticleIndexPage)
        register_job("articles.run_uploaded", run_uploaded, every=timedelta(seconds=15))
