"""Whoever works on one site never reads anything of another's in the admin (P02).

Every address of the admin is found by walking the resolver and opened as the author, the editor
and the site admin of site A, with the ids of site B's things.
"""

import sys
import types
from contextlib import contextmanager
from urllib.parse import urlencode

import pytest
from django.http import HttpResponse
from django.test import override_settings
from django.urls import include, path, resolve
from django.utils.http import urlsafe_base64_encode
from taggit.models import Tag
from wagtail.admin.views.bulk_action.registry import bulk_action_registry
from wagtail.models import Page, Task

from articles.models import Author, Series
from site_core import urls
from site_core.media.models import Document, Image
from site_core.newsletter.models import Subscriber
from tests.admin_walk import addresses, patterns
from tests.builders import make_article, make_article_index, make_user
from tests.kept import kept
from tests.leaks import Walk, note, read, walk, walk_posting
from tests.samples import distinct_blocks, page_models, setting_models
from tests.secrets_of_b import HOME, QUESTION, THING, build

# Addresses that break on purpose.
NOT_OPENED = {"admin/failwhale/": "raises an error, so that error pages can be tried out"}

# What still tells people of one site something about another: the words it tells, and why. Nothing
# else may be told there. Wagtail shares all of it by design.
KNOWN_LEAKS: dict[str, tuple[str, str]] = {}

IDS = {"id": [THING, HOME], "target_pages[]": THING}
ASKED = {"q": QUESTION, "term": QUESTION, "describe_on_delete": "1"}
ASK = urlencode({**IDS, **ASKED}, doseq=True)
EXPORT = urlencode({"export": "csv", "multiple": "1", "layout": "list"})


def bulk_actions() -> list[tuple[str, str, str]]:
    """Return (app label, model name, action) of everything that can be done to many at once."""
    bulk_action_registry.get_bulk_actions_for_model("", "")  # it looks for them when first asked
    return [
        (app_label, model_name, action)
        for app_label, by_model in bulk_action_registry.actions.items()
        for model_name, actions in by_model.items()
        for action in actions
    ]


def posted() -> list[str]:
    """Return every address to post to."""
    found = [a.path for a in addresses(ids_for, NAMES, models_of) if a.pattern not in NOT_OPENED]
    found = [address for address in found if "/bulk/" not in address]
    return found + [f"/admin/bulk/{'/'.join(names)}/?{ASK}" for names in bulk_actions()]


def ids_for(pattern: str) -> list[int]:
    """Return the ids to try; the home page is treated differently from others."""
    about_pages = "page" in pattern.replace("snippets/pages/", "")  # that is the name of an app
    return [THING, HOME] if about_pages else [THING]


def models_of(pattern: str) -> list[tuple[str, str]]:
    """Return the models ``pattern`` may name."""
    kinds = [*page_models(), *setting_models()]
    kinds += [Image, Document, Author, Series, Subscriber, Tag, Task]
    if "/pages/" in pattern:
        kinds = page_models()
    elif "/settings/" in pattern:
        kinds = setting_models()
    return [(model._meta.app_label, model._meta.model_name) for model in kinds]


# Parameters that are no ids. Bulk actions are added with the models they are for.
NAMES = {
    "action": ["delete"],
    "action_name": ["copy"],
    "filter_spec": ["original"],
    "revision_id_a": ["earliest", str(THING)],
    "revision_id_b": ["latest"],
    "uidb64": [urlsafe_base64_encode(str(THING).encode())],
    "token": ["set-password"],
}


def everything(prefix: str = "admin/") -> dict[str, list[str]]:
    """Return every address to open, with the queries to try on it."""
    found = {}
    for address in addresses(ids_for, NAMES, models_of, prefix):
        if address.pattern.startswith("admin/api/"):
            queries = ["", f"search={QUESTION}"]
        else:
            queries = [ASK] if "<" in address.pattern else ["", ASK, EXPORT]
        if address.pattern not in NOT_OPENED and "/bulk/" not in address.pattern:
            found[address.path] = queries
    if prefix == "admin/":
        found |= {f"/admin/bulk/{'/'.join(names)}/": [ASK] for names in bulk_actions()}
        ids = {block.definition_prefix for block in distinct_blocks().values()}
        found["/admin/block-preview/"] += [f"id={block}" for block in sorted(ids)]
    return found


@pytest.fixture
@kept
def secrets(site):
    """Return site B; site A has something of its own as well."""
    make_article(make_article_index(site), title="Ours")
    return build()


@pytest.mark.parametrize("role", ["author", "editor", "site_admin"])
def test_no_address_of_the_admin_tells_of_another_site(role, site, secrets, login):
    client = login(make_user(site=site, role=role), site)
    assert walk(client, everything(), KNOWN_LEAKS).problems == []


def test_nor_does_the_admin_on_the_other_sites_host(site, secrets, login):
    met = walk(login(make_user(site=site, role="site_admin"), secrets), everything(), KNOWN_LEAKS)
    assert met.problems == []
    assert set(KNOWN_LEAKS) <= met.told, "an exception that is not needed any more must go"


@pytest.mark.parametrize("role", ["author", "editor", "site_admin"])
def test_nothing_posted_tells_of_or_changes_another_site(role, site, secrets, login):
    client = login(make_user(site=site, role=role), site)
    met = walk_posting(client, posted(), KNOWN_LEAKS)
    assert met.problems == []
    assert met.changes, "some of this is allowed on one's own site"


def test_every_pattern_is_opened():
    opened = {address.pattern for address in addresses(ids_for, NAMES, models_of)}
    assert opened == set(patterns())
    for address in addresses(ids_for, NAMES, models_of):
        assert "<" not in address.path
        assert resolve(address.path)


def test_somebody_who_may_see_everything_meets_the_secrets(site, secrets, login):
    """Prove that the addresses are right: what is hidden from others is there to be seen."""
    client = login(make_user(is_superuser=True), site)
    told = walk(client, everything(), until_told=True).told
    missing = {
        pattern
        for pattern in (
            "admin/pages/<int:page_id>/edit/",
            "admin/pages/<int:page_id>/history/",
            "admin/choose-page/search/",
            "admin/images/<int:image_id>/",
            "admin/documents/edit/<int:document_id>/",
            "admin/snippets/articles/author/edit/<int:pk>/",
            "admin/settings/<slug:app_name>/<slug:model_name>/<int:pk>/",
            "admin/users/edit/<int:pk>/",
            "admin/reports/locked/",
            "admin/bulk/<str:app_label>/<str:model_name>/<str:action>/",
        )
        if pattern not in told
    }
    assert not missing
    assert len(told) > 100


@contextmanager
def with_views(**views):
    """Add views to the admin: the name is the path, with the id of a thing behind it."""
    own = types.ModuleType("tests_leaky_urls")
    added = [path(f"leaky/{name}/<int:{kwarg}>/", view) for (name, (kwarg, view)) in views.items()]
    own.urlpatterns = [path("admin/", include(added)), *urls.urlpatterns]
    own.handler404, own.handler500 = urls.handler404, urls.handler500
    sys.modules[own.__name__] = own
    with override_settings(ROOT_URLCONF=own.__name__):
        yield everything("admin/leaky/")
    del sys.modules[own.__name__]


def test_a_leaky_view_is_caught(site, secrets, login):
    def telling(request, thing):
        return HttpResponse(Page.objects.get(pk=thing).title)

    def changing(request, thing):
        if request.method == "POST":
            Page.objects.filter(pk=thing).update(title=request.POST["title"])
        return HttpResponse()

    def broken(request, thing):
        raise ZeroDivisionError

    def scripted(request, thing):
        asked = request.headers.get("x-requested-with")
        return HttpResponse(Page.objects.get(pk=thing).title if asked else "")

    def fenced(request, page_id):
        return HttpResponse(Page.objects.get(pk=page_id).title)

    client = login(make_user(site=site, role="author"), site)
    views = {"telling": ("thing", telling), "changing": ("thing", changing)}
    views |= {"broken": ("thing", broken), "fenced": ("page_id", fenced)}
    views |= {"scripted": ("thing", scripted)}
    with with_views(**views) as opened:
        found = walk(client, opened).problems
        changed = walk_posting(client, opened).problems
    assert any(f.startswith(f"leak /admin/leaky/telling/{THING}/") for f in found)
    assert any(f.startswith(f"leak /admin/leaky/scripted/{THING}/") for f in found)
    assert any(f.startswith(f"leak /admin/leaky/scripted/{THING}/") for f in changed)
    assert any(f.startswith(f"500 /admin/leaky/broken/{THING}/") for f in found)
    assert any(f.startswith(f"changed /admin/leaky/changing/{THING}/") for f in changed)
    assert not any("fenced" in f for f in found), "the fence stands before later views as well"


def test_an_id_told_unasked_is_caught(site, secrets, login):
    client = login(make_user(site=site, role="author"), site)
    met = Walk()
    note(met, "/admin/", 200, f"<a href='/admin/pages/{THING}/'>", {})
    assert met.problems
    assert read(client, "/admin/").status_code == 200
