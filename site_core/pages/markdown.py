"""A Markdown twin of each public page, for programs that read text: assistants, archives, people.

It is made from the page as readers get it, so it says the same and costs no query more. Two ways
lead to it: ``index.md`` below the page's address, and ``Accept: text/markdown`` at the page's own.
"""

import re
from html import unescape

from bs4 import BeautifulSoup, Comment
from django.http import Http404, HttpResponse
from django.utils.cache import patch_vary_headers
from markdownify import MarkdownConverter

from site_core.delivery.caching import PRIVATE, mark_public
from site_core.delivery.entrance import UNREADABLE
from site_core.pages.markdown_text import escape_words, escaped

TYPE = "text/markdown; charset=utf-8"
NAME = "index.md"
# Nothing to read in them: ways around the page, forms, pictures that only decorate.
NOISE = (
    "nav, form, script, style, svg, [aria-hidden=true], template, button, input, dialog, source, track, .exit, .fold, .share, "
    ".poster, .band.newsletter, [data-markdown=none], [hidden]"
)
BLANK = re.compile(r"\n{3,}")
# Elements Markdown has no sign for: their words belong to the text around them.
UNMARKED = "span, small, cite, time, sub, sup, abbr, mark, u, a:not([href]), a.permalink"
# What would end an address before its end.
IN_ADDRESS = str.maketrans({sign: f"%{ord(sign):02X}" for sign in ' ()<>\\"\t\r\n'})


def prefers_markdown(request) -> bool:
    """Whether whoever asks names Markdown and wants it no less than HTML; browsers never do."""
    accept = request.headers.get("accept", "")
    if request.method not in ("GET", "HEAD") or "text/markdown" not in accept:
        return False
    try:
        return request.get_preferred_type(["text/html", "text/markdown"]) == "text/markdown"
    except UNREADABLE:
        return False


def twin_path(path: str) -> str:
    """Return where the twin of the page at ``path`` is."""
    return f"{path.rstrip('/')}/{NAME}"


def with_twin(page, request, response):
    """Return the answer of a public page as it was asked for, with word of its twin.

    HTML answers do not vary by Accept: browsers all send different ones, so shared caches would
    keep a copy for each, and hold none when it counts. Markdown at the page's own address is
    therefore never stored; what has its own address (``index.md``) is, like any page.
    """
    kind = response.get("Content-Type", "")
    if response.status_code != 200 or not kind.startswith("text/html"):
        return response
    if getattr(request, "is_preview", False) or not (address := page.get_full_url(request)):
        return response
    wants_twin = getattr(request, "wants_twin", False)
    if not wants_twin and not prefers_markdown(request):
        response["Link"] = f'<{twin_path(address)}>; rel="alternate"; type="text/markdown"'
        return response
    answer = HttpResponse(to_markdown(page, response, address), content_type=TYPE)
    answer["Link"] = f'<{address}>; rel="canonical"'
    # The page itself is what is to be found.
    answer["X-Robots-Tag"] = "noindex"
    if wants_twin:
        return mark_public(answer)
    answer["Content-Location"] = twin_path(address)
    answer["Cache-Control"] = PRIVATE
    patch_vary_headers(answer, ["Accept"])
    return answer


class Converter(MarkdownConverter):
    """Markdown with # headings, and pictures only where they say something."""

    class Options(MarkdownConverter.DefaultOptions):
        """How this project writes Markdown."""

        heading_style = "atx"
        bullets = "-"
        strong_em_symbol = "*"

    def escape(self, text, parent_tags):
        """Leave it to :func:`escape_words`, which sees what stands beside a text."""
        return text

    def convert_img(self, el, text, parent_tags):
        """Leave out decoration."""
        if not el.get("alt"):
            return ""
        el["alt"] = escaped(" ".join(el["alt"].split()))
        return super().convert_img(el, text, parent_tags)

    def convert_video(self, el, text, parent_tags):
        """Link to the video."""
        link = el.find("a", href=True)
        words = escaped(el.get("aria-label") or "Video")
        return f"\n\n[{words}]({link['href']})\n\n" if link else ""

    def convert_summary(self, el, text, parent_tags):
        """Print what opens something as a line of its own."""
        return f"\n\n**{text.strip()}**\n\n"


def to_markdown(page, response, address: str) -> str:
    """Return the main content of a rendered page as Markdown, its particulars in front."""
    soup = BeautifulSoup(response.content, "html.parser", from_encoding=response.charset)
    main = soup.find("main")
    if main is None:
        raise Http404
    for element in main.select(NOISE):
        element.decompose()
    for comment in main.find_all(string=lambda text: isinstance(text, Comment)):
        comment.extract()
    for element in main.select(UNMARKED):
        element.unwrap()
    main.smooth()
    escape_words(main)
    _link_wholly(main, address)
    text = Converter().convert_soup(main)
    lines = [line.rstrip() for line in text.split("\n")]
    body = BLANK.sub("\n\n", "\n".join(lines)).strip()
    return f"{_front_matter(page, soup, address)}\n{body}\n"


def _link_wholly(main, address: str) -> None:
    """Make addresses hold wherever the text is taken."""
    root = "/".join(address.split("/", 3)[:3])
    for element in main.find_all(["a", "img"]):
        name = "href" if element.name == "a" else "src"
        target = element.get(name, "")
        if target.startswith("#"):
            target = f"{address}{target}"
        elif target.startswith("/"):
            target = f"{root}{target}"
        if target:
            element[name] = target.translate(IN_ADDRESS)


def _front_matter(page, soup, address: str) -> str:
    def said(name: str) -> str:
        tag = soup.find("meta", attrs={"name": name}) or soup.find("meta", property=name)
        return unescape(tag["content"]) if tag else ""

    facts = {
        "title": page.title,
        "description": said("description"),
        "date": said("article:published_time"),
        "author": said("author"),
        "canonical": address,
        "site": said("og:site_name"),
    }
    lines = [f"{name}: {_quoted(value)}" for name, value in facts.items() if value]
    return "\n".join(["---", *lines, "---", ""])


def _quoted(value: str) -> str:
    """Return ``value`` as YAML reads it, whatever it holds."""
    text = " ".join(value.split()).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{"".join(c for c in text if c.isprintable())}"'
