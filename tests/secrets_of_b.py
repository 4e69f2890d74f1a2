"""A site full of things nobody of another site may read, with ids and words that are known."""

from django.apps import apps
from django.contrib.auth.models import Group
from django.contrib.contenttypes.models import ContentType
from django.utils import timezone
from wagtail.admin.models import EditingSession
from wagtail.log_actions import log
from wagtail.models import (
    Collection,
    Comment,
    Page,
    Revision,
    Site,
    TaskState,
    Workflow,
    WorkflowState,
)
from wagtail.models.media import UploadedFile

from articles.models import ArticleIndexPage, ArticlePage
from home.models import HomePage
from site_core.accounts.models import Security, User
from site_core.media.models import Document, Image
from site_core.tenancy.models import SiteCollection
from site_core.tenancy.ownership import SiteOwned
from site_core.tenancy.roles import provision_roles, role_group
from tests.builders import block, make_document, make_image, picture_file
from tests.samples import Things, field_values, setting_models

SECRET = "secretb"
QUESTION = "walrus"  # stands beside the secret, so that searches can ask for it
WORDS = f"{QUESTION} {SECRET}"
THING, HOME = 70001007, 70500008  # no port, size or count looks like them
SITE, PERSON, TAG = f"{WORDS} site", f"{QUESTION} person-{SECRET}", f"{WORDS} tag"


def build() -> Site:
    """Return a site on which every kind of thing there is has the id ``THING``."""
    home = HomePage(pk=HOME, title=f"{WORDS} home", slug=f"{SECRET}-home")
    Page.get_first_root_node().add_child(instance=home)
    site = Site.objects.create(pk=THING, hostname="b.example", site_name=SITE, root_page=home)
    _collection(site)
    provision_roles(site)
    person = _person(site)
    article = _pages(site, person)
    _media(site, person)
    _records(site)
    _traces(site, person, article)
    return site


def _collection(site) -> None:
    collection = Collection(pk=THING, name=site.site_name)
    Collection.get_first_root_node().add_child(instance=collection)
    SiteCollection.objects.create(pk=THING, site=site, collection=collection)


def _person(site) -> User:
    person = User.objects.create_user(
        f"{SECRET}-editor", f"{SECRET}@example.org", "password", pk=THING,
        first_name=QUESTION, last_name=f"person-{SECRET}",
    )  # fmt: skip
    person.groups.add(role_group(site, "editor"))
    group = Group.objects.create(pk=THING, name=f"{WORDS} group")
    person.groups.add(group)
    return person


def _pages(site, person) -> ArticlePage:
    index = ArticleIndexPage(title=f"{WORDS} articles", slug="articles", owner=person)
    site.root_page.add_child(instance=index)
    words = [
        block("text", f"<p>{WORDS} text</p>"),
        block("heading", {"text": WORDS, "level": "h2"}),
    ]
    values = {"summary": WORDS, "body": words, "owner": person}
    live = ArticlePage(title=f"{WORDS} live", slug=f"{SECRET}-live", **values)
    index.add_child(instance=live)
    article = ArticlePage(
        pk=THING, title=f"{WORDS} draft", slug=f"{SECRET}-draft", live=False, locked=True,
        locked_by=person, locked_at=timezone.now(), **values,
    )  # fmt: skip
    index.add_child(instance=article)
    for page in (site.root_page.specific, live, article):
        page.save_revision(user=person, log_action=True)
    revision = article.get_latest_revision()
    revision.pk = THING
    Revision.objects.bulk_create([revision])
    _submit(live, person)
    Comment.objects.bulk_create(
        [
            Comment(
                pk=THING, page=article, user=person, text=WORDS, contentpath="summary", position=""
            )
        ]
    )
    return article


def _submit(page, person) -> None:
    """Have ``page`` wait for somebody's approval."""
    workflow = Workflow.objects.get(workflow_pages__page=page.get_site().root_page)
    state = WorkflowState.objects.create(
        pk=THING, workflow=workflow, requested_by=person, object_id=str(page.pk),
        base_content_type=page.get_base_content_type(), content_type=page.get_content_type(),
    )  # fmt: skip
    task = workflow.tasks.get()
    state.current_task_state = TaskState.objects.create(
        pk=THING, workflow_state=state, task=task, revision=page.get_latest_revision(),
        content_type=ContentType.objects.get_for_model(TaskState),
    )  # fmt: skip
    state.save()


def _media(site, person) -> None:
    file = picture_file(name=f"{SECRET}.jpg")
    owned = {"uploaded_by_user": person}
    make_image(site, pk=THING, title=f"{WORDS} image", file=file, **owned).tags.add(TAG)
    make_document(
        site, pk=THING, title=f"{WORDS} document", name=f"{SECRET}.txt", **owned
    )  # fmt: skip
    UploadedFile.objects.create(pk=THING, file=picture_file(name=f"{SECRET}-upload.jpg"), **owned)


def _records(site) -> None:
    """Make a record of every model sites own, whatever they are, and every setting."""
    there = {model: model.objects.get(pk=THING) for model in (Image, Document, User)}
    things = Things(site, records=there)
    owned = [m for m in apps.get_models() if issubclass(m, SiteOwned)]
    for model in [*owned, *setting_models()]:
        values = field_values(model, things)
        values |= {f.name: _secret(f) for f in model._meta.local_fields if _holds_words(f)}
        if "shared" in values:
            values["shared"] = False  # what is offered to all sites on purpose is no secret
        things.records[model] = model.objects.create(pk=THING, **{**values, "site": site})
    # Whoever sees everything has no authenticator app at hand.
    Security.objects.filter(site=site).update(require_second_factor=False)


def _holds_words(field) -> bool:
    kind = field.get_internal_type()
    return (
        kind in ("CharField", "TextField")
        and field.editable
        and not field.choices
        and (field.max_length is None or field.max_length >= len(WORDS))
    ) or field.name == "email"


def _secret(field) -> str:
    return f"{QUESTION}.{SECRET}.subscriber@example.org" if field.name == "email" else WORDS


def _traces(site, person, article) -> None:
    """Leave what work leaves behind."""
    owned = [m for m in apps.get_models() if issubclass(m, SiteOwned)]
    for model in (Image, Document, *owned):
        log(model.objects.get(pk=THING), "wagtail.edit", user=person)
    EditingSession.objects.create(
        pk=THING, user=person, content_object=article, last_seen_at=timezone.now()
    )
