"""Authors and topics of a site, found by their names or made."""

from django.db.models import Max
from django.utils.text import slugify

from articles.importing.models import ImportedThing
from articles.importing.records import Person
from articles.models import Author
from site_core.delivery.plain_text import plain
from site_core.pages.topics import Topic

Kind = ImportedThing.Kind
NO_TOPIC = {"uncategorized", "uncategorised", "sin categoría", "non classé", "allgemein"}


def folded(name: str) -> str:
    """Return what all spellings of a name have in common."""
    return " ".join(name.casefold().split())


class Authors:
    """The authors of a site."""

    def __init__(self, site, rows, report):
        self.site, self.rows, self.report = site, rows, report
        self.known = {
            folded(author.name): author
            for author in Author.objects.filter(site=site).order_by("-pk")
        }

    def get(self, person: Person) -> Author | None:
        """Return the author for somebody of the old website; in a dry run one that is not stored."""
        name = " ".join(plain(person.name).split())
        if not name:
            return None
        if len(name) > 120:
            self.report.note(
                name[:60], "The name of this author was cut to 120 letters.", "to check"
            )
            name = name[:120].rstrip()
        if (known := self.known.get(folded(name))) is not None:
            return known
        bio = plain(person.bio)
        if len(bio) > 600:
            words = f"What is said of this author was cut to 600 letters. The rest: {bio[600:]}"
            self.report.note(name, words, "to check")
        author = Author(site=self.site, name=name, bio=bio[:600])
        self.report.count("authors")
        if self.rows.run is not None:
            author.save()
            self.rows.keep(Kind.AUTHOR, person.key or name, object_id=author.pk)
        self.known[folded(name)] = author
        return author


class Topics:
    """The topics of a site, its categories and tags of before."""

    def __init__(self, site, rows, report):
        self.site, self.rows, self.report = site, rows, report
        self.known: dict[str, Topic] = {}
        for topic in Topic.objects.filter(site=site):
            for name in (topic.name, *topic.other_words):
                self.known.setdefault(folded(name), topic)
        self.slugs = set(Topic.objects.filter(site=site).values_list("slug", flat=True))
        self.last = Topic.objects.filter(site=site).aggregate(last=Max("sort_order"))["last"] or 0

    def get(self, names: list[str]) -> list[Topic]:
        """Return the topics called so, each once."""
        found = [self._get(" ".join(plain(name).split())) for name in names]
        return list({id(topic): topic for topic in found if topic is not None}.values())

    def _get(self, name: str) -> Topic | None:
        if not name or folded(name) in NO_TOPIC:
            return None
        if len(name) > 60:
            self.report.note(name, "The name of this topic was cut to 60 letters.", "to check")
            name = name[:60].rstrip()
        if (known := self.known.get(folded(name))) is not None:
            return known
        slug = start = slugify(name, allow_unicode=False)[:50].strip("-") or "topic"
        number = 2
        while slug in self.slugs:
            slug, number = f"{start}-{number}", number + 1
        self.last = min(self.last + 1, 32_000)
        topic = Topic(site=self.site, name=name, slug=slug, sort_order=self.last)
        self.report.count("topics")
        if self.rows.run is not None:
            topic.save()
            self.rows.keep(Kind.TOPIC, folded(name), object_id=topic.pk)
        self.known[folded(name)] = topic
        self.slugs.add(slug)
        return topic
