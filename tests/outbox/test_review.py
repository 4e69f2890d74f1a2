"""An article on its way to its readers: what each role may do, and who is told what (P10, P29)."""

from datetime import timedelta
from urllib.parse import urlsplit

import pytest
from django.test import Client
from django.utils import timezone
from wagtail.models import GroupApprovalTask, Page, WorkflowTask

from site_core.outbox.models import Message
from site_core.tenancy.models import Publishing
from site_core.tenancy.roles import role_group
from tests.builders import make_user
from tests.outbox.site_b import save, told


@pytest.fixture
def as_(login, people, site):
    """Return a function that logs somebody in, on another site's host."""
    return lambda name: login(people[name], site)


def act(client, page, name, comment="", status=302):
    """Answer a page under review by the buttons of the editor or of the home."""
    state = page.current_workflow_task_state
    address = f"/admin/pages/workflow/action/{page.pk}/{name}/{state.pk}/"
    response = client.post(address, {"comment": comment})
    assert response.status_code == status, response.content
    return response


@pytest.fixture
def submitted(draft, as_):
    """Return the draft after Ari has submitted it."""
    save(as_("ari"), draft, {"action-submit": "1"})
    assert set(told()) == {"eve", "sam"}
    return draft


def is_live(page) -> bool:
    return Page.objects.get(pk=page.pk).live


def test_an_author_submits_and_cannot_publish(draft, as_):
    ari = as_("ari")
    shown = ari.get(f"/admin/pages/{draft.pk}/edit/").content.decode()
    assert "action-publish" not in shown
    assert "Submit to the editors" in shown
    save(ari, draft, {"action-publish": "1"})
    assert not is_live(draft)


def test_while_it_is_looked_at_its_author_cannot_change_it(submitted, as_):
    save(as_("ari"), submitted, {"title": "Another"}, status=200)
    assert submitted.get_latest_revision_as_object().title == submitted.title


def test_every_link_in_a_mail_leads_somewhere(draft, people, as_, login, other_site):
    clients = {name: login(person, other_site) for name, person in people.items()}

    def follow() -> int:
        followed = 0
        for name, message in told().items():
            for link in (w for w in message.text.split() if "://b.example/" in w):
                followed += 1
                parts = urlsplit(link)
                assert parts.scheme == "http"
                assert clients[name].get(parts.path).status_code == 200, link
        return followed

    save(as_("ari"), draft, {"action-submit": "1"})
    assert follow() == 2 * 3  # look at it, decide, choose which mails one gets
    act(as_("eve"), draft, "reject", "No")
    assert follow() == 2
    save(as_("ari"), draft, {"action-submit": "1"})
    follow()
    act(as_("eve"), draft, "approve")
    assert follow() == 2


def test_links_carry_the_port_of_the_site(draft, people, other_site, login):
    other_site.port = 8443
    other_site.save()
    client = Client(headers={"host": "b.example:8443"})
    client.force_login(people["ari"])
    save(client, draft, {"action-submit": "1"})
    text = Message.objects.first().text
    assert f"http://b.example:8443/admin/pages/{draft.pk}/edit/" in text
    assert "http://b.example/" not in text


def test_an_approval_publishes_and_passes_on_what_was_written(submitted, as_):
    act(as_("eve"), submitted, "approve", "Lovely, thank you")
    assert is_live(submitted)
    found = told()
    assert set(found) == {"ari"}
    assert "Eve O’Hara & Sons has approved the page" in found["ari"].text
    assert "They wrote: “Lovely, thank you”" in found["ari"].text


def test_approved_for_later_it_says_when_by_the_clock_of_the_site(submitted, as_, other_site):
    Publishing.objects.create(site=other_site, time_zone="America/New_York")
    moment = (timezone.now() + timedelta(days=30)).replace(hour=17, minute=5)
    page = submitted.get_latest_revision_as_object()
    page.go_live_at = moment
    page.save_revision()
    act(as_("eve"), submitted, "approve")
    assert not is_live(submitted)
    assert ":05 Eastern Time: http://b.example/admin/" in told()["ari"].text


@pytest.fixture
def second_step(other_site):
    """Have Sam and the other site admins look after the editors have approved."""
    workflow = other_site.home.get_workflow()
    first = workflow.workflow_tasks.get().task.specific
    first.groups.set([role_group(other_site, "editor")])
    last = GroupApprovalTask.objects.create(name="A last look")
    last.groups.set([role_group(other_site, "site_admin")])
    WorkflowTask.objects.create(workflow=workflow, task=last, sort_order=1)


def test_a_rejection_reaches_those_who_had_approved(second_step, draft, as_, other_site):
    make_user("ed", other_site, "editor")
    save(as_("ari"), draft, {"action-submit": "1"})
    assert set(told()) == {"eve", "ed"}
    act(as_("eve"), draft, "approve")
    assert set(told()) == {"sam"}
    act(as_("sam"), draft, "reject", "The names are wrong")
    found = told()
    assert set(found) == {"ari", "eve"}
    assert found["ari"].subject.startswith("Sent back to you: ")
    assert found["eve"].subject.startswith("Sent back: ")
    assert "which you had approved" in found["eve"].text
    for mail in found.values():
        assert "They wrote: “The names are wrong”" in mail.text


def test_who_publishes_what_was_submitted_tells_its_author(submitted, as_):
    save(as_("sam"), submitted, {"action-publish": "1"})
    assert is_live(submitted)
    found = told()
    assert set(found) == {"ari"}
    assert found["ari"].subject.startswith("Published: ")
    assert "sam has published the page" in found["ari"].text
    assert "Read it: http://b.example/articles/" in found["ari"].text


def test_who_takes_it_out_of_review_tells_its_author(submitted, as_):
    save(as_("eve"), submitted, {"action-cancel-workflow": "1"})
    found = told()
    assert set(found) == {"ari"}
    assert "has taken out of review the page" in found["ari"].text
    assert "It stays a draft" in found["ari"].text


def test_an_author_who_takes_it_back_spares_others_the_look(submitted, as_):
    save(as_("ari"), submitted, {"action-cancel-workflow": "1"}, status=200)
    found = told()
    assert set(found) == {"eve", "sam"}
    assert "You need not approve the page “Tea & <Consent>” any more" in found["eve"].text


def test_after_a_rejection_nobody_is_spared_anything(submitted, as_):
    act(as_("eve"), submitted, "reject")
    told()
    save(as_("ari"), submitted, {"action-restart-workflow": "1"})
    assert set(told()) == {"eve", "sam"}
    assert Message.objects.count() == 0


def test_nobody_approves_what_they_submitted(draft, as_, other_site):
    eve = as_("eve")
    save(eve, draft, {"action-submit": "1"})
    assert set(told()) == {"sam"}
    assert (
        'data-workflow-action-name="approve"'
        not in eve.get(f"/admin/pages/{draft.pk}/edit/").content.decode()
    )
    act(eve, draft, "approve", status=302)
    assert not is_live(draft)
    assert draft.title not in eve.get("/admin/").content.decode().split("Your pages")[0]
    Publishing.objects.create(site=other_site, self_approval=True)
    act(eve, draft, "approve")
    assert is_live(draft)


def test_unpublishing_takes_it_from_its_readers(submitted, as_, get, other_site):
    act(as_("eve"), submitted, "approve")
    path = Page.objects.get(pk=submitted.pk).url
    assert get(other_site, path).status_code == 200
    response = as_("ari").post(f"/admin/pages/{submitted.pk}/unpublish/")
    assert response.status_code in (302, 403)
    assert is_live(submitted)
    as_("eve").post(f"/admin/pages/{submitted.pk}/unpublish/")
    assert get(other_site, path).status_code == 404
