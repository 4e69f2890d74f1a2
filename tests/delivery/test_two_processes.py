"""Two processes agree at once about what a site is called and where it is (P11)."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests import migrated

# One worker makes the two processes, for all of these.
ROOT = Path(__file__).resolve().parents[2]

# Reads one line of Python at a time and answers with the JSON of what it set ``answer`` to.
PROCESS = """
import json, sys
import django
django.setup()
from django.conf import settings
from django.core.cache import cache
from django.test import Client
from wagtail.models import Page, Site
def get(host, path="/"):
    response = Client().get(path, headers={"host": host})
    return [response.status_code, response.get("Location", ""), response.text]
print("ready", flush=True)
for line in sys.stdin:
    scope = {}
    exec(json.loads(line), globals(), scope)
    print(json.dumps(scope.get("answer")), flush=True)
"""


class Process:
    """A process of the site with a connection and memory of its own."""

    def __init__(self, env):
        self.popen = subprocess.Popen(
            [sys.executable, "-c", PROCESS], cwd=ROOT, env=env, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip
        assert self.popen.stdout.readline() == "ready\n"

    def run(self, code):
        """Run ``code`` in the process and return its ``answer``."""
        self.popen.stdin.write(json.dumps(code) + "\n")
        self.popen.stdin.flush()
        return json.loads(self.popen.stdout.readline())

    def get(self, host, path="/"):
        """Return status, location and text of an answer."""
        return self.run(f"answer = get({host!r}, {path!r})")

    def stop(self):
        """End the process and wait for it."""
        self.popen.stdin.close()
        self.popen.wait(timeout=20)
        self.popen.stdout.close()


@pytest.fixture(scope="module")
def processes(tmp_path_factory, demo):
    """Return two processes of production that share a database and what it caches in."""
    folder = tmp_path_factory.mktemp("two")
    env = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "site_core.settings.production",
        "SECRET_KEY": "a-key-for-the-tests-only-" * 3,
        "ALLOWED_HOSTS": ".example,testserver",
        "ALLOW_SQLITE": "true",
        "SECURE_SSL": "false",
        "DATABASE_URL": f"sqlite:///{folder / 'two.sqlite3'}",
        "MEDIA_ROOT": str(folder / "media"),
        "STATIC_ROOT": str(demo.folder / "static"),  # compiled as well
        "EMAIL_URL": f"filemail:///{folder / 'mail'}",
        "LOG_LEVEL": "ERROR",
        "REDIS_URL": "",
    }
    migrated.make(env["DATABASE_URL"])
    pair = Process(env), Process(env)
    for command in (
        ["migrate"],
        ["create_site", "--host", "one.example", "--name", "One"],
        ["create_site", "--host", "two.example", "--name", "Two"],
    ):
        pair[0].run(
            "from io import StringIO\n"
            "from django.core.management import call_command\n"
            f"call_command(*{command!r}, verbosity=0, stdout=StringIO())"
        )
    yield pair
    for process in pair:
        process.stop()


@pytest.fixture
def pair(processes):
    """Return the two processes, both having read everything once."""
    for process in processes:
        for host in ("one.example", "two.example"):
            assert process.get(host)[0] == 200
            process.get(host, "/sitemap.xml")
        process.run("Site.get_site_root_paths()")
    return processes


def change(process, **values):
    lines = [f"site.{name} = {value!r}" for name, value in values.items()]
    process.run(
        "\n".join(["site = Site.objects.get(site_name__startswith='One')", *lines, "site.save()"])
    )


def test_a_new_host_name_is_known_at_once(pair):
    here, there = pair
    change(here, hostname="new.example")
    assert there.get("one.example")[0] == 404
    status, _, text = there.get("new.example")
    assert status == 200
    assert '<link rel="canonical" href="http://new.example/">' in text
    assert "http://new.example/privacy/" in there.get("new.example", "/sitemap.xml")[2]
    url = "answer = Site.objects.get(hostname='new.example').root_page.full_url"
    assert there.run(url) == "http://new.example/"
    change(there, hostname="one.example")
    assert here.get("new.example")[0] == 404
    assert "http://one.example/" in here.get("one.example")[2]


def test_a_new_port_and_name_are_known_at_once(pair):
    here, there = pair
    change(here, port=8144, site_name="One more")
    text = there.get("one.example")[2]
    assert 'href="http://one.example:8144/"' in text
    assert "One more" in text
    change(there, port=80, site_name="One")
    assert "One more" not in here.get("one.example")[2]


def test_an_alias_is_known_at_once(pair):
    here, there = pair
    assert there.get("old.example")[0] == 404
    here.run(
        "from site_core.tenancy.models import HostAlias\n"
        "site = Site.objects.get(hostname='one.example')\n"
        "HostAlias.objects.create(site=site, hostname='old.example')"
    )
    assert there.get("old.example", "/x/")[:2] == [301, "http://one.example/x/"]
    here.run("from site_core.tenancy.models import HostAlias\nHostAlias.objects.all().delete()")
    assert there.get("old.example")[0] == 404


def test_a_change_not_committed_yet_is_nobodys_for_good(pair):
    """While one process is in a transaction, the other may read and keep what was before."""
    here, there = pair
    here.run(
        "from django.db import transaction\n"
        "globals()['held'] = transaction.atomic()\n"
        "held.__enter__()\n"
        "site = Site.objects.get(hostname='one.example')\n"
        "site.hostname = 'later.example'\n"
        "site.save()"
    )
    paths = "answer = [path.root_url for path in Site.get_site_root_paths()]"
    assert "http://one.example" in there.run(paths)
    here.run("held.__exit__(None, None, None)")
    assert "http://later.example" in there.run(paths)
    assert '<link rel="canonical" href="http://later.example/">' in there.get("later.example")[2]
    change(there, hostname="one.example")
