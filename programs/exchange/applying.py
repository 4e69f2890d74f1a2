"""Does what a plan says: each line in a transaction of its own, so that one that fails stands alone."""

from django.core.exceptions import ValidationError
from django.db import DatabaseError, transaction
from wagtail.log_actions import log

from programs.exchange.catalog import CHOICES, PLAIN, STATUSES
from programs.exchange.columns import LABELS
from programs.exchange.planning import Outcome, Plan, Planned
from programs.exchange.texts import block_of, clean_text
from programs.exchange.values import NUMBERS
from programs.exchange.words import FIELDS, split
from programs.models import ProgramIndexPage, ProgramPage

MEANWHILE = "Somebody changed it at the same moment. Import this line again."


def apply(plan: Plan, user=None) -> None:
    """Import every line that is not refused. What goes wrong on the way is written to its line."""
    made: dict[int, int] = {}  # id of a planned line -> its new page
    for planned in plan.to_do:
        learned = []
        try:
            with transaction.atomic():
                _apply(plan, planned, user, made, learned)
            for words, term in learned:  # those made for a line that fails are gone with it
                words.learn(term)
        except ValidationError as error:
            _refuse(planned, error.messages)
        except DatabaseError:
            _refuse(planned, [MEANWHILE])
    plan.counts.clear()
    plan.counts.update(row.outcome for row in plan.rows)


def _refuse(planned: Planned, messages) -> None:
    planned.outcome = Outcome.REFUSED
    planned.messages = list(messages)


def _apply(plan, planned, user, made, learned) -> None:
    page = _page(planned, plan.catalog.index)
    changes = planned.changes
    if planned.known is None:
        changes = {column: ("", text) for column, text in planned.cells.items()}
    for column, (_, text) in changes.items():
        if column in FIELDS:
            setattr(page, FIELDS[column][0], _terms(plan, column, text, learned))
        elif column == "replaced_by":
            page.replaced_by_id = _replacement(plan, planned, text, made)
        elif column == "text":
            html = clean_text(text, plan.catalog.site) if text else ""
            page.body = [block_of(html)] if html else []
        else:
            _set(page, column, text)
    _clean(page, planned)
    if planned.known is None:
        index = ProgramIndexPage.objects.get(pk=plan.catalog.index.pk)
        page.live, page.has_unpublished_changes, page.owner = False, True, user
        index.add_child(instance=page)
        log(page, "wagtail.create", user=user, content_changed=True)
        made[id(planned)] = page.pk
    if planned.outcome == Outcome.PUBLISHED and page.latest_revision:
        revision = page.latest_revision
    else:
        revision = page.save_revision(user=user, log_action=True, clean=False)
    if planned.publish:
        revision.publish(user=user)


def _page(planned, index) -> ProgramPage:
    """Return the draft of the page, if it still is what the plan was made from."""
    known = planned.known
    if known is None:
        return ProgramPage()
    page = ProgramPage.objects.select_for_update().child_of(index).filter(pk=known.pk).first()
    if page is None:
        raise ValidationError("Somebody deleted or moved it at the same moment.")
    unfinished = page.live and page.has_unpublished_changes
    now = (page.latest_revision_id, page.live, unfinished, page.locked)
    if now != (known.revision, known.live, known.unfinished, known.locked):
        raise ValidationError(MEANWHILE)
    if page.workflow_in_progress:
        raise ValidationError("It waits for approval since a moment ago. Finish that first.")
    return page.get_latest_revision_as_object()


def _clean(page, planned) -> None:
    """Check the whole page, in the words of the form; a new one has no place in the tree yet."""
    left = ["path", "depth", "content_type", "locale", "translation_key", "url_path"]
    try:
        page.clean_fields(exclude=left if planned.known is None else None)
    except ValidationError as error:
        words = [
            f"{LABELS.get(name, name)}: {' '.join(messages)}"
            for name, messages in error.message_dict.items()
        ]
        raise ValidationError(words) from None


def _set(page, column: str, text: str) -> None:
    if column in NUMBERS:
        setattr(page, column, int(text) if text else None)
    elif column in PLAIN:
        setattr(page, PLAIN[column], text)
    elif column == "formats":
        labels = split(text)
        page.deliveries = [key for key, label in CHOICES if str(label) in labels]
    elif column == "status":
        page.status = next(key for key, label in STATUSES if str(label) == text)


def _terms(plan, column: str, text: str, learned: list) -> list:
    words = plan.catalog.words[column]
    terms = [words.get_or_make(name) for name in split(text, words.find)]
    learned += [(words, term) for term in terms]
    return terms


def _replacement(plan, planned, text, made) -> int | None:
    if planned.after is not None:
        if id(planned.after) not in made:
            raise ValidationError(f"Replaced by: “{planned.after.title}” was not imported.")
        return made[id(planned.after)]
    known = plan.finder.named(text, ()) if text else None
    return known.pk if known else None
