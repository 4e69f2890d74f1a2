"""What tests of the import share."""

import pytest

from articles.importing.report import Report
from articles.importing.running import Wishes
from articles.importing.starting import prepare
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
