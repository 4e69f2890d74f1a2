"""A site's notice: where it stands, and that it comes and goes by itself."""

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.permissions import policy_registry

from site_core.branding.models import Notice
from site_core.branding.notice import renew_notices
from tests.builders import block, make_page, make_user
from tests.markup import parse

WORDS = "The phones are down until noon."
HOUR = timedelta(hours=1)


@pytest.fixture
def post(site, django_capture_on_commit_callbacks):
    """Return a function that gives the site a notice."""

    def make(**fields):
        with django_capture_on_commit_callbacks(execute=True):
            return Notice.objects.create(site=site, **{"text": WORDS, **fields})

    return make


@pytest.fixture
def a_minute_passes(django_capture_on_commit_callbacks):
    """Return what the scheduler does."""

    def run():
        with django_capture_on_commit_callbacks(execute=True):
            return renew_notices()

    return run


def notice_on(response):
    return parse(response.content).find("aside", class_="site-notice")


def test_it_stands_after_the_skip_link_and_before_the_page(site, get, post):
    post(tone="important", link=[block("link", {"text": "Write instead", "url": "/contact/"})])
    soup = parse(get(site).content)
    aside = soup.find("aside", class_="site-notice")
    order = [e.name for e in soup.body.find_all(["aside", "main", "a"]) if e in
             (aside, soup.main, soup.find(class_="skip"))]  # fmt: skip
    assert order == ["a", "aside", "main"]
    assert aside["aria-label"] == "Notice"
    assert WORDS in aside.text
    assert aside.a["href"] == "/contact/"
    assert "css/notice" in str(soup.head)


def test_another_site_does_not_have_it(site, other_site, get, post):
    post()
    assert notice_on(get(other_site)) is None


@pytest.mark.parametrize("text", ["", "   "])
def test_no_words_no_notice(site, get, post, text):
    post(text=text)
    assert notice_on(get(site)) is None
    assert b"css/notice" not in get(site).content


def test_it_may_stand_on_the_home_page_only(site, get, post):
    page = make_page(site.home)
    post(where="home")
    assert notice_on(get(site))
    assert notice_on(get(site, page.url)) is None


def test_it_comes_and_goes_at_its_times(site, get, post, a_minute_passes):
    now = timezone.now()
    notice = post(starts_at=now + HOUR, ends_at=now + 2 * HOUR)
    assert notice_on(get(site)) is None
    assert a_minute_passes() == 0
    later(notice, -HOUR - timedelta(minutes=1))
    assert notice_on(get(site)) is None
    assert a_minute_passes() == 1
    assert WORDS in notice_on(get(site)).text
    assert a_minute_passes() == 0
    later(notice, -HOUR)
    assert a_minute_passes() == 1
    assert notice_on(get(site)) is None


def later(notice, by: timedelta) -> None:
    """Let time pass by moving the notice the other way."""
    notice.starts_at += by
    notice.ends_at += by
    Notice.objects.filter(pk=notice.pk).update(starts_at=notice.starts_at, ends_at=notice.ends_at)


def test_it_costs_no_query(site, get, post, django_assert_num_queries):
    def queries():
        cache.clear()
        from django.db import connection
        from django.test.utils import CaptureQueriesContext

        with CaptureQueriesContext(connection) as captured:
            get(site)
        return len(captured)

    get(site)
    before = queries()
    post()
    assert queries() == before


def test_it_cannot_end_before_it_starts(site):
    now = timezone.now()
    with pytest.raises(ValidationError) as error:
        Notice(site=site, text=WORDS, starts_at=now, ends_at=now - HOUR).full_clean()
    assert "ends_at" in error.value.message_dict


@pytest.mark.parametrize(
    ("role", "may"), [("author", False), ("editor", True), ("site_admin", True)]
)
def test_editors_may_change_it_on_their_site_only(site, other_site, role, may):
    user = make_user(site=site, role=role)
    policy = policy_registry.get_by_type(Notice)
    own, foreign = (Notice.objects.create(site=one) for one in (site, other_site))
    assert policy.user_has_permission_for_instance(user, "change", own) is may
    assert not policy.user_has_permission_for_instance(user, "change", foreign)


@pytest.mark.parametrize("role", ["editor", "site_admin"])
def test_it_is_seen_before_it_is_saved_whenever_it_is_due(site, login, get, role):
    client = login(make_user("nora", site, role), site)
    address = f"/admin/settings/branding/notice/{site.pk}/"
    form = client.get(address).content.decode()
    assert "Times are in" in form
    data = {"text": WORDS, "tone": "important", "where": "all", "link-count": "0",
            "starts_at": "2049-01-01 10:00", "ends_at": ""}  # fmt: skip
    assert client.post(f"{address}preview/", data).json()["is_valid"]
    assert WORDS in client.get(f"{address}preview/").content.decode()
    assert notice_on(get(site)) is None
    client.post(address, data)
    assert Notice.objects.get(site=site).text == WORDS


def test_what_it_says_is_text(site, get, post):
    post(text="<script>alert(1)</script>")
    assert b"<script>alert" not in get(site).content
