"""The icon of a site in tabs and bookmarks: its initial on its color."""

from django.utils.html import format_html

CORNERS = {"house-lights": 6, "quad": 13, "muster": 0}
INITIAL = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">'
    '<rect width="32" height="32" rx="{}" fill="{}"/>'
    '<text x="16" y="23" fill="{}" font-family="system-ui,sans-serif" font-size="20"'
    ' font-weight="700" text-anchor="middle">{}</text></svg>'
)
MARK = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">'
    '<rect width="32" height="32" rx="{}" fill="{}"/>'
    '<circle cx="16" cy="16" r="8" fill="{}"/></svg>'
)


def icon(theme: str, roles, name: str) -> str:
    """Return the icon as SVG; a name without any letter gets a disc."""
    initial = next((letter for letter in name if letter.isalnum()), "")
    parts = CORNERS.get(theme, 6), roles["brand"], roles["on-brand"]
    # Some letters get longer as capitals: ß becomes SS.
    return (
        format_html(INITIAL, *parts, initial.upper()[:1]) if initial else format_html(MARK, *parts)
    )
