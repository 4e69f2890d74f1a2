"""The server that runs publishes what is scheduled: no timer of the system, no second process."""

import subprocess
import sys
import time
from urllib.error import HTTPError

import pytest

from tests.demo_server import ROOT, environment

WITHIN = 60  # seconds
SCHEDULE = """
from datetime import timedelta
from django.utils import timezone
from wagtail.models import Site
from home.models import StandardPage
home = Site.objects.get(hostname="campus.localhost").root_page
page = StandardPage(title="At its time", slug="at-its-time", live=False)
page.go_live_at = timezone.now() + timedelta(seconds=1)
home.add_child(instance=page)
page.save_revision().publish()
"""
TAKE_BACK = """
from home.models import StandardPage
StandardPage.objects.get(slug="at-its-time").delete()
"""


@pytest.fixture
def elsewhere(demo):
    """Return a function that runs code in a process of its own, as somebody else's would be."""

    def run(code):
        command = [sys.executable, "manage.py", "shell", "--no-imports", "-v0", "-c", code]
        env = {**environment(demo.folder, demo.port), "RUN_JOBS": "no"}
        subprocess.run(command, cwd=ROOT, env=env, check=True, stdout=subprocess.DEVNULL)

    return run


def status(demo) -> int:
    try:
        return demo.get("/at-its-time/", "campus.localhost").status
    except HTTPError as error:
        return error.code


def test_a_page_goes_live_within_a_minute_of_its_time(demo, elsewhere):
    elsewhere(SCHEDULE)
    try:
        deadline = time.monotonic() + WITHIN
        while (found := status(demo)) == 404 and time.monotonic() < deadline:
            time.sleep(0.5)
        assert found == 200
    finally:
        elsewhere(TAKE_BACK)
