"""Works out what surrounds the pages of a site, and keeps it up to date."""

from django.core.cache import cache
from django.db import connection, transaction
from wagtail.models import Page, Site

from site_core.blocks.contact import tel_href
from site_core.blocks.linked_pages import page_address, rendering_for
from site_core.branding.chrome import SHAPE, cache_key
from site_core.branding.icons import icon
from site_core.branding.models import (
    Brand,
    Cards,
    Navigation,
    Safety,
    Social,
    StoredChrome,
    SupportLine,
)
from site_core.branding.sheets import short_hash
from site_core.branding.support import regions
from site_core.media.renditions import LOGO_SPEC, SOCIAL_SPEC
from site_core.tenancy.host_names import named
from site_core.tenancy.restrictions import forget_restrictions

# Pages that others refer to, found by their slug below the home page.
WELL_KNOWN = {"contact_url": "contact", "privacy_url": "privacy"}
# Sections that have a type of their own, found by it, wherever they are and whatever their address.
_sections = {}

# Higher floors add what they show around pages: name -> function(site, unsaved) -> plain data.
_parts = {}


def register_part(name: str, build) -> None:
    """Add ``Chrome.parts[name]``, made by ``build(site, unsaved)``; it must be plain data."""
    _parts[name] = build


def register_section(name: str, model: type[Page]) -> None:
    """Have ``Chrome.<name>`` be the address of the first live page of type ``model`` on a site."""
    _sections[name] = model


def has_all_parts(data: dict) -> bool:
    """Whether stored chrome has what this release adds to it."""
    return data.get("parts", {}).keys() == _parts.keys()


def setting(model, site, unsaved=None):
    """Return the stored setting of ``site``, the unsaved one of its kind, or the defaults."""
    if isinstance(unsaved, model):
        return unsaved
    return model.objects.filter(site=site).first() or model(site=site)


def refresh_chrome(site: Site) -> None:
    """Store what surrounds the pages of ``site`` anew, and have every process read it."""
    forget_restrictions(site)
    kept = {"data": chrome_data(site), "shape": SHAPE}
    StoredChrome.objects.update_or_create(site=site, defaults=kept)
    transaction.on_commit(lambda: cache.delete(cache_key(site.pk)))


def refresh_all() -> None:
    """Refresh every site's chrome."""
    for site in Site.objects.select_related("root_page"):
        refresh_chrome(site)


def refresh_all_later() -> None:
    """Refresh every site's chrome after the transaction, once however often it is asked for."""
    if all(function is not refresh_all for _, function, *_ in connection.run_on_commit):
        transaction.on_commit(refresh_all)


def chrome_data(site: Site, unsaved=None) -> dict:
    """Return the chrome of ``site`` as plain data; ``unsaved`` is a setting being previewed."""
    with rendering_for(site):
        return _chrome_data(site, unsaved)


def _chrome_data(site: Site, unsaved) -> dict:
    brand, navigation, safety, social = (
        setting(model, site, unsaved) for model in (Brand, Navigation, Safety, Social)
    )
    lines = list(SupportLine.objects.filter(site=site, is_active=True))
    urls = _well_known_urls(site)
    share = social.share_image
    return {
        **_look(brand, site, is_unsaved=brand is unsaved),
        "name": named(site),
        "root_url": site.root_url,
        "language": brand.language,
        "tagline": brand.tagline,
        "mission": navigation.mission,
        "legal": navigation.legal,
        "menu": _nav(block.value for block in navigation.menu),
        "footer_columns": [
            [block.value["heading"], _nav(block.value["links"])]
            for block in navigation.footer_columns
        ],
        "exit_enabled": safety.exit_link,
        "exit_url": safety.exit_url,
        "safe_page_url": page_address(safety.staying_safe_page),
        "discreet_titles": safety.discreet_titles,
        "neutral_title": safety.neutral_title,
        "support_lines": [_support_line(line) for line in regions(lines)],
        "profiles": _nav(block.value for block in social.profiles),
        "share_image": share.get_rendition(SOCIAL_SPEC).url if share else "",
        "draws_every_card": social.cards == Cards.ALWAYS,
        "hidden": social.hidden,
        "ai_training": social.ai_training,
        "feed_url": f"{urls['articles_url']}feed/" if urls["articles_url"] else "",
        **urls,
        "parts": {name: build(site, unsaved) for name, build in _parts.items()},
    }


def site_icon(brand: Brand, site) -> str:
    """Return the icon of a site as SVG."""
    return str(icon(brand.theme, brand.palette.light, named(site)))


def _look(brand: Brand, site, is_unsaved: bool) -> dict:
    svg = site_icon(brand, site)
    return {
        "theme": brand.theme,
        "colors": short_hash(brand.build_css() if is_unsaved else brand.sheet),
        "look": brand.as_query(),
        "theme_colors": [brand.palette.light["page"], brand.palette.dark["page"]],
        "type_sheet": brand.type_sheet,
        "icon_url": f"/icon-{short_hash(svg)}.svg",
        "logo": _logo(brand.logo),
        "logo_dark": _logo(brand.logo_dark if brand.logo else None),
        "logo_alt": brand.logo_alt,
    }


def _logo(image) -> str:
    return image.get_rendition(LOGO_SPEC).url if image else ""


def _well_known_urls(site: Site) -> dict[str, str]:
    children = Page.objects.child_of(site.root_page).filter(slug__in=WELL_KNOWN.values())
    by_slug = {page.slug: page for page in children}
    pages = {name: by_slug.get(slug) for name, slug in WELL_KNOWN.items()}
    for name, model in _sections.items():
        pages[name] = _first_of(model, site)
    return {name: page_address(page) for name, page in pages.items()}


def _first_of(model: type[Page], site: Site) -> Page | None:
    return model.objects.descendant_of(site.root_page).order_by("-live", "path").first()


def _nav(values) -> list[dict]:
    items = [
        {
            "text": value.words,
            "href": value.href,
            "children": _nav(value.get("children") or []),
            "is_button": bool(value.get("is_button")),
        }
        for value in values
    ]
    return [item for item in items if item["href"]]


def _support_line(line: SupportLine) -> dict:
    return {
        "name": line.name,
        "phone": line.phone,
        "tel_href": tel_href(line.phone),
        "sms": line.sms,
        "sms_href": tel_href(line.sms, "sms"),
        "chat_url": line.chat_url,
        "hours": line.hours,
        "languages": line.languages,
        "note": line.note,
        "region": line.region,
        "reviewed_on": line.reviewed_on.isoformat() if line.reviewed_on else "",
    }
