"""`make lighthouse`: Lighthouse's phone on four page types of the three demo sites.

Serves the demo with production settings from var/lighthouse, or with --port asks a server that
already runs. Each page is read three times; the run in the middle, by score, counts (--runs): scores move
with the load of the machine, bytes and requests do not. Writes bench/lighthouse.md, unless only
some pages or fewer runs were asked for, and fails when a page misses what it must reach.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from run import environment, machine, python
from serving import granian

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "var" / "lighthouse"
CLI = ROOT / "var" / "tools" / "lighthouse" / "node_modules" / "lighthouse" / "cli" / "index.js"
PAGES = {
    "localhost": {
        "home": "/",
        "article": "/articles/what-to-say-when-someone-tells-you/",
        "program list": "/programs/",
        "program": "/programs/read-the-room/",
    },
    "campus.localhost": {
        "home": "/",
        "article": "/articles/what-an-ra-can-say-at-the-door/",
        "program list": "/programs/",
        "program": "/programs/first-six-weeks/",
    },
    "military.localhost": {
        "home": "/",
        "article": "/articles/the-duty-desk-at-two-in-the-morning/",
        "program list": "/programs/",
        "program": "/programs/at-ease/",
    },
}
LEAST = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
ATTEMPTS = 3
RUNS = 3
TIMES = {
    "FCP ms": "first-contentful-paint",
    "LCP ms": "largest-contentful-paint",
    "TBT ms": "total-blocking-time",
}


@contextmanager
def demo():
    """Serve a fresh demonstration and yield its port."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    env = environment(f"sqlite:///{FOLDER / 'demo.sqlite3'}", FOLDER)
    subprocess.run([ROOT / ".ci" / "compile-static"], env=env, check=True)
    print("Seeding the demo.", flush=True)
    python(env, "manage.py", "migrate", "--verbosity", "0")
    python(env, "manage.py", "seed_demo")
    with granian("site_core.wsgi:application", env, "/") as port:
        yield port


@contextmanager
def running(port):
    """Yield the port of a server somebody else started."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    yield port


def ask(url, file):
    """Return Lighthouse's report on one reading of a page; now and then the browser drops a trace."""
    flags = "--headless=new --no-sandbox --disable-gpu"
    command = ["node", CLI, url, "--quiet", "--output=json", f"--output-path={file}"]
    command += [f"--chrome-flags={flags}", f"--only-categories={','.join(LEAST)}"]
    for _ in range(ATTEMPTS):
        done = subprocess.run(command, check=False, cwd=ROOT, capture_output=True, text=True)
        if not done.returncode:
            break
    else:
        sys.exit(f"Lighthouse could not read {url}:\n{done.stderr}")
    return json.loads(file.read_text(encoding="utf-8"))


def figures(report):
    """Return what one row says, and what Lighthouse found wanting."""
    audits = report["audits"]
    score = {name: round(100 * report["categories"][name]["score"]) for name in LEAST}
    row = {"score": score}
    row |= {name: round(audits[audit]["numericValue"]) for name, audit in TIMES.items()}
    row["CLS"] = round(audits["cumulative-layout-shift"]["numericValue"], 4)
    requests = audits["network-requests"]["details"]["items"]
    row["KB"] = round(sum(item["transferSize"] for item in requests) / 1000, 1)
    row["requests"] = len(requests)
    row["failed"] = [
        reference["id"]
        for name in LEAST
        for reference in report["categories"][name]["auditRefs"]
        if reference["weight"] and (audits[reference["id"]]["score"] or 0) < 0.9
        and audits[reference["id"]]["scoreDisplayMode"] not in ("notApplicable", "manual")
    ]  # fmt: skip
    return row


def measure(port, wanted, runs):
    """Yield host, page type and figures of every page."""
    for host, pages in PAGES.items():
        for kind, path in pages.items():
            if wanted and not any(word in (host, kind) for word in wanted):
                continue
            name = f"{host.split('.')[0]}-{kind.replace(' ', '-')}"
            url = f"http://{host}:{port}{path}"
            rows = [figures(ask(url, FOLDER / f"{name}-{n}.json")) for n in range(runs)]
            rows.sort(key=lambda row: row["score"]["performance"])
            row = rows[runs // 2]
            print(f"{host} {kind}: {row}", flush=True)
            yield host, kind, row


def table(rows):
    """Return the figures as a table."""
    columns = [*TIMES, "CLS", "KB", "requests"]
    lines = [
        f"| site | page | perf. / acc. / best pr. / SEO | {' | '.join(columns)} |",
        "|---|---|---|" + "---:|" * len(columns),
    ]
    for host, kind, row in rows:
        scores = " / ".join(str(score) for score in row["score"].values())
        values = " | ".join(f"{row[name]:,}" for name in columns)
        lines.append(f"| {host} | {kind} | {scores} | {values} |")
    return "\n".join(lines)


def misses(rows):
    """Return which pages are below what they must reach."""
    return [
        f"{host} {kind}: {name} {row['score'][name]}, at least {least}: {', '.join(row['failed'])}"
        for host, kind, row in rows
        for name, least in LEAST.items()
        if row["score"][name] < least
    ]


def main():
    """Measure, write and judge."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("only", nargs="*", help="hosts or page types; all of them if none is named")
    parser.add_argument("--port", type=int, help="of a demo that is served already")
    parser.add_argument("--runs", type=int, default=RUNS, help="of each page")
    wanted = parser.parse_args()
    if os.getloadavg()[0] > 1:
        print("This machine is busy: performance will come out too low.", flush=True)
    with running(wanted.port) if wanted.port else demo() as port:
        rows = list(measure(port, wanted.only, wanted.runs))
    version = json.loads((CLI.parents[1] / "package.json").read_text(encoding="utf-8"))["version"]
    text = f"""# What Lighthouse says

Written by `make lighthouse` on {datetime.now(UTC):%Y-%m-%d}: Lighthouse {version}, its phone (simulated slow 4G, a processor four times slower), median of {wanted.runs}, on {machine()}.

{table(rows)}

KB and requests are of a first visit, with headers. Must be reached: {", ".join(f"{name} {least}" for name, least in LEAST.items())}.
"""
    print(text)
    if not wanted.only and wanted.runs >= RUNS:
        (ROOT / "bench" / "lighthouse.md").write_text(text, encoding="utf-8")
    if missed := misses(rows):
        sys.exit("\n".join(missed))


if __name__ == "__main__":
    main()
