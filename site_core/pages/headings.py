"""The headings of pages keep their addresses: stored when a page goes live, whatever comes later."""

from dataclasses import asdict

from django.core.exceptions import ObjectDoesNotExist
from django.db import models
from django.utils.functional import cached_property

from site_core.blocks.contents import Heading, headings_of, with_anchors

MOST_FORMER = 200


class PageHeadings(models.Model):
    """The headings a live page has, with their ids, and the ids of those it had."""

    page = models.OneToOneField(
        "wagtailcore.Page", on_delete=models.CASCADE, related_name="kept_headings"
    )
    headings = models.JSONField(default=list)
    former = models.JSONField(default=dict)

    def __str__(self) -> str:
        return f"Headings of page {self.page_id}"

    def known(self) -> dict[str, str]:
        """Return all ids ever given, by key."""
        return self.former | {heading["key"]: heading["anchor"] for heading in self.headings}

    def outline(self) -> list[Heading]:
        """Return the headings the live page has."""
        return [Heading(**heading) for heading in self.headings]


def kept_by(page) -> PageHeadings | None:
    """Return what is kept for ``page``, if anything is."""
    try:
        return page.kept_headings
    except ObjectDoesNotExist:
        return None


class Anchored(models.Model):
    """A page whose headings can be linked to."""

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        """Keep the ids of the headings of a page readers can see."""
        whole = kwargs.get("update_fields") is None
        before = self._never_kept() if whole and self.live else None
        super().save(*args, **kwargs)
        if whole and self.live:
            keep_headings(self, before)

    @cached_property
    def outline(self) -> list[Heading]:
        """Return the headings of the page as it is in memory, with their ids."""
        found = [heading for stream in self.streams for heading in headings_of(stream)]
        kept = kept_by(self) if found else None
        return with_anchors(found, kept.known() if kept else {})

    @cached_property
    def anchors(self) -> dict[str, str]:
        """Return the ids of the page's headings, by key."""
        return {heading.key: heading.anchor for heading in self.outline}

    def _never_kept(self):
        """Return the page as readers saw it, if nothing was kept of it yet."""
        if self._state.adding or PageHeadings.objects.filter(page_id=self.pk).exists():
            return None
        return type(self)._base_manager.filter(pk=self.pk, live=True).first()


def keep_headings(page, before=None) -> None:
    """Store the headings of a live page; ``before`` is how readers knew it, if nothing was kept."""
    kept = PageHeadings.objects.filter(page_id=page.pk).first() or PageHeadings(page_id=page.pk)
    known = before.anchors if before else kept.known()
    found = [heading for stream in page.streams for heading in headings_of(stream)]
    headings = with_anchors(found, known)
    if not headings and not known:
        return
    present = {heading.key for heading in headings}
    former = [(key, anchor) for key, anchor in known.items() if key not in present]
    kept.headings = [asdict(heading) for heading in headings]
    kept.former = dict(former[-MOST_FORMER:])
    kept.save()
    page.__dict__.pop("outline", None)
    page.__dict__.pop("anchors", None)
    page._state.fields_cache["kept_headings"] = kept
