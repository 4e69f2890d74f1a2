"""Every model belongs to a site or is declared shared (P04)."""

import pytest
from django.apps import apps
from django.core.checks import run_checks
from django.db import models
from django.test.utils import isolate_apps
from wagtail.models import Page, Site

from articles.models import Author
from site_core.media.models import Image
from site_core.newsletter.models import Subscriber
from site_core.tenancy import ownership
from site_core.tenancy.ownership import OUR_APPS, SHARED_MODELS, SiteOwned, is_owned
from site_core.tenancy.third_party import OWNERS


def test_every_model_there_is_has_an_owner():
    assert [error for error in run_checks() if error.id == "tenancy.E001"] == []


def test_the_check_looks_at_every_app_of_ours():
    ours = {config.label for config in apps.get_app_configs()
            if not config.name.startswith(("wagtail", "django", "taggit", "modelcluster", "csp", "allauth"))}  # fmt: skip
    assert ours <= OUR_APPS


@isolate_apps("home")
def test_a_model_nobody_decided_the_owner_of_fails_the_check(monkeypatch):
    class Stray(models.Model):
        class Meta:
            app_label = "home"

    monkeypatch.setattr(ownership, "apps", Stray._meta.apps)
    [error] = ownership.check_ownership()
    assert error.id == "tenancy.E001"
    assert "home.Stray belongs to no site" in error.msg
    assert "SHARED_MODELS" in error.hint


@pytest.mark.parametrize("label", sorted(label for label in OWNERS if "." in label))
def test_a_model_of_another_app_passes_only_because_it_is_decided(label, monkeypatch):
    monkeypatch.delitem(OWNERS, label)
    [error] = ownership.check_ownership()
    assert error.obj._meta.label == label
    assert "tenancy.third_party" in error.hint


def test_nothing_is_decided_that_does_not_exist():
    labels = {model._meta.label for model in apps.get_models()}
    assert OWNERS.keys() <= labels | {config.label for config in apps.get_app_configs()}


@pytest.mark.parametrize("label", sorted(SHARED_MODELS))
def test_a_shared_model_passes_only_because_it_is_declared(label, monkeypatch):
    monkeypatch.setattr(ownership, "SHARED_MODELS", SHARED_MODELS - {label})
    assert [error.obj._meta.label for error in ownership.check_ownership()] == [label]


@isolate_apps("home")
@pytest.mark.parametrize(
    ("field", "owned"),
    [
        (models.ForeignKey(Site, on_delete=models.CASCADE, related_name="+"), True),
        (models.ForeignKey(Site, on_delete=models.CASCADE, null=True, related_name="+"), False),
        (models.ForeignKey(Page, on_delete=models.CASCADE, related_name="+"), False),
        (models.CharField(max_length=10), False),
    ],
)
def test_an_owner_is_a_site_the_record_cannot_be_without(field, owned):
    record = type("Record", (models.Model,), {
        "site": field, "__module__": __name__, "Meta": type("Meta", (), {"app_label": "home"}),
    })  # fmt: skip
    assert is_owned(record) is owned


@pytest.mark.parametrize("model", [Subscriber, Author])
def test_a_record_goes_with_its_site(model, other_site):
    fields = {"email": "a@example.org"} if model is Subscriber else {"name": "Ada"}
    model.objects.create(site=other_site, **fields)
    other_site.delete()
    assert not model.objects.exists()


# Kept by the product for screens of its own, which ask for other rights; no role grants anything.
WITHOUT_ROLES = {"CopiedBlocks", "ImportRun", "ImportedThing", "UploadedImport"}


@pytest.mark.parametrize("model", SiteOwned.__subclasses__())
def test_an_owned_model_says_what_each_role_may_do(model):
    assert set(model.role_actions) <= {"author", "editor", "site_admin"}
    actions = {action for allowed in model.role_actions.values() for action in allowed}
    assert actions <= {"view", "add", "change", "delete"}
    seen_to = bool(model.role_actions.get("site_admin"))
    assert seen_to != (model.__name__ in WITHOUT_ROLES), "somebody must be able to see to it"


def test_media_are_owned_by_their_collection():
    assert Image._meta.get_field("collection").null is False
