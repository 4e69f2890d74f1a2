"""Languages that words and passages of a page may be marked as (WCAG 3.1.2, Language of Parts).

A short list, since each is a button in the editor: what organizations here quote most. Screen
readers change their voice, browsers their hyphens and quotation marks.
"""

from wagtail import blocks

# Code for the lang attribute -> name for editors.
LANGUAGES = {
    "es": "Spanish",
    "fr": "French",
    "pt": "Portuguese",
    "vi": "Vietnamese",
    "zh-Hans": "Chinese",
    "ar": "Arabic",
}
RIGHT_TO_LEFT = {"ar"}
FEATURES = [f"language-{code.lower()}" for code in LANGUAGES]


def attributes(code: str) -> dict[str, str]:
    """Return the attributes of an element whose words are in the language ``code``."""
    found = {"lang": code}
    return {**found, "dir": "rtl"} if code in RIGHT_TO_LEFT else found


def language_block() -> blocks.ChoiceBlock:
    """Return the field of a block of quoted words that says which language they are in."""
    return blocks.ChoiceBlock(
        choices=[*LANGUAGES.items()],
        required=False,
        label="Language",
        help_text="Only if these words are in another language than the page.",
        search_index=False,
    )
