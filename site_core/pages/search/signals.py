"""Follow pages: what search knows changes in the same transaction as the page, in an editor's request."""

from django.apps import apps
from django.db.models.signals import post_delete, post_save, pre_delete
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction, Site
from wagtail.signals import post_page_move

from site_core.branding.chrome_build import refresh_chrome
from site_core.pages.search.entries import (
    next_generation,
    sites_above,
    sync_pages,
    sync_site,
    sync_tree,
)
from site_core.pages.search.models import BestBet, SearchEntry, SearchState
from site_core.pages.term_merging import merged
from site_core.pages.term_order import reordered
from site_core.pages.topics import Topic, WithTopics, pages_about


def page_changed(page: Page) -> None:
    """Have search know what ``page`` says now, or that it is not public."""
    for site in sites_above(page):
        sync_pages(site, [page.pk])


@receiver(post_save)
def record_saved(sender, instance, created, raw=False, update_fields=None, **kwargs):
    """A page was saved otherwise, a site got a home page, somebody's access to pages was limited."""
    if raw:
        return
    if issubclass(sender, Page):
        # What is saved field by field is drafts, locks and the like.
        if update_fields is None and (instance.live or not created):
            page_changed(instance)
    elif issubclass(sender, PageViewRestriction):
        _tree_changed(instance.page)
    elif issubclass(sender, Topic | BestBet):
        _record_changed(sender, instance)
        if sender is Topic and instance.was_called != (instance.name, instance.synonyms):
            _words_changed(pages_about(instance))
    elif issubclass(sender, Site):
        sync_site(Site.objects.select_related("root_page").get(pk=instance.pk))


@receiver(post_page_move)
def page_moved(sender, instance, **kwargs):
    """A page and what is below it may be on another site now, or below a restricted page."""
    ids = Page.objects.filter(path__startswith=instance.path).values_list("pk", flat=True)
    before = {
        entry.site for entry in SearchEntry.objects.filter(page__in=ids).select_related("site")
    }
    here = sites_above(instance)
    for site in before - set(here):
        SearchEntry.objects.filter(site=site, page__in=ids).delete()
        next_generation(site)
    for site in here:
        sync_pages(site, ids)


@receiver(pre_delete)
def about_to_be_deleted(sender, instance, **kwargs):
    """The entry goes with the page; processes have to hear of it while the site can be told."""
    if issubclass(sender, Page):
        for site in sites_above(instance):
            if SearchState.objects.filter(site=site).exists():  # it may be on its way out as well
                next_generation(site)
    elif issubclass(sender, Topic):
        instance._pages = pages_about(instance)  # afterwards nobody can tell


@receiver(post_delete)
def record_deleted(sender, instance, origin=None, **kwargs):
    """A restriction was lifted, a topic or a recommendation is gone, if not with its whole site."""
    if issubclass(sender, PageViewRestriction):
        _tree_changed(instance.page)
    elif issubclass(sender, Topic | BestBet) and getattr(origin, "model", type(origin)) is not Site:
        _record_changed(sender, instance)
        _words_changed(getattr(instance, "_pages", ()))


def _words_changed(pages) -> None:
    """What a topic of these pages is called has changed."""
    for page in pages:
        page_changed(page)


@receiver(reordered, sender=Topic)
def topics_reordered(sender, site, **kwargs):
    """Topics are listed in another order: on the sites that have them."""
    every = Topic.objects.filter(site=site, shared=True).exists()
    for each in Site.objects.select_related("root_page") if every else [site]:
        next_generation(each)
        refresh_chrome(each)


@receiver(merged, sender=Topic)
def topics_merged(sender, page_ids, **kwargs):
    """Pages have another topic: it is kept on the page, and with what search knows of it."""
    for model in apps.get_models():
        if issubclass(model, WithTopics):
            for page in model.objects.filter(pk__in=page_ids):
                ids = [topic.pk for topic in page.topics.all()]
                model.objects.filter(pk=page.pk).update(topic_ids=ids)
                page_changed(page)


def _record_changed(kind, record) -> None:
    """Topics are part of what surrounds pages as well; all sites may have shared ones."""
    every = kind is Topic and (record.shared or record.was_shared)
    for site in Site.objects.select_related("root_page") if every else [record.site]:
        next_generation(site)
        if kind is Topic:
            refresh_chrome(site)


def _tree_changed(page: Page) -> None:
    """Who may read ``page`` has changed, and so of what is below it and of its aliases."""
    page = Page.objects.filter(pk=page.pk).first()
    if page:
        for each in [page, *page.aliases.all()]:
            sync_tree(each)
