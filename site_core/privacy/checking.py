"""Reads a site's public pages as a reader would, and keeps what they load and store."""

from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.exceptions import SuspiciousOperation
from django.utils import timezone
from wagtail.models import Site

from site_core.branding.chrome_build import chrome_data
from site_core.delivery.addresses import read_address
from site_core.delivery.maintenance import is_on as is_maintenance
from site_core.pages.queries import public_pages
from site_core.privacy import reading
from site_core.privacy.asking import Answer, ask
from site_core.privacy.models import MOST_FINDINGS, PrivacyCheck
from site_core.redirects.models import NotFoundPath

MOST_PAGES = 300
# Screens that are no pages, and what machines read; all sites have them.
SCREENS = (
    "/search/", "/search/?q=consent", "/newsletter/", "/newsletter/thanks/", "/privacy/proof/",
    "/sitemap.xml", "/robots.txt",
)  # fmt: skip
MISSING = "/there-is-no-such-page/"


@dataclass
class Check:
    """A check while it runs."""

    site: Site
    pages: int = 0
    findings: list[dict] = field(default_factory=list)
    files: dict[str, dict[str, int]] = field(default_factory=lambda: defaultdict(dict))

    @property
    def own_hosts(self) -> set[str]:
        """Return the hosts that are the site's own: its name, and the store of its media."""
        media = urlsplit(settings.MEDIA_ORIGIN).hostname if settings.MEDIA_ORIGIN else None
        return {self.site.hostname, media} - {None}

    def found(self, kind: str, where: str, what: str) -> None:
        """Write down what should not be."""
        finding = {"kind": kind, "where": where, "what": what[:200]}
        alike = sum(each["kind"] == kind for each in self.findings)
        if finding not in self.findings and alike < MOST_FINDINGS:
            self.findings.append(finding)


def check_all() -> None:
    """Check every site."""
    for site in Site.objects.select_related("root_page"):
        check_site(site)


def check_site(site: Site) -> PrivacyCheck | None:
    """Read the pages of ``site`` and keep what was found, good or bad.

    During maintenance there is nothing to read but the words about it: what was found before is
    kept, and returned with the time of this try; ``None`` if there was nothing.
    """
    if is_maintenance():
        return _skip(site)
    check = Check(site)
    for path in addresses(site):
        _read(check, path, expected=200)
    _read(check, MISSING, expected=404)
    # Nobody asked for it in vain but us.
    NotFoundPath.objects.filter(site=site, path=MISSING).delete()
    if is_maintenance():  # it began meanwhile
        return _skip(site)
    kept, _ = PrivacyCheck.objects.update_or_create(
        site=site,
        defaults={
            "checked_at": timezone.now(),
            "skipped_at": None,
            "pages": check.pages,
            "files": {kind: sorted(files.items()) for kind, files in check.files.items()},
            "findings": check.findings,
        },
    )
    return kept


def _skip(site: Site) -> PrivacyCheck | None:
    last = PrivacyCheck.objects.filter(site=site)
    last.update(skipped_at=timezone.now())
    return last.first()


def addresses(site: Site) -> list[str]:
    """Return what is read: each type of page at least once, then the newest, and all screens."""
    pages = public_pages(site).order_by("-last_published_at", "-pk")
    seen, first, rest = set(), [], []
    for page in pages.only("url_path", "content_type", "path")[: MOST_PAGES * 10].iterator():
        (rest if page.content_type_id in seen else first).append(page.url_path)
        seen.add(page.content_type_id)
    start = len(site.root_page.url_path) - 1
    chosen = [path[start:] for path in [*first, *rest][:MOST_PAGES]]
    feed = chrome_data(site)["feed_url"]
    return [*chosen, *SCREENS, *[feed] * bool(feed)]


def _read(check: Check, path: str, expected: int) -> None:
    answer = ask(check.site.root_url, path)
    for name, value in answer.headers:
        if name.lower() == "set-cookie":
            check.found("cookie", path, value.split("=")[0])
    if answer.status != expected:
        check.found("unread", path, f"answered {answer.status}")
        return
    check.pages += 1
    if answer.header("Content-Type").startswith("text/html"):
        _read_page(check, path, answer)


def _read_page(check: Check, path: str, answer: Answer) -> None:
    policy = answer.header("Content-Security-Policy")
    for source in reading.outside_sources(policy, check.own_hosts):
        check.found("policy", path, source)
    page = reading.Page(answer.body.decode(errors="replace"))
    for what in page.inline:
        check.found("inline", path, what)
    base = reading.whole(path, page.base)
    for kind, address in page.loaded:
        address = reading.whole(base, address)
        if reading.is_outside(address, check.own_hosts):
            check.found("request", path, address)
        elif kind in ("scripts", "styles"):
            _read_file(check, kind, address)


def _read_file(check: Check, kind: str, address: str) -> None:
    """Look into a script or a style sheet, once, and into what it loads in turn."""
    name = getattr(read_address(address), "path", address)
    if name in check.files[kind]:
        return
    content = _content(check, name)
    check.files[kind][name] = len(content)
    text = content.decode(errors="replace")
    if kind == "scripts":
        for what in reading.stores(text):
            check.found("storage", name, what)
        for module in reading.imported(text):
            _read_file(check, kind, reading.whole(name, module))
        return
    for found in reading.css_addresses(text):
        loaded = reading.whole(name, found)
        if reading.is_outside(loaded, check.own_hosts):
            check.found("request", name, loaded)
        elif loaded.endswith(".css"):
            _read_file(check, kind, loaded)
        elif loaded.endswith((".woff2", ".woff")):
            check.files["fonts"].setdefault(loaded, len(_content(check, loaded)))


def _content(check: Check, name: str) -> bytes:
    """Return a file, from where it is stored or from the application."""
    if not name.startswith(settings.STATIC_URL):
        answer = ask(check.site.root_url, name)
        if answer.status != 200:
            check.found("unread", name, f"answered {answer.status}")
        return answer.body
    content = _static(name.removeprefix(settings.STATIC_URL))
    if content is None:
        check.found("unread", name, "there is no such file")
    return content or b""


def _static(relative: str) -> bytes | None:
    try:
        if staticfiles_storage.exists(relative):
            with staticfiles_storage.open(relative) as stored:
                return stored.read()
        found = finders.find(relative)
    except SuspiciousOperation:  # it leads out of the folder
        return None
    return Path(found).read_bytes() if found else None
