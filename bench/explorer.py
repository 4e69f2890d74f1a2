"""Prints, as JSON, what the admin's lists cost somebody with many sites, and a Network admin."""

import json
import statistics
import time

import django

django.setup()

from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from many_sites import EDITOR  # noqa: E402
from wagtail.models import GroupPagePermission, Page, Site  # noqa: E402

from site_core.accounts.models import User  # noqa: E402

RENDERS = 9


def screens(home):
    section = home.get_children().filter(slug__startswith="generated").first()
    return {
        "home of the admin": "/admin/",
        "explorer, home page": f"/admin/pages/{home.pk}/",
        "explorer, a section": f"/admin/pages/{section.pk}/",
        "explorer, search": f"/admin/pages/{home.pk}/?q=site",
        "explorer menu": f"/admin/api/main/pages/?child_of={home.pk}&for_explorer=1&fields=parent",
        "page chooser": "/admin/choose-page/",
        "report of aging pages": "/admin/reports/aging-pages/",
        "people": "/admin/users/",
    }


def measure(user, site):
    client = Client(headers={"host": site.hostname})
    client.force_login(user)
    rows = []
    for name, path in screens(site.root_page).items():
        client.get(path)
        with CaptureQueriesContext(connection) as captured:
            response = client.get(path)
        queries = len(captured)  # the next request empties the log
        if response.status_code != 200:
            raise SystemExit(f"{path} answered {response.status_code} to {user}")
        times = []
        for _ in range(RENDERS):
            started = time.perf_counter()
            client.get(path)
            times.append(1000 * (time.perf_counter() - started))
        rows.append({"screen": name, "queries": queries, "ms": statistics.median(times)})
    return rows


if __name__ == "__main__":
    site = Site.objects.get(is_default_site=True)
    editor = User.objects.get(username=EDITOR)
    admin = User.objects.filter(is_superuser=True).first()
    facts = {
        "sites": Site.objects.count(),
        "pages": Page.objects.count(),
        "rows": GroupPagePermission.objects.filter(group__user=editor).count(),
    }
    found = {"editor": measure(editor, site), "network admin": measure(admin, site)}
    print(json.dumps({**facts, "tables": found}))
