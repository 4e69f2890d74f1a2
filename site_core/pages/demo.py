"""Turns demo content written as plain data into the values StreamFields store."""

import re
import uuid

PAGE_HREF = re.compile(r'href="page:(?P<path>/[^"#]*)"')

# Blocks written as they are stored, but for their references.
NESTED = (
    "hero", "testimonials", "logos", "people", "contact", "steps", "outcomes", "needs",
    "practical", "evidence", "companions",
)  # fmt: skip


def notes_named(site, content: dict) -> list:
    """Return the content notes a page of the demonstration is given, from its site's own."""
    from site_core.pages.content_notes import ContentNote

    names = content.get("content_notes", ())
    return list(ContentNote.objects.filter(site=site, name__in=names)) if names else []


class DemoReferences:
    """What demo content may refer to: pages by address, pictures by name."""

    def __init__(self, pages: dict, images: dict):
        self.pages, self.images = pages, images

    def page_id(self, reference: str) -> int:
        """Return the id of the page at ``page:/path/``; a wrong one is an error of the content."""
        return self.pages[reference.removeprefix("page:")].pk

    def image_id(self, name: str | None) -> int | None:
        """Return the id of a painted picture."""
        return self.images[name].pk if name else None

    def rich_text(self, html: str) -> str:
        """Return rich text with its page links as Wagtail stores them."""
        return PAGE_HREF.sub(
            lambda match: f'linktype="page" id="{self.page_id(match["path"])}"', html
        )

    def link(self, link: dict) -> dict:
        """Return a link block's value."""
        page = link.get("page")
        return {**link, "page": self.page_id(page) if page else None}

    def resolved(self, value, name: str = ""):
        """Return ``value`` with every reference in it, however deep, as it is stored."""
        if isinstance(value, dict):
            return {key: self.resolved(inner, key) for key, inner in value.items()}
        if isinstance(value, list):
            return [self.resolved(inner) for inner in value]
        if not isinstance(value, str):
            return value
        if name in ("page", "program"):
            return self.page_id(value)
        return self.image_id(value) if name == "image" else self.rich_text(value)

    def value(self, kind: str, value):
        """Return the stored value of one block."""
        if kind in NESTED:
            return self.resolved(value)
        convert = getattr(self, f"_{kind}", None)
        if convert:
            return convert(value)
        if isinstance(value, str):
            return self.rich_text(value)
        rich = {"answer", "text"} & value.keys() if kind == "callout" else set()
        value = {**value, **{name: self.rich_text(value[name]) for name in rich}}
        if "link" in value:
            value["link"] = self.link(value["link"])
        return value

    def stream(self, blocks) -> list[dict]:
        """Return what a StreamField stores; ids are derived, so that seeding twice changes nothing."""
        return [
            {
                "type": kind,
                "value": self.value(kind, value),
                "id": str(uuid.uuid5(uuid.NAMESPACE_OID, f"{position}:{kind}:{value}")),
            }
            for position, (kind, value) in enumerate(blocks)
        ]

    def _link(self, value):
        return self.link(value)

    def _image(self, value):
        picture = {name: value.get(name) for name in ("alt_text", "decorative")}
        picture["image"] = self.image_id(value["image"])
        return {"image": picture, "caption": value["caption"], "credit": value.get("credit", "")}

    def _video(self, value):
        transcript = self.rich_text(value.get("transcript", ""))
        return {**value, "poster": self.image_id(value.get("poster")), "transcript": transcript}

    def _faq(self, value):
        items = [{**item, "answer": self.rich_text(item["answer"])} for item in value["items"]]
        return {**value, "items": items}

    def _programs(self, value):
        return {**value, "programs": [self.page_id(page) for page in value["programs"]]}

    def _audiences(self, value):
        items = [{**item, "link": self.link(item["link"])} for item in value["items"]]
        return {**value, "items": items}

    def _table(self, value):
        columns = [{"type": "text", "heading": heading} for heading in value["columns"]]
        rows = [{"values": list(row)} for row in value["rows"]]
        return {"columns": columns, "rows": rows, "caption": value["caption"]}
