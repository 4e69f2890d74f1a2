"""Nobody raises rights, touches an account above them, or learns that it exists (P01)."""

from urllib.parse import urlencode

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from wagtail.admin.views.bulk_action.registry import bulk_action_registry

from site_core.accounts.models import User
from site_core.accounts.rights import set_role
from site_core.tenancy.roles import role_group
from tests.admin_walk import patterns
from tests.builders import make_user
from tests.looking import depends_on_query, watching

ROLES = ["author", "editor", "site_admin"]
USER_PATTERNS = [p for p in patterns() if p.startswith(("admin/users/", "admin/groups/"))]
FOR_HIDDEN = "q=Hidden"
BULK = ["assign_role", "delete", "set_active_state"]


@pytest.fixture
def people(site, other_site):
    """Return accounts on, beside and above site A."""
    names = {"first_name": "Hidden"}
    return {
        "nadia": make_user("nadia-above", site, "editor", is_superuser=True, **names),
        "bea": make_user("bea-of-b", other_site, "editor", **names),
        "eve": make_user("eve-of-a", site, "editor"),
    }


def state():
    """Return everything about accounts that matters."""
    fields = ("pk", "username", "email", "password", "is_active", "is_superuser", "first_name")
    members = Group.user_set.through.objects.order_by("user_id", "group_id")
    return (
        list(User.objects.order_by("pk").values_list(*fields)),
        list(members.values_list("user_id", "group_id")),
    )


def everything_one_could_post(site, other_site):
    """Return a form that asks for every right there is, in our words and in Wagtail's."""
    groups = [str(pk) for pk in Group.objects.values_list("pk", flat=True)]
    return {
        "username": "taken-over", "email": "over@example.org", "first_name": "Taken",
        "last_name": "Over", "is_superuser": "on", "network_admin": "on", "is_active": "on",
        "password1": "a-new-password-1", "password2": "a-new-password-1", "groups": groups,
        "role": role_group(other_site, "site_admin").pk, "mark_as_active": "False",
        f"role_{other_site.pk}": "site_admin", f"role_{site.pk}": "site_admin",
        "name": "Group", "permissions": groups,
    }  # fmt: skip


def hidden_words(people):
    return [word for who in ("nadia", "bea") for word in (people[who].username, people[who].email)]


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("pattern", USER_PATTERNS)
@pytest.mark.parametrize("who", ["nadia", "bea", "self"])
def test_no_address_gives_rights_or_tells_of_others(
    site, other_site, people, login, pattern, role, who
):
    actor = make_user("actor", site, role)
    people["self"] = actor
    client = login(actor, site)
    path = "/" + pattern.replace("<int:pk>", str(people[who].pk))
    before = state()
    sent = everything_one_could_post(site, other_site)
    with watching():
        answers = [client.get(path), client.post(path, sent)]
    if depends_on_query(answers[0], FOR_HIDDEN):
        answers.append(client.get(f"{path}?{FOR_HIDDEN}"))
    if "new/" not in pattern or role != "site_admin":
        assert state() == before
    actor.refresh_from_db()
    assert not actor.is_superuser
    assert set(actor.groups.all()) == {role_group(site, role)}
    for answer in answers:
        assert answer.status_code in (200, 302, 403, 404, 405)
        assert not [word for word in hidden_words(people) if word in answer.text]
    if who != "self" and "<int:pk>" in pattern:
        missing = "/" + pattern.replace("<int:pk>", "987654")
        assert client.get(missing).status_code == answers[0].status_code


@pytest.mark.parametrize("role", [*ROLES, "network_admin"])
@pytest.mark.parametrize("action", BULK)
@pytest.mark.parametrize("method", ["get", "post"])
def test_nothing_is_done_to_many_accounts_at_once(
    site, other_site, people, login, role, action, method
):
    admin = role == "network_admin"
    actor = make_user("actor", site, "" if admin else role, is_superuser=admin)
    ids = urlencode({"id": ["all", *(person.pk for person in people.values())]}, doseq=True)
    before = state()
    path = reverse("wagtail_bulk_action", args=["accounts", "user", action])
    client = login(actor, site)
    answer = getattr(client, method)(
        f"{path}?{ids}", everything_one_could_post(site, other_site) if method == "post" else {}
    )
    assert answer.status_code == 404
    assert state() == before


def test_every_bulk_action_on_accounts_there_is_has_been_refused():
    for model in ("user", "group"):
        for app in ("accounts", "auth"):
            for action in bulk_action_registry.get_bulk_actions_for_model(app, model):
                assert action.action_type in BULK
                assert action.__name__.startswith("Refused")


def test_groups_have_no_screens(site, login):
    client = login(make_user(is_superuser=True), site)
    assert client.get("/admin/groups/").status_code == 404
    assert client.get("/admin/groups/new/").status_code == 404
    assert "/admin/groups/" not in client.get("/admin/").text


def test_somebody_who_works_elsewhere_too_keeps_name_address_and_that_role(site, other_site, login):
    both = make_user("both", site, "author")
    set_role(both, other_site, "editor")
    client = login(make_user(site=site, role="site_admin"), site)
    path = f"/admin/users/edit/{both.pk}/"
    page = client.get(path).text
    assert "works elsewhere" in page
    assert other_site.site_name not in page
    client.post(path, everything_one_could_post(site, other_site))
    both.refresh_from_db()
    assert (both.email, both.is_superuser) == ("both@example.org", False)
    assert set(both.groups.all()) == {
        role_group(site, "site_admin"), role_group(other_site, "editor")
    }  # fmt: skip
    for action in ("deactivate", "reactivate", "password-link", "second-step"):
        before = state()
        assert client.post(f"/admin/users/{action}/{both.pk}/").status_code in (302, 403)
        assert state() == before


@pytest.mark.parametrize("role", ["author", "editor"])
def test_people_are_none_of_an_authors_or_editors_business(site, login, role):
    client = login(make_user(site=site, role=role), site)
    assert client.get("/admin/users/").status_code in (302, 403)
    assert "/admin/users/" not in client.get("/admin/").text


@pytest.mark.parametrize(
    "query", ["q=Hidden", "role=editor", "is_active=true", "group=1", "is_superuser=true",
              "ordering=-email", "ordering=password"]
)  # fmt: skip
def test_searching_filtering_and_sorting_find_only_ones_own_people(site, people, login, query):
    client = login(make_user("actor", site, "site_admin"), site)
    for path in ("/admin/users/", "/admin/users/results/"):
        answer = client.get(f"{path}?{query}")
        assert answer.status_code == 200
        assert not [word for word in hidden_words(people) if word in answer.text]
