"""What follows when the terms of programs change places or become one."""

from django.db.models.signals import post_save
from django.dispatch import receiver
from wagtail.models import Site

from programs.models import ProgramIndexPage, ProgramPage
from programs.signals import MODELS
from programs.terms import RELATIONS, Audience
from site_core.branding.chrome_build import refresh_all_later, refresh_chrome
from site_core.pages.queries import path_on
from site_core.pages.term_merging import merged
from site_core.pages.term_order import reordered
from site_core.pages.topics import Topic
from site_core.redirects.models import Redirect
from site_core.redirects.paths import fold_typed

# Where the list of programs has a page for each term of a kind.
LANDINGS = {Audience: "for", Topic: "about"}


@receiver(reordered)
def terms_reordered(sender, site, **kwargs):
    """Names are kept on pages in the order of their site: a few queries for all pages."""
    if sender not in MODELS:
        return
    relation = MODELS[sender]
    _, names = RELATIONS[relation]
    chosen = ProgramPage.objects.filter(**{f"{relation}__site": site}).distinct()
    pages = list(chosen.prefetch_related(relation).only("pk", "term_ids", names))
    for page in pages:
        terms = page.chosen(relation)
        page.term_ids[relation] = [term.pk for term in terms]
        setattr(page, names, ", ".join(term.name for term in terms)[:600])
    ProgramPage.objects.bulk_update(pages, ["term_ids", names], batch_size=200)
    if sender.objects.filter(site=site, shared=True).exists():
        refresh_all_later()
    else:
        refresh_chrome(site)


@receiver(merged)
def terms_merged(sender, old, new, **kwargs):
    """The page that listed the old term leads to the one that lists the new, on every site."""
    if sender in LANDINGS and old.slug != new.slug:
        _lead_on_everywhere(old, LANDINGS[sender], old.slug, new.slug)


@receiver(post_save, sender=Audience)
@receiver(post_save, sender=Topic)
def term_has_another_address(sender, instance, created, raw=False, **kwargs):
    """The page that listed a term at its old address leads to the new one."""
    before, instance.was_at = instance.was_at, instance.slug
    if not (created or raw) and before and before != instance.slug:
        _lead_on_everywhere(instance, LANDINGS[sender], before, instance.slug)


def _lead_on_everywhere(term, kind: str, before: str, after: str) -> None:
    sites = Site.objects.all() if term.shared else Site.objects.filter(pk=term.site_id)
    for site in sites.select_related("root_page"):
        lead_on(site, kind, before, after)


def lead_on(site: Site, kind: str, before: str, after: str) -> None:
    """Redirect the page of one term to that of another; what somebody redirected by hand stays."""
    for index in ProgramIndexPage.objects.descendant_of(site.root_page):
        above = path_on(site, index)
        old, new = f"{above}{kind}/{before}/", f"{above}{kind}/{after}/"
        own = Redirect.objects.filter(site=site)
        own.filter(key__in=[fold_typed(old), fold_typed(new)], automatic=True).delete()
        if not own.filter(key=fold_typed(old)).exists():
            row = Redirect(site=site, old_path=old, target_link=new, automatic=True)
            row.save()
            # The list answers for any term there may be: nothing but this knows that it is gone.
            led_there = own.filter(target_key=row.key).exclude(pk=row.pk)
            led_there.update(target_page=None, target_link=new, target_key=row.target_key)
