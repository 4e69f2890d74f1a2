"""Mail templates and mail servers for these tests."""

import socket
from contextlib import closing

import pytest
from aiosmtpd.controller import Controller
from django.template import engines

from site_core.outbox.models import Message
from site_core.outbox.sending import queue
from site_core.tenancy.roles import role_group
from tests.builders import make_article, make_article_index, make_user
from tests.demo_server import free_port

TEMPLATES = {
    "hello.txt": "Hello & welcome to {{ site_name }}\n\nDear {{ name }},\n\nstart at {{ root_url }}/start/\n",
    "both.txt": "For {{ name }}\n\nPlain.\n",
    "both.html": '{% extends "mail/base.html" %}{% block content %}<p>{{ name }}</p>{% endblock %}',
    "broken.txt": "{{ name }}\n\n{% include 'mail/nowhere.txt' %}",
}


@pytest.fixture(autouse=True)
def _templates(tmp_path, monkeypatch):
    """Put a few mail templates in front of the product's."""
    folder = tmp_path / "templates" / "mail"
    folder.mkdir(parents=True)
    for name, text in TEMPLATES.items():
        (folder / name).write_text(text, encoding="utf-8")
    engine = engines["django"].engine
    monkeypatch.setattr(engine, "dirs", [folder.parent, *engine.dirs])
    for loader in engine.template_loaders:
        loader.reset()
    yield
    for loader in engine.template_loaders:
        loader.reset()


@pytest.fixture
def post(site):
    """Return a function that queues a mail."""

    def run(to="ann@example.org", owner=None, **options) -> Message:
        return queue(owner or site, "hello", to, {"name": "Ann <3"}, **options)

    return run


class Postman:
    """What the server does with mails: answers to be set, mails it took."""

    def __init__(self):
        self.taken = []
        self.refused = {}  # address: answer
        self.answer = "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):  # noqa: N802
        """Take or refuse an address."""
        if answer := self.refused.get(address):
            return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):  # noqa: N802
        """Take or refuse a mail."""
        if self.answer.startswith("250"):
            self.taken.append(envelope)
        return self.answer

    @property
    def recipients(self) -> list[str]:
        """Return who got a mail, each as often as they got one."""
        return sorted(address for envelope in self.taken for address in envelope.rcpt_tos)


class MailServer:
    """A real SMTP server on loopback that can be away and come back."""

    def __init__(self):
        self.port = free_port()
        self.postman = Postman()
        self._controller = None

    def start(self):
        """Let it answer."""
        self._controller = Controller(self.postman, hostname="127.0.0.1", port=self.port, timeout=5)
        self._controller.start()

    def stop(self):
        """Let it refuse connections."""
        if self._controller:
            self._controller.stop()
            self._controller.loop.close()
            self._controller = None


@pytest.fixture
def mail_server(settings):
    """Return a mail server that is the installation's, not started yet."""
    server = MailServer()
    settings.OUTBOX_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", server.port
    settings.EMAIL_TIMEOUT = 5
    yield server
    server.stop()


@pytest.fixture
def silent_server(mail_server, settings):
    """Return a server that accepts connections and says nothing, ever."""
    settings.EMAIL_TIMEOUT = 0.2
    with closing(socket.create_server(("127.0.0.1", mail_server.port))):
        yield mail_server


@pytest.fixture
def people(site, other_site, settings):
    """Return the people of site B; others must not hear of its pages."""
    settings.EMAIL_BACKEND = "site_core.outbox.backend.OutboxBackend"
    make_user("root", is_superuser=True)
    for role in ("author", "editor", "site_admin"):
        make_user(f"stranger-{role}", site, role)
    gone = make_user("gone")
    role_group(other_site, "editor").user_set.add(gone)
    gone.is_active = False
    gone.save()
    return {
        "ari": make_user("ari", other_site, "author"),
        "eve": make_user("eve", other_site, "editor", first_name="Eve", last_name="O’Hara & Sons"),
        "sam": make_user("sam", other_site, "site_admin"),
    }


@pytest.fixture
def draft(other_site, people):
    """Return an article Ari wrote and may submit."""
    page = make_article(
        make_article_index(other_site), title="Tea & <Consent>", live=False, owner=people["ari"]
    )
    page.save_revision(user=people["ari"])
    return page
