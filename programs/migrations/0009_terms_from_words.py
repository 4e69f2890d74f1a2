"""Make terms of what programs said in words, in pages and in their drafts: “Colleges, high schools”."""

from django.db import migrations
from django.utils.text import slugify

WORDS = {
    "audiences": ("audience", "audience_names", "Audience"),
    "languages": ("languages", "language_names", "Language"),
}


def names_in(words):
    """The parts of an enumeration, each once and beginning with a capital letter."""
    parts = (part.strip() for part in (words or "").split(","))
    return list(dict.fromkeys(part[:1].upper() + part[1:60] for part in parts if part))


class Terms:
    """The terms of one installation, made as they are met."""

    def __init__(self, apps):
        self.apps = apps
        sites = apps.get_model("wagtailcore", "Site").objects.select_related("root_page")
        self.sites = sorted(sites, key=lambda site: -len(site.root_page.path))

    def of(self, path, relation, words):
        site = next((s for s in self.sites if path.startswith(s.root_page.path)), None)
        return [self.one(site, relation, name) for name in names_in(words)] if site else []

    def one(self, site, relation, name):
        model = self.apps.get_model("programs", WORDS[relation][2])
        own = model.objects.filter(site=site)
        found = own.filter(name=name).first()
        if found:
            return found
        slug = base = slugify(name)[:50] or "term"
        number = 1
        while own.filter(slug=slug).exists():
            number += 1
            slug = f"{base}-{number}"
        return model.objects.create(site=site, name=name, slug=slug, sort_order=own.count() + 1)


def make_terms(apps, schema_editor):
    terms = Terms(apps)
    pages = {page.pk: page for page in apps.get_model("programs", "ProgramPage").objects.all()}
    for page in pages.values():
        page.deliveries = [page.delivery] if page.delivery else []
        page.term_ids = {"mandates": []}
        for relation, (_, names, _) in WORDS.items():
            chosen = terms.of(page.path, relation, getattr(page, names))
            choose(page, relation, chosen)
            page.term_ids[relation] = [term.pk for term in chosen]
            setattr(page, names, ", ".join(term.name for term in chosen)[:600])
        page.save(update_fields=["deliveries", "term_ids", "audience_names", "language_names"])
    for revision in drafts(apps, pages):
        content = revision.content
        if "deliveries" in content:
            continue
        delivery = content.pop("delivery", "")
        content["deliveries"] = [delivery] if delivery else []
        for relation, (words, _, _) in WORDS.items():
            chosen = terms.of(pages[int(revision.object_id)].path, relation, content.pop(words, ""))
            content[relation] = [term.pk for term in chosen]
        revision.save(update_fields=["content"])


def choose(page, relation, terms):
    """Store the terms of a page: its own manager waits for a save that this model does not have."""
    field = page._meta.get_field(relation)
    through, ours, theirs = field.remote_field.through, field.m2m_column_name(), field.m2m_reverse_name()
    through.objects.bulk_create([through(**{ours: page.pk, theirs: term.pk}) for term in terms])


def drafts(apps, pages):
    """The stored versions of ``pages``, one after the other."""
    ids = [str(pk) for pk in pages]
    kind = {"content_type__app_label": "programs", "content_type__model": "programpage"}
    revisions = apps.get_model("wagtailcore", "Revision").objects
    return revisions.filter(object_id__in=ids, **kind).iterator(chunk_size=100)


def say_in_words(apps, schema_editor):
    pages = {page.pk: page for page in apps.get_model("programs", "ProgramPage").objects.all()}
    names = {
        relation: dict(apps.get_model("programs", model).objects.values_list("pk", "name"))
        for relation, (_, _, model) in WORDS.items()
    }
    for page in pages.values():
        page.delivery = (page.deliveries or [""])[0]
        page.audience_names = page.audience_names[:120]
        page.language_names = page.language_names[:120]
        page.save(update_fields=["delivery", "audience_names", "language_names"])
    for revision in drafts(apps, pages):
        content = revision.content
        if "deliveries" not in content:
            continue
        content["delivery"] = (content.pop("deliveries") or [""])[0]
        for relation, (words, _, _) in WORDS.items():
            known = (names[relation].get(pk) for pk in content.pop(relation, ()))
            content[words] = ", ".join(filter(None, known))[:120]
        revision.save(update_fields=["content"])


class Migration(migrations.Migration):

    dependencies = [
        ('programs', '0008_terms_and_status'),
    ]

    operations = [
        migrations.RunPython(make_terms, say_in_words),
    ]
