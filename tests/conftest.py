"""Fixtures every test may use."""

import gc
import json
import os
import pickle
import signal
import sqlite3
from contextlib import closing, suppress

import pytest
from django.conf import settings
from django.core.cache import cache
from django.test import Client
from filelock import FileLock

from site_core.delivery.entrance import keep_what_is_loaded
from site_core.pages.search.store import forget_indexes
from tests import demo_server, migrated
from tests.builders import make_site
from tests.crawler import crawl
from tests.kept import kept

MEMORY = "file:memorydb_default?mode=memory&cache=shared"  # Django's own name for it


@pytest.fixture(scope="session")
def django_db_keepdb(request):
    """Have Django migrate the copy it finds; in memory nothing is left of it."""
    return request.config.getvalue("reuse_db") or settings.DATABASES["default"]["ENGINE"].endswith(
        "sqlite3"
    )


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix):
    """Begin with a copy of the migrated database, not with an empty one."""
    database = settings.DATABASES["default"]
    if database["ENGINE"].endswith("sqlite3"):
        with closing(sqlite3.connect(MEMORY, uri=True)) as copy:
            migrated.fill_sqlite(copy)
            yield
    else:
        database["TEST"]["TEMPLATE"] = migrated.postgres_template(os.environ["DATABASE_URL"])
        yield


@pytest.fixture(autouse=True)
def _empty_cache():
    """Start every test with an empty cache."""
    cache.clear()
    forget_indexes()


@pytest.fixture
@kept
def site(db):
    """Return a site."""
    return make_site("a.example", "Site A")


@pytest.fixture
@kept
def other_site(db):
    """Return a second site."""
    return make_site("b.example", "Site B")


@pytest.fixture
def get(client):
    """Return a function that asks a site for a path: ``get(site, "/programs/")``."""

    def request(site, path="/", **extra):
        return client.get(path, headers={"host": site.hostname}, **extra)

    return request


@pytest.fixture
def login():
    """Return a function that gives a client logged in as a user, on a site's host."""

    def request(user, site):
        client = Client(headers={"host": site.hostname})
        client.force_login(user)
        return client

    return request


def _shared_folder(tmp_path_factory, worker_id):
    """Return a folder all workers of this run share."""
    own = tmp_path_factory.getbasetemp()
    return own if worker_id == "master" else own.parent


@pytest.fixture(scope="session")
def demo(tmp_path_factory, worker_id):
    """Return the running demonstration; built and started by whichever worker needs it first."""
    shared = _shared_folder(tmp_path_factory, worker_id)
    folder = shared / "demo"
    with FileLock(shared / "demo.lock"):
        if not (folder / "server.json").exists():
            folder.mkdir(exist_ok=True)
            port = demo_server.free_port()
            demo_server.build(folder, port)
            pid = demo_server.start(folder, port)
            # Read before any test changes it.
            (folder / "crawl.pickle").write_bytes(pickle.dumps(crawl(port)))
            (folder / "server.json").write_text(json.dumps({"port": port, "pid": pid}))
    server = json.loads((folder / "server.json").read_text())
    return demo_server.DemoServer(server["port"], folder)


@pytest.fixture(scope="session")
def crawled(demo, tmp_path_factory, worker_id):
    """Return everything there is to read on the three sites, as they are when just built."""
    shared = _shared_folder(tmp_path_factory, worker_id)
    return pickle.loads((shared / "demo" / "crawl.pickle").read_bytes())


def pytest_collection_modifyitems(items):
    """Run one test that needs the demonstration first and the others last.

    One worker builds it meanwhile, and no other waits for it.
    """
    need = [item for item in items if "demo" in item.fixturenames]
    others = [item for item in items if "demo" not in item.fixturenames]
    items[:] = need[:1] + others + need[1:]


def pytest_collection_finish():
    """Look for garbage less often, and never among what is there from the start.

    Each look at all of Django, Wagtail and the tests took a third of a second.
    """
    keep_what_is_loaded()
    gc.set_threshold(50_000, 20, 1000)


def pytest_sessionfinish(session):
    """Stop the demonstration once all workers have finished."""
    if hasattr(session.config, "workerinput"):
        return
    factory = getattr(session.config, "_tmp_path_factory", None)
    record = factory.getbasetemp() / "demo" / "server.json" if factory else None
    if record and record.exists():
        with suppress(ProcessLookupError):
            os.kill(json.loads(record.read_text())["pid"], signal.SIGTERM)
