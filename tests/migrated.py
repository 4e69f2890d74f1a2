"""An empty database with all migrations in it, made once and copied by whoever needs one.

Applying them takes half a minute; workers, the demonstration and other processes would each do it
again. The copy is kept in var/build (on PostgreSQL, on the server) under a name that changes with
the migrations and the packages, and every copy is still migrated: whatever is missing comes then.
"""

import hashlib
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

from filelock import FileLock

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "var/build"
MADE = "migrated_"


def is_postgres(url: str) -> bool:
    """Whether ``url`` names a database on a PostgreSQL server."""
    return url.startswith("postgres")


def _alone() -> FileLock:
    FOLDER.mkdir(parents=True, exist_ok=True)
    return FileLock(FOLDER / "migrated.lock")


def fill_sqlite(target: sqlite3.Connection) -> None:
    """Copy the migrated database into an open one."""
    with _alone():
        file = FOLDER / f"{_name()}.sqlite3"
        if not file.exists():
            for old in FOLDER.glob(f"{MADE}*"):
                old.unlink()
            unfinished = FOLDER / f"{MADE}unfinished"
            _migrate(f"sqlite:///{unfinished}")
            unfinished.rename(file)
    with closing(sqlite3.connect(file)) as source:
        source.backup(target)


def postgres_template(url: str) -> str:
    """Return the name of the migrated database on the server of ``url``."""
    name = _name()
    with _alone(), _server(url) as server:
        known = {row[0] for row in server.execute("SELECT datname FROM pg_database")}
        if name not in known:
            for old in [each for each in known if each.startswith(MADE)]:
                server.execute(f'DROP DATABASE "{old}" WITH (FORCE)')
            server.execute(f'CREATE DATABASE "{MADE}unfinished"')
            _migrate(urlsplit(url)._replace(path=f"/{MADE}unfinished").geturl())
            server.execute(f'ALTER DATABASE "{MADE}unfinished" RENAME TO "{name}"')
    return name


def make(url: str) -> None:
    """Make the database ``url`` names anew, migrated and empty."""
    if is_postgres(url):
        template = postgres_template(url)
        with _server(url) as server:
            database = urlsplit(url).path.lstrip("/")
            server.execute(f'DROP DATABASE IF EXISTS "{database}" WITH (FORCE)')
            server.execute(f'CREATE DATABASE "{database}" TEMPLATE "{template}"')
        return
    file = Path(url.removeprefix("sqlite:///"))
    for each in (file, Path(f"{file}-wal"), Path(f"{file}-shm")):
        each.unlink(missing_ok=True)
    with closing(sqlite3.connect(file)) as target:
        fill_sqlite(target)


def _name() -> str:
    seen = hashlib.sha256(sys.version.encode())
    for path in (
        *sorted(ROOT.glob("*/migrations/*.py")),
        *sorted(ROOT.glob("*/*/migrations/*.py")),
    ):
        seen.update(f"{path.relative_to(ROOT)}".encode() + path.read_bytes())
    seen.update((ROOT / "requirements/dev.txt").read_bytes())
    return MADE + seen.hexdigest()[:16]


def _migrate(url: str) -> None:
    done = subprocess.run(
        [sys.executable, "manage.py", "migrate", "--verbosity", "0"],
        cwd=ROOT, capture_output=True, text=True, check=False,
        env={**os.environ, "DATABASE_URL": url, "DJANGO_SETTINGS_MODULE": "site_core.settings.test"},
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(f"manage.py migrate failed:\n{done.stdout}\n{done.stderr}")


def _server(url: str):
    import psycopg

    address = urlsplit(url)._replace(scheme="postgresql", path="/postgres").geturl()
    return psycopg.connect(address, autocommit=True)
