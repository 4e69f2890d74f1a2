"""Makes the default site's list of programs that long: each with terms, a length and a group size.

What it holds follows from the numbers of the programs, so that every run measures the same.
"""

import sys

import django

django.setup()

from django.contrib.contenttypes.models import ContentType  # noqa: E402
from django.db import transaction  # noqa: E402
from django.utils.text import slugify  # noqa: E402
from wagtail.models import Page, Site  # noqa: E402

from home.models import HomePage  # noqa: E402
from programs.models import Delivery, ProgramIndexPage, ProgramPage  # noqa: E402
from programs.terms import Audience, Language, Mandate  # noqa: E402
from site_core.pages.models import Topic  # noqa: E402
from site_core.pages.search.entries import sync_pages  # noqa: E402

COUNTS = {Audience: 16, Topic: 12, Language: 4, Mandate: 6}
WORDS = ("consent", "bystander", "orientation", "leadership", "respect", "alcohol", "reporting")


def make_site():
    """Return the program list of the default site, and its terms; made by the first call."""
    index = ProgramIndexPage.objects.first()
    if index is None:
        home = HomePage(title="Bench", slug="bench")
        Page.get_first_root_node().add_child(instance=home)
        fields = {"hostname": "localhost", "site_name": "Bench", "root_page": home}
        site, _ = Site.objects.update_or_create(is_default_site=True, defaults=fields)
        index = ProgramIndexPage(title="Programs", slug="programs")
        home.add_child(instance=index)
        for model, count in COUNTS.items():
            for number in range(count):
                name = f"{model.__name__} {number}"
                model.objects.create(site=site, name=name, slug=slugify(name), sort_order=number)
    return index, {model: list(model.objects.all()) for model in COUNTS}


def facts(terms, number):
    """The fields of one program, its terms as a page keeps them."""

    def some(model, step):
        found = terms[model]
        return [found[number * step % len(found)], found[(number // 3 + step) % len(found)]]

    minutes, people = 30 + number % 13 * 15, 20 + number % 9 * 40
    word, other = WORDS[number % len(WORDS)], WORDS[number // 7 % len(WORDS)]
    chosen = {
        "audiences": some(Audience, 3),
        "languages": some(Language, 1)[: 1 + number % 2],
        "mandates": some(Mandate, 7)[: number % 3],
    }
    title = f"Program {number} on {word}"
    return {
        "title": title,
        "draft_title": title,
        "slug": f"program-{number}",
        "summary": f"An hour about {word}, and what {other} has to do with it.",
        "term_ids": {name: [term.pk for term in found] for name, found in chosen.items()},
        "audience_names": ", ".join(term.name for term in chosen["audiences"]),
        "topic_ids": [term.pk for term in some(Topic, 5)],
        "deliveries": [Delivery.values[number % len(Delivery.values)]],
        "minutes_min": minutes,
        "minutes_max": minutes + 30,
        "group_min": people // 4,
        "group_max": people,
        "body": [("text", f"<p>{' '.join(WORDS[number % 5 :])} and more.</p>")],
    }


@transaction.atomic
def main(total):
    """Add rows of the tree and of programs, and their words: saving 2,000 pages takes minutes."""
    index, terms = make_site()
    kind = ContentType.objects.get_for_model(ProgramPage)
    ids = []
    for number in range(ProgramPage.objects.count(), total):
        page = ProgramPage(
            path=ProgramPage._get_path(index.path, index.depth + 1, number + 1),
            depth=index.depth + 1,
            url_path=f"{index.url_path}program-{number}/",
            content_type=kind,
            locale_id=index.locale_id,
            **facts(terms, number),
        )
        _insert(page)
        ids.append(page.pk)
    Page.objects.filter(pk=index.pk).update(numchild=total)
    sync_pages(index.get_site(), ids)


def _insert(page):
    row = Page(**{f.attname: getattr(page, f.attname) for f in Page._meta.concrete_fields})
    row.save_base(raw=True, force_insert=True)
    page.page_ptr_id = page.pk = row.pk
    page.save_base(raw=True, force_insert=True)


if __name__ == "__main__":
    main(int(sys.argv[1]))
