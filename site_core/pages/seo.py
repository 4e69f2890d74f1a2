"""What search engines and shared links get to know about a page."""

from dataclasses import dataclass, field

from site_core.media.renditions import SOCIAL_SPEC, ready
from site_core.pages.structured_data import breadcrumb_list, describe, organization, script_json


@dataclass(frozen=True)
class Seo:
    """The head of a page."""

    title: str
    tab_title: str = ""  # in place of the title, in the browser only
    description: str = ""
    canonical: str = ""
    og_type: str = "website"
    image: str = ""
    image_alt: str = ""
    robots: str = ""
    json_ld: list[str] = field(default_factory=list)


def absolute(root_url: str, address: str) -> str:
    """Return ``address`` on the host of the site it belongs to."""
    return address if "://" in address else f"{root_url}{address}"


def seo_for(page, request, chrome) -> Seo:
    """Return the head of ``page``: always its own site's address, whatever host asked (P10)."""
    root = chrome.root_url if chrome else ""
    canonical = page.get_full_url(request) or ""
    number = request.GET.get("page", "")
    if number.isdecimal() and len(number) < 6 and int(number) > 1:
        canonical += f"?page={int(number)}"
    picture, picture_alt = _share_picture(page, chrome, root)
    data = [describe(page, canonical, chrome, picture)]
    if page.depth > 2:
        data.append(breadcrumb_list(page, root))
    if chrome and canonical.rstrip("/") == root:
        data.append(organization(chrome))
    return Seo(
        title=_title(page, chrome),
        tab_title=chrome.neutral_title if chrome and page.has_neutral_title(chrome) else "",
        description=page.meta_description,
        canonical=canonical,
        og_type="article" if page.schema_type == "BlogPosting" else "website",
        image=picture,
        image_alt=picture_alt,
        robots="noindex" if request.GET.get("q") else "",
        json_ld=[script_json(item) for item in data],
    )


def plain_seo(chrome, title: str, robots: str = "noindex") -> Seo:
    """Return the head of a screen that is not a page: search results, answers to forms."""
    if chrome is None:
        return Seo(title=title, robots=robots)
    neutral = chrome.neutral_title if chrome.discreet_titles else ""
    return Seo(title=f"{title} – {chrome.name}", tab_title=neutral, robots=robots)


def _title(page, chrome) -> str:
    title = page.seo_title or page.title
    if chrome is None or chrome.name.lower() in title.lower():
        return title
    return f"{title} – {chrome.name}"


def _share_picture(page, chrome, root) -> tuple[str, str]:
    made = ready(page.image, [SOCIAL_SPEC]) if page.image else []
    if made:
        return absolute(root, made[0].url), page.image_alt
    return (absolute(root, chrome.share_image), "") if chrome and chrome.share_image else ("", "")
