"""Typed access to the environment, and the database it describes."""

from pathlib import Path

import environ

env = environ.Env()

SQLITE_OPTIONS = {
    # WAL lets readers go on while an editor saves; IMMEDIATE avoids "database is locked".
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
}


def words(name: str) -> list[str]:
    """Return the parts of a comma-separated variable; spaces around them do not count."""
    return [part.strip() for part in env.list(name, default=[]) if part.strip()]


def database(var_dir: Path) -> dict:
    """Return Django's database settings for ``DATABASE_URL`` (default: SQLite under ``var/``)."""
    var_dir.mkdir(exist_ok=True)
    config = env.db_url("DATABASE_URL", default=f"sqlite:///{var_dir / 'db.sqlite3'}")
    if config["ENGINE"].endswith("sqlite3"):
        config["OPTIONS"] = {**SQLITE_OPTIONS, **config.get("OPTIONS", {})}
    else:
        pool_size = env.int("DATABASE_POOL_SIZE", default=6)
        if pool_size:  # by default four threads that answer requests, and two of the scheduler
            pool = {"min_size": 1, "max_size": pool_size, "timeout": 10}
            config["OPTIONS"] = {"pool": pool, **config.get("OPTIONS", {})}
    return config
