"""Which addresses were asked for in vain: nothing about who asked."""

from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.utils import timezone

from site_core.redirects import notfound
from site_core.redirects.models import NotFoundPath
from tests.builders import make_user


def noted():
    return {row.path: row.count for row in NotFoundPath.objects.all()}


def test_the_path_is_counted_without_what_was_asked(site, get):
    for _ in range(3):
        get(site, "/gone/?email=someone@example.org", REMOTE_ADDR="192.0.2.1")
    assert noted() == {"/gone/": 3}
    assert {f.name for f in NotFoundPath._meta.fields} == {
        "id", "site", "path", "count", "first_seen", "last_seen", "ignored"
    }  # fmt: skip


def test_an_address_without_its_slash_is_counted_once(site, get):
    get(site, "/gone", follow=True)
    get(site, "/gone.php")
    assert noted() == {"/gone/": 1, "/gone.php": 1}


@pytest.mark.parametrize(
    ("asked", "kept"),
    [("/u/someone@example.org/", "/u/…/"), ("/u/someone%40example.org/x/", "/u/…/x/"),
     ("/call/8005551234/", "/call/…/"), ("/call/800-555-1234/", "/call/…/"),
     ("/t/0a1b2c3d4e5f60718293a4b5c6d7/", "/t/…/"), ("/programs/2024-05/", "/programs/2024-05/"),
     ("/how-to-support-a-friend-who-tells-you/", "/how-to-support-a-friend-who-tells-you/")],
)  # fmt: skip
def test_what_could_name_a_person_is_left_out(site, get, asked, kept):
    get(site, asked)
    assert noted() == {kept: 1}


def test_pages_the_admin_and_people_who_edit_are_not_counted(site, get, login):
    get(site, "/")
    get(site, "/admin/nothing/")
    login(make_user(site=site, role="editor"), site).get("/gone/")
    assert noted() == {}


def test_a_page_writes_nothing(site, get, django_assert_max_num_queries):
    get(site, "/")
    with django_assert_max_num_queries(10) as queries:
        get(site, "/")
    assert not any("redirects_" in query["sql"] for query in queries.captured_queries)


def test_a_flood_is_sampled(site, monkeypatch):
    monkeypatch.setattr(notfound, "NOTED_PER_MINUTE", 5)
    now = timezone.now()
    monkeypatch.setattr(notfound.timezone, "now", lambda: now)
    for number in range(40):
        notfound.note(site, f"/x{number}/")
    assert NotFoundPath.objects.count() == 5


def test_without_the_cache_a_reader_gets_the_same_answer(site, get, monkeypatch, caplog):
    def fail(*args, **kwargs):
        raise ConnectionError("no cache")

    with monkeypatch.context() as gone:
        gone.setattr(notfound, "cache", SimpleNamespace(add=fail, incr=fail))
        for _ in range(3):
            assert get(site, "/gone/").status_code == 404
    assert caplog.text.count("the cache is gone") == 1
    get(site, "/gone/")
    assert noted() == {"/gone/": 1}


def test_there_is_an_end_to_it_and_the_oldest_make_room(site, monkeypatch):
    monkeypatch.setattr(notfound, "PATHS_PER_SITE", 10)
    monkeypatch.setattr(notfound, "MAKE_ROOM", 3)
    monkeypatch.setattr(notfound, "_is_flood", lambda site: False)
    for _ in range(2):
        notfound.note(site, "/often/")
    for number in range(30):
        notfound.note(site, f"/x{number}/")
    assert NotFoundPath.objects.count() <= 10
    assert "/often/" in noted()
    assert "/x29/" in noted()


def test_sites_are_counted_apart(site, other_site, get):
    get(site, "/gone/")
    get(other_site, "/gone/")
    assert NotFoundPath.objects.count() == 2


def test_old_paths_are_forgotten(site):
    now = timezone.now()
    for path, days in (("/old/", 91), ("/new/", 89)):
        NotFoundPath.objects.create(site=site, path=path, last_seen=now - timedelta(days=days))
    assert notfound.forget_old_paths() == 1
    assert noted() == {"/new/": 1}
