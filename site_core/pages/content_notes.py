"""Content notes: what readers will meet, from a site's own list of words, wherever a page is shown.

They offer a choice and promise nothing: short, specific and calm, never a gate in front of a text.
The words chosen are also kept on the page as text, so that a list of fifty pages asks for nothing.
"""

from django import forms
from django.db import models
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.models import Site

from site_core.tenancy.ownership import SiteOwned

LONG = 120  # characters of own words, beyond which they wait in a closed disclosure


class ContentNote(SiteOwned):
    """One thing texts of a site may be about, in the words all its pages use for it."""

    role_actions = {
        "author": ("view",),
        "editor": ("view", "add", "change"),
        "site_admin": ("view", "add", "change", "delete"),
    }

    name = models.CharField(
        max_length=60,
        help_text="As it stands in a sentence: “sexual assault”, “alcohol”. Name the thing, not how "
        "anybody should feel about it.",
    )
    when = models.CharField(
        "when to use it",
        max_length=200,
        blank=True,
        help_text="For colleagues. Readers do not see it.",
    )

    class Meta:
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(
                fields=["site", "name"],
                name="one_content_note_of_a_name",
                violation_error_message="There is a content note of this name already.",
            )
        ]

    def __str__(self) -> str:
        return self.name


def site_of_path(path: str) -> Site | None:
    """Return the site in whose tree a page with ``path`` lies."""
    sites = Site.objects.select_related("root_page").order_by("-root_page__depth")
    return next((site for site in sites if path.startswith(site.root_page.path)), None)


class NotedPage(models.Model):
    """What pages with content notes have in common: words of the site's, and a sentence of their own."""

    content_notes = ParentalManyToManyField(
        ContentNote,
        blank=True,
        related_name="+",
        help_text="What readers will meet. Shown before the text and wherever the page is listed.",
    )
    content_note = models.CharField(
        "in your own words",
        max_length=300,
        blank=True,
        help_text="One calm sentence, where the words above need one: how it is talked about, what is "
        "left out. Without any of them, this is shown in lists as well.",
    )
    content_note_names = models.CharField(max_length=600, blank=True, editable=False)

    note_panel = MultiFieldPanel(
        [
            FieldPanel("content_notes", widget=forms.CheckboxSelectMultiple, classname="boxes"),
            "content_note",
        ],
        heading="Content note",
        help_text="It lets readers choose; it does not warn or alarm. Most pages need none. Something "
        "missing? Add it under Content notes.",
    )

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        """Keep the names, of notes of the page's own site: pages are copied from site to site."""
        self.adopt_notes()
        self.keep_note_names()
        super().save(*args, **kwargs)

    @property
    def content_note_line(self) -> str:
        """Return the note in one line, or nothing. Whatever shows a note shows this."""
        return self.content_note_names or self.content_note

    @property
    def content_note_more(self) -> str:
        """Return the sentence that says more than the line does."""
        return self.content_note if self.content_note_names else ""

    @property
    def content_note_is_long(self) -> bool:
        """Whether that sentence should wait until somebody asks for it."""
        return len(self.content_note_more) > LONG

    def keep_note_names(self) -> None:
        """Keep the names of the chosen notes with the page."""
        names = sorted(note.name for note in self.content_notes.all())
        self.content_note_names = ", ".join(names)[:600]

    def adopt_notes(self) -> bool:
        """Replace notes of another site by those of the same name here. Returns whether any were."""
        chosen = list(self.content_notes.all())
        if not chosen or not self.path:
            return False
        site = site_of_path(self.path)
        if site is None or all(note.site_id == site.pk for note in chosen):
            return False
        self.content_notes.set(
            [
                note
                if note.site_id == site.pk
                else ContentNote.objects.get_or_create(
                    site=site, name=note.name, defaults={"when": note.when}
                )[0]
                for note in chosen
            ]
        )
        return True

    def serve_preview(self, request, mode_name):
        """Show what is chosen in the form, not what was chosen when the page was last saved."""
        self.keep_note_names()
        return super().serve_preview(request, mode_name)


def noted_models() -> list[type[NotedPage]]:
    """Return the page types that have content notes."""
    from django.apps import apps

    return [model for model in apps.get_models() if issubclass(model, NotedPage)]


def pages_with(note: ContentNote) -> list[NotedPage]:
    """Return the pages on which ``note`` is chosen."""
    return [page for model in noted_models() for page in model.objects.filter(content_notes=note)]


def rewrite_names(pages) -> None:
    """Keep with ``pages`` the names their notes have now."""
    for page in pages:
        page.keep_note_names()
        type(page).objects.filter(pk=page.pk).update(content_note_names=page.content_note_names)
