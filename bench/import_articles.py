"""Writes a WordPress export of 500 MB and reads and converts all of it; prints time and peak memory.

Nothing is stored: a database would be measured otherwise. ``bench/import_articles.py [MB]``
"""

import os
import resource
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site_core.settings.test")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import django

django.setup()

from articles.importing.convert import Conversion  # noqa: E402
from articles.importing.media import Media  # noqa: E402
from articles.importing.media_store import MediaStore  # noqa: E402
from articles.importing.places import Place  # noqa: E402
from articles.importing.report import Report  # noqa: E402
from articles.importing.sources import open_source  # noqa: E402

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
    """Write the export; posts of about 20 KB, and some of 2 MB among them."""
    number = 0
    with path.open("w") as file:
        file.write(HEAD)
        while file.tell() < megabytes * 1_000_000:
            number += 1
            text = TEXT.format(next=number + 1) * (5000 if number % 5000 == 0 else 45)
            file.write(ITEM.format(number=number, text=text))
        file.write("</channel></rss>")


def peak():
    """Return the most memory this process had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main():
    """Measure."""
    megabytes = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "export.xml"
        write(path, megabytes)
        print(f"{path.stat().st_size / 1e6:.0f} MB; memory before: {peak()} MB")
        begin = time.monotonic()
        source, report, blocks = open_source(path), Report(), 0
        known = source.known()
        print(f"{known.total} posts known after {time.monotonic() - begin:.0f} s, {peak()} MB")
        media = Media(MediaStore(), None, report, dry_run=True)
        for post in source.posts(known):
            place = Place(post, known, media, report, {}, source.hosts)
            blocks += len(Conversion(place, post.mode, post.embeds).run(post.html))
        print(f"{blocks} blocks after {time.monotonic() - begin:.0f} s; peak memory: {peak()} MB")


if __name__ == "__main__":
    main()
