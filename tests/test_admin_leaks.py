"""Whoever works on one site never reads anything of another's in the admin (P02).

Every address of the admin is found by walking the resolver and opened as the author, the editor
and the site admin of site A, with the ids of site B's things.
"""

import re
import sys
import types
from dataclasses import dataclass, field
from urllib.parse import urlencode

import pytest
from django.http import HttpResponse
from django.test import override_settings
from django.urls import include, path, resolve
from taggit.models import Tag
from wagtail.admin.views.bulk_action.registry import bulk_action_registry
from wagtail.models import Page, Task

from articles.models import Author
from site_core import urls
from site_core.media.models import Document, Image
from site_core.newsletter.models import Subscriber
from tests.admin_walk import addresses, patterns
from tests.builders import make_article, make_article_index, make_user
from tests.samples import distinct_blocks, page_models, setting_models
from tests.secrets_of_b import (
    HOME,
    PERSON,
    QUESTION,
    SECRET,
    SITE,
    TAG,
    THING,
    WORDS,
    build,
)

PAGE = rf"{WORDS} (?:home|draft)|{SECRET}-(?:home|draft)"
FILE = rf"{SECRET}[\w.-]*\.(?:jpg|txt)|{WORDS} (?:image|document)"
TYPE = "<slug:content_type_app_name>/<slug:content_type_model_name>"

# Addresses that break on purpose.
NOT_OPENED = {"admin/failwhale/": "raises an error, so that error pages can be tried out"}

# What still tells people of one site something about another: the words it tells, and why. Nothing
# else may be told there. Wagtail shares all of it by design.
KNOWN_LEAKS: dict[str, tuple[str, str]] = {
    "admin/api/main/documents/": (f"{FILE}|{TAG}", "the admin's API knows no collections"),
    "admin/api/main/documents/<int:pk>/": (f"{FILE}|{TAG}", "the admin's API knows no collections"),
    "admin/api/main/images/": (f"{FILE}|{TAG}", "the admin's API knows no collections"),
    "admin/api/main/images/<int:pk>/": (f"{FILE}|{TAG}", "the admin's API knows no collections"),
    "admin/images/": (TAG, "tags are shared by all sites"),
    "admin/images/chooser/": (TAG, "tags are shared by all sites"),
    "admin/tag-autocomplete/": (TAG, "tags are shared by all sites"),
    "admin/tag-autocomplete/<slug:app_name>/<slug:model_name>/": (TAG, "tags are shared"),
    f"admin/pages/usage/{TYPE}/": (f"{PERSON}|{SITE}", "filters offer every owner and site"),
    "admin/reports/locked/": (PERSON, "the filter by person offers everybody"),
    "admin/reports/workflow/": (PERSON, "the filter by person offers everybody"),
    "admin/reports/site-history/": (PERSON, "the filter by person offers everybody"),
    "admin/reports/page-types-usage/": (f"{SITE}|{PAGE}", "it counts over all sites"),
    "admin/reports/page-types-usage/results/": (PAGE, "it counts over all sites"),
    "admin/choose-page/<int:parent_page_id>/": (PAGE, "the parent is named to everybody"),
    "admin/choose-page/chosen-multiple/": (PAGE, "it asks for no permissions"),
    "admin/pages/<int:page_to_move_id>/move/<int:destination_id>/confirm/": (
        PAGE,
        "it asks for permissions only when moving",
    ),
    "admin/bulk/<str:app_label>/<str:model_name>/<str:action>/": (
        WORDS,
        "it names what it refuses to touch",
    ),
}

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


def ids_for(pattern: str) -> list[int]:
    """Return the ids to try; the home page is treated differently from others."""
    return [THING, HOME] if "page" in pattern else [THING]


def models_of(pattern: str) -> list[tuple[str, str]]:
    """Return the models ``pattern`` may name."""
    kinds = [*page_models(), *setting_models(), Image, Document, Author, Subscriber, Tag, Task]
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
    "uidb64": ["NzAwMQ"],
    "token": ["set-password"],
}


def everything(prefix: str = "admin/") -> list[str]:
    """Return every address to open."""
    found = []
    for address in addresses(ids_for, NAMES, models_of, prefix):
        if address.pattern.startswith("admin/api/"):
            queries = ["", f"search={QUESTION}"]
        else:
            queries = [ASK] if "<" in address.pattern else ["", ASK, EXPORT]
        if address.pattern not in NOT_OPENED and "/bulk/" not in address.pattern:
            found += [f"{address.path}?{query}" for query in queries]
    if prefix != "admin/":
        return found
    found += [f"/admin/bulk/{'/'.join(names)}/?{ASK}" for names in bulk_actions()]
    ids = {block.definition_prefix for block in distinct_blocks().values()}
    return found + [f"/admin/block-preview/?id={block}" for block in sorted(ids)]


def read(client, address: str) -> tuple[int, str]:
    """Return status and everything an answer says, its headers included."""
    client.raise_request_exception = False
    session = client.cookies["sessionid"].value
    response = client.get(address)
    client.cookies["sessionid"] = session  # the log-out screen takes it away
    body = b"".join(response) if response.streaming else response.content
    headers = " ".join(f"{name}: {value}" for name, value in response.headers.items())
    return response.status_code, f"{headers} {body.decode(errors='replace')}".lower()


@dataclass
class Walk:
    """What somebody met on the way through all addresses."""

    problems: list[str] = field(default_factory=list)
    told: set[str] = field(default_factory=set)


def walk(client, opened) -> Walk:
    """Open addresses and note each that breaks or tells a secret."""
    met = Walk()
    for address in opened:
        status, text = read(client, address)
        if status >= 500:
            met.problems.append(f"{status} {address}")
        if SECRET in text:
            met.told.add(pattern_of(address))
            known = KNOWN_LEAKS.get(pattern_of(address))
            text = re.sub(known[0], "", text.replace("%20", " ")) if known else text
        if SECRET in text:
            at = text.index(SECRET)
            said = " ".join(text[max(0, at - 80) : at + 60].split())
            met.problems.append(f"leak {address}: …{said}…")
    assert read(client, "/admin/")[0] == 200, "was logged out on the way"
    return met


def pattern_of(address: str) -> str:
    """Return the route that answers ``address``."""
    return resolve(address.split("?")[0]).route


@pytest.fixture
def secrets(site):
    """Return site B; site A has something of its own as well."""
    make_article(make_article_index(site), title="Ours")
    return build()


@pytest.mark.parametrize("role", ["author", "editor"])
def test_no_address_of_the_admin_tells_of_another_site(role, site, secrets, login):
    client = login(make_user(site=site, role=role), site)
    assert walk(client, everything()).problems == []


def test_nor_does_the_admin_on_the_other_sites_host(site, secrets, login):
    met = walk(login(make_user(site=site, role="site_admin"), secrets), everything())
    assert met.problems == []
    assert set(KNOWN_LEAKS) <= met.told, "an exception that is not needed any more must go"


def test_every_pattern_is_opened():
    opened = {address.pattern for address in addresses(ids_for, NAMES, models_of)}
    assert opened == set(patterns())
    for address in addresses(ids_for, NAMES, models_of):
        assert "<" not in address.path
        assert resolve(address.path)


def test_somebody_who_may_see_everything_meets_the_secrets(site, secrets, login):
    """Prove that the addresses are right: what is hidden from others is there to be seen."""
    client = login(make_user(is_superuser=True), site)
    told = walk(client, everything()).told
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


def test_a_leaky_view_is_caught(site, secrets, login):
    def leaky(request, page_id):
        return HttpResponse(Page.objects.get(pk=page_id).title)

    def broken(request):
        raise ZeroDivisionError

    own = types.ModuleType("tests_leaky_urls")
    views = [path("leaky/<int:page_id>/", leaky), path("broken/", broken)]
    own.urlpatterns = [path("admin/", include(views)), *urls.urlpatterns]
    own.handler404, own.handler500 = urls.handler404, urls.handler500
    sys.modules[own.__name__] = own
    client = login(make_user(site=site, role="author"), site)
    with override_settings(ROOT_URLCONF=own.__name__):
        found = walk(client, everything("admin/leaky/") + everything("admin/broken/")).problems
    del sys.modules[own.__name__]
    assert any(f.startswith(f"leak /admin/leaky/{THING}/") for f in found)
    assert any(f.startswith("500 /admin/broken/") for f in found)
