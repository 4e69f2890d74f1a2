"""Throw-away databases: SQLite files, or databases on a PostgreSQL server."""

import sqlite3
from contextlib import closing
from urllib.parse import urlsplit

import psycopg


class Databases:
    """Creates and copies databases, and on exit drops those it made on a server."""

    def __init__(self, folder, server):
        self.folder = folder
        self.server = urlsplit(server) if server and server.startswith("postgres") else None
        self.made = []

    @property
    def engine(self):
        return "PostgreSQL" if self.server else "SQLite"

    def create(self, name):
        return self._create(name) if self.server else self._file(name)

    def copy(self, source, name):
        if self.server:
            return self._create(name, f' TEMPLATE "proscenium_bench_{source}"')
        with (
            closing(sqlite3.connect(self.folder / f"{source}.sqlite3")) as original,
            closing(sqlite3.connect(self.folder / f"{name}.sqlite3")) as copy,
        ):
            original.backup(copy)
        return self._file(name)

    def _file(self, name):
        return f"sqlite:///{self.folder / name}.sqlite3"

    def _create(self, name, template=""):
        name = f"proscenium_bench_{name}"
        self._execute(f'DROP DATABASE IF EXISTS "{name}"')
        self._execute(f'CREATE DATABASE "{name}"{template}')
        self.made.append(name)
        return self.server._replace(path=f"/{name}").geturl()

    def _execute(self, statement):
        address = self.server._replace(scheme="postgresql").geturl()
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute(statement)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        for name in reversed(self.made):
            self._execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
