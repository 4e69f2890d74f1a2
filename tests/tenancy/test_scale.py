"""Somebody with many sites waits no longer than somebody with two (P13)."""

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


def at(screen, site) -> str:
    return screen.format(home=site.home.pk)


def queries(client, path) -> int:
    client.get(path)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(path).status_code == 200
    return len(captured)


def test_lists_cost_the_same_with_two_sites_and_with_ten(site, login):
    user = make_user("max", site, "site_admin")
    for number in range(5):
        make_page(site.home, title=f"Page {number}")
    user.groups.add(role_group(make_site(), "site_admin"))
    few = {screen: queries(login(user, site), at(screen, site)) for screen in SCREENS}
    for _ in range(8):
        user.groups.add(role_group(make_site(), "site_admin"))
    assert GroupPagePermission.objects.filter(group__user=user).count() == 60
    assert {screen: queries(login(user, site), at(screen, site)) for screen in SCREENS} == few
    assert few.pop("/admin/") < MOST_AT_HOME
    assert max(few.values()) < MOST
