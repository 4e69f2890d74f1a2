"""What a page gives away to somebody who looks on: the way out, and the title the browser keeps.

Both are decided by the page, else by the nearest section above it (never the home page, which speaks
for itself), else by the page's type or the site. What sections decide is part of the chrome, so
that no reader's request asks the pages above.
"""

from django.db import models
from wagtail.admin.panels import MultiFieldPanel
from wagtail.models import Site

from site_core.branding.chrome_build import register_part

SECTIONS = "sections"


class ExitLink(models.TextChoices):
    """Whether a page offers the way out."""

    INHERIT = "inherit", "As the section decides"
    SHOW = "show", "Show"
    HIDE = "hide", "Hide"


class TabTitle(models.TextChoices):
    """What the browser's tab and history call a page."""

    INHERIT = "inherit", "As the section or the site decides"
    NEUTRAL = "neutral", "The site’s neutral title"
    OWN = "own", "The page’s own title"


class Discreet(models.Model):
    """A page that knows whether being seen reading it could put somebody at risk."""

    # What a type of page does when neither it nor a section says so.
    exit_by_default = True

    exit_link = models.CharField(
        "“Leave this site” link",
        max_length=10,
        choices=ExitLink.choices,
        default=ExitLink.INHERIT,
        help_text="Show it where being seen reading could put somebody at risk. What is chosen here "
        "also holds for the pages below, unless they choose for themselves (the home page’s choice "
        "is for the home page only). If nobody chooses, articles and plain pages show it, the home "
        "page and programs do not.",
    )
    tab_title = models.CharField(
        "title in the browser",
        max_length=10,
        choices=TabTitle.choices,
        default=TabTitle.INHERIT,
        help_text="A neutral title keeps the page’s name out of the tab, the history and bookmarks. "
        "It also costs something: several open tabs look alike, screen readers announce the neutral "
        "title, and search engines see it too, though they and shared links are told the real one as "
        "well. The address stays in the history: give such a page an address that says little.",
    )

    discretion_panel = MultiFieldPanel(
        ["exit_link", "tab_title"],
        heading="Safety of readers",
    )

    class Meta:
        abstract = True

    def offers_exit(self, chrome) -> bool:
        """Whether this page asks for the way out; the site's switch has the last word."""
        choice = self._choice("exit_link", 0, chrome)
        return self.exit_by_default if choice == ExitLink.INHERIT else choice == ExitLink.SHOW

    def has_neutral_title(self, chrome) -> bool:
        """Whether the browser is to keep the site's neutral title instead of this page's."""
        choice = self._choice("tab_title", 1, chrome)
        if choice == TabTitle.INHERIT:
            return bool(chrome and chrome.discreet_titles)
        return choice == TabTitle.NEUTRAL

    def _choice(self, field: str, position: int, chrome) -> str:
        """Return what this page says, or the nearest section above it that says something."""
        own = getattr(self, field)
        if own != "inherit" or not chrome:
            return own
        sections = chrome.parts.get(SECTIONS, {})
        above = range(len(self.path) - self.steplen, 0, -self.steplen)
        chosen = (sections.get(self.path[:end], ("", ""))[position] for end in above)
        return next(filter(None, chosen), "inherit")


def discreet_models() -> list[type[Discreet]]:
    """Return the page types that decide about the way out and the title."""
    from django.apps import apps

    return [model for model in apps.get_models() if issubclass(model, Discreet)]


def section_choices(site: Site, unsaved) -> dict:
    """Return what the sections of ``site`` decide, by their place in the tree."""
    root, found = site.root_page, {}
    silent = {"exit_link": "inherit", "tab_title": "inherit"}
    for model in discreet_models():
        below = model.objects.filter(path__startswith=root.path, depth__gt=root.depth, live=True)
        rows = below.filter(numchild__gt=0).exclude(**silent)
        for path, *choices in rows.values_list("path", "exit_link", "tab_title"):
            found[path] = ["" if choice == "inherit" else choice for choice in choices]
    return found


register_part(SECTIONS, section_choices)
