"""What search engines and shared links get to know about a page."""

from dataclasses import dataclass, field

from django.core.paginator import Page as ListPage
from django.utils.translation import to_locale

from site_core.media.renditions import SOCIAL_SPEC, ready
from site_core.pages.cards import CARD_SIZE, card_path
from site_core.pages.structured_blocks import found_in_blocks
from site_core.pages.structured_data import (
    breadcrumb_list,
    describe,
    item_list,
    organization,
    publisher_of,
    script_json,
    website,
)

# What newsletters and networks add to links; it changes nothing of what is shown.
TRACKING = ("utm_", "mc_")
TRACKERS = {"fbclid", "gclid", "msclkid", "ref", "source"}
# Open Graph wants a country; what most readers of a language mean, where nothing is said.
LOCALES = {"en": "en_US", "pt": "pt_BR", "sv": "sv_SE", "da": "da_DK", "nb": "nb_NO", "cs": "cs_CZ"}
SAME = {"de", "es", "fi", "fr", "hu", "it", "nl", "pl", "ro", "ru", "tr"}


@dataclass(frozen=True)
class SharePicture:
    """The picture shown when a page is shared."""

    url: str = ""
    alt: str = ""
    width: int = 0
    height: int = 0
    drawn: bool = False


@dataclass(frozen=True)
class Seo:
    """The head of a page."""

    title: str
    tab_title: str = ""  # in place of the title, in the browser only
    description: str = ""
    canonical: str = ""
    og_type: str = "website"
    locale: str = ""
    picture: SharePicture = field(default_factory=SharePicture)
    robots: str = ""
    author: str = ""
    article: list[tuple[str, str]] = field(default_factory=list)
    json_ld: list[str] = field(default_factory=list)


def absolute(root_url: str, address: str) -> str:
    """Return ``address`` on the host of the site it belongs to."""
    return address if "://" in address else f"{root_url}{address}"


def seo_for(page, request, chrome) -> Seo:
    """Return the head of ``page``: always its own site's address, whatever host asked (P10)."""
    root = chrome.root_url if chrome else ""
    canonical, number = _canonical(page.get_full_url(request) or "", request)
    picture = share_picture(page, chrome)
    publisher = publisher_of(chrome)
    description = page.meta_description
    own = describe(page, canonical, chrome, description, picture.url)
    if own["@type"] != "Service" and (words := page.keywords(request, chrome)):
        own["keywords"] = words
    data = [own]
    if page.depth > 2 and page.shows_breadcrumbs:
        data.append(breadcrumb_list(page, root))
    if chrome and canonical.rstrip("/") == root:
        data += [organization(chrome), website(chrome)]
    data += page.more_structured_data(publisher)
    data += found_in_blocks(page, root, canonical)
    return Seo(
        title=page_title(page, chrome, number),
        tab_title=chrome.neutral_title if chrome and page.has_neutral_title(chrome) else "",
        description=description,
        canonical=canonical,
        og_type="article" if "datePublished" in own else "website",
        locale=locale_of(chrome),
        picture=picture,
        robots="noindex" if is_filtered(request) else "",
        author=_author_of(own).get("name", ""),
        article=_article_facts(own),
        json_ld=[script_json(item) for item in data],
    )


def routed_seo(
    page, request, chrome, *, address: str, title: str, description: str, robots="", about=None
) -> Seo:
    """Return the head of what ``page`` shows at an ``address`` below its own.

    ``about`` is what schema.org is told of it instead of what it is told of ``page``.
    """
    canonical, number = _canonical(address, request)
    picture = share_picture(page, chrome)
    own = {**describe(page, canonical, chrome, description, picture.url), "name": title} | (
        about or {}
    )
    crumbs = breadcrumb_list(page, chrome.root_url, (title, address))
    return Seo(
        title=full_title(title, chrome, number),
        tab_title=chrome.neutral_title if page.has_neutral_title(chrome) else "",
        description=description,
        canonical=canonical,
        locale=locale_of(chrome),
        picture=picture,
        robots="noindex" if is_filtered(request) else robots,
        json_ld=[script_json(item) for item in (own, crumbs)],
    )


def plain_seo(chrome, title: str, robots: str = "noindex") -> Seo:
    """Return the head of a screen that is not a page: search results, answers to forms."""
    if chrome is None:
        return Seo(title=title, robots=robots)
    neutral = chrome.neutral_title if chrome.discreet_titles else ""
    return Seo(title=f"{title} – {chrome.name}", tab_title=neutral, robots=robots)


def with_items(context: dict | None, request) -> None:
    """Tell of the pages a list shows, once its page has put them into its context."""
    context = context or {}
    seo, chrome = context.get("seo"), context.get("chrome")
    lists = [value for value in context.values() if isinstance(value, ListPage)]
    if not (seo and chrome and lists):
        return
    pages = [item for item in lists[0] if hasattr(item, "get_url") and hasattr(item, "title")]
    addresses = [(page.title, page.get_url(request)) for page in pages]
    whole = [(title, absolute(chrome.root_url, url)) for title, url in addresses if url]
    if whole:
        seo.json_ld.append(script_json(item_list(seo.canonical, whole, lists[0].start_index())))


def list_page(request) -> int:
    """Return which page of a list is asked for, 1 when that cannot be told."""
    number = request.GET.get("page", "")
    return int(number) if number.isdecimal() and len(number) < 6 and int(number) > 1 else 1


def _canonical(address: str, request) -> tuple[str, int]:
    """Return the one address of a page of a list, and its number; of a choice, that of the list."""
    number = list_page(request)
    one = number == 1 or is_filtered(request)
    return address if one else f"{address}?page={number}", number


def is_filtered(request) -> bool:
    """Whether the address asks for a choice of what the page has; such choices are endless."""
    return any(
        value and name not in {"page", *TRACKERS} and not name.startswith(TRACKING)
        for name, value in request.GET.items()
    )


def page_title(page, chrome, number: int = 1) -> str:
    """Return the title of ``page``, with the site's name unless it has it."""
    return full_title(page.seo_title or page.title, chrome, number)


def full_title(title: str, chrome, number: int = 1) -> str:
    """Return ``title`` with the site's name unless it has it."""
    if number > 1:
        title += f", page {number}"
    if chrome is None or chrome.name.lower() in title.lower():
        return title
    return f"{title} – {chrome.name}"


def locale_of(chrome) -> str:
    """Return the site's language as Open Graph writes it; it wants a country with it."""
    language = to_locale(chrome.language) if chrome else ""
    if "_" in language:
        return language
    return f"{language}_{language.upper()}" if language in SAME else LOCALES.get(language, "")


def share_picture(page, chrome) -> SharePicture:
    """Return the picture ``page`` is shared with: chosen, its own, its site's, or drawn."""
    root = chrome.root_url if chrome else ""
    drawn = chrome and chrome.draws_every_card
    if made := _made(page.share_image):
        return SharePicture(absolute(root, made.url), "", made.width, made.height)
    if not drawn and (made := _made(page.image)):
        return SharePicture(absolute(root, made.url), page.image_alt, made.width, made.height)
    if not drawn and chrome and chrome.share_image:
        return SharePicture(absolute(root, chrome.share_image), "", *CARD_SIZE)
    if chrome is None or not page.pk or page.get_view_restrictions():
        return SharePicture()
    words = page.title if chrome.name in page.title else f"{page.title} – {chrome.name}"
    return SharePicture(absolute(root, card_path(page, chrome)), words, *CARD_SIZE, drawn=True)


def _made(image):
    made = ready(image, [SOCIAL_SPEC]) if image else []
    return made[0] if made else None


def _author_of(data: dict) -> dict:
    return data.get("author") or {}


def _article_facts(data: dict) -> list[tuple[str, str]]:
    """Return what Open Graph asks of an article, from what schema.org is told of it."""
    if "datePublished" not in data:
        return []
    author = _author_of(data)
    facts = [
        ("published_time", data["datePublished"]),
        ("modified_time", data.get("dateModified")),
        ("author", author.get("url") or author.get("name")),
        ("section", data.get("articleSection")),
        *(("tag", word) for word in data.get("keywords", ())),
    ]
    return [(name, value) for name, value in facts if value]
