"""Looks by and by whether quoted posts still are what they were. Pages stay as they are."""

import logging
from datetime import timedelta

from django.conf import settings
from django.db.models import F, Q
from django.utils import timezone

from site_core.embeds.addresses import recognize
from site_core.embeds.capture import new_fetcher, one, seconds_for
from site_core.embeds.captured import digest
from site_core.embeds.models import PostCheck
from site_core.embeds.problems import FetchError, Trouble
from site_core.embeds.quoted import is_removed, parts_of, quoted_on, quoting_types

AT_ONCE = 5  # at twenty seconds each at the very most, within the claim of a job
AGAIN = timedelta(days=1)
MOST_PARTS = 25
State = PostCheck.State
MEANS = {Trouble.MISSING: State.DELETED, Trouble.PRIVATE: State.PRIVATE}
logger = logging.getLogger(__name__)


def find_posts() -> int:
    """Note what live pages quote, and forget what they do not any more. Returns how many there are."""
    found = set()
    for model in quoting_types():
        # Copies of a page, on other sites too, follow it by themselves.
        for page in model.objects.filter(live=True, alias_of=None).iterator():
            found |= _note(page)
    PostCheck.objects.exclude(pk__in=found).exclude(state=State.TAKEN_OUT).delete()
    return len(found)


def _note(page) -> set[int]:
    items = {pk: item for pk, item in quoted_on(page).items() if not is_removed(item)}
    items = {pk: item for pk, item in items.items() if any(url for _, url in parts_of(item))}
    site = page.get_site() if items else None
    if site is None:
        return set()
    noted = set()
    for block, item in items.items():
        author = (item["value"].get("author") or "")[:120]
        check, _ = PostCheck.objects.update_or_create(
            page_id=page.pk, block=block, defaults={"site": site, "author": author}
        )
        noted.add(check.pk)
    return noted


def check_posts(make_fetcher=new_fetcher) -> int:
    """Look at the few that were not looked at for longest. Returns how many."""
    if not settings.FETCH_POSTS:
        return 0
    due = Q(checked_at=None) | Q(checked_at__lt=timezone.now() - AGAIN)
    order = F("checked_at").asc(nulls_first=True)
    checks = list(
        PostCheck.objects.filter(due)
        .exclude(state=State.TAKEN_OUT)
        .select_related("page")
        .order_by(order)[:AT_ONCE]
    )
    for check in checks:
        # First, so that one that breaks does not hold up the others for ever.
        PostCheck.objects.filter(pk=check.pk).update(checked_at=timezone.now())
        try:
            look_at(check, make_fetcher)
        except Exception:
            logger.exception("A quoted post could not be looked at: %s", check.pk)
    return len(checks)


def look_at(check: PostCheck, make_fetcher=new_fetcher) -> None:
    """Ask the network, and keep what it says; silence means nothing."""
    item = quoted_on(check.page.specific).get(check.block)
    if item is None or is_removed(item):
        check.delete()
        return
    try:
        parts = parts_of(item)[:MOST_PARTS]
        state, words = _verdict(parts, make_fetcher(seconds_for(len(parts))))
    except FetchError:
        return
    if state == State.CHANGED and not check.words and not item["value"].get("captured_at"):
        # Typed by hand, perhaps shortened: how it reads today is what it is compared with.
        check.settled = f"{State.CHANGED}:{words}"
    if state != check.state:
        check.since = timezone.now()
    check.state, check.words = state, words
    check.reported = check.is_bad and check.finding != check.settled
    check.save(update_fields=["state", "words", "settled", "reported", "since"])


def _verdict(parts: list[tuple[str, str]], fetcher) -> tuple[str, str]:
    """Return what is to be said of a post or a thread, and a fingerprint of its words."""
    here, there = [], []
    for text, url in parts:
        try:
            reference = recognize(url)
        except FetchError:  # no address anybody can ask about
            continue
        try:
            found = one(reference, fetcher)
        except FetchError as error:
            if error.trouble not in MEANS:
                raise
            return MEANS[error.trouble], ""
        here.append(digest(text))
        there.append(digest(found.posts[0].text))
    state = State.FINE if here == there else State.CHANGED
    return state, digest(" ".join(there)) if there else ""
