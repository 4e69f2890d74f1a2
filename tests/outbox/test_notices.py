"""Wagtail's notices: for the page's own site, with links to it, to its own people (P10, P29)."""

from django.contrib.auth import get_user_model
from wagtail.models import PageSubscription

from tests.outbox.site_b import COUNTS, ROOT, save, told


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


def comment(text) -> dict:
    """Return what the form says of a new comment on the title."""
    return {
        "comments-TOTAL_FORMS": "1", "comments-INITIAL_FORMS": "0", "comments-0-id": "",
        "comments-0-contentpath": "title", "comments-0-text": text, "comments-0-position": "",
        "comments-0-resolved": "", "comments-0-DELETE": "",
        **{f"comments-0-replies-{name}": value for name, value in COUNTS.items()},
    }  # fmt: skip


def test_comments_reach_those_of_the_site_who_follow_them(draft, people, site, login):
    stranger = get_user_model().objects.get(username="stranger-editor")
    for person in (people["ari"], people["sam"], stranger):
        PageSubscription.objects.create(page=draft, user=person, comment_notifications=True)
    people["sam"].groups.clear()
    save(login(people["eve"], site), draft, comment("Is this “true” & <fair>?"))
    found = told()
    assert set(found) == {"ari"}
    assert found["ari"].subject == "Eve O’Hara & Sons commented on “Tea & <Consent>”"
    assert "New:\n- “Is this “true” & <fair>?”\n" in found["ari"].text
    assert f"Answer them: {ROOT}/admin/pages/{draft.pk}/edit/" in found["ari"].text
