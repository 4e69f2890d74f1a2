"""A site worth searching."""

import datetime

import pytest

from site_core.pages.models import Topic
from tests.builders import (
    block,
    make_article,
    make_article_index,
    make_page,
    make_program,
    make_program_index,
)
from tests.kept import kept


def words(text):
    return [block("text", f"<p>{text}</p>")]


@pytest.fixture
@kept
def topics(site):
    pairs = (("consent", "Consent"), ("work", "Work"), ("unused", "Unused"))
    return {slug: Topic.objects.create(site=site, slug=slug, name=name) for slug, name in pairs}


@pytest.fixture
@kept
def found_pages(site, topics):
    programs, articles = make_program_index(site), make_article_index(site)

    def with_topic(page, slug):
        page.topics.add(topics[slug])
        page.save()
        return page

    made = [
        with_topic(make_program(programs, title="Off the Clock", audiences=["Workplaces"],
            body=words("Harassment at parties, and consent"), content_note="Names harassment."), "work"),
        make_page(site.home, title="About harassment", slug="about", summary="Who we are"),
        with_topic(make_article(articles, title="Clocks off", slug="clocks", date=datetime.date(2025, 5, 1),
            summary="On harassment", body=words("Bystanders and consent")), "consent"),
        with_topic(make_article(articles, title="Quiet rooms", slug="quiet", date=datetime.date(2026, 1, 1),
            body=words("A bystander says consent, then harassment, in the military")), "consent"),
    ]  # fmt: skip
    return {page.title: page for page in made}
