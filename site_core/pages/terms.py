"""Terms: the words a site sorts its pages by, such as topics and audiences."""

from collections.abc import Iterable

from django.db import models
from django.db.models import Q, QuerySet
from wagtail.models import Site

from site_core.tenancy.ownership import SiteOwned


class TermQuerySet(models.QuerySet):
    """Terms, and which of them a site has."""

    def offered_on(self, site: Site) -> QuerySet:
        """Return the terms pages of ``site`` may have: its own, and those shared on purpose."""
        return self.filter(Q(site=site) | Q(shared=True))


class Term(SiteOwned):
    """One word or phrase of a site, in the words of its readers; they find pages by it.

    It belongs to the site that sees to it. A network administrator may offer it to all sites.
    """

    role_actions = {
        "author": ("view",),
        "editor": ("view", "add", "change"),
        "site_admin": ("view", "add", "change", "delete"),
    }

    name = models.CharField(max_length=60, help_text="A few plain words, as readers say it.")
    slug = models.SlugField(
        "address",
        max_length=60,
        help_text="The end of the address that lists it: small letters and hyphens.",
    )
    sort_order = models.PositiveSmallIntegerField(
        "place", default=0, help_text="Terms are listed by this number, then by name."
    )
    synonyms = models.CharField(
        "also called",
        max_length=300,
        blank=True,
        help_text="Other words people look for it by, with commas between them. Not shown.",
    )
    page_title = models.CharField(
        "title of its page",
        max_length=120,
        blank=True,
        help_text="At the top of the page that lists it. Leave empty to use its name.",
    )
    intro = models.TextField(
        "introduction", blank=True, max_length=600, help_text="Under that title."
    )
    description = models.CharField(
        "description for search engines",
        max_length=300,
        blank=True,
        help_text="Leave empty to use the introduction.",
    )
    shared = models.BooleanField(
        "offered to all sites",
        default=False,
        help_text="Pages of every site may use it. Only this site’s people may change it.",
    )

    former_slugs = models.JSONField(
        default=list,
        editable=False,
        help_text="Addresses it had, and those of terms merged into it.",
    )

    objects = TermQuerySet.as_manager()
    was_shared = False  # when it was read
    was_called: tuple[str, str] | None = None  # name and synonyms, when it was read
    was_at = ""  # its address, when it was read

    class Meta:
        abstract = True
        ordering = ["sort_order", "name"]
        constraints = [
            models.UniqueConstraint("site", "slug", name="one_%(class)s_per_address"),
            models.UniqueConstraint("site", "name", name="one_%(class)s_per_name"),
        ]

    def __str__(self) -> str:
        return self.name

    @classmethod
    def from_db(cls, db, field_names, values):
        """Remember what others hear of when it changes: its words, its address, who may have it."""
        term = super().from_db(db, field_names, values)
        term.was_shared = "shared" in field_names and term.shared
        if {"name", "synonyms"} <= set(field_names):
            term.was_called = term.name, term.synonyms
        if "slug" in field_names:
            term.was_at = term.slug
        return term

    def save(self, *args, **kwargs):
        """Remember the address it had, so that links with it still mean this term."""
        if self.was_at and self.was_at != self.slug:
            self.inherit_address(self.was_at)
        super().save(*args, **kwargs)
        self.was_at = self.slug

    def inherit_address(self, *slugs: str) -> None:
        """Have links that name one of ``slugs`` mean this term from now on."""
        known = dict.fromkeys([*self.former_slugs, *slugs])
        self.former_slugs = [slug for slug in known if slug != self.slug]

    @property
    def other_words(self) -> list[str]:
        """Return what else it is called."""
        return [word for part in self.synonyms.split(",") if (word := part.strip())]


def in_order(terms) -> list[Term]:
    """Return terms in the order a site lists them."""
    return sorted(terms, key=lambda term: (term.sort_order, term.name))


def words_of_terms(model: type[Term], ids: list[int]) -> list[str]:
    """Return the names of the terms with these ids, and what else they are called."""
    terms = model.objects.filter(pk__in=ids) if ids else ()
    return [word for term in terms for word in (term.name, *term.other_words)]


def term_part(model: type[Term], site: Site) -> list[dict]:
    """Return id, addresses and name of the terms pages of ``site`` may have, in their order.

    Of two with one address, the site's own counts. ``was`` are former addresses nothing has now.
    """
    columns = ("id", "slug", "name", "former_slugs", "site_id")
    rows = list(model.objects.offered_on(site).values(*columns))
    own = {row["slug"] for row in rows if row["site_id"] == site.pk}
    taken = {row["slug"] for row in rows}
    return [
        {
            **{name: row[name] for name in ("id", "slug", "name")},
            "was": [slug for slug in row["former_slugs"] if slug not in taken],
        }
        for row in rows
        if row["site_id"] == site.pk or row["slug"] not in own
    ]


def named_by(terms: Iterable[dict], slugs: Iterable[str]) -> list[dict]:
    """Return those of a part of terms that ``slugs`` name, by the address they have or had."""
    wanted = set(slugs)
    if not wanted:
        return []
    return [term for term in terms if wanted.intersection((term["slug"], *term.get("was", ())))]
