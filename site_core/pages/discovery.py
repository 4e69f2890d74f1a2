"""What programs that come to read are told: robots.txt and llms.txt, and who may keep what."""

from django.conf import settings
from django.http import HttpResponse
from django.views.decorators.http import require_safe
from wagtail.models import Site

from site_core.branding.chrome import chrome_for
from site_core.pages.markdown import twin_path
from site_core.pages.markdown_text import escaped
from site_core.pages.queries import public_pages
from site_core.tenancy.restrictions import is_restricted

NOT_WORTH_A_VISIT = ("/admin/", "/search/", "/newsletter/")
# Crawlers that gather texts to train on; those that look pages up for somebody are others.
TRAINERS = (
    "AI2Bot", "Applebot-Extended", "Bytespider", "CCBot", "ClaudeBot", "Google-Extended", "GPTBot",
    "Meta-ExternalAgent",
)  # fmt: skip
PER_SECTION = 200


def is_hidden(request) -> bool:
    """Whether search engines are to leave the request's site alone."""
    if not settings.INDEXABLE:
        return True
    chrome = chrome_for(request) if getattr(request, "host_site", None) else None
    return bool(chrome and chrome.hidden)


class RobotsMiddleware:
    """Say ``noindex`` with every answer of a hidden site, of the admin, and outside production."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Complete the answer."""
        response = self.get_response(request)
        if request.path.startswith("/admin/") or is_hidden(request):
            response["X-Robots-Tag"] = "noindex, nofollow"
        return response


@require_safe
def robots_txt(request):
    """Tell crawlers where the sitemap is and what is not worth a visit; or to stay away."""
    if is_hidden(request):
        return _text("User-agent: *\nDisallow: /\n", "text/plain")
    root = Site.find_for_request(request).root_url
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in NOT_WORTH_A_VISIT), ""]
    if not chrome_for(request).ai_training:
        lines += [*(f"User-agent: {name}" for name in TRAINERS), "Disallow: /", ""]
    return _text("\n".join([*lines, f"Sitemap: {root}/sitemap.xml", ""]), "text/plain")


@require_safe
def llms_txt(request):
    """Tell assistants what this site is and where its pages are as Markdown (llmstxt.org)."""
    site, chrome = Site.find_for_request(request), chrome_for(request)
    summary = chrome.tagline or chrome.mission or _summary_of_home(site)
    parts = [f"# {_line(chrome.name)}"]
    if summary:
        parts.append(f"> {_line(summary)}")
    parts.append("Every page named here is also there as Markdown: add index.md to its address.")
    for heading, pages in _sections(site):
        links = [_link(page, request) for page in pages]
        parts.append("\n".join([f"## {_line(heading)}", "", *links]))
    return _text("\n\n".join(parts) + "\n", "text/markdown")


def _summary_of_home(site: Site) -> str:
    home = site.root_page
    return "" if is_restricted(site, home) else getattr(home.specific, "summary", "")


def _sections(site: Site):
    """Yield headings and pages: sections as the page tree has them, then everything else."""
    top = site.root_page.depth + 1
    steps = public_pages(site).order_by("path").values_list("pk", "path", "depth", "title")
    sections, plain = {}, []
    for pk, path, depth, title in steps:
        if depth < top:
            plain.append(pk)
        else:
            sections.setdefault(path[: site.root_page.steplen * top], []).append((pk, title))
    plain += [found[0][0] for found in sections.values() if len(found) == 1]
    # What was added last stands last in the tree.
    chosen = {
        found[0][1]: [pk for pk, _ in (found[0], *found[1:][-PER_SECTION:])]
        for found in sections.values()
        if len(found) > 1
    }
    wanted = [*plain, *(pk for pks in chosen.values() for pk in pks)]
    pages = {page.pk: page for page in public_pages(site).filter(pk__in=wanted).specific()}
    for heading, pks in {**chosen, "Pages": plain}.items():
        yield heading, [pages[pk] for pk in pks if pk in pages]


def _link(page, request) -> str:
    words = _line(page.search_description or getattr(page, "summary", ""))
    # Many programs that read these lists do not know that brackets can be escaped.
    title = _line(page.title.replace("[", "(").replace("]", ")"))
    link = f"- [{title}]({twin_path(page.get_full_url(request))})"
    return f"{link}: {words}" if words else link


def _line(text: str) -> str:
    return escaped(" ".join(text.split()))


def _text(text: str, kind: str) -> HttpResponse:
    return HttpResponse(text, content_type=f"{kind}; charset=utf-8")
