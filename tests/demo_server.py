"""The demonstration, served as in production: granian, compiled static files, DEBUG off.

It is built once for the whole run, in a database and folders of its own, and shared by all
workers of pytest-xdist. Tests reach it over HTTP only.
"""

import os
import socket
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import Request, urlopen

from tests import migrated

ROOT = Path(__file__).resolve().parents[1]
PASSWORD = "proscenium-demo"
_running: list[subprocess.Popen] = []  # outlives the fixture; the end of the run stops it
HOSTS = ("localhost", "campus.localhost", "military.localhost")


@dataclass(frozen=True)
class DemoServer:
    """Where the running demonstration is."""

    port: int
    folder: Path

    def url(self, path: str = "/", host: str = "localhost") -> str:
        """Return the address of ``path`` on one of the three sites."""
        return f"http://{host}:{self.port}{path}"

    def get(self, path: str = "/", host: str = "localhost", headers: dict | None = None):
        """Return the open response to a GET; raises ``HTTPError`` for 4xx and 5xx."""
        headers = {"Host": f"{host}:{self.port}", **(headers or {})}
        return urlopen(Request(f"http://127.0.0.1:{self.port}{path}", headers=headers), timeout=20)


def free_port() -> int:
    """Return a port nothing listens on."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def environment(folder: Path, port: int) -> dict[str, str]:
    """Return the environment of the server's processes."""
    database = os.environ.get("DATABASE_URL", "")
    if migrated.is_postgres(database):
        database = f"{database}_demo"
    else:
        database = f"sqlite:///{folder / 'demo.sqlite3'}"
    cache, _, number = os.environ.get("REDIS_URL", "").rpartition("/")
    return {
        **os.environ,
        "DJANGO_ALLOW_ASYNC_UNSAFE": "",  # browser tests set it for themselves
        # Tests empty their caches; the server's is another.
        "REDIS_URL": f"{cache}/{int(number) + 10}" if cache else "",
        "DJANGO_SETTINGS_MODULE": "site_core.settings.production",
        "SECRET_KEY": "a-key-for-the-tests-only-" * 3,
        "ALLOWED_HOSTS": ".localhost,localhost",
        "ALLOW_SQLITE": "true",
        "SECURE_SSL": "false",
        "SECOND_FACTOR": "no",
        "DATABASE_URL": database,
        "MEDIA_ROOT": str(folder / "media"),
        "STATIC_ROOT": str(folder / "static"),
        "EMAIL_URL": f"filemail:///{folder / 'mail'}",
        "DEMO_PASSWORD": PASSWORD,
        "LOG_LEVEL": "WARNING",
        "PORT": str(port),
    }


def build(folder: Path, port: int) -> None:
    """Compile static files, migrate and seed; raises ``RuntimeError`` with what a command said."""
    env = environment(folder, port)
    migrated.make(env["DATABASE_URL"])
    for command in (["collectstatic", "--noinput"], ["migrate"], ["seed_demo"]):
        done = subprocess.run(
            [sys.executable, "manage.py", *command, "--verbosity", "0"],
            cwd=ROOT, env=env, capture_output=True, text=True, check=False,
        )  # fmt: skip
        if done.returncode:
            raise RuntimeError(f"manage.py {command[0]} failed:\n{done.stdout}\n{done.stderr}")


def start(folder: Path, port: int) -> int:
    """Start the server and return its process id once it answers."""
    with (folder / "server.log").open("w") as log:
        process = subprocess.Popen(
            [
                str(Path(sys.executable).parent / "granian"), "--interface", "wsgi", "--no-ws",
                "--host", "127.0.0.1", "--port", str(port), "--workers", "1",
                "--blocking-threads", "4", "site_core.wsgi:application",
            ],
            cwd=ROOT, env=environment(folder, port), stdout=log, stderr=log,
        )  # fmt: skip
    _running.append(process)
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        try:
            urlopen(f"http://127.0.0.1:{port}/healthz/ready", timeout=2).close()
            process.returncode = 0  # whoever started the tests ends it
            return process.pid
        except (URLError, OSError):
            if process.poll() is not None:
                break
            time.sleep(0.1)
    process.kill()
    raise RuntimeError(f"The server did not start:\n{(folder / 'server.log').read_text()}")
