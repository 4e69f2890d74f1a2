"""What readers are told when nothing can be looked up, and while the sites are worked on."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import RequestDataTooBig
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from site_core.delivery.answers import WORDS, bad_request
from site_core.delivery.heartbeat import PUBLISH
from site_core.delivery.models import ScheduledJob
from tests.builders import make_user
from tests.demo_server import environment

ROOT = Path(__file__).resolve().parents[2]
ASK = """
import json, sys
from wsgiref.util import setup_testing_defaults
from site_core.wsgi import application

for host, path in json.loads(sys.argv[1]):
    said = {"PATH_INFO": path, "HTTP_HOST": host}
    setup_testing_defaults(said)
    answer = {}
    def start(status, headers, exc_info=None):
        answer.update(status=int(status[:3]), headers=dict(headers))
    answer["body"] = b"".join(application(said, start)).decode()
    print(json.dumps(answer))
"""
ASKED = [
    ("localhost", "/"), ("unknown.localhost", "/programs/"), ("localhost", "/admin/"),
    ("localhost", "/newsletter/"), ("localhost", "/healthz/live"), ("localhost", "/healthz/ready"),
    ("elsewhere.example", "/"),
]  # fmt: skip
CALM = "This website is resting for a moment"


@pytest.mark.parametrize("database", ["postgres://nobody@127.0.0.1:1/none", "sqlite:////no/such/x"])
def test_readers_get_a_calm_503_while_the_database_cannot_be_reached(tmp_path, database):
    """A process of its own, production settings, the whole way through WSGI."""
    env = environment(tmp_path, 8000)
    env |= {"DATABASE_URL": database, "RUN_JOBS": "no", "REDIS_URL": "", "DATABASE_POOL_SIZE": "0"}
    env |= {"LOG_LEVEL": "CRITICAL"}
    done = subprocess.run(
        [sys.executable, "-c", ASK, json.dumps(ASKED)],
        cwd=ROOT, env=env, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    *told, live, ready, foreign = answers
    for answer in told:
        assert_calm(answer["status"], answer["headers"], answer["body"])
    assert live["status"] == 200
    assert (ready["status"], json.loads(ready["body"])["database"]) == (503, "unreachable")
    assert (foreign["status"], foreign["body"]) == (404, "")


def assert_calm(status, headers, body):
    assert status == 503
    assert CALM in body
    assert "800-656-4673" in body
    assert headers["Retry-After"] == "120"
    assert headers["Cache-Control"] == "private, no-store"
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "Set-Cookie" not in headers


def test_readers_get_a_calm_503_while_the_cache_cannot_be_reached(site, settings):
    redis = "django.core.cache.backends.redis.RedisCache"
    settings.CACHES = {"default": {"BACKEND": redis, "LOCATION": "redis://127.0.0.1:1/0"}}
    client = Client(raise_request_exception=False, headers={"host": site.hostname})
    answer = client.get("/")
    assert_calm(answer.status_code, answer.headers, answer.content.decode())


@pytest.fixture
def worked_on(settings, tmp_path):
    settings.VAR_DIR = tmp_path
    call_command("maintenance", "on", verbosity=0)
    yield
    call_command("maintenance", "off", verbosity=0)


@pytest.mark.parametrize("host", ["a.example", "unknown.example"])
def test_readers_get_a_calm_503_during_maintenance(client, worked_on, host):
    """Without a database: any host is answered, and nothing is looked up."""
    for path in ("/", "/programs/x/", "/search/?q=a"):
        answer = client.get(path, headers={"host": host})
        assert_calm(answer.status_code, answer.headers, answer.content.decode())


def test_staff_and_health_checks_pass_during_maintenance(site, login, client, worked_on):
    assert client.get("/healthz/live").status_code == 200
    beat = {"next_run_at": timezone.now(), "last_finished_at": timezone.now()}
    ScheduledJob.objects.create(name=PUBLISH, **beat)
    assert client.get("/healthz/ready").status_code == 200
    assert client.get("/admin/login/", headers={"host": site.hostname}).status_code == 200
    editor = login(make_user(site=site, role="editor"), site)
    assert editor.get("/").status_code == 200


@pytest.mark.parametrize("path", ["/", "/search/", "/robots.txt", "/nothing/"])
def test_no_cache_keeps_what_a_session_shows_during_maintenance(site, client, worked_on, path):
    client.cookies["sessionid"] = "made-up"
    answer = client.get(path, headers={"host": site.hostname})
    assert answer.status_code in (200, 404)
    assert answer["Cache-Control"] == "private, no-store"


def test_the_switch_goes_back(site, get, settings, tmp_path, capsys):
    settings.VAR_DIR = tmp_path
    call_command("maintenance", "on")
    call_command("maintenance", "status")
    assert get(site).status_code == 503
    call_command("maintenance", "off")
    assert get(site).status_code == 200
    assert [line[:3] for line in capsys.readouterr().out.splitlines()] == ["On:", "On:", "Off"]
    settings.MAINTENANCE = True
    assert get(site).status_code == 503


def test_every_refusal_has_words(site, client, rf):
    strict = Client(enforce_csrf_checks=True, headers={"host": site.hostname})
    login = strict.post("/admin/login/", {"username": "x", "password": "y"})
    assert (login.status_code, WORDS[403][0] in login.content.decode()) == (403, True)
    large = bad_request(rf.get("/"), RequestDataTooBig("2 MB"))
    assert (large.status_code, WORDS[413][0] in large.content.decode()) == (413, True)
    endless = client.get("/", {"q": "a" * 60_000}, headers={"host": site.hostname})
    assert (endless.status_code, WORDS[414][0] in endless.content.decode()) == (414, True)
    odd = client.post(
        "/newsletter/", b"x=%", "text/plain; charset=utf-16", headers={"host": site.hostname}
    )
    assert odd.status_code == 415
