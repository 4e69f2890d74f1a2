"""What search keeps: the public words of pages, and pages that editors recommend.

Never what anybody searched for.
"""

from django.core.exceptions import ValidationError
from django.db import models
from wagtail.models import Page, Site

from site_core.pages.search.words import asked_words, stem
from site_core.tenancy.ownership import SiteOwned


class SearchState(models.Model):
    """When something a site's search shows changed last; a process that knows less reads anew."""

    site = models.OneToOneField(Site, on_delete=models.CASCADE, related_name="+")
    generation = models.BigIntegerField(default=0)

    def __str__(self) -> str:
        return f"Search of {self.site}"


class SearchEntry(models.Model):
    """The public words of one page, as they were when it was published last."""

    site = models.ForeignKey(Site, on_delete=models.CASCADE, related_name="+")
    page = models.OneToOneField(Page, on_delete=models.CASCADE, related_name="+", editable=False)
    kind = models.CharField(max_length=20)
    title = models.CharField(max_length=255)
    summary = models.TextField(blank=True)
    content_note = models.TextField(blank=True)
    text = models.TextField(blank=True, help_text="For excerpts.")
    words = models.JSONField(default=dict, help_text="Each word, where it stands and how often.")
    topics = models.JSONField(default=list)
    date = models.DateField()
    dated = models.BooleanField(default=False, help_text="Whether readers are shown the date.")
    generation = models.BigIntegerField()
    shape = models.CharField(max_length=12, blank=True, help_text="What release wrote it.")
    indexed_at = models.DateTimeField(auto_now=True)

    class Meta:
        indexes = [models.Index("site", "generation", name="search_entries_changed")]

    def __str__(self) -> str:
        return self.title


class BestBet(SiteOwned):
    """A page shown first when somebody searches for certain words."""

    role_actions = {
        "editor": ("view", "add", "change", "delete"),
        "site_admin": ("view", "add", "change", "delete"),
    }

    phrases = models.TextField(
        "words",
        max_length=1000,
        help_text="What people may search for, one phrase a line: “book a show”, “price”. Endings "
        "and small mistakes do not matter.",
    )
    page = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="+")
    sentence = models.CharField(
        max_length=200,
        blank=True,
        help_text="Why this page, in one sentence. Leave empty to show the page’s summary.",
    )

    class Meta:
        ordering = ["pk"]
        verbose_name = "recommended page"
        verbose_name_plural = "recommended pages"

    def __str__(self) -> str:
        return ", ".join(self.phrases.split("\n"))[:120].strip()

    def clean(self):
        """Refuse words that nobody can search for, and pages of other sites."""
        super().clean()
        errors = {}
        if self.phrases and not self.stems:
            errors["phrases"] = "Write at least one word."
        if self.site_id and self.page_id and not self._is_own_page():
            errors["page"] = "Choose a page of this site."
        if errors:
            raise ValidationError(errors)

    def _is_own_page(self) -> bool:
        root = self.site.root_page
        return self.page.path.startswith(root.path)

    @property
    def stems(self) -> list[frozenset[str]]:
        """Return the words of each phrase without their endings."""
        phrases = (asked_words(line) for line in self.phrases.splitlines())
        return [frozenset(map(stem, words)) for words in phrases if words]
