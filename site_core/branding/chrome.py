"""Everything around a page, as plain data: read from the cache, or as one row of the database.

It is worked out by :mod:`site_core.branding.chrome_build` when something it shows changes, so
that reading a page costs neither the settings nor the pages that menus lead to.
"""

from dataclasses import dataclass, field, fields, replace
from datetime import date
from hashlib import blake2s

from django.core.cache import cache
from wagtail.models import Site

from site_core.branding.colors import ENGINE
from site_core.branding.models import StoredChrome
from site_core.branding.sheets import address

CACHE_SECONDS = 24 * 60 * 60
FIRST_LINES = 3


@dataclass(frozen=True)
class NavItem:
    """A link of a menu or the footer."""

    text: str
    href: str
    children: tuple["NavItem", ...] = ()
    is_button: bool = False

    @classmethod
    def from_data(cls, data: dict) -> "NavItem":
        """Return the item (and its second level) described by ``data``."""
        return cls(**{**data, "children": nav_items(data.get("children", ()))})


def nav_items(items) -> tuple[NavItem, ...]:
    """Return the navigation items described by plain dictionaries."""
    return tuple(NavItem.from_data(item) for item in items)


@dataclass(frozen=True)
class SupportLine:
    """A help line."""

    name: str
    phone: str = ""
    tel_href: str = ""
    chat_url: str = ""
    sms: str = ""
    sms_href: str = ""
    hours: str = ""
    languages: str = ""
    note: str = ""
    region: str = ""
    reviewed_on: str = ""

    @property
    def checked(self) -> date | None:
        """Return when somebody last made sure that it is right."""
        return date.fromisoformat(self.reviewed_on) if self.reviewed_on else None


@dataclass(frozen=True)
class Chrome:
    """What every page of one site shows around its content."""

    name: str
    root_url: str
    theme: str
    colors: str  # a hash of them
    look: str  # theme, type and colors, as a query
    carries_look: bool = False  # whether the style sheet is asked for by it
    language: str = "en"
    site_root: str = "/"
    search_url: str = "/search/"
    theme_colors: tuple[str, str] = ("", "")  # of the page, light and dark
    type_sheet: str = ""
    icon_url: str = ""
    logo: str = ""
    logo_dark: str = ""
    logo_alt: str = ""
    tagline: str = ""
    mission: str = ""
    legal: str = ""
    menu: tuple[NavItem, ...] = ()
    footer_columns: tuple[tuple[str, tuple[NavItem, ...]], ...] = ()
    exit_enabled: bool = False
    exit_url: str = ""
    discreet_titles: bool = False
    neutral_title: str = "Reading"
    safe_page_url: str = ""
    support_lines: tuple[SupportLine, ...] = ()
    profiles: tuple[NavItem, ...] = ()
    share_image: str = ""
    draws_every_card: bool = False
    hidden: bool = False
    ai_training: bool = True
    programs_url: str = ""
    articles_url: str = ""
    contact_url: str = ""
    privacy_url: str = ""
    feed_url: str = ""
    parts: dict = field(default_factory=dict)

    @property
    def sheet_url(self) -> str:
        """Return where the site's style sheet is."""
        url = address(self.theme, self.type_sheet, self.colors)
        return f"{url}?{self.look}" if self.carries_look else url

    @property
    def first_support_lines(self) -> tuple[SupportLine, ...]:
        """Return the lines the foot of every page has room for."""
        return self.support_lines[:FIRST_LINES]

    @classmethod
    def from_data(cls, data: dict) -> "Chrome":
        """Return the chrome described by what :func:`chrome_build.chrome_data` made."""
        columns = tuple((heading, nav_items(items)) for heading, items in data["footer_columns"])
        return cls(
            **{
                **data,
                "theme_colors": tuple(data["theme_colors"]),
                "menu": nav_items(data["menu"]),
                "profiles": nav_items(data["profiles"]),
                "footer_columns": columns,
                "support_lines": tuple(SupportLine(**line) for line in data["support_lines"]),
            }
        )


def _shape() -> str:
    """Return what changes when the data kept by an older release cannot be read any more."""
    names = [ENGINE, *(f.name for kind in (Chrome, NavItem, SupportLine) for f in fields(kind))]
    return blake2s(" ".join(names).encode(), digest_size=6).hexdigest()


SHAPE = _shape()


def cache_key(site_id: int) -> str:
    """Return where the cache keeps the chrome of a site."""
    return f"chrome:{SHAPE}:{site_id}"


def chrome_for(request) -> Chrome | None:
    """Return the chrome of the request's site; looked up once per request."""
    if not hasattr(request, "_chrome"):
        site = Site.find_for_request(request)
        request._chrome = _chrome(request, site) if site else None
    return request._chrome


def chrome_of(site: Site) -> Chrome:
    """Return the chrome of ``site`` where no reader asks."""
    return Chrome.from_data(_stored_data(site))


def _chrome(request, site: Site) -> Chrome:
    from site_core.branding.chrome_build import chrome_data

    unsaved = getattr(request, "unsaved_setting", None)
    data = _stored_data(site) if unsaved is None else chrome_data(site, unsaved)
    # Previews are shown by the admin's host, which may be another site's with other colors (P10).
    elsewhere = getattr(request, "host_site", site) != site
    carries_look = elsewhere or getattr(request, "is_preview", False) or unsaved is not None
    return replace(Chrome.from_data(data), carries_look=carries_look)


def _stored_data(site: Site) -> dict:
    from site_core.branding.chrome_build import chrome_data, has_all_parts

    data = cache.get(cache_key(site.pk))
    if data is None or not has_all_parts(data):
        stored = StoredChrome.objects.filter(site=site).first()
        is_current = stored and stored.shape == SHAPE and has_all_parts(stored.data)
        data = stored.data if is_current else chrome_data(site)
        cache.set(cache_key(site.pk), data, CACHE_SECONDS)
    return data
