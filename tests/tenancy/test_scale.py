"""Somebody with many sites waits no longer than somebody with two (P13)."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import GroupPagePermission

from site_core.tenancy.roles import role_group
from tests.builders import make_page, make_site, make_user

MOST, MOST_AT_HOME = 40, 45  # the admin's home holds eight lists
SCREENS = [
    "/admin/",
    "/admin/pages/{home}/",
    "/admin/pages/{home}/?q=page",
    "/admin/api/main/pages/?child_of={home}&for_explorer=1&fields=parent",
    "/admin/choose-page/",
    "/admin/reports/aging-pages/",
    "/admin/users/",
]


def queries(client, path) -> int:
    client.get(path)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(path).status_code == 200
    return len(captured)


@pytest.mark.parametrize("screen", SCREENS)
def test_lists_cost_the_same_with_two_sites_and_with_ten(screen, site, login):
    user = make_user("max", site, "site_admin")
    for number in range(5):
        make_page(site.home, title=f"Page {number}")
    user.groups.add(role_group(make_site(), "site_admin"))
    path = screen.format(home=site.home.pk)
    few = queries(login(user, site), path)
    for _ in range(8):
        user.groups.add(role_group(make_site(), "site_admin"))
    assert GroupPagePermission.objects.filter(group__user=user).count() == 60
    most = MOST_AT_HOME if screen == "/admin/" else MOST
    assert queries(login(user, site), path) == few < most
