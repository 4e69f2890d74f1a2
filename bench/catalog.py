"""What the list of programs costs by their number, on SQLite and, given its DATABASE_URL, on PostgreSQL.

Run it as `DATABASE_URL=postgres://… .venv/bin/python bench/catalog.py`; `make bench` runs it, too.
It works in throw-away databases, and writes the section “The list of programs” of bench/README.md anew.
"""

import json
import os
import re
import subprocess
from datetime import UTC, datetime

from databases import Databases
from run import FOLDER, ROOT, environment, machine, python

README = ROOT / "bench" / "README.md"
SECTION = re.compile(r"\n## The list of programs\n.*?(?=\n## |\Z)", re.DOTALL)
SIZES = (20, 200, 2000)


def measured(server):
    """Return the engine, and the rows that were measured on it for each number of programs."""
    with Databases(FOLDER, server) as databases:
        env = environment(databases.create("catalog"))
        subprocess.run([ROOT / ".ci" / "compile-static"], env=env, check=True)
        python(env, "manage.py", "migrate", "--verbosity", "0")
        results = {}
        for size in SIZES:
            print(f"Making and measuring {size:,} programs on {databases.engine}.", flush=True)
            python(env, "bench/many_programs.py", str(size))
            results[size] = json.loads(python(env, "bench/measure_catalog.py"))
        return databases.engine, results


def section(results):
    """Return the section of the report."""
    lines = [
        "\n## The list of programs",
        "",
        f"Written by `bench/catalog.py` on {datetime.now(UTC):%Y-%m-%d}: {machine()}. Queries of a process "
        "that knows nothing yet and with nothing cached, then of one that does. CPU ms and ms on the clock "
        "are medians of 30 answers; the best shows what a machine with nothing else to do would need.",
    ]
    for engine, sizes in results.items():
        lines += [
            "",
            f"### {engine}",
            "",
            "| asked for | programs | queries cold | warm | CPU ms | ms | best ms |",
            "|---|---:|---:|---:|---:|---:|---:|",
        ]
        for number in range(len(sizes[SIZES[0]])):
            for size in SIZES:
                row = sizes[size][number]
                lines.append(
                    f"| {row['name']} | {size:,} | {row['cold']} | {row['warm']} | {row['cpu']:.1f} "
                    f"| {row['clock']:.1f} | {row['best']:.1f} |"
                )
    return "\n".join(lines) + "\n"


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    for left in FOLDER.glob("catalog.sqlite3*"):
        left.unlink()
    servers = [None, os.environ.get("DATABASE_URL")]
    results = dict(measured(server) for server in servers if server is None or server)
    text = section(results)
    kept = SECTION.sub("", README.read_text(encoding="utf-8")).rstrip("\n") + "\n"
    README.write_text(kept + text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
