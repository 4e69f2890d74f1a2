"""Takes an import back: what it made and nobody has touched or used since."""

from django.db import transaction
from django.utils import timezone
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import ReferenceIndex

from articles.importing.in_drafts import used_in_drafts
from articles.importing.models import ImportedThing, ImportRun
from articles.importing.report import Report
from articles.models import ArticlePage, Author
from site_core.pages.topics import Topic, pages_about
from site_core.redirects.models import Redirect
from site_core.tenancy.roles import site_collection

Kind = ImportedThing.Kind
MODELS = {
    Kind.IMAGE: get_image_model,
    Kind.DOCUMENT: get_document_model,
    Kind.AUTHOR: lambda: Author,
    Kind.TOPIC: lambda: Topic,
    Kind.REDIRECT: lambda: Redirect,
}
ELSEWHERE = "It is on another site now, so it stays."


def undo(run: ImportRun, report: Report, user=None, watch=None) -> None:
    """Delete what ``run`` made, unless somebody edited or uses it; tell what stays, and why."""
    rows = list(run.things.select_related("page", "site__root_page"))
    pages = [row for row in rows if row.kind == Kind.PAGE]
    stay: set[int] = set()
    for done, row in enumerate(pages, 1):
        if watch:
            watch("Undoing", done, len(pages))
        if row.page_id:
            with transaction.atomic():
                _page(row, report, stay, user)
        if row.page_id is None or row.page_id not in stay:
            row.delete()
    others = [row for row in rows if row.kind != Kind.PAGE]
    made = {(MODELS[row.kind](), row.object_id) for row in others if row.kind != Kind.REDIRECT}
    in_drafts = used_in_drafts(run.site, made) if made else set()
    for row in others:
        with transaction.atomic():
            _other(row, report, stay, in_drafts)
    run.undone_at = timezone.now()
    run.save(update_fields=["undone_at"])


def _page(row, report: Report, stay: set[int], user) -> None:
    page = ArticlePage.objects.filter(pk=row.page_id).first()
    if page is None:
        return
    if not page.is_descendant_of(row.site.root_page):
        report.note(page.title, ELSEWHERE, "articles that stay")
        stay.add(page.pk)
        return
    if page.latest_revision_id != row.revision_id:
        report.note(page.title, "It was edited here since, so it stays.", "articles that stay")
        stay.add(page.pk)
        return
    page.delete(user=user)
    report.count("articles removed")


def _other(row, report: Report, stay: set[int], in_drafts: set) -> None:
    """Delete what is not a page, unless it is in use."""
    model = MODELS[row.kind]()
    found = model.objects.filter(pk=row.object_id).first()
    if found is not None:
        why = _elsewhere(row, found)
        if not why and (model, found.pk) in in_drafts:
            why = "A draft or a saved section uses it, so it stays."
        if why or (why := _in_use(row, found, stay)):
            report.note(str(found), why, "others that stay")
            return
        found.delete()
        report.count(f"{Kind(row.kind).label.lower()}s removed")
    row.delete()


def _elsewhere(row, found) -> str:
    """Say so where somebody gave a thing to another site."""
    if row.kind in (Kind.IMAGE, Kind.DOCUMENT):
        own = site_collection(row.site)
        here = found.collection == own or found.collection.is_descendant_of(own)
    else:
        here = found.site_id == row.site_id
    return "" if here else ELSEWHERE


def _in_use(row, found, stay: set[int]) -> str:
    kind = row.kind
    if kind == Kind.REDIRECT:
        return _leads_somewhere(row, found, stay)
    if kind == Kind.TOPIC:
        return "This topic is used, so it stays." if pages_about(found) else ""
    if kind == Kind.AUTHOR:
        return "This author wrote other articles, so they stay." if found.articles.exists() else ""
    used = ReferenceIndex.get_references_to(found).exists()
    return "It is used elsewhere, so it stays." if used else ""


def _leads_somewhere(row, found, stay: set[int]) -> str:
    """Say so where a redirect leads to what stays, or not to where the import had it lead.

    Its article is deleted by now, and then it leads nowhere. Imports of long ago did not keep
    which article that was; what still leads somewhere then stays.
    """
    if found.target_page_id and found.target_page_id in stay:
        return "It leads to an article that stays."
    is_changed = found.target_link or found.gone
    if is_changed or (found.target_page_id and found.target_page_id != row.page_id):
        return "It leads elsewhere than this import had it lead, so it stays."
    return ""
