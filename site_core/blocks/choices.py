"""Choices that are about how something looks or where it is from."""

from wagtail import blocks


class SettingChoiceBlock(blocks.ChoiceBlock):
    """A choice whose label readers do not see, so that search does not see it either.

    Migrations know it as Wagtail's block, which describes its subclasses so by itself.
    """

    def get_searchable_content(self, value):
        """Return nothing: “Section” is no word of a page."""
        return []
