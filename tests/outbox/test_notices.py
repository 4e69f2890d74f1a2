"""Wagtail's notices: for the page's own site, with links to it, to its own people (P10, P29)."""

import pytest
from django.contrib.auth import get_user_model
from wagtail.models import PageSubscription
from wagtail.test.utils.form_data import querydict_from_html

from site_core.outbox.models import Message
from site_core.tenancy.roles import role_group
from tests.builders import make_article, make_article_index, make_user

ELSEWHERE = "http://a.example"
ROOT = "http://b.example"


@pytest.fixture(autouse=True)
def _outbox(settings, db):
    settings.EMAIL_BACKEND = "site_core.outbox.backend.OutboxBackend"


@pytest.fixture
def people(site, other_site):
    """Return the people of site B; others must not hear of its pages."""
    make_user("root", is_superuser=True)
    for role in ("author", "editor", "site_admin"):
        make_user(f"stranger-{role}", site, role)
    gone = make_user("gone")
    role_group(other_site, "editor").user_set.add(gone)
    gone.is_active = False
    gone.save()
    return {
        "ari": make_user("ari", other_site, "author"),
        "eve": make_user("eve", other_site, "editor", first_name="Eve", last_name="O’Hara & Sons"),
        "sam": make_user("sam", other_site, "site_admin"),
    }


@pytest.fixture
def draft(other_site, people):
    """Return an article Ari wrote and may submit."""
    page = make_article(
        make_article_index(other_site), title="Tea & <Consent>", live=False, owner=people["ari"]
    )
    page.save_revision(user=people["ari"])
    return page


def told() -> dict[str, Message]:
    """Return what was written since last asked, by the name of whom it is to."""
    found = {m.to.split("@")[0]: m for m in Message.objects.all()}
    assert len(found) == Message.objects.count(), "somebody was told twice"
    Message.objects.all().delete()
    for message in found.values():
        assert message.site.hostname == "b.example"
        assert message.sender == "Site B <website@localhost>"
        assert ELSEWHERE not in message.text
        assert "&amp;" not in message.text
        assert f"{ROOT}/admin/account/#tab-notifications" in message.text
        assert message.text.endswith("--\nSite B\nhttp://b.example")
        assert "\n\n\n" not in message.text
    return found


def submit(draft, people):
    draft.get_workflow().start(draft, people["ari"])
    return told()


def test_who_can_approve_is_asked(draft, people):
    found = submit(draft, people)
    assert set(found) == {"eve", "sam"}
    mail = found["eve"]
    assert mail.subject == "For you to approve: “Tea & <Consent>”"
    assert mail.text.startswith(
        "Hello Eve,\n\nari would like to publish the page “Tea & <Consent>”"
    )
    assert f"{ROOT}/admin/pages/{draft.pk}/edit/" in mail.text


def test_who_submitted_hears_of_the_approval(draft, people):
    submit(draft, people)
    draft.current_workflow_task_state.approve(user=people["eve"])
    found = told()
    assert set(found) == {"ari"}
    assert found["ari"].subject == "Approved: “Tea & <Consent>”"
    assert f"Read it: {ROOT}/articles/" in found["ari"].text


def test_who_submitted_hears_of_the_rejection_and_why(draft, people):
    submit(draft, people)
    draft.current_workflow_task_state.reject(user=people["eve"], comment="Shorter & “kinder”")
    found = told()
    assert set(found) == {"ari"}
    assert "Eve O’Hara & Sons has sent back the page" in found["ari"].text
    assert "They wrote: “Shorter & “kinder””" in found["ari"].text


def test_in_the_admin_on_another_sites_host(draft, people, site, login, settings):
    settings.ALLOWED_HOSTS = ["*"]
    submit(draft, people)
    state = draft.current_workflow_task_state
    address = f"/admin/pages/workflow/action/{draft.pk}/approve/{state.pk}/"
    login(people["eve"], site).post(address, {"comment": ""})
    assert set(told()) == {"ari"}


def test_a_network_admin_who_submitted_hears_the_outcome(draft, people):
    root = get_user_model().objects.get(username="root")
    draft.get_workflow().start(draft, root)
    assert set(told()) == {"eve", "sam"}
    draft.current_workflow_task_state.reject(user=people["eve"])
    found = told()
    assert set(found) == {"root"}
    assert found["root"].restricted


def test_who_left_the_site_hears_nothing_more(draft, people):
    submit(draft, people)
    people["ari"].groups.clear()
    draft.current_workflow_task_state.reject(user=people["eve"])
    assert told() == {}


def comment_on(client, page, text):
    """Save the page in the editor with a new comment on its title."""
    address = f"/admin/pages/{page.pk}/edit/"
    form = querydict_from_html(client.get(address).content.decode(), form_id="page-edit-form")
    counts = {"TOTAL_FORMS": "0", "INITIAL_FORMS": "0", "MIN_NUM_FORMS": "0", "MAX_NUM_FORMS": ""}
    form.update({f"comments-0-replies-{name}": value for name, value in counts.items()})
    form.update(
        {
            "body-count": "0", "title": page.title, "slug": page.slug,
            "comments-TOTAL_FORMS": "1", "comments-INITIAL_FORMS": "0", "comments-0-id": "", "comments-0-contentpath": "title", "comments-0-text": text,
            "comments-0-position": "", "comments-0-resolved": "", "comments-0-DELETE": "",
        }
    )  # fmt: skip
    response = client.post(address, form.dict())
    assert response.status_code == 302, response.context["form"].errors


def test_comments_reach_those_of_the_site_who_follow_them(draft, people, site, login):
    stranger = get_user_model().objects.get(username="stranger-editor")
    for person in (people["ari"], people["sam"], stranger):
        PageSubscription.objects.create(page=draft, user=person, comment_notifications=True)
    people["sam"].groups.clear()
    comment_on(login(people["eve"], site), draft, "Is this “true” & <fair>?")
    found = told()
    assert set(found) == {"ari"}
    assert found["ari"].subject == "Eve O’Hara & Sons commented on “Tea & <Consent>”"
    assert "New:\n- “Is this “true” & <fair>?”\n" in found["ari"].text
    assert f"Answer them: {ROOT}/admin/pages/{draft.pk}/edit/" in found["ari"].text
