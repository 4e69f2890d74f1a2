"""What many tests begin with, made once per process and then put back row by row.

A site takes 150 queries to make; its rows take a few to put back. That is done only where the
tables are as they were when it was made, as at the beginning of a test; elsewhere it is made anew.
"""

from dataclasses import dataclass

from django.apps import apps
from django.db import connection

STATES = 3


@dataclass(frozen=True)
class Rows:
    """The rows that were written to one table: new ones, and those that changed."""

    table: str
    key: str
    columns: list[str]
    new: list[tuple]
    changed: list[tuple]

    def put(self, cursor) -> None:
        """Write them."""
        table, key, *names = map(connection.ops.quote_name, (self.table, self.key, *self.columns))
        if self.changed:
            pairs = ", ".join(f"{name} = %s" for name in names)
            place = self.columns.index(self.key)
            cursor.executemany(
                f"UPDATE {table} SET {pairs} WHERE {key} = %s",
                [(*row, row[place]) for row in self.changed],
            )
        if self.new:
            marks = ", ".join(["%s"] * len(names))
            cursor.executemany(
                f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", self.new
            )


@dataclass(frozen=True)
class Kept:
    """Something that was made: how its tables were before, its rows, what to find it by."""

    before: dict[str, tuple]
    rows: list[Rows]
    pk: int


class Keeper:
    """Makes something once: ``make`` builds it and ``find`` gives it by its primary key."""

    def __init__(self, make, find):
        self.make, self.find = make, find
        self.kept: list[Kept] = []

    def get(self):
        """Return it, made or put back."""
        for kept in self.kept:
            if _state({rows.table: rows.key for rows in kept.rows}) == kept.before:
                with connection.cursor() as cursor:
                    for rows in kept.rows:
                        rows.put(cursor)
                return self.find(kept.pk)
        if len(self.kept) == STATES:
            return self.make()
        before = _read()
        state = _state(_tables())
        made = self.make()
        rows = _difference(before, _read())
        self.kept.append(Kept({each.table: state[each.table] for each in rows}, rows, made.pk))
        return made


def _tables() -> dict[str, str]:
    """Return the name of every table with the column of its primary key."""
    metas = [model._meta for model in apps.get_models(include_auto_created=True)]
    keys = {meta.db_table: meta.pk.column for meta in metas if meta.managed}
    # SQLite's index of words follows another table by itself.
    return {table: key for table, key in keys.items() if key != "rowid"}


def _state(tables: dict[str, str]) -> dict[str, tuple]:
    """Return how many rows each table has, and its last primary key."""
    quote = connection.ops.quote_name
    each = [
        f"SELECT '{table}', COUNT(*), MAX(CAST({quote(key)} AS varchar(50))) FROM {quote(table)}"
        for table, key in tables.items()
    ]
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(each))
        return {table: tuple(state) for table, *state in cursor.fetchall()}


def _read() -> dict[str, tuple[str, list[str], dict]]:
    """Return of every table: the column of its key, all columns, its rows by their keys."""
    found = {}
    with connection.cursor() as cursor:
        for table, key in _tables().items():
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            columns = [column[0] for column in cursor.description]
            place = columns.index(key)
            found[table] = key, columns, {row[place]: row for row in cursor.fetchall()}
    return found


def _difference(before: dict, after: dict) -> list[Rows]:
    found = []
    for table, (key, columns, rows) in after.items():
        old = before[table][2]
        new = [row for pk, row in rows.items() if pk not in old]
        changed = [row for pk, row in rows.items() if pk in old and old[pk] != row]
        if new or changed:
            found.append(Rows(table, key, columns, new, changed))
    return found
