"""What happens to accounts and sites gets into the trail by itself, with who did it."""

import pytest
from django.test import RequestFactory
from wagtail.models import Site

from site_core.accounts.audit_models import AuditEntry
from site_core.accounts.models import User
from site_core.branding.models import Brand
from site_core.newsletter.models import Subscriber
from site_core.tenancy.current import answering
from site_core.tenancy.models import Role
from site_core.tenancy.roles import role_group
from tests.accounts.conftest import Person
from tests.builders import make_user


@pytest.fixture
def sam(site):
    return make_user("sam", site, "site_admin")


def last(event=""):
    entries = AuditEntry.objects.order_by("-pk")
    return (entries.filter(event=event) if event else entries).first()


def count() -> int:
    return AuditEntry.objects.count()


def test_logging_in_and_out(site):
    ann = Person(make_user("ann", site, "author"), site)
    ann.log_in()
    assert (last().event, last().account, last().site) == ("logged_in", ann.user, site)
    assert last().network == "192.0.2.0/24"
    ann.client.post("/admin/logout/")
    assert (last().event, last().account) == ("logged_out", ann.user)


def test_a_log_in_on_anothers_host_is_told_where_the_person_works(site, other_site):
    ann = Person(make_user("ann", other_site, "author"), site)
    ann.log_in("wrong")
    assert last("login_failed").site == other_site
    ann.log_in()
    assert last().site == other_site


def test_a_failure_of_an_unknown_name_is_told_on_no_site_and_without_the_name(site):
    Person(User(username="nobody"), site).log_in()
    entry = last()
    assert (entry.event, entry.site, entry.account) == ("login_failed", None, None)
    assert "nobody" not in str(entry.detail)


def test_the_trail_of_a_site_does_not_tell_which_names_others_have(site, other_site, sam):
    make_user("elsewhere", other_site, "editor")
    make_user("nadia", is_superuser=True)
    make_user("idle")
    seen = AuditEntry.objects.visible_to(sam).count()
    for name in ("elsewhere", "nadia", "idle", "idle@example.org", "nobody"):
        person = Person(User(username=name), site, f"192.0.{len(name)}.1")
        for _ in range(6):
            person.log_in("wrong")
    assert AuditEntry.objects.filter(event="locked", account=None).exists()
    assert AuditEntry.objects.visible_to(sam).count() == seen


@pytest.mark.parametrize("side", ["account", "group"])
def test_roles_given_and_taken(site, side):
    ann, group = make_user("ann"), role_group(site, Role.EDITOR)
    roles = (ann.groups, group) if side == "account" else (group.user_set, ann)
    roles[0].add(roles[1])
    roles[0].add(roles[1])  # nothing new
    assert (last().event, last().account, last().site) == ("role_given", ann, site)
    assert last().detail == {"role": "Editor"}
    roles[0].remove(roles[1])
    roles[0].set([roles[1]])
    roles[0].clear()
    told = AuditEntry.objects.filter(account=ann, event__startswith="role_").order_by("pk")
    assert [e.event for e in told] == ["role_given", "role_taken"] * 2


def test_accounts_made_changed_and_closed(site):
    ann = make_user("ann", site, "author")
    assert last("user_created").account == ann
    seen = count()
    ann.save()
    User.objects.get(pk=ann.pk).save(update_fields=["last_login"])
    assert count() == seen, "nothing changed"
    ann.email, ann.first_name = "new@example.org", "Ann"
    ann.save()
    assert (last().event, last().site) == ("user_changed", site)
    assert last().detail == {"changed": "email, first_name"}
    for active, event in ((False, "user_deactivated"), (True, "user_reactivated")):
        ann.is_active = active
        ann.save()
        assert last().event == event
    for rank, event in ((True, "network_admin_given"), (False, "network_admin_taken")):
        ann.is_superuser = rank
        ann.save()
        assert last().event == event
    ann.delete()
    entry = last("user_deleted")
    assert (entry.site, entry.detail) == (site, {"account": "Ann"})


@pytest.mark.parametrize(("rank", "told"), [("site_admin", True), ("", False)])
def test_a_new_account_is_told_where_its_maker_works(site, rank, told):
    request = RequestFactory().get("/")
    request.user = make_user("maker", site, rank, is_superuser=not rank)
    with answering(request):
        ann = make_user("ann")
    entry = AuditEntry.objects.get(event="user_created", account=ann)
    assert (entry.site == site) is told
    assert entry.actor == request.user


def test_new_passwords_however_they_are_set(site, settings):
    ann = make_user("ann", site, "author")
    ann.set_password("a long new passphrase")
    ann.save()
    assert last().event == "password_changed"
    seen = count()
    settings.PASSWORD_HASHERS = [
        "django.contrib.auth.hashers.ScryptPasswordHasher",
        "django.contrib.auth.hashers.MD5PasswordHasher",
    ]
    fresh = User.objects.get(pk=ann.pk)
    assert fresh.check_password("a long new passphrase")
    assert User.objects.get(pk=ann.pk).password.startswith("scrypt")
    assert count() == seen, "a new hash is no new password"


def test_settings_are_told_by_whom_on_which_site_and_what(site, sam, login):
    client = login(sam, site)
    seen = count()
    address = f"/admin/settings/branding/brand/{site.pk}/"
    client.get(address)
    assert count() == seen, "looking saves nothing"
    data = {"theme": "quad", "brand_color": "#123456", "accent_color": "#f7b32b", "language": "en"}
    client.post(address, data)
    entry = last()
    assert (entry.event, entry.actor, entry.site) == ("settings_saved", sam, site)
    assert entry.detail == {"settings": "brand", "changed": "theme, brand_color"}
    Brand.objects.get(site=site).save()
    assert last() == entry, "nothing changed"


def test_sites_made_changed_and_gone(site, other_site):
    assert {e.site for e in AuditEntry.objects.filter(event="site_created")} >= {site, other_site}
    site.site_name = "New name"
    site.save()
    assert (last().event, last().site_name) == ("site_changed", "New name")
    assert last().detail == {"changed": "site_name"}
    seen = count()
    site.save()
    assert count() == seen
    Site.objects.get(pk=site.pk).delete()
    assert (last().event, last().detail) == (
        "site_deleted", {"site": "New name (a.example)"},
    )  # fmt: skip


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_exports_of_any_list(site, sam, login, kind):
    Subscriber.objects.create(site=site, email="reader@example.org")
    client = login(sam, site)
    seen = count()
    client.get("/admin/newsletter/subscriber/")
    client.get("/admin/newsletter/subscriber/?export=nonsense")
    assert count() == seen
    for address in ("/admin/newsletter/subscriber/", "/admin/reports/site-history/"):
        assert client.get(f"{address}?export={kind}").status_code == 200
        entry = last()
        assert (entry.event, entry.actor, entry.site) == ("exported", sam, site)
        assert entry.detail["from"] == address
        assert entry.detail["file"].endswith(f".{kind}")


def test_editors_are_named_when_network_admins_act(site, login):
    nadia = make_user("nadia", is_superuser=True)
    login(nadia, site).get("/admin/newsletter/subscriber/?export=csv")
    assert (last().actor, last().site, last().actor_is_network_admin) == (nadia, site, True)


def test_a_reset_by_mailed_link_is_told_apart(site, mailoutbox):
    ann = Person(make_user("ann", site, "author"), site)
    ann.client.post("/admin/password_reset/", {"email": "ann@example.org"})
    assert last().event == "reset_asked"
    path = next(w for w in mailoutbox[0].body.split() if "/confirm/" in w)
    form = ann.client.get(path.removeprefix("http://a.example"), follow=True)
    new = "a long new passphrase"
    ann.client.post(form.request["PATH_INFO"], {"new_password1": new, "new_password2": new})
    assert (last().event, last().account) == ("password_reset", ann.user)
    assert "passphrase" not in str(list(AuditEntry.objects.values()))
