"""An article of many blocks of all kinds, and what its form would send."""

import copy

from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.images.blocks import ImageBlock as AltImageBlock
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from site_core.blocks import ARTICLE_BLOCKS
from site_core.media.models import Image
from tests.builders import block, make_article, make_article_index, make_image, make_page
from tests.samples import Things, raw

BLOCKS = 150


def make_long_article(site, count: int = BLOCKS):
    """Return an article of ``count`` blocks of all kinds, each leading to pages of its own."""
    things, body = Things(site), []
    image = things.record(Image)
    for number in range(count):
        name, kind = ARTICLE_BLOCKS[number % len(ARTICLE_BLOCKS)]
        things.site = copy.copy(site)
        things.site.root_page = make_page(site.home)
        things.records[Image] = make_image(site, made=image.made, file=image.file)
        body.append(block(name, _valid(name, raw(kind, things))))
    return make_article(make_article_index(site), title="Long", slug="long", body=body)


def _valid(name: str, value):
    """Leave one of the two where a block takes either."""
    if name == "cta":
        value["link"] |= {"url": ""}
    if name == "video":
        value |= {"file": None, "captions": None}
    return value


def form_of(article, **more) -> dict:
    """Return what the form of ``article`` sends."""
    empty = {"comments-TOTAL_FORMS": 0, "comments-INITIAL_FORMS": 0, "newsletter_cta": "show",
             "exit_link": "inherit", "tab_title": "inherit", "picks": streamfield([]),
             "title": article.title, "slug": article.slug, "date": article.date}  # fmt: skip
    items = [(child.block_type, _sent(child.block, child.value)) for child in article.body]
    return nested_form_data({**empty, "body": streamfield(items), **more})


def _sent(kind, value):
    if isinstance(kind, AltImageBlock):
        return {"image": value.pk, "alt_text": value.contextual_alt_text}
    if isinstance(kind, TypedTableBlock):
        return _sent_table(kind, value)
    if isinstance(kind, blocks.StructBlock):
        return {name: _sent(child, value.get(name)) for name, child in kind.child_blocks.items()}
    if isinstance(kind, blocks.ListBlock):
        return streamfield([("item", _sent(kind.child_block, item)) for item in value])
    if isinstance(kind, blocks.RichTextBlock):
        return rich_text(value.source, features=kind.features)
    return getattr(value, "pk", value) or ""


def _sent_table(kind, table):
    sent = {
        "caption": table.caption,
        "column-count": len(table.columns),
        "row-count": len(list(table.rows)),
    }
    for number, column in enumerate(table.columns):
        sent |= {
            f"column-{number}-{key}": value
            for key, value in {
                "type": column["block"].name,
                "order": number,
                "heading": column["heading"],
                "deleted": "",
            }.items()
        }
    for number, row in enumerate(table.row_data):
        sent |= {f"row-{number}-order": number, f"row-{number}-deleted": ""}
        for place, value in enumerate(row["values"]):
            sent[f"cell-{number}-{place}"] = _sent(table.columns[place]["block"], value)
    return sent
