"""`make bench`: what each type of page costs, on the demo and on 2,000 more pages.

Everything happens in throw-away databases: files under var/bench, or databases on the server
named by DATABASE_URL. Writes bench/README.md.
"""

import json
import os
import platform
import secrets
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from databases import Databases
from serving import CONNECTIONS, SECONDS, THREADS, WORKERS, find_wrk, granian, requests_per_second

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "var" / "bench"
GENERATED = 2000
SITES, SITE_PAGES = 50, 20_000


def environment(address, folder=FOLDER):
    """Production settings, over plain http, for one database."""
    return {
        **os.environ,
        "PYTHONPATH": f"{ROOT}:{ROOT / 'bench'}",
        "DJANGO_SETTINGS_MODULE": "site_core.settings.production",
        "SECRET_KEY": secrets.token_urlsafe(64),
        "ALLOWED_HOSTS": "localhost,.localhost",
        "SECURE_SSL": "false",
        "SECOND_FACTOR": "no",
        "ALLOW_SQLITE": "true",
        "DEMO_PASSWORD": secrets.token_urlsafe(16),
        "EMAIL_URL": "dummymail://",
        "LOG_LEVEL": "ERROR",
        "DATABASE_URL": address,
        "MEDIA_ROOT": str(folder / "media"),
    }


def python(env, *arguments):
    command = [sys.executable, *arguments]
    return subprocess.run(command, env=env, cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout


def measure(env, wrk):
    """The rows of one table."""
    result = json.loads(python(env, "bench/measure.py"))
    rows = result["rows"]
    bodies = FOLDER / "pages.json"
    bodies.write_text(json.dumps({row["path"]: row["body"] for row in rows}))
    bare = {**env, "BENCH_PAGES": str(bodies)}
    for key, application, env_ in (
        ("served", "site_core.wsgi:application", env),
        ("bare", "bare:application", bare),
    ):
        with granian(application, env_, rows[0]["path"]) as port:
            for row in rows:
                row[key] = requests_per_second(wrk, port, row["path"])
    return result


def table(result):
    lines = [
        "| page | queries cold | warm | CPU ms | HTML bytes | brotli | requests/s | bare WSGI |",
        "|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    lines += [
        f"| {row['type']} | {row['cold']} | {row['warm']} | {row['cpu']:.1f} | {row['raw']:,} "
        f"| {row['brotli']:,} | {row['served']:,.0f} | {row['bare']:,.0f} |"
        for row in result["rows"]
    ]
    return "\n".join(lines)


def admin_table(result):
    editor, network = result["tables"].values()
    lines = [
        "| screen | queries, editor | ms | queries, Network admin | ms |",
        "|---|---:|---:|---:|---:|",
    ]
    lines += [
        f"| {own['screen']} | {own['queries']} | {own['ms']:.0f} | {all_['queries']} | {all_['ms']:.0f} |"
        for own, all_ in zip(editor, network, strict=True)
    ]
    return "\n".join(lines)


def measure_admin(databases):
    """What the admin costs with many sites; ``demo`` is the database to begin with."""
    env = environment(databases.copy("demo", "sites"))
    print(f"Making {SITES} sites with {SITE_PAGES:,} pages.", flush=True)
    python(env, "bench/many_sites.py", str(SITES), str(SITE_PAGES))
    print("Measuring the admin.", flush=True)
    return json.loads(python(env, "bench/explorer.py"))


def machine():
    model = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        names = [line for line in info.read_text().splitlines() if line.startswith("model name")]
        model = names[0].partition(":")[2].strip() if names else model
    return f"{model}, {os.cpu_count()} cores"


def report(results, admin, engine, wrk):
    packages = ", ".join(f"{name} {version(name)}" for name in ("django", "wagtail", "granian"))
    cache = "Redis" if os.environ.get("REDIS_URL") else "files the processes share"
    text = f"""# What a page costs

Written by `make bench` on {datetime.now(UTC):%Y-%m-%d}: {machine()}, Python {platform.python_version()}, {packages}, {engine}, cache: {cache}.

- **queries**: with emptied caches, and once more.
- **CPU ms**: median of 30 renders with warm caches, inside one process.
- **brotli**: of the HTML alone, at quality 5, as it is sent.
- **requests/s**: granian, {WORKERS} workers with {THREADS} threads, production settings, {CONNECTIONS} connections, {SECONDS} s, load from {"wrk" if wrk else "Python threads"} on the same cores. No page cache in front.
- **bare WSGI**: the same bytes from memory, served and measured in the same way: the ceiling.

"""
    for name, result in results.items():
        text += f"## {name}: {result['pages']:,} live pages\n\n{table(result)}\n\n"
    text += f"""## The admin: {admin["sites"]} sites, {admin["pages"]:,} pages

An editor with a role on every site, {admin["rows"]} permission rows, and a Network admin. Median of nine answers, in one process, to the last byte.

{admin_table(admin)}
"""
    return text


def main():
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    if os.getloadavg()[0] > 1:
        print("This machine is busy: requests per second will come out too low.", flush=True)
    wrk = find_wrk()
    with Databases(FOLDER, os.environ.get("DATABASE_URL")) as databases:
        results = {}
        env = environment(databases.create("demo"))
        subprocess.run([ROOT / ".ci" / "compile-static"], env=env, check=True)
        print("Seeding the demo.", flush=True)
        python(env, "manage.py", "migrate", "--verbosity", "0")
        python(env, "manage.py", "seed_demo")
        print("Measuring the demo.", flush=True)
        results["The demo"] = measure(env, wrk)
        env = environment(databases.copy("demo", "large"))
        print(f"Generating {GENERATED:,} pages.", flush=True)
        python(env, "bench/generate.py", str(GENERATED))
        print("Measuring with them.", flush=True)
        results[f"The demo and {GENERATED:,} generated pages"] = measure(env, wrk)
        text = report(results, measure_admin(databases), databases.engine, wrk)
    readme = ROOT / "bench" / "README.md"
    # bench/search.py writes a section of its own.
    _, search, rest = readme.read_text(encoding="utf-8").partition("\n## Search: ")
    readme.write_text(text + search + rest, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
