"""App configuration."""

from datetime import timedelta

from django.apps import AppConfig

from site_core.delivery.scheduler import register_job


class ProgramsConfig(AppConfig):
    """Label and verbose name of the app."""

    name = "programs"
    label = "programs"

    def ready(self):
        """Keep what programs say of their terms true; offer terms to whatever surrounds pages."""
        from programs import signals, term_moves  # noqa: F401
        from programs.dates.coming import NAME, dates_part
        from programs.inquiries import chrome as inquiries_chrome  # noqa: F401
        from programs.inquiries import signals as inquiries_signals  # noqa: F401
        from programs.inquiries.retention import register
        from programs.models import ProgramIndexPage
        from programs.one_sheet import signals as sheet_signals  # noqa: F401
        from programs.one_sheet.keeping import SET, set_due
        from programs.terms import terms_part
        from site_core.branding.chrome_build import register_part, register_section

        register_section("programs_url", ProgramIndexPage)
        register_part("program_terms", terms_part)
        register_part(NAME, dates_part)
        register_job(SET, set_due, every=timedelta(minutes=1))
        register()
