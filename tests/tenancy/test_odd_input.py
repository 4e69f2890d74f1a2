"""Ids that are none: letters, huge numbers and nothing at all get an answer, never a crash."""

import pytest
from wagtail.models import Workflow

from tests.builders import make_user

HUGE = "9" * 23
ODD = [HUGE, "9" * 40, "abc", "-1", "1e3", "٣", "%00", ""]
ADDRESSES = [
    "/admin/choose-page/?target_pages[]={}",
    "/admin/choose-page/chosen-multiple/?id={}",
    "/admin/images/chooser/chosen-multiple/?id={}",
    "/admin/snippets/choose/articles/author/chosen-multiple/?id={}",
    "/admin/snippets/choose/articles/author/chosen/{}/",
    "/admin/bulk/wagtailcore/page/delete/?id={}",
    "/admin/bulk/articles/author/delete/?id={}",
    "/admin/newsletter/subscriber/inspect/{}/",
    "/admin/newsletter/subscriber/edit/{}/",
    "/admin/newsletter/subscriber/delete/{}/",
    "/admin/outbox/message/inspect/{}/",
    "/admin/outbox/message/edit/{}/",
    "/admin/pages/{}/edit/",
    "/admin/pages/{}/",
    "/admin/images/{}/",
    "/admin/users/edit/{}/",
    "/admin/working-site/{}/",
]


@pytest.fixture(params=["site_admin", "network admin"])
def client(request, site, login):
    role = "" if request.param == "network admin" else request.param
    return login(make_user(site=site if role else None, role=role, is_superuser=not role), site)


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_odd_id_is_answered(address, client):
    for value in ODD:
        assert client.get(address.format(value)).status_code < 500, value
        assert client.post(address.format(value)).status_code < 500, value


@pytest.mark.parametrize("value", ODD)
def test_an_odd_choice_is_an_error_in_the_form(value, client, site):
    data = {"name": "Ada", "role": "", "bio": "", "photo": value, "site": site.pk}
    assert client.post("/admin/snippets/articles/author/add/", data).status_code in (200, 302)


@pytest.mark.parametrize("number", ["abc", "-1", "0", "99", HUGE, "%00", "1.5", "last"])
def test_an_odd_number_of_a_page_shows_one_there_is(number, site, login):
    boss = login(make_user(is_superuser=True), site)
    workflow = Workflow.objects.get(workflow_pages__page=site.root_page)
    answer = boss.get(f"/admin/workflows/edit/{workflow.pk}/?p={number}")
    assert answer.status_code == 200
    assert answer.context["pages"].object_list[0].pk == site.root_page.pk
