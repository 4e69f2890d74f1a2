"""Mail tells a site's admins nothing of Network admins, nor of people of other sites (P01)."""

import pytest
from django.core.mail import send_mail

from site_core.accounts.models import User
from site_core.accounts.password_links import send_password_link
from site_core.outbox.context import mail_for
from site_core.outbox.models import Message
from site_core.outbox.templatetags.outbox_names import named_for
from tests.builders import make_article, make_article_index, make_user


@pytest.fixture
def nadia(db):
    return make_user("nadia", is_superuser=True, first_name="Nadia")


@pytest.fixture
def eve(site):
    return make_user("eve", site, "editor")


@pytest.fixture
def sam(site):
    return make_user("sam", site, "site_admin")


def test_a_link_sent_to_a_guessed_address_is_in_the_list_whosever_it_is(site, sam, eve, nadia):
    for address in (nadia.email, "nobody@example.org"):
        User.objects.filter(pk=eve.pk).update(email=address)
        eve.refresh_from_db()
        send_password_link(eve, sam)
        assert not Message.objects.latest("pk").restricted, address


@pytest.mark.parametrize("known", [True, False])
def test_notices_to_a_guessed_address_are_in_the_list_too(site, eve, nadia, settings, known):
    settings.EMAIL_BACKEND = "site_core.outbox.backend.OutboxBackend"
    User.objects.filter(pk=eve.pk).update(email=nadia.email)
    with mail_for(site, account=eve if known else None):
        send_mail("Subject", "Text", None, [nadia.email])
    assert not Message.objects.get().restricted


@pytest.mark.parametrize("who", ["Network admin", "without a role", "of another site"])
def test_mail_to_accounts_the_site_does_not_know_is_not_shown_there(
    post, site, other_site, nadia, who
):
    account = nadia
    if who != "Network admin":
        account = make_user("bea", other_site, "editor" if who == "of another site" else "")
    assert post(account.email, account=account).restricted


def test_mail_to_colleagues_is_shown(post, eve):
    assert not post(eve.email, account=eve).restricted


def test_notices_are_told_apart_by_whom_they_are_to(site, eve, nadia, settings):
    """A Network admin submits with Eve's address: the outcome is not for the site to see."""
    settings.EMAIL_BACKEND = "site_core.outbox.backend.OutboxBackend"
    User.objects.filter(pk=nadia.pk).update(email=eve.email)
    page = make_article(make_article_index(site), title="Tea", live=False, owner=eve)
    page.save_revision(user=eve)
    page.get_workflow().start(page, nadia)
    Message.objects.all().delete()
    page.current_workflow_task_state.reject(user=make_user("sam", site, "site_admin"))
    assert [message.restricted for message in Message.objects.all()] == [True]


def test_a_network_admin_who_sends_back_is_not_named_to_the_author(site, nadia, settings):
    settings.EMAIL_BACKEND = "site_core.outbox.backend.OutboxBackend"
    ari = make_user("ari", site, "author")
    page = make_article(make_article_index(site), title="Tea", live=False, owner=ari)
    page.save_revision(user=ari)
    page.get_workflow().start(page, ari)
    page.current_workflow_task_state.reject(user=nadia)
    text = Message.objects.get(to=ari.email).text
    assert "A Network admin has sent back the page “Tea”" in text
    assert "Nadia" not in text


def test_a_network_admin_who_submits_is_not_named_to_approvers(site, eve, nadia, settings):
    settings.EMAIL_BACKEND = "site_core.outbox.backend.OutboxBackend"
    page = make_article(make_article_index(site), title="Tea", live=False)
    page.save_revision(user=nadia)
    page.get_workflow().start(page, nadia)
    text = Message.objects.get(to=eve.email).text
    assert "A Network admin would like to publish" in text
    assert "Nadia" not in text


def test_network_admins_are_named_to_each_other(nadia, eve):
    assert named_for(nadia, make_user("nils", is_superuser=True)) == "Nadia"
    assert named_for(nadia, eve) == "A Network admin"
    assert named_for(eve, nadia) == "eve"
