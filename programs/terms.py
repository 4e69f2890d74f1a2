"""What programs are sorted by beside topics: for whom, for which duty, in which language.

Names and ids are also kept on the page, so that reading, listing and counting ask for nothing more.
"""

from django.db import models
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import HelpPanel, Panel
from wagtail.models import Site

from site_core.pages.content_notes import site_of_path
from site_core.pages.terms import Term, in_order, term_part, words_of_terms
from site_core.pages.terms_form import boxes_panel


class Audience(Term):
    """Who is in the room, in their own words: “First-year students”."""


class Mandate(Term):
    """A duty to train that a program helps to meet: “Title IX”."""

    class Meta(Term.Meta):
        verbose_name = "duty"
        verbose_name_plural = "duties"


class Language(Term):
    """A language a program is performed in."""


# Relation -> what it leads to, and where its names are kept.
RELATIONS = {
    "audiences": (Audience, "audience_names"),
    "mandates": (Mandate, "mandate_names"),
    "languages": (Language, "language_names"),
}


def _relation(model, verbose_name, help_text=""):
    return ParentalManyToManyField(
        model, blank=True, related_name="+", verbose_name=verbose_name, help_text=help_text
    )


def _names():
    return models.CharField(max_length=600, blank=True, editable=False)


class WithTerms(models.Model):
    """What a program has terms for."""

    audiences = _relation("programs.Audience", "who it is for")
    mandates = _relation("programs.Mandate", "duties it helps to meet")
    languages = _relation("programs.Language", "languages it is performed in")
    audience_names, mandate_names, language_names = _names(), _names(), _names()
    term_ids = models.JSONField(default=dict, editable=False)

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        """Keep names and ids with the page, of terms of its own site: pages are copied to others."""
        if kwargs.get("update_fields") is None:
            self.adopt_terms()
            self.keep_terms()
        super().save(*args, **kwargs)

    def chosen(self, relation: str) -> list[Term]:
        """Return the chosen terms in the order of their site."""
        known = self.pk or relation in getattr(self, "_cluster_related_objects", {})
        return in_order(getattr(self, relation).all()) if known else []

    def keep_terms(self) -> None:
        """Keep the names and ids of what is chosen."""
        self.term_ids = {}
        for relation, (_, names) in RELATIONS.items():
            terms = self.chosen(relation)
            self.term_ids[relation] = [term.pk for term in terms]
            setattr(self, names, ", ".join(term.name for term in terms)[:600])

    def search_words(self) -> list[str]:
        """Return the names of topics and terms, and what else they are called."""
        words = super().search_words()
        for relation, (model, _) in RELATIONS.items():
            words += words_of_terms(model, self.term_ids.get(relation, []))
        return words

    def adopt_terms(self) -> bool:
        """Replace terms of another site by those of the same address here. Returns whether any were."""
        site, adopted = site_of_path(self.path) if self.path else None, False
        for relation, (model, _) in RELATIONS.items():
            terms = self.chosen(relation)
            if site is None or all(term.shared or term.site_id == site.pk for term in terms):
                continue
            setattr(self, relation, [_own(model, site, term) for term in terms])
            adopted = True
        return adopted

    def serve_preview(self, request, mode_name):
        """Show what is chosen in the form, not what was chosen when the page was last saved."""
        self.keep_terms()
        return super().serve_preview(request, mode_name)


def _own(model, site: Site, term: Term) -> Term:
    if term.shared or term.site_id == site.pk:
        return term
    named = model.objects.filter(site=site, name=term.name).first()
    defaults = {"name": term.name, "sort_order": term.sort_order, "synonyms": term.synonyms}
    return named or model.objects.get_or_create(site=site, slug=term.slug, defaults=defaults)[0]


def terms_panels() -> list[Panel]:
    """Return the panels for them: boxes to tick, and where words are added."""
    return [*map(boxes_panel, RELATIONS), HelpPanel(template="terms/add_words.html")]


def terms_part(site: Site, unsaved=None) -> dict[str, list[dict]]:
    """Return the terms of ``site`` as part of what surrounds its pages."""
    return {relation: term_part(model, site) for relation, (model, _) in RELATIONS.items()}
