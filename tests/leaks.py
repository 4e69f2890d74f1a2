"""Opens addresses as somebody of one site and notes what they tell of, or do to, another."""

import hashlib
import json
import re
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import unquote

from django.apps import apps
from django.contrib.messages import get_messages
from django.db import connection, transaction
from django.urls import resolve
from wagtail.models import Page, Site

from site_core.accounts.models import User
from tests.looking import depends_on_headers, depends_on_query, watching
from tests.secrets_of_b import HOME, SECRET, THING

IDS = re.compile(rf"\b(?:{THING}|{HOME})\b")
JSON = {"accept": "application/json", "x-requested-with": "XMLHttpRequest"}
CHANGES = re.compile(r"^(INSERT INTO|UPDATE|DELETE FROM)\s+\W?(?!django_session)", re.IGNORECASE)
# Whatever a form may ask for, filled in with what is another site's.
HOSTILE = {
    "id": [THING, HOME],
    **dict.fromkeys(
        ["page", "parent_page", "new_parent_page", "chooser", "parent_page_id", "destination",
         "destination_page_id", "image", "document", "author", "author_page", "collection", "site",
         "user", "owner", "groups", "redirect_page", "root_page", "share_image", "logo",
         "successor", "content_object", "revision_id", "task_state_id", "staying_safe_page"],
        THING,
    ),
    **dict.fromkeys(
        ["title", "name", "slug", "new_title", "new_slug", "summary", "username", "first_name",
         "last_name", "comment", "text", "site_name", "tagline", "heading", "file_name"],
        "taken-over",
    ),
    "email": "taken-over@example.org", "hostname": "taken-over.example", "port": "80",
    "old_path": "/taken-over", "redirect_link": "/", "confirm": "on", "confirmed": "on",
    "is_superuser": "on", "is_active": "on", "role": THING, "password1": "taken-over-long-word",
    "password2": "taken-over-long-word", "action-publish": "1", "action": "approve",
    "include_descendants": "on", "publish_copies": "on", "copy_subpages": "on", "move_applies": "1",
    "restriction_type": "password", "password": "taken-over", "status": "confirmed",
    "workflow_pages-TOTAL_FORMS": "0", "workflow_pages-INITIAL_FORMS": "0",
    "comments-TOTAL_FORMS": "0", "comments-INITIAL_FORMS": "0",
    "form-TOTAL_FORMS": "0", "form-INITIAL_FORMS": "0",
}  # fmt: skip


@dataclass
class Walk:
    """What somebody met on the way through all addresses."""

    problems: list[str] = field(default_factory=list)
    told: set[str] = field(default_factory=set)
    changes: int = 0


def pattern_of(address: str) -> str:
    """Return the route that answers ``address``."""
    return resolve(address.split("?")[0]).route


def said_by(response) -> str:
    """Return everything an answer says: body, headers, and messages kept for the next screen."""
    body = b"".join(response) if response.streaming else response.content
    headers = " ".join(
        f"{name}: {value}" for name, value in response.headers.items() if name != "Set-Cookie"
    )
    request = getattr(response, "wsgi_request", None)
    kept = " ".join(str(m) for m in get_messages(request)) if hasattr(request, "_messages") else ""
    return unquote(f"{headers} {kept} {body.decode(errors='replace')}").lower()


def read(client, address: str, **headers):
    """GET ``address``; return the answer."""
    client.raise_request_exception = False
    session = client.cookies["sessionid"].value
    response = client.get(address, headers=headers)
    client.cookies["sessionid"] = session  # the log-out screen takes it away
    return response


def note(met: Walk, address: str, status: int, text: str, known: dict) -> None:
    """Write down what an answer tells that it should not."""
    if status >= 500:
        met.problems.append(f"{status} {address}")
    asked = IDS.search(address)
    leaks = SECRET in text
    if leaks:
        met.told.add(pattern_of(address))
        if exception := known.get(pattern_of(address)):
            text = re.sub(exception[0], "", text)
    found = re.search(SECRET, text) or (None if asked else IDS.search(text))
    if found:
        said = " ".join(text[max(0, found.start() - 80) : found.end() + 60].split())
        met.problems.append(f"leak {address}: …{said}…")


def walk(client, opened, known=None, *, until_told=False) -> Walk:
    """GET addresses with their queries, for HTML and for JSON; note what breaks or tells a secret.

    Nothing is asked again in another way where the first answer looked at nothing of it.
    ``until_told`` leaves out addresses of a pattern that has told a secret already, and JSON.
    """
    met = Walk()
    with watching():
        for path, queries in opened.items():
            first = None
            for query in queries:
                if until_told and pattern_of(path) in met.told:
                    break
                if first is None or depends_on_query(first, query):
                    address = f"{path}?{query}"
                    response = _walk_to(met, client, address, known or {})
                    if not until_told and depends_on_headers(response, JSON):
                        _walk_to(met, client, address, known or {}, **JSON)
                    first = first or response
    assert read(client, "/admin/").status_code == 200, "was logged out on the way"
    return met


def _walk_to(met: Walk, client, address: str, known: dict, **headers):
    response = read(client, address, **headers)
    name = f"{address} (JSON)" if headers else address
    note(met, name, response.status_code, said_by(response), known)
    return response


def walk_posting(client, opened, known=None) -> Walk:
    """POST hostile forms to addresses and note what breaks, tells a secret or changes site B."""
    met = Walk()
    before = fingerprint()
    client.raise_request_exception = False
    with watching():
        for address in opened:
            response = _post_to(met, client, address, before, known or {})
            if depends_on_headers(response, JSON):
                _post_to(met, client, address, before, known or {}, **JSON)
    return met


def _post_to(met: Walk, client, address: str, before: str, known: dict, **headers):
    session = client.cookies["sessionid"].value
    with transaction.atomic(), _writes() as written:
        response = client.post(address, HOSTILE, headers=headers)
        status, text = response.status_code, said_by(response)
        if written:
            met.changes += 1
            if connection.needs_rollback is False and fingerprint() != before:
                met.problems.append(f"changed {address}: {written[-1][:160]}")
        transaction.set_rollback(True)
    client.cookies["sessionid"] = session
    note(met, f"{address}?{THING}", status, text, known)
    return response


@contextmanager
def _writes():
    """Collect the statements that change something."""
    written = []

    def watch(execute, sql, params, many, context):
        if CHANGES.match(sql):
            written.append(sql)
        return execute(sql, params, many, context)

    with connection.execute_wrapper(watch):
        yield written


def fingerprint() -> str:
    """Return a digest of everything that is site B's."""
    home = Page.objects.filter(pk=HOME).first()
    rows = []
    for model in apps.get_models():
        names = {f.name for f in model._meta.fields}
        found = model._base_manager.filter(pk__in=[str(THING), str(HOME)])
        if issubclass(model, Page) and home:
            found = model._base_manager.filter(path__startswith=home.path)
        elif "site" in names and model._meta.get_field("site").related_model is Site:
            found |= model._base_manager.filter(site=THING)
        elif "collection" in names:
            found |= model._base_manager.filter(collection=THING)
        if model is User:
            rows.append(list(found.values_list("groups", "user_permissions")))
            found = found.values("username", "email", "password", "is_active", "is_superuser")
            rows.append(list(found))
        else:
            rows.append(list(found.order_by("pk").values()))
    return hashlib.sha256(json.dumps(rows, default=str).encode()).hexdigest()
