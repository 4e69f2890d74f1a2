"""The one link block."""

import re

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from site_core.blocks.linked_pages import LinkedPageChooserBlock, heading_address, may_be_named


def validate_href(value: str) -> None:
    """Accept http(s), mailto: and tel: addresses and paths of this site; refuse the rest.

    To browsers a backslash is a slash: “/\\host” leads elsewhere, as “//host” does.
    """
    if re.fullmatch(r"mailto:[^@\s]+@[^@\s]+|tel:\+?[\d().\- ]+|/(?![/\\])\S*|#[\w-]+", value):
        return
    URLValidator(
        schemes=["http", "https"],
        message="Enter a full web address (https://…), mailto:name@example.org or tel:+1….",
    )(value)


class LinkValue(blocks.StructValue):
    """A link's text and address, whichever of its two kinds of target was chosen."""

    @property
    def href(self) -> str:
        """Return the address, or ``""`` when the page is not live any more, or may not be named."""
        page = self.get("page")
        if page:
            wanted = (self.get("url") or "").removeprefix("#")
            return heading_address(page, wanted) if self.words else ""
        return self.get("url") or ""

    @property
    def words(self) -> str:
        """Return the words of the link: the editor's, else the page's title if readers may know it.

        Not called ``text``: templates would find the editor's field of that name first.
        """
        page = self.get("page")
        if (typed := self.get("text")) or not page:
            return typed or self.get("url") or ""
        return page.title if may_be_named(page) else ""


class LinkBlock(blocks.StructBlock):
    """A link to a page of a site or to any address."""

    text = blocks.CharBlock(
        required=False, max_length=80, help_text="Leave empty to use the page’s title."
    )
    page = LinkedPageChooserBlock(required=False, help_text="A page of this site, or …")
    url = blocks.CharBlock(
        required=False,
        max_length=500,
        label="Address",
        validators=[validate_href],
        help_text="… an address: https://…, mailto:… or tel:…",
    )

    def clean(self, value):
        """Demand exactly one target, once it is more than a draft; a page may come with a heading."""
        result = super().clean(value)
        if self.is_deferred_validation:
            return result
        leads_to_heading = result.get("page") and (result.get("url") or "").startswith("#")
        if not leads_to_heading and bool(result.get("page")) == bool(result.get("url")):
            message = "Choose a page or enter an address – one of the two."
            raise StructBlockValidationError(
                block_errors={"page": ValidationError(message), "url": ValidationError(message)}
            )
        if result.get("url") and not leads_to_heading and not result.get("text"):
            raise StructBlockValidationError(
                block_errors={"text": ValidationError("Say where the link leads.")}
            )
        return result

    class Meta:
        icon = "link"
        label = "Link"
        value_class = LinkValue
        template = "blocks/link.html"
        description = "Words that lead to a page or an address"
        preview_value = {"text": "See all programs", "url": "/programs/"}
        label_format = "{text}"
