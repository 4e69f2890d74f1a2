"""Import and export in the admin: a preview first, then what was shown, by who may do it."""

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.models import Site

from programs.models import Audience, ProgramPage
from site_core.tenancy.roles import role_group
from tests.builders import make_program, make_program_index, make_user

FILE = b"external_id,title,audiences,wibble\nA-1,Read the Room,Staff,x\n,,,\nA-2,,,\n"


@pytest.fixture
def index(site):
    return make_program_index(site)


@pytest.fixture
def client_of(site, login):
    return lambda role: login(make_user(site=site, role=role), site)


def send(client, index, data=FILE, **more):
    file = SimpleUploadedFile("programs.csv", data)
    return client.post(reverse("programs_import", args=[index.pk]), {"file": file, **more})


def confirm(client, answer, index):
    packed = answer.context["packed"]
    return client.post(reverse("programs_import", args=[index.pk]), {"packed": packed})


def test_a_file_is_shown_first_and_imported_when_confirmed(site, index, client_of):
    client = client_of("editor")
    answer = send(client, index)
    html = answer.content.decode()
    for words in ("New: 1", "Refused: 1", "A title is missing.", "New under Audiences: Staff", "wibble"):  # fmt: skip
        assert words in html
    assert not ProgramPage.objects.exists()
    assert not Audience.objects.exists()
    done = confirm(client, answer, index)
    assert "Imported, except for the refused lines" in done.content.decode()
    page = ProgramPage.objects.get()
    assert (page.external_id, page.live) == ("A-1", False)
    assert page.owner.username in str(page.latest_revision.user)


def test_it_publishes_when_asked_to(index, client_of):
    client = client_of("editor")
    answer = confirm(client, send(client, index, b"title\nA\n", publish="on"), index)
    assert answer["location"] == reverse("wagtailadmin_explore", args=[index.pk])
    assert ProgramPage.objects.get().live


def test_changes_are_shown_before_and_after(index, client_of):
    make_program(index, title="A", slug="a", tagline="Old words")
    html = send(client_of("editor"), index, b"slug,tagline\na,New words\n").content.decode()
    assert "<del>Old words</del>" in html
    assert "<ins>New words</ins>" in html


def test_nothing_happens_when_programs_changed_meanwhile(index, client_of):
    client = client_of("editor")
    page = make_program(index, title="A", slug="a", tagline="Old words")
    answer = send(client, index, b"slug,tagline\na,New words\n")
    ProgramPage.objects.filter(pk=page.pk).update(tagline="Other words")
    again = confirm(client, answer, index)
    assert "programs were changed meanwhile" in again.content.decode()
    assert ProgramPage.objects.get().tagline == "Other words"
    confirm(client, again, index)
    assert ProgramPage.objects.get().get_latest_revision_as_object().tagline == "New words"


@pytest.mark.parametrize("packed", ["", "x", "a:b:c", "\0", "x" * 3000])
def test_what_was_not_shown_is_not_imported(index, client_of, packed):
    url = reverse("programs_import", args=[index.pk])
    answer = client_of("editor").post(url, {"packed": packed})
    assert answer["location"] == url


def test_a_preview_is_good_for_who_saw_it_only(site, other_site, index, client_of, login):
    packed = send(client_of("editor"), index).context["packed"]
    user = make_user(site=site, role="editor")
    user.groups.add(role_group(other_site, "editor"))
    for place in (index, make_program_index(other_site)):
        login(user, site).post(reverse("programs_import", args=[place.pk]), {"packed": packed})
    assert not ProgramPage.objects.exists()


@pytest.mark.parametrize("data", [b"", b"a,b\n1,2\n", b"PK\x03\x04", b"title\n\0"])
def test_a_file_nobody_can_read_is_asked_for_again(index, client_of, data):
    answer = send(client_of("editor"), index, data)
    assert answer.status_code == 200
    assert answer.context["form"].errors["file"]


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_an_export_can_be_imported(index, client_of, kind):
    client = client_of("editor")
    make_program(index, title="A")
    answer = client.get(f"{reverse('programs_export', args=[index.pk])}?format={kind}")
    assert f'filename="programs.{kind}"' in answer["Content-Disposition"]
    assert "Unchanged: 1" in send(client, index, answer.content).content.decode()


def test_authors_and_other_sites_people_can_do_neither(site, other_site, index, client_of, login):
    stranger = login(make_user(site=other_site, role="site_admin"), other_site)
    for client, expected in ((client_of("author"), (302, 403)), (stranger, (404,))):
        for name in ("programs_import", "programs_export"):
            assert client.get(reverse(name, args=[index.pk])).status_code in expected
        assert send(client, index).status_code in expected
    assert not ProgramPage.objects.exists()


def test_who_made_the_list_may_not_change_the_programs_of_others_for_that(
    site, index, login, client_of
):
    user = make_user(site=site, role="author")
    index.owner = user
    index.save()
    client = login(user, site)
    make_program(index, title="A", slug="a")
    for name in ("programs_import", "programs_export"):
        assert client.get(reverse(name, args=[index.pk])).status_code in (302, 403)
    assert send(client, index, b"slug,tagline\na,x\n").status_code in (302, 403)
    for role in ("editor", "site_admin"):
        assert client_of(role).get(reverse("programs_import", args=[index.pk])).status_code == 200
    boss = login(make_user(is_superuser=True), site)
    assert boss.get(reverse("programs_import", args=[index.pk])).status_code == 200


def test_the_buttons_are_above_the_list_of_programs_for_who_may_use_them(
    site, index, client_of
):  # fmt: skip
    address = reverse("programs_import", args=[index.pk])
    explore = reverse("wagtailadmin_explore", args=[index.pk])
    assert address in client_of("editor").get(explore).content.decode()
    assert address not in client_of("author").get(explore).content.decode()
    home = reverse("wagtailadmin_explore", args=[Site.objects.get(pk=site.pk).root_page_id])
    assert "Import programs" not in client_of("editor").get(home).content.decode()


def test_too_many_changes_are_left_to_the_command(index, client_of):
    lines = io.BytesIO(b"title\n" + b"".join(b"P%d\n" % n for n in range(301)))
    client = client_of("editor")
    answer = send(client, index, lines.getvalue())
    assert "more than 300 programs" in answer.content.decode()
    confirm(client, answer, index)
    assert not ProgramPage.objects.exists()
