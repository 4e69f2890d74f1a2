"""A whole site is made at once, and completed without touching what people changed."""

from io import StringIO

import pytest
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from wagtail.models import Collection, Page, Site, WorkflowPage

from home.models import StandardPage
from home.provisioning import SitePlan, create_site, first_admin, making, plan_steps, validate
from site_core.branding.models import Brand, Navigation, Safety
from site_core.branding.presets import COLORS
from site_core.newsletter.models import Newsletter
from site_core.tenancy.models import HostAlias, Role, SiteRole
from site_core.tenancy.policy import sites_for
from tests.builders import make_user

PLAN = SitePlan(host="www.voices.example", name="Voices", preset="quad")
LIVE = ["/", "/programs/", "/articles/", "/accessibility/", "/privacy/", "/staying-safe/"]
DRAFTS = ["/about/", "/contact/"]


@pytest.fixture
def run(db):
    def command(**options):
        out = StringIO()
        names = {"host": PLAN.host, "name": PLAN.name, **options}
        call_command("create_site", stdout=out, **names)
        return out.getvalue()

    return command


def everything():
    """Return what there is, to tell whether anything changed."""
    return [
        list(model.objects.order_by("pk").values())
        for model in (Site, Page, StandardPage, Brand, Navigation, Safety, Newsletter, SiteRole,
                      Collection, WorkflowPage)
    ]  # fmt: skip


def test_a_new_site_can_be_read_at_once(db, client):
    site = create_site(PLAN)
    for path in LIVE:
        response = client.get(path, headers={"host": PLAN.host})
        assert response.status_code == 200, path
        assert "Voices" in response.text
    for path in DRAFTS:
        assert client.get(path, headers={"host": PLAN.host}).status_code == 404, path
        assert f'href="{path}"' not in client.get("/", headers={"host": PLAN.host}).text
    assert site.root_url == "http://www.voices.example"
    assert Brand.objects.get(site=site).brand_color == COLORS["quad"][0]


def test_a_draft_appears_in_the_menu_once_it_is_published(db, client):
    site = create_site(PLAN)
    page = site.root_page.get_children().get(slug="about")
    page.get_latest_revision().publish()
    assert 'href="/about/"' in client.get("/", headers={"host": PLAN.host}).text


def test_with_a_public_address_contact_is_live(db, client):
    create_site(SitePlan(host=PLAN.host, name="Voices", contact_email="hello@voices.example"))
    for path in ("/contact/", "/accessibility/", "/privacy/"):
        assert "mailto:hello@voices.example" in client.get(path, headers={"host": PLAN.host}).text


def test_nothing_public_names_what_nobody_said(db, client):
    create_site(PLAN)
    for path in LIVE:
        text = client.get(path, headers={"host": PLAN.host}).text
        assert "mailto:" not in text.replace("mailto:?", ""), path
        assert "plainspoke" not in text.lower(), path


def test_the_language_is_told_to_readers_machines(db, client):
    create_site(SitePlan(host=PLAN.host, name="Voces", language="es"))
    text = client.get("/", headers={"host": PLAN.host}).text
    assert '<html lang="es">' in text
    assert '"inLanguage": "es"' in text
    feed = client.get("/articles/feed/", headers={"host": PLAN.host}).text
    assert "<language>es</language>" in feed


def test_its_people_get_this_site_and_no_other(db, site):
    made = create_site(PLAN)
    for role in Role:
        assert list(sites_for(make_user(site=made, role=role))) == [made]


def test_a_second_run_changes_nothing(db):
    first = create_site(PLAN)
    before = everything()
    assert create_site(PLAN) == first
    assert everything() == before


def test_a_second_run_makes_what_is_missing_and_keeps_what_was_changed(db):
    site = create_site(PLAN)
    home = site.root_page.specific
    home.summary = "Our own words"
    home.save_revision().publish()
    site.root_page.get_children().get(slug="privacy").specific.delete()
    Brand.objects.filter(site=site).update(brand_color="#112233")
    Newsletter.objects.filter(site=site).delete()
    SiteRole.objects.get(site=site, role=Role.EDITOR).group.delete()
    made = making.build(PLAN).made
    assert [what.split("“")[0] for what in made] == ["groups of people: Authors, Editors, Site admins", "the page ", "a newsletter list"]  # fmt: skip
    assert Page.objects.get(pk=home.pk).specific.summary == "Our own words"
    assert Brand.objects.get(site=site).brand_color == "#112233"
    assert SiteRole.objects.filter(site=site).count() == len(Role)
    assert site.root_page.get_children().get(slug="privacy").live


def test_all_of_it_or_nothing(db, monkeypatch):
    before = everything()

    def fail(*args):
        raise RuntimeError("the last step")

    monkeypatch.setattr(making, "refresh_chrome", fail)
    with pytest.raises(RuntimeError):
        create_site(PLAN)
    assert everything() == before


def test_what_wagtail_ships_with_makes_room(db):
    assert Site.objects.get().root_page.title.startswith("Welcome")
    create_site(SitePlan(host="localhost", name="Ours"))
    assert Site.objects.get().site_name == "Ours"
    assert not Page.objects.filter(title__startswith="Welcome").exists()


def test_the_first_admin_is_invited_once(db, monkeypatch):
    invited = []
    monkeypatch.setattr(first_admin, "is_known", lambda site, email: bool(invited))
    monkeypatch.setattr(first_admin, "invite_admin", lambda *args: invited.append(args))
    plan = SitePlan(host=PLAN.host, name="Voices", admin_email="dee@voices.example")
    boss = make_user(is_superuser=True)
    site = create_site(plan, by=boss)
    create_site(plan, by=boss)
    assert [(s, p.admin_email, by) for s, p, by in invited] == [(site, plan.admin_email, boss)]


def test_the_invitation_is_a_real_one(db):
    invitations = pytest.importorskip("site_core.accounts.invitations")
    plan = SitePlan(host=PLAN.host, name="Voices", admin_email="dee@voices.example")
    create_site(plan)
    create_site(plan)
    invitation = invitations.Invitation.objects.get()
    assert invitation.email == "dee@voices.example"


def test_a_name_is_taken_by_a_site_or_an_alias(db, site):
    HostAlias.objects.create(site=site, hostname="old.example")
    for host, words in (
        ("a.example", "a.example is the address of “Site A” already"),
        ("old.example", "old.example leads to “Site A” already"),
    ):
        with pytest.raises(ValidationError) as error:
            validate(SitePlan(host=host, name="Another"))
        assert words in error.value.message_dict["host"][0]


def test_the_command_prints_what_it_made(run):
    assert "made the page “Programs” at /programs/" in run()
    assert "Everything was there already" in run()
    assert Site.objects.filter(hostname=PLAN.host).count() == 1


def test_a_dry_run_prints_the_plan_and_changes_nothing(run):
    before = everything()
    printed = run(dry_run=True)
    assert "This would make" in printed
    assert "the draft “About” at /about/" in printed
    assert everything() == before
    create_site(PLAN)
    assert "the draft “About” at /about/ (is there already)" in run(dry_run=True)
    assert all(there for _, there in plan_steps(validate(PLAN)[0]))


def test_the_command_names_every_mistake_at_once(run):
    with pytest.raises(CommandError) as error:
        run(host="bad_host.example", language="xx", contact_email="nope", brand_color="blue")
    for option in ("--host", "--language", "--contact-email", "--brand-color"):
        assert option in str(error.value)


def test_a_host_django_does_not_allow_is_said(run, settings):
    settings.ALLOWED_HOSTS = ["www.other.example"]
    assert "add it to ALLOWED_HOSTS" in run(dry_run=True)
