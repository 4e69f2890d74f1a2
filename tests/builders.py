"""Plain functions that build what tests need: ``make_site()``, ``make_article(parent, **fields)``."""

import itertools
import uuid
from io import BytesIO

from django.core.files.images import ImageFile
from django.utils.text import slugify
from PIL import Image as Picture
from wagtail.models import Page, Site

from articles.models import ArticleIndexPage, ArticlePage, Author, Series
from home.models import HomePage, StandardPage
from programs.models import ProgramIndexPage, ProgramPage
from programs.terms import RELATIONS, Audience
from site_core.accounts.models import User
from site_core.media.models import Document, Image
from site_core.pages.content_notes import site_of_path
from site_core.tenancy.roles import provision_roles, role_group, site_collection

_numbers = itertools.count(1)


def make_site(hostname: str = "", name: str = "", port: int = 80, **home_fields) -> Site:
    """Return a site with a home page, its roles and its collection of media."""
    number = next(_numbers)
    hostname = hostname or f"site{number}.example"
    name = name or f"Site {number}"
    home = HomePage(**{"title": name, "slug": f"home-{number}", **home_fields})
    Page.get_first_root_node().add_child(instance=home)
    site = Site.objects.create(
        hostname=hostname, port=port, site_name=name, root_page=Page.objects.get(pk=home.pk)
    )
    site.home = home
    provision_roles(site)
    return site


def _add(parent, page):
    parent.add_child(instance=page)
    return page


def make_page(parent, model=StandardPage, **fields):
    """Return a live page of any type below ``parent``."""
    number = next(_numbers)
    fields = {"title": f"Page {number}", "slug": f"page-{number}", **fields}
    return _add(parent, model(**fields))


def make_program_index(site, **fields) -> ProgramIndexPage:
    """Return the program list of ``site`` at /programs/."""
    return make_page(
        site.home, ProgramIndexPage, **{"title": "Programs", "slug": "programs", **fields}
    )


def make_program(parent, **fields) -> ProgramPage:
    """Return a live program below a program list; its terms may be given by their names."""
    site = site_of_path(parent.path)
    for relation, (model, _) in RELATIONS.items():
        if relation in fields:
            fields[relation] = [
                make_term(site, term, model) if isinstance(term, str) else term
                for term in fields[relation]
            ]
    return make_page(parent, ProgramPage, **fields)


def make_term(site, name: str, model=Audience, **fields):
    """Return the term called ``name`` of ``site``."""
    defaults = {"slug": slugify(name), "sort_order": model.objects.count() + 1, **fields}
    return model.objects.get_or_create(site=site, name=name, defaults=defaults)[0]


def make_article_index(site, **fields) -> ArticleIndexPage:
    """Return the article list of ``site`` at /articles/."""
    return make_page(
        site.home, ArticleIndexPage, **{"title": "Articles", "slug": "articles", **fields}
    )


def make_article(parent, **fields) -> ArticlePage:
    """Return a live article below an article list."""
    return make_page(parent, ArticlePage, **fields)


def make_author(site, **fields) -> Author:
    """Return an author of ``site``."""
    return Author.objects.create(site=site, **{"name": f"Author {next(_numbers)}", **fields})


def make_series(site, **fields) -> Series:
    """Return a series of ``site``."""
    return Series.objects.create(site=site, **{"name": f"Series {next(_numbers)}", **fields})


def make_user(username: str = "", site=None, role: str = "", **fields) -> User:
    """Return a user, with a role on a site if one is given. The password is ``password``."""
    username = username or f"user{next(_numbers)}"
    user = User.objects.create_user(username, f"{username}@example.org", "password", **fields)
    if role:
        user.groups.add(role_group(site, role))
    return user


def picture_file(width: int = 900, height: int = 600, name: str = "") -> ImageFile:
    """Return a JPEG file of one color."""
    buffer = BytesIO()
    Picture.new("RGB", (width, height), "#5d1a55").save(buffer, "JPEG")
    return ImageFile(BytesIO(buffer.getvalue()), name=name or f"picture-{next(_numbers)}.jpg")


def make_image(site=None, **fields) -> Image:
    """Return an image in the collection of ``site``."""
    if site:
        fields["collection"] = site_collection(site)
    return Image.objects.create(
        **{"title": f"Image {next(_numbers)}", "file": picture_file(), **fields}
    )


def make_document(
    site=None, content: bytes = b"Hello", name: str = "hello.txt", **fields
) -> Document:
    """Return a document in the collection of ``site``."""
    if site:
        fields["collection"] = site_collection(site)
    file = ImageFile(BytesIO(content), name=name)
    return Document.objects.create(**{"title": name, "file": file, **fields})


def block(kind: str, value) -> dict:
    """Return the stored form of one block of a stream."""
    return {"type": kind, "value": value, "id": str(uuid.uuid4())}
