"""Mail is stored first and leaves by what EMAIL_URL names."""

SMTP = "django.core.mail.backends.smtp.EmailBackend"
FILES = "django.core.mail.backends.filebased.EmailBackend"
OUTBOX = "site_core.outbox.backend.OutboxBackend"


def test_production_sends_through_the_named_server(load):
    settings = load("production")
    assert (settings.EMAIL_BACKEND, settings.OUTBOX_BACKEND) == (OUTBOX, SMTP)
    assert (settings.EMAIL_HOST, settings.EMAIL_PORT) == ("mail.example.org", 587)
    assert settings.EMAIL_USE_TLS is True
    assert 0 < settings.EMAIL_TIMEOUT <= 30


def test_development_keeps_mails_in_files(load):
    settings = load("dev", EMAIL_URL=None)
    assert (settings.EMAIL_BACKEND, settings.OUTBOX_BACKEND) == (OUTBOX, FILES)
    assert str(settings.VAR_DIR / "mail") == settings.EMAIL_FILE_PATH


def test_a_folder_can_be_named_in_production_too(load):
    settings = load("production", EMAIL_URL="filemail:////srv/mail")
    assert (settings.OUTBOX_BACKEND, settings.EMAIL_FILE_PATH) == (FILES, "/srv/mail")


def test_tests_send_nothing_and_run_nothing_by_themselves(load):
    settings = load("test")
    assert settings.OUTBOX_BACKEND == "django.core.mail.backends.locmem.EmailBackend"
    assert settings.RUN_JOBS is False


def test_jobs_and_the_age_of_mails_can_be_set(load):
    settings = load("dev", RUN_JOBS="no", MAIL_KEEP_DAYS="7")
    assert (settings.RUN_JOBS, settings.MAIL_KEEP_DAYS) == (False, 7)
    assert load("production", RUN_JOBS=None, MAIL_KEEP_DAYS=None).MAIL_KEEP_DAYS == 90
