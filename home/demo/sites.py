"""Builds one demonstration site: pages, settings, roles."""

import datetime
from dataclasses import dataclass
from importlib import import_module

from django.db import transaction
from wagtail.models import Site

import articles.demo
import programs.demo
import programs.demo.inquiries
from home.demo.media import store
from home.demo.recommendations import recommend
from home.demo.topics import make_topics
from home.models import LandingPage, StandardPage
from home.provisioning import SitePlan, create_site
from site_core.accounts.models import Security
from site_core.branding.models import Navigation, Safety, SupportLine
from site_core.newsletter.models import Newsletter
from site_core.pages.demo import DemoReferences
from site_core.redirects.models import Redirect
from site_core.tenancy.models import Publishing
from site_core.tenancy.roles import site_collection


@dataclass(frozen=True)
class DemoSite:
    """Who a demonstration site is."""

    key: str
    host: str
    name: str
    theme: str


DEMO_SITES = (
    DemoSite("organization", "localhost", "Plainspoke", "house-lights"),
    DemoSite("campus", "campus.localhost", "Plainspoke Campus", "quad"),
    DemoSite("military", "military.localhost", "Plainspoke Military", "muster"),
)
# What the demonstration's support lines have in common.
LINES = {"region": "United States", "reviewed_on": datetime.date(2026, 11, 2), "review_months": 12}
MISSION = (
    "Plainspoke’s mission is to help people talk plainly about sexual violence and stop it before "
    "it starts, with live programs built on evidence, humor and respect."
)


def content_of(demo: DemoSite) -> dict:
    """Return the written content of a site."""
    return import_module(f"home.demo.{demo.key}").SITE


def image_names(demo: DemoSite) -> set[str]:
    """Return the names of the pictures a site shows."""
    site = content_of(demo)
    parts = [site["home"], *site["pages"], *programs.demo.contents(demo.key)]
    parts += articles.demo.contents(demo.key)
    names = {part.get("image") for part in parts}
    for part in parts:
        for _, value in part.get("body") or part.get("sections") or ():
            names.update(_names_in(value))
    return names - {None, ""}


def _names_in(value):
    """Yield the names of all pictures in a block's value, however deep."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in ("image", "poster") and isinstance(inner, str):
                yield inner
            else:
                yield from _names_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _names_in(inner)


@transaction.atomic
def build_site(demo: DemoSite, port: int, pictures: dict[str, bytes], is_default: bool) -> Site:
    """Make a demonstration site like any other, then put its own content on it."""
    content = content_of(demo)
    plan = SitePlan(
        host=demo.host,
        name=demo.name,
        preset=demo.theme,
        port=port,
        tagline=content["tagline"],
        is_default=is_default,
        starter_pages=False,  # the demonstration has its own words
    )
    site = create_site(plan)
    home_page = site.root_page.specific
    home_page.title = content["home"]["title"]
    images = store(pictures, site_collection(site))
    made = [(home_page, content["home"]), *_sections(home_page, content)]
    sections = {page.slug: page for page, _ in made}
    made += programs.demo.build(sections["programs"], demo.key)
    made += articles.demo.build(sections["articles"], site, demo.key)
    references = DemoReferences({_address(page, home_page): page for page, _ in made}, images)
    topics = make_topics(site, demo.key)
    for page, page_content in made:
        if hasattr(page, "topics"):
            page.topics.set(topics[page.slug])
        _fill(page, page_content, references)
    _settings(site, content, references)
    # An address that was given up: answered 410, so that there is one to look at.
    Redirect.objects.create(site=site, old_path="/shop/", gone=True)
    recommend(site, demo.key, references)
    programs.demo.inquiries.build(site, demo.key)
    return site


def _address(page, home_page) -> str:
    return "/" + page.url_path.removeprefix(home_page.url_path)


def _sections(home_page, content) -> list[tuple]:
    made = []
    for slug, data in (
        ("programs", content["programs_index"]),
        ("articles", content["articles_index"]),
    ):
        page = home_page.get_children().get(slug=slug).specific
        page.title = data["title"]
        made.append((page, data))
    for data in content["pages"]:
        model = LandingPage if "sections" in data else StandardPage
        page = model(slug=data["slug"], title=data["title"], summary=data["summary"])
        made.append((home_page.add_child(instance=page), data))
    return made


def _fill(page, content, references) -> None:
    """Fill in what refers to other pages and pictures, and publish."""
    page.image_id = references.image_id(content.get("image"))
    for name in ("image_alt", "search_description", "summary", "exit_link", "heading", "hide_menu"):
        if content.get(name) and hasattr(page, name):
            setattr(page, name, content[name])
    for name in ("body", "sections"):
        if name in content:
            setattr(page, name, references.stream(content[name]))
    for name in ("primary_action", "secondary_action"):
        if name in content:
            setattr(page, name, references.stream([("link", content[name])]))
    page.save_revision(clean=False).publish()


def _settings(site, content, references) -> None:
    links = [references.link(item) for item in content["menu"]]
    items = [{"url": "", "is_button": False, "children": [], **link} for link in links]
    columns = [
        {**column, "links": [references.link(link) for link in column["links"]]}
        for column in content["footer_columns"]
    ]
    own = {
        Navigation: {
            "menu": references.stream([("item", item) for item in items]),
            "footer_columns": references.stream([("column", column) for column in columns]),
            "mission": MISSION,
            "legal": content["legal"],
        },
        Safety: {
            "staying_safe_page_id": references.page_id("page:/staying-safe/"),
        },
        Newsletter: content["newsletter"],
    }
    for model, values in own.items():
        setting = model.objects.get(site=site)
        for name, value in values.items():
            setattr(setting, name, value)
        setting.save()
    SupportLine.objects.filter(site=site).delete()  # the demonstration has its own words
    for line in content["support_lines"]:
        SupportLine.objects.create(site=site, **LINES, **line)
    # Whoever tries the demonstration has no authenticator app at hand.
    Security.objects.update_or_create(site=site, defaults={"require_second_factor": False})
    Publishing.objects.update_or_create(site=site, defaults={"time_zone": "America/New_York"})
