"""Keep what programs say of their terms true when a term is renamed, deleted or left behind."""

from django.db.models.signals import post_delete, post_save, pre_delete
from django.dispatch import receiver
from wagtail.models import Site
from wagtail.signals import post_page_move

from programs.models import ProgramPage
from programs.terms import RELATIONS, Audience, Language, Mandate
from site_core.branding.chrome_build import refresh_all_later, refresh_chrome
from site_core.pages.search.entries import sites_above, sync_pages

MODELS = {model: relation for relation, (model, _) in RELATIONS.items()}


def programs_with(term) -> list[ProgramPage]:
    """Return the programs for which ``term`` is chosen."""
    return list(ProgramPage.objects.filter(**{MODELS[type(term)]: term}))


def keep_terms_of(pages) -> None:
    """Have the pages, and what search knows of them, say the names there are now."""
    for page in pages:
        page.keep_terms()
        kept = {names: getattr(page, names) for _, names in RELATIONS.values()}
        ProgramPage.objects.filter(pk=page.pk).update(term_ids=page.term_ids, **kept)
        for site in sites_above(page):
            sync_pages(site, [page.pk])


def _refresh(term) -> None:
    if term.shared or term.was_shared:
        refresh_all_later()
    else:
        refresh_chrome(term.site)


@receiver(post_save, sender=Audience)
@receiver(post_save, sender=Mandate)
@receiver(post_save, sender=Language)
def term_saved(sender, instance, created=False, raw=False, **kwargs):
    """A term has another name or place."""
    if raw:
        return
    _refresh(instance)
    if not created and instance.was_called != (instance.name, instance.synonyms):
        keep_terms_of(programs_with(instance))


@receiver(pre_delete, sender=Audience)
@receiver(pre_delete, sender=Mandate)
@receiver(pre_delete, sender=Language)
def term_goes(sender, instance, **kwargs):
    """Remember which programs have a term; afterwards nobody can tell."""
    instance._programs = [page.pk for page in programs_with(instance)]


@receiver(post_delete, sender=Audience)
@receiver(post_delete, sender=Mandate)
@receiver(post_delete, sender=Language)
def term_gone(sender, instance, origin=None, **kwargs):
    """A term was deleted; with its whole site, only what other sites say has to change."""
    if instance.shared or getattr(origin, "model", type(origin)) is not Site:
        _refresh(instance)
        keep_terms_of(ProgramPage.objects.filter(pk__in=getattr(instance, "_programs", ())))


@receiver(post_page_move)
def page_moved(sender, instance, **kwargs):
    """Programs that moved to another site use the terms of that site."""
    for page in ProgramPage.objects.filter(path__startswith=instance.path):
        if page.adopt_terms():
            page.save(clean=False)
