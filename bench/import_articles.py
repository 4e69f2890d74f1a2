"""Writes a WordPress export of 500 MB and imports it for real; prints time and peak memory.

    .venv/bin/python bench/import_articles.py [MB] [--dry-run]

The command runs as anybody would run it, in a database of its own under var/bench, or in one on
the server named by DATABASE_URL. Ends with an error if an article is missing afterwards, or if it
took more memory than it may.
"""

import argparse
import os
import shutil
import subprocess
import sys
import time

from databases import Databases
from run import FOLDER, ROOT, environment, python

HOST = "old.localhost"
MOST_MEMORY = 300  # MB, whatever the size of the export
COUNT = "from articles.models import ArticlePage as A; print(A.objects.count())"
HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<link>https://old.example</link><wp:wxr_version>1.2</wp:wxr_version>
<wp:base_blog_url>https://old.example</wp:base_blog_url>
"""
TEXT = (
    "<!-- wp:paragraph --><p>Nobody learns to step in from a slide. They learn it by <b>watching</b> "
    'someone do it <a href="https://old.example/post-{next}/">badly</a>.</p><!-- /wp:paragraph -->\n'
    "<!-- wp:heading --><h2>What happens in the room</h2><!-- /wp:heading -->\n"
    "<!-- wp:list --><ul><li>Notice</li><li>Decide</li></ul><!-- /wp:list -->\n"
)
ITEM = """<item><title>Post {number}</title><link>https://old.example/post-{number}/</link>
<dc:creator>rowan</dc:creator><content:encoded><![CDATA[{text}]]></content:encoded>
<wp:post_id>{number}</wp:post_id><wp:post_date_gmt>2018-08-20 10:00:00</wp:post_date_gmt>
<wp:post_name>post-{number}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
</item>
"""


def write(path, megabytes):
    """Write posts of about 20 KB, some of 2 MB among them; return how many."""
    number = 0
    with path.open("w") as file:
        file.write(HEAD)
        while file.tell() < megabytes * 1_000_000:
            number += 1
            text = TEXT.format(next=number + 1) * (5000 if number % 5000 == 0 else 45)
            file.write(ITEM.format(number=number, text=text))
        file.write("</channel></rss>")
    return number


def imported(env, path, options):
    """Import ``path``; return seconds and the most memory the command had, in MB."""
    command = [sys.executable, "manage.py", "import_articles", path, "--site", HOST, *options]
    begin = time.monotonic()
    process = subprocess.Popen(command, env=env, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    *_, summary = ("", *process.stdout)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"import_articles ended with {process.returncode}: {summary}")
    return time.monotonic() - begin, used.ru_maxrss // 1024


def main():
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("megabytes", type=int, nargs="?", default=500)
    parser.add_argument("--dry-run", action="store_true", help="read and convert, keep nothing")
    asked = parser.parse_args()
    folder = FOLDER / "import"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    path = folder / "export.xml"
    posts = write(path, asked.megabytes)
    with Databases(folder, os.environ.get("DATABASE_URL", "")) as databases:
        env = environment(databases.create("import"), folder)
        python(env, "manage.py", "migrate", "--verbosity", "0")
        python(env, "manage.py", "create_site", "--host", HOST, "--name", "Old")
        seconds, peak = imported(env, path, ["--dry-run"] if asked.dry_run else [])
        kept = int(python(env, "manage.py", "shell", "--no-imports", "-v", "0", "-c", COUNT))
    print(f"{path.stat().st_size / 1e6:.0f} MB, {posts} articles, {databases.engine}:")
    print(f"{seconds:.0f} s ({1000 * seconds / posts:.0f} ms per article), peak memory {peak} MB")
    shutil.rmtree(folder)
    if kept != (0 if asked.dry_run else posts):
        raise SystemExit(f"{kept} of {posts} articles were kept.")
    if peak > MOST_MEMORY:
        raise SystemExit(f"That is more than {MOST_MEMORY} MB.")


if __name__ == "__main__":
    main()
