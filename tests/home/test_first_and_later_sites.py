"""What a new site does to those that are there: nothing, unless it is the first."""

import pytest
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from wagtail.models import Page, Site, Workflow, WorkflowPage

from home.provisioning import SitePlan, create_site, validate

PLAN = SitePlan(host="www.voices.example", name="Voices")
SECOND = SitePlan(host="www.second.example", name="Second", is_default=True)


@pytest.fixture
def old_installation(db):
    """Make what somebody may have had before: groups, a workflow and a plain page as a site."""
    create_site(SitePlan(host="www.first.example", name="First", starter_pages=False))
    root = Page.get_first_root_node()
    Group.objects.get_or_create(name="Editors")
    workflow = Workflow.objects.create(name="Four eyes")
    WorkflowPage.objects.create(workflow=workflow, page=root)
    plain = root.add_child(instance=Page(title="Plain", slug="plain"))
    Site.objects.create(hostname="plain.example", root_page=plain)


def test_what_others_made_stays(old_installation):
    create_site(PLAN)
    assert Group.objects.filter(name="Editors").exists()
    assert Workflow.objects.get(name="Four eyes").active
    assert Site.objects.get(hostname="plain.example").root_page.title == "Plain"


def test_the_name_of_a_site_with_a_plain_page_is_taken(old_installation):
    with pytest.raises(ValidationError, match=r"of “plain\.example” already"):
        validate(SitePlan(host="plain.example", name="Ours"))


def test_the_first_site_clears_what_wagtail_ships_with(db):
    assert Group.objects.filter(name="Editors").exists()
    create_site(PLAN)
    assert not Group.objects.filter(name__in=["Editors", "Moderators"]).exists()
    assert Site.objects.count() == 1


def defaults():
    return list(Site.objects.filter(is_default_site=True).values_list("hostname", flat=True))


def test_there_is_always_one_default_site(db):
    create_site(PLAN)
    assert defaults() == [PLAN.host]
    create_site(SitePlan(host="www.third.example", name="Third"))
    assert defaults() == [PLAN.host]
    create_site(SECOND)
    assert defaults() == [SECOND.host]
    create_site(SECOND)
    assert defaults() == [SECOND.host]


def test_a_site_that_is_there_becomes_the_default_when_that_is_wanted(db):
    create_site(PLAN)
    create_site(SitePlan(host=SECOND.host, name=SECOND.name))
    create_site(SECOND)
    assert defaults() == [SECOND.host]


def test_an_address_no_invitation_can_hold_is_refused_by_the_command_as_well(db):
    address = f"{'x' * 60}@{'y' * 60}.{'z' * 60}.example"
    with pytest.raises(ValidationError) as error:
        validate(SitePlan(host="", name="x", admin_email=address, admin_name="x" * 121))
    assert {"admin_email", "admin_name"} <= set(error.value.message_dict)
