"""What tests of the import share."""

import pytest

from articles.importing.convert import Conversion
from articles.importing.places import Place
from articles.importing.records import Attachment, Known, Mode, Post
from articles.importing.report import Report
from articles.importing.running import Wishes
from articles.importing.starting import prepare
from articles.importing.wordpress_text import prepare as prepare_text
from tests.builders import make_article_index


@pytest.fixture
def index(site):
    return make_article_index(site)


@pytest.fixture
def bring(site, index, tmp_path):
    """Return a function that imports bytes (or a folder) and returns the report."""

    def run(data, *, media=None, name="export.xml", old_address="", **wishes):
        path = data
        if isinstance(data, bytes):
            path = tmp_path / name
            path.write_bytes(data)
        report = Report()
        importer = prepare(site, path, Wishes(**wishes), report, media, old_address)
        report.run = importer.run()
        report.words = "\n".join(": ".join(line) for line in report.lines)
        return report

    return run


class Shelf:
    """Media that has every picture under one number, and one file."""

    store = True

    def image(self, url, title="", description=""):
        return None if "missing" in url else 5

    def document(self, url, title=""):
        return 8 if url.endswith(".pdf") else None


@pytest.fixture
def convert():
    """Return a function that converts HTML and returns the blocks; its report is beside them."""

    def run(html, mode=Mode.HTML, prepared=False):
        known = Known(
            attachments={
                "9": Attachment("9", "https://old.example/g.jpg", alt="G", caption=run.caption)
            },
            addresses={"/other": "2"},
        )
        run.report = Report()
        place = Place(
            Post("1", base="https://old.example/"),
            known,
            Shelf(),
            run.report,
            {"2": 77},
            {"old.example"},
        )
        if prepared:
            html, mode = prepare_text(html, known, place.note)
        blocks = Conversion(place, mode).run(html)
        run.words = "\n".join(line[1] for line in run.report.lines)
        return [(block["type"], block["value"]) for block in blocks]

    run.caption = "Cap"
    return run
