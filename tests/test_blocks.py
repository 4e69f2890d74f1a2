"""Every block an editor can choose: how it presents itself, what it prints, what it refuses."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.core.exceptions import ValidationError
from django.template.loader import get_template
from django.urls import reverse
from wagtail import blocks
from wagtail.blocks.base import Block
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.images.blocks import ImageBlock as AltImageBlock

from articles.models import ArticlePage
from site_core.blocks import ARTICLE_BLOCKS
from site_core.media.models import Document, Image
from site_core.pages.streams import stream_text
from tests.builders import block as stored
from tests.builders import make_article, make_article_index, make_user
from tests.markup import dangers, parse
from tests.samples import (
    Things,
    distinct_blocks,
    page_models,
    printed,
    raw,
    stream_fields,
    top_level_blocks,
)

TOP_LEVEL = top_level_blocks()
DISTINCT = distinct_blocks()
PALETTES = [f for f in stream_fields() if len(f.stream_block.child_blocks) > 1]
CHOSEN = {
    f"{key}:{type(child).__name__}": child
    for field in PALETTES
    for key, child in field.stream_block.child_blocks.items()
}
every_block = pytest.mark.parametrize("name", sorted(TOP_LEVEL))
every_distinct_block = pytest.mark.parametrize("name", sorted(DISTINCT))
every_chosen_block = pytest.mark.parametrize("name", sorted(CHOSEN))
REQUIRED = {
    "text", "heading", "image", "quote", "pull_quote", "post", "thread", "video", "callout", "cta",
    "newsletter", "faq", "documents", "table", "support", "programs",
}  # fmt: skip


def snake(block: Block) -> str:
    """Return the key a block of this class goes by."""
    name = type(block).__name__.removesuffix("Block")
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def test_an_article_offers_the_blocks_it_must():
    assert {key for key, _ in ARTICLE_BLOCKS} >= REQUIRED


@every_block
def test_introduces_itself_to_editors(name):
    meta = TOP_LEVEL[name].meta
    assert meta.icon != "placeholder", "no icon of its own"
    assert meta.label
    assert meta.description


@every_chosen_block
def test_can_be_told_from_others_in_the_chooser(name):
    meta = CHOSEN[name].meta
    assert meta.group
    assert CHOSEN[name].is_previewable
    assert "preview_value" in dir(meta) or "get_preview_value" in vars(type(CHOSEN[name]))


@pytest.mark.parametrize("field", PALETTES, ids=str)
def test_no_two_blocks_of_a_palette_look_alike(field):
    children = field.stream_block.child_blocks.values()
    labels = [child.label for child in children]
    assert len(labels) == len(set(labels))


@every_chosen_block
def test_key_class_and_template_share_a_name(name):
    block, key = CHOSEN[name], name.split(":")[0]
    assert snake(block) == key
    assert block.meta.template == f"blocks/{key}.html"
    assert get_template(block.meta.template)


@every_block
def test_key_is_the_end_of_the_class_name(name):
    assert snake(TOP_LEVEL[name]).endswith(name.rsplit(".", 1)[1])


def test_every_block_template_belongs_to_a_block():
    used = {getattr(b.meta, "template", None) for b in TOP_LEVEL.values()}
    folder = Path(settings.BASE_DIR) / "templates"
    there = {str(path.relative_to(folder)) for path in folder.glob("blocks/*.html")}
    assert there <= used


def test_every_block_style_belongs_to_a_block():
    keys = {name.split(":")[0] for name in CHOSEN}
    styles = Path(settings.BASE_DIR, "site_core/static/css/blocks").glob("*.css")
    assert {path.stem for path in styles} <= keys


def depth(block: Block) -> int:
    """Return how many structures are nested inside ``block``."""
    if isinstance(block, TypedTableBlock | AltImageBlock):
        return 0
    if isinstance(block, blocks.ListBlock):
        return _inside(block.child_block)
    if isinstance(block, blocks.StructBlock | blocks.StreamBlock):
        return max((_inside(child) for child in block.child_blocks.values()), default=0)
    return 0


def _inside(child: Block) -> int:
    if isinstance(child, blocks.ListBlock):
        return _inside(child.child_block)
    return depth(child) + isinstance(child, blocks.StructBlock | blocks.StreamBlock)


@every_distinct_block
def test_nests_at_most_two_deep(name):
    assert depth(DISTINCT[name]) <= 2


def visible(html: str) -> bool:
    """Whether ``html`` shows a reader anything."""
    soup = parse(html)
    return bool(soup.get_text(strip=True) or soup.find(["img", "video"]))


def with_something_to_show(site) -> Things:
    """Give ``site`` a page of every type and a file of every kind."""
    things = Things(site)
    for model in (*page_models(), Image, Document):
        things.record(model)
    return things


@every_chosen_block
def test_prints_its_preview_value(name, site):
    with_something_to_show(site)
    html = printed(CHOSEN[name], CHOSEN[name].get_preview_value(), site)
    assert visible(html)
    assert dangers(parse(html)) == []


@every_chosen_block
def test_previews_in_the_chooser(name, site, login):
    with_something_to_show(site)
    client = login(make_user(site=site, role="author"), site)
    address = reverse("wagtailadmin_block_preview")
    response = client.get(address, {"id": CHOSEN[name].definition_prefix})
    soup = parse(response.content)
    assert response.status_code == 200
    assert visible(str(soup.main))
    assert dangers(soup) == []


@every_chosen_block
def test_prints_everything_filled_in(name, site):
    value = CHOSEN[name].to_python(raw(CHOSEN[name], with_something_to_show(site)))
    html = printed(CHOSEN[name], value, site)
    assert visible(html)
    assert dangers(parse(html)) == []
    ids = [element["id"] for element in parse(html).find_all(id=True)]
    assert len(ids) == len(set(ids))


@every_distinct_block
def test_prints_its_empty_value(name, site):
    block = DISTINCT[name]
    assert dangers(parse(printed(block, block.get_default(), site))) == []


def body(*kinds_and_values) -> list[dict]:
    return [stored(kind, value) for kind, value in kinds_and_values]


def article_block(key: str) -> Block:
    return dict(ARTICLE_BLOCKS)[key]


def test_a_pull_quote_is_not_said_twice(site, get):
    index = make_article_index(site)
    words = "Plain talk travels far"
    article = make_article(
        index, body=body(("text", f"<p>{words}.</p>"), ("pull_quote", {"text": words + " unseen"}))
    )
    stream = ArticlePage.objects.get(pk=article.pk).body
    soup = parse(get(site, article.url).content)
    pull = next(e for e in soup.find_all("figure") if "unseen" in e.text)
    assert pull["aria-hidden"] == "true"
    assert not pull.find_all(["a", "button", "input"])
    assert "unseen" not in stream_text(stream)
    assert "unseen" not in get(site, "/articles/feed/").content.decode()
    assert "unseen" not in " ".join(stream.stream_block.get_searchable_content(stream))
    assert article.title not in parse(get(site, "/search/?q=unseen").content).main.text


@pytest.mark.parametrize(
    ("alt", "decorative", "accepted"),
    [("", False, False), ("Two people talk", False, True), ("", True, True)],
)
def test_a_picture_needs_words_or_is_decorative(alt, decorative, accepted, site):
    block = article_block("image")
    picture = {**raw(block, Things(site))["image"], "alt_text": alt, "decorative": decorative}
    value = block.to_python({"image": picture, "caption": "", "credit": ""})
    if accepted:
        cleaned = block.clean(value)
        html = parse(printed(block, cleaned, site))
        assert html.img["alt"] == alt
    else:
        with pytest.raises(ValidationError):
            block.clean(value)


@pytest.mark.parametrize("key", ["post", "thread"])
def test_a_post_is_static_and_says_who_and_when(key, site):
    block = article_block(key)
    soup = parse(printed(block, block.to_python(raw(block, Things(site))), site))
    figure = soup.find("figure")
    assert figure.find("figcaption").find("cite").text
    assert figure.find("figcaption").find("time")["datetime"] == "2026-04-14"
    assert figure.find("blockquote").find("p")
    assert not figure.find_all(["script", "iframe"])
    # Pictures are ours, made when they were fetched.
    assert all(img["src"].startswith("/media/") for img in figure.find_all("img"))


def test_a_thread_keeps_the_order_of_its_posts(site):
    block = article_block("thread")
    posts = [{"text": f"Post number {number}", "url": ""} for number in range(1, 7)]
    value = block.to_python({**raw(block, Things(site)), "posts": posts})
    items = parse(printed(block, value, site)).find("ol").find_all("li")
    assert [item.p.text for item in items] == [post["text"] for post in posts]


def test_lines_of_a_post_stay_lines(site):
    block = article_block("post")
    value = block.to_python({**raw(block, Things(site)), "text": "one\ntwo\n\nthree"})
    quote = parse(printed(block, value, site)).find("blockquote")
    assert len(quote.find_all("p")) == 2
    assert len(quote.find_all("br")) == 1
