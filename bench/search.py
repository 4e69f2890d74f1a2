"""What searching costs with 2,000 more pages, on SQLite and, given its DATABASE_URL, on PostgreSQL.

Run it as `DATABASE_URL=postgres://… .venv/bin/python bench/search.py`. It works in throw-away
databases like `make bench`, and writes the section “Search” of bench/README.md anew.
"""

import json
import os
import re
import subprocess

from databases import Databases
from run import FOLDER, GENERATED, ROOT, environment, machine, python

README = ROOT / "bench" / "README.md"
SECTION = re.compile(r"\n## Search: .*?(?=\n## |\Z)", re.DOTALL)


def measured(server):
    """Return the engine and what was measured on it."""
    with Databases(FOLDER, server) as databases:
        env = environment(databases.create("search"))
        print(f"Seeding and generating on {databases.engine}.", flush=True)
        subprocess.run([ROOT / ".ci" / "compile-static"], env=env, check=True)
        python(env, "manage.py", "migrate", "--verbosity", "0")
        python(env, "manage.py", "seed_demo")
        python(env, "bench/many_entries.py", str(GENERATED))
        print("Measuring.", flush=True)
        return databases.engine, json.loads(python(env, "bench/measure_search.py"))


def section(results):
    """Return the section of the report."""
    engines = list(results)
    first = results[engines[0]]
    lines = [
        f"\n## Search: one site with {first['documents']:,} pages",
        "",
        f"Written by `bench/search.py`: {machine()}. Queries of a process that knows nothing yet and "
        "with nothing cached, then of one that does; CPU ms is the median of 30 answers.",
        "",
        "| asked for | queries cold | warm | " + " | ".join(f"CPU ms, {e}" for e in engines) + " |",
        "|---|---:|---:|" + "---:|" * len(engines),
    ]
    for number, row in enumerate(first["rows"]):
        times = (f"{results[engine]['rows'][number]['ms']:.1f}" for engine in engines)
        lines.append(f"| {row['name']} | {row['cold']} | {row['warm']} | {' | '.join(times)} |")
    for engine, result in results.items():
        lines += [
            "",
            f"{engine}: a process reads {result['documents']:,} pages with {result['words']:,} words "
            f"in {result['reading']:.0f} ms and keeps them in {result['memory']:.0f} MB; following one "
            f"page that was published takes {result['following']:.0f} ms in each process, and the "
            f"editor who publishes it {result['writing']:.0f} ms.",
        ]
    return "\n".join(lines) + "\n"


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    for left in FOLDER.glob("search.sqlite3*"):
        left.unlink()
    servers = [None, os.environ.get("DATABASE_URL")]
    results = dict(measured(server) for server in servers if server is None or server)
    text = SECTION.sub("", README.read_text(encoding="utf-8")).rstrip("\n") + "\n"
    README.write_text(text + section(results), encoding="utf-8")
    print(section(results))


if __name__ == "__main__":
    main()
