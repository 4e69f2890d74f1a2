"""States a page can be in, and screens no crawl reaches: by axe, in light, dark and small."""

import subprocess
import sys

import pytest
from playwright.sync_api import expect

from site_core.delivery.answers import WORDS, plain_answer
from tests.browser.axe import CONTRAST, in_every_look, violations
from tests.browser.editor import Editor
from tests.browser.fitting import fits
from tests.demo_server import HOSTS, ROOT, environment

pytestmark = pytest.mark.browser
every_site = pytest.mark.parametrize("host", HOSTS)
RESTRICT = """
from django.utils.text import slugify
from home.models import HomePage, StandardPage
from wagtail.models import PageViewRestriction
for home in HomePage.objects.all():
    page = StandardPage.objects.child_of(home).filter(slug="for-hosts").first()
    page = page or home.add_child(instance=StandardPage(slug="for-hosts", title="For hosts"))
    PageViewRestriction.objects.get_or_create(
        page_id=page.pk, restriction_type="password", password="rehearsal")
"""


def everything(page, known: set[str] | None = None) -> list[str]:
    """Return what axe finds in light and dark, large and small, and whether it fits a small screen."""
    found = in_every_look(page, known)
    return found + [f"too wide: {page.url}"] * (not fits(page, 320))


@every_site
def test_the_open_menu(host, visit):
    page = visit(host, "home", size="phone")
    page.get_by_role("button", name="Menu").click()
    assert page.get_by_role("navigation", name="Main").is_visible()
    found = violations(page)
    page.emulate_media(color_scheme="dark")
    assert found + violations(page, CONTRAST) == []


@every_site
def test_opened_answers_transcripts_and_submenus(host, visit):
    known = set()
    for screen in ("program", "article", "page", "home"):
        page = visit(host, screen)
        page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)")
        assert everything(page, known) == [], screen


@every_site
def test_a_form_that_was_sent_back(host, visit, page_factory):
    page_factory.watch.ignore("status of 422")
    page = visit(host, "sign-up")
    email = page.get_by_label("Email address")
    email.fill("nobody@nowhere")
    email.evaluate("field => field.form.noValidate = true")
    page.get_by_role("main").get_by_role("button").click()
    summary = page.get_by_role("alert")
    assert summary.get_by_role("heading").inner_text() == "There is a problem"
    expect(summary).to_be_focused()
    assert page.title().startswith("Error:")
    assert email.input_value() == "nobody@nowhere"
    assert email.get_attribute("aria-invalid") == "true"
    assert everything(page) == []


@pytest.fixture
def restricted(demo):
    """Have each site hold a page for hosts that asks for a password; no other test looks at it."""
    done = subprocess.run(
        [sys.executable, "manage.py", "shell", "--verbosity", "0", "-c", RESTRICT],
        cwd=ROOT, env=environment(demo.folder, demo.port), capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def test_a_page_that_asks_for_a_password(restricted, page_factory, demo):
    for host in HOSTS:
        page = page_factory()
        page.goto(demo.url("/for-hosts/", host))
        assert page.get_by_role("heading", level=1).inner_text() == "This page has a password"
        found = everything(page)
        page.get_by_label("Password").fill("wrong")
        page.get_by_role("button", name="Continue").click()
        expect(page.get_by_role("alert")).to_be_focused()
        assert page.title().startswith("Error:")
        assert found + everything(page) == []


@pytest.mark.parametrize("status", WORDS)
def test_answers_without_a_brand(status, page_factory, demo):
    page = page_factory()
    page_factory.watch.ignore(f"status of {status}")
    address = demo.url("/broken/")
    page.route(
        address,
        lambda route: route.fulfill(
            body=plain_answer(status).content, status=status, content_type="text/html"
        ),
    )
    page.goto(address)
    assert page.evaluate("() => getComputedStyle(document.querySelector('h1')).fontSize") != "32px"
    assert everything(page) == []


def test_the_design_system(page_factory, demo):
    page, known = page_factory(), set()
    Editor(page, demo).log_in("sam")
    for theme in ("house-lights", "quad", "muster"):
        page.goto(demo.url(f"/admin/design/?theme={theme}", "campus.localhost"))
        assert page.get_by_role("heading", level=1).inner_text() == "Design system"
        assert everything(page, known) == [], theme
        raised = page.locator("button.as-focus").first
        assert raised.evaluate("e => getComputedStyle(e).outlineStyle") == "solid"
