"""The cards of Ghost's editors as the HTML Ghost itself makes of them, which the conversion knows."""

from html import escape

from articles.importing.markdown import html_from_markdown

# Names of what a card may say, in the order of reading: the words, and pictures.
WORDS = ("header", "heading", "subheader", "productTitle", "title", "fileTitle", "text",
    "textValue", "content", "html", "productDescription", "description", "fileCaption", "caption",
    "disclaimer", "sponsorLabel")  # fmt: skip
PICTURES = ("imageUrl", "productImageSrc", "backgroundImageSrc", "thumbnailSrc")
BUTTONS = (("buttonUrl", "buttonText"), ("productUrl", "productButton"))


def card_html(name: str, said: dict, note) -> str:
    """Return the HTML of the card ``name``; ``note`` is called where somebody has to look at it."""
    name = name.removeprefix("card-")
    if name in ("markdown", "html", "email", "email-cta"):
        if name.startswith("email"):
            note("Words that were only mailed became text; see whether they belong here.")
        return html_from_markdown(_text(said, "markdown")) or _text(said, "html")
    known = CARDS.get(name)
    if known is not None:
        return known(said)
    note(f"A card of the kind “{name[:40]}” became text; check it.")
    return _any(said)


def _text(said: dict, name: str) -> str:
    value = said.get(name)
    return value if isinstance(value, str) else ""


def _attr(said: dict, name: str) -> str:
    return escape(_text(said, name))


def _caption(said: dict) -> str:
    caption = _text(said, "caption")
    return f"<figcaption>{caption}</figcaption>" if caption else ""


def _img(said) -> str:
    if not isinstance(said, dict) or not _text(said, "src"):
        return ""
    return f'<img src="{_attr(said, "src")}" alt="{_attr(said, "alt")}">'


def _image(said: dict) -> str:
    img = _img(said)
    if href := _attr(said, "href"):
        img = f'<a href="{href}">{img}</a>'
    return f"<figure>{img}{_caption(said)}</figure>"


def _gallery(said: dict) -> str:
    images = said.get("images")
    made = "".join(map(_img, images)) if isinstance(images, list) else ""
    return f'<figure class="kg-gallery-card">{made}{_caption(said)}</figure>'


def _media(tag: str):
    def card(said: dict) -> str:
        title = escape(_text(said, "title"), quote=False)
        return (
            f"{f'<p>{title}</p>' if title else ''}"
            f'<figure><{tag} src="{_attr(said, "src")}"></{tag}>{_caption(said)}</figure>'
        )

    return card


def _file(said: dict) -> str:
    label = _text(said, "fileTitle") or _text(said, "fileName") or _text(said, "src")
    more = escape(_text(said, "fileCaption"), quote=False)
    return f'<p><a href="{_attr(said, "src")}">{escape(label)}</a></p><p>{more}</p>'


def _callout(said: dict) -> str:
    emoji = escape(_text(said, "calloutEmoji"), quote=False)
    emoji = f"<div>{emoji}</div>" if emoji else ""
    return f'<div class="kg-callout-card">{emoji}<div>{_text(said, "calloutText")}</div></div>'


def _toggle(said: dict) -> str:
    head = f'<h4 class="kg-toggle-heading-text">{_text(said, "heading")}</h4>'
    return f'<div class="kg-toggle-card">{head}<div>{_text(said, "content")}</div></div>'


def _button(said: dict) -> str:
    label = escape(_text(said, "buttonText"), quote=False)
    return f'<p><a class="kg-btn" href="{_attr(said, "buttonUrl")}">{label}</a></p>'


def _bookmark(said: dict) -> str:
    about = said.get("metadata") if isinstance(said.get("metadata"), dict) else said
    url = _text(said, "url") or _text(about, "url")
    label = escape(_text(about, "title") or url, quote=False)
    more = escape(_text(about, "description"), quote=False)
    caption = _text(said, "caption")
    return (
        f'<p><a href="{escape(url)}">{label}</a></p><p>{more}</p><div>{caption}</div>'
        if url
        else _any(said)
    )


def _embed(said: dict) -> str:
    inner = _text(said, "html") or f"<p>{_attr(said, 'url')}</p>"
    return f'<figure class="kg-embed-card">{inner}{_caption(said)}</figure>'


def _code(said: dict) -> str:
    return f"<pre>{escape(_text(said, 'code'))}</pre><div>{_text(said, 'caption')}</div>"


def _any(said: dict) -> str:
    """Return all a card says in words, pictures, links and buttons; Ghost's words are HTML."""
    parts = [
        f'<figure><img src="{_attr(said, name)}" alt=""></figure>'
        for name in PICTURES
        if _text(said, name)
    ]
    parts += [f"<div>{_text(said, name)}</div>" for name in WORDS if _text(said, name)]
    for url, label in BUTTONS:
        if _text(said, url):
            parts.append(f'<p><a href="{_attr(said, url)}">{_attr(said, label) or "…"}</a></p>')
        elif _text(said, label):
            parts.append(f"<p>{_attr(said, label)}</p>")
    for name in ("url", "src"):
        if _text(said, name):
            parts.append(f'<p><a href="{_attr(said, name)}">{_attr(said, name)}</a></p>')
    return "".join(parts)


CARDS = {
    "image": _image, "gallery": _gallery, "video": _media("video"), "audio": _media("audio"),
    "file": _file, "callout": _callout, "toggle": _toggle, "button": _button,
    "bookmark": _bookmark, "embed": _embed, "code": _code, "codeblock": _code,
    "hr": lambda said: "<hr>", "horizontalrule": lambda said: "<hr>",
}  # fmt: skip
