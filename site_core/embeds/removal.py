"""Takes the words of a post out of a page because its author took them back."""

import json

from django.db import transaction
from django.db.models.signals import pre_save
from django.dispatch import Signal, receiver
from wagtail.log_actions import log
from wagtail.models import Page, Revision
from wagtail.signals import page_published

from site_core.embeds.models import PostCheck
from site_core.embeds.quoted import raw_of, stream_names, without_words, without_words_in_text

ACTION = "embeds.take_out"
taken_out = Signal()  # check: for whoever holds copies of blocks elsewhere


@transaction.atomic
def take_out(check: PostCheck, user) -> None:
    """Take the words out of what readers see, of drafts, and of every older version.

    Whoever went back to an older version would publish what its author does not want to be read.
    """
    page = check.page.specific
    for revision in page.revisions.all():
        _take_out_of_revision(revision, stream_names(type(page)), check.block)
    if _take_out_of_page(page, check.block):
        log(instance=page, action=ACTION, user=user, data={"author": check.author})
    # Kept: a form that is open somewhere still holds the words, and saves itself.
    check.state, check.words, check.reported = PostCheck.State.TAKEN_OUT, "", False
    check.save(update_fields=["state", "words", "reported"])
    taken_out.send(PostCheck, check=check)


@receiver(pre_save, sender=Revision, dispatch_uid="embeds.keep_out")
def keep_out(sender, instance: Revision, raw=False, **kwargs):
    """Leave words that were taken out of what is saved later by a form that was open meanwhile."""
    if raw or not str(instance.object_id).isdigit() or not _is_page(instance):
        return
    taken = PostCheck.objects.filter(page_id=instance.object_id, state=PostCheck.State.TAKEN_OUT)
    blocks = list(taken.values_list("block", flat=True))
    if not blocks:
        return
    names = stream_names(instance.content_type.model_class())
    for block in blocks:
        for name in names:
            text = without_words_in_text(instance.content.get(name), block)
            if text is not None:
                instance.content[name] = text


def _is_page(revision: Revision) -> bool:
    model = revision.content_type.model_class()
    return model is not None and issubclass(model, Page) and bool(stream_names(model))


def _take_out_of_page(page, block: str) -> bool:
    """Take the words out of a page and its aliases; whether it is public is left as it is."""
    names = [name for name in stream_names(type(page)) if _take_out_of_field(page, name, block)]
    if names:
        # All fields, which search waits for. What a draft holds besides stays a draft.
        page.save(clean=False)
        if page.live:  # copies in caches, search and cards follow
            page_published.send(type(page), instance=page, revision=page.live_revision)
    for alias in type(page).objects.filter(alias_of=page):
        _take_out_of_page(alias, block)
    return bool(names)


def _take_out_of_field(page, name: str, block: str) -> bool:
    raw = without_words(raw_of(page, name), block)
    if raw is None:
        return False
    setattr(page, name, json.dumps(raw))
    return True


def _take_out_of_revision(revision: Revision, names: list[str], block: str) -> None:
    content, found = dict(revision.content), False
    for name in names:
        text = without_words_in_text(content.get(name), block)
        if text is not None:
            content[name], found = text, True
    if found:
        Revision.objects.filter(pk=revision.pk).update(content=content)
