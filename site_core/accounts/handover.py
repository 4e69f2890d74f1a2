"""What somebody who goes leaves behind on a site, and passing it on to a colleague."""

from dataclasses import dataclass, field

from django.contrib.auth.hashers import make_password
from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils.crypto import get_random_string
from wagtail.admin.models import EditingSession
from wagtail.models import (
    APIToken,
    Comment,
    Page,
    PageSubscription,
    Revision,
    Site,
    WorkflowState,
)

from site_core.accounts.account_policy import colleagues_on
from site_core.accounts.audit import Event, record
from site_core.accounts.rights import keep_a_network_admin, set_role

UNDER_WAY = (WorkflowState.STATUS_IN_PROGRESS, WorkflowState.STATUS_NEEDS_CHANGES)


@dataclass
class Holdings:
    """What ``person`` holds on ``site``."""

    site: Site
    drafts: list = field(default_factory=list)
    locked: list = field(default_factory=list)
    submitted: list = field(default_factory=list)
    scheduled: list = field(default_factory=list)
    commented: list = field(default_factory=list)

    def __bool__(self) -> bool:
        """Whether there is anything that needs somebody else."""
        return bool(self.drafts or self.locked or self.submitted or self.commented)

    @property
    def parts(self) -> list[tuple[str, list]]:
        """Return what is held by kind, in words, leaving out what there is none of."""
        kinds = (
            ("Pages with unpublished changes", self.drafts),
            ("Pages locked for others", self.locked),
            ("Pages submitted and waiting for approval", self.submitted),
            ("Pages with open comments", self.commented),
            ("Pages that will be published at a set time, as planned", self.scheduled),
        )
        return [(words, pages) for words, pages in kinds if pages]


def holdings(person, site: Site) -> Holdings:
    """Return what ``person`` holds on ``site``."""
    pages = pages_of(site)
    unpublished = Q(live=False) | Q(has_unpublished_changes=True)
    return Holdings(
        site,
        drafts=list(pages.filter(unpublished, owner=person)),
        locked=list(pages.filter(locked=True, locked_by=person)),
        submitted=[state.content_object for state in submitted(person, pages)],
        scheduled=list(_scheduled(person, pages)),
        commented=list(_commented(person, pages)),
    )


def sites_touched(person, sites) -> list[Site]:
    """Return those of ``sites`` on whose pages ``person`` has left anything; a few queries."""
    states = WorkflowState.objects.filter(requested_by=person, status__in=UNDER_WAY)
    left = (
        Page.objects.filter(Q(owner=person) | Q(locked_by=person)),
        _commented(person, Page.objects.all()),
        Page.objects.filter(pk__in=PageSubscription.objects.filter(user=person).values("page")),
        _those(states, Page.objects.all()),
        _scheduled(person, Page.objects.all()),
    )
    paths = {path for pages in left for path in pages.values_list("path", flat=True)}
    with_pages = sites.select_related("root_page")
    return [site for site in with_pages if any(p.startswith(site.root_page.path) for p in paths)]


def pages_of(site: Site) -> QuerySet:
    """Return the pages of ``site``."""
    return Page.objects.filter(path__startswith=site.root_page.path).order_by("path")


def submitted(person, pages) -> list[WorkflowState]:
    """Return the workflows of ``pages`` that ``person`` started and that are not over."""
    states = WorkflowState.objects.filter(requested_by=person, status__in=UNDER_WAY)
    own = {str(pk) for pk in _those(states, pages).values_list("pk", flat=True)}
    return [state for state in states.filter(**_OF_PAGES) if state.object_id in own]


# What Wagtail says of pages and of other things in one table: ids are words there.
_OF_PAGES = {"base_content_type__app_label": "wagtailcore", "base_content_type__model": "page"}


def _those(rows, pages) -> QuerySet:
    """Return those of ``pages`` that ``rows`` are about."""
    ids = rows.filter(**_OF_PAGES).values_list("object_id", flat=True)
    return pages.filter(pk__in=[int(pk) for pk in ids])


def _scheduled(person, pages) -> QuerySet:
    planned = Revision.objects.filter(user=person, approved_go_live_at__isnull=False)
    return _those(planned, pages)


def _commented(person, pages):
    return pages.filter(
        pk__in=Comment.objects.filter(user=person, resolved_at=None).values("page")
    )  # fmt: skip


def successors(person, site: Site, actor) -> QuerySet:
    """Return who may take over on ``site``: no Network admins, pages show who owns them (P01)."""
    people = colleagues_on(site, actor).filter(is_superuser=False).exclude(pk=person.pk)
    return people.order_by("first_name", "last_name", "username")


def hand_over(person, site: Site, successor=None) -> None:
    """Give what ``person`` holds on ``site`` to ``successor``; without one, open the locks."""
    pages = pages_of(site)
    with transaction.atomic():
        given = holdings(person, site)
        locked = pages.filter(locked=True, locked_by=person)
        if successor is None:
            locked.update(locked=False, locked_by=None, locked_at=None)
        else:
            locked.update(locked_by=successor)
            pages.filter(pk__in=[page.pk for page in given.drafts]).update(owner=successor)
            states = [state.pk for state in submitted(person, pages)]
            WorkflowState.objects.filter(pk__in=states).update(requested_by=successor)
            for page in given.commented:
                PageSubscription.objects.update_or_create(
                    page=page, user=successor, defaults={"comment_notifications": True}
                )
        # Whoever has gone gets no more mail about comments on this site.
        PageSubscription.objects.filter(user=person, page__in=pages).delete()
        if given:
            facts = {"to": str(successor or "nobody"), "pages": len(given.drafts)}
            record(Event.HANDED_OVER, site=site, account=person, detail=facts)


def leave(person, site: Site, successor=None) -> None:
    """Take every role of ``person`` on ``site``, and hand over what they hold there."""
    with transaction.atomic():
        hand_over(person, site, successor)
        set_role(person, site, "")


def deactivate(person, successors_by_site: dict) -> None:
    """Close an account: hand over, end every session at once, take away tokens."""
    with transaction.atomic():
        if person.is_superuser:
            keep_a_network_admin(person)
        for site, successor in successors_by_site.items():
            hand_over(person, site, successor)
        person.is_active = False
        # Sessions hang on the password: none of them wakes up if the account is opened again.
        person.password = make_password(get_random_string(64))
        person.save(update_fields=["is_active", "password"])
        APIToken.objects.filter(user=person).delete()
        EditingSession.objects.filter(user=person).delete()


def reactivate(person) -> None:
    """Open an account again. It has its roles, but no password until one is chosen by link."""
    person.is_active = True
    person.save(update_fields=["is_active"])
