"""A fourth site, from the form to its first page: made by a Network admin, taken over by its own."""

import base64
import hashlib
import hmac
import re
import struct
import time
import uuid

import pytest
from playwright.sync_api import expect

from tests.browser.editor import Editor

pytestmark = pytest.mark.browser
PASSWORD = "four-lanterns-on-the-quay"
OTHERS = re.compile("Plainspoke|campus.localhost|military.localhost|eve@|sam@|nadia")
PATIENCE = 30  # seconds until a mail has been sent


def totp(secret: str, at: float) -> str:
    """Return the code an authenticator app shows (RFC 6238, SHA-1, 30 seconds, six digits)."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(at // 30)), hashlib.sha1).digest()
    offset = digest[-1] & 15
    number = struct.unpack(">I", digest[offset : offset + 4])[0] & 0x7FFFFFFF
    return f"{number % 1_000_000:06}"


def link_in_mail(page, folder, to: str) -> str:
    """Return the link in the mail to ``to``, once it has been sent."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        for file in folder.glob("*"):
            text = file.read_text(encoding="utf-8")
            if f"To: {to}" in text:
                text = text.split(f"To: {to}")[1].replace("=\n", "")
                return re.search(r"http://\S+/admin/invitation/\S+", text)[0]
        page.wait_for_timeout(200)
    raise AssertionError(f"no mail to {to}")


@pytest.fixture
def made(page_factory, demo):
    """Return host and first admin of a site that was just made by the form."""
    name = f"four{uuid.uuid4().hex[:6]}"
    host, email = f"{name}.localhost", f"{name}@example.org"
    nadia = Editor(page_factory(), demo, "localhost").log_in("nadia")
    nadia.open("/admin/sites/new/")
    page = nadia.page
    page.get_by_label("Host name*").fill("campus.localhost")
    page.get_by_label("Name*", exact=True).fill("Four Lanterns")
    page.get_by_label("Their e-mail address").fill(email)
    page.get_by_label("Muster").check()
    page_factory.watch.ignore("status of 422")
    page.get_by_role("button", name="Show what this will make").click()
    expect(page.get_by_text("is the address of “Plainspoke Campus” already")).to_be_visible()
    page.get_by_label("Host name*").fill(host)
    page.get_by_role("button", name="Show what this will make").click()
    expect(page.get_by_role("heading", name="This will make")).to_be_visible()
    expect(page.locator("ul.bullets > li").first).to_have_css("list-style-type", "disc")
    page.get_by_role("button", name="Make this site").click()
    expect(page.get_by_text("answers at")).to_be_visible()
    return host, email


def accept(page, demo, email) -> None:
    """Follow the invitation and choose a password."""
    page.goto(link_in_mail(page, demo.folder / "mail", email))
    page.get_by_label("First name*").fill("Fay")
    for label in ("Password*", "The same password again*"):
        page.get_by_label(label, exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Accept the invitation").click()
    expect(page).to_have_url(re.compile("/admin/login/"))


def log_in_with_a_second_step(editor, email) -> None:
    """Log in; set up the second step, which a new site asks for."""
    editor.open()
    page = editor.page
    page.get_by_label("User name").fill(email)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    secret = page.locator("code").inner_text().replace(" ", "")
    page.get_by_label("Code").fill(totp(secret, time.time()))
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("button", name="I have kept them").click()
    expect(page.get_by_role("link", name="Account", exact=True)).to_be_visible()


def test_a_new_site_is_taken_over_by_its_own_people(page_factory, demo, made):
    host, email = made
    editor = Editor(page_factory(), demo, host)
    page = editor.page
    accept(page, demo, email)
    log_in_with_a_second_step(editor, email)
    expect(page.get_by_label("Site you are working on")).to_contain_text("Four Lanterns")

    editor.open("/admin/settings/branding/brand/")
    page.get_by_role("combobox", name="Theme*").select_option("quad")
    page.get_by_role("button", name="Save").click()
    editor.expect_message("updated")

    editor.open("/admin/pages/")
    page.get_by_role("link", name="About", exact=False).first.click()
    page.get_by_role("button", name="Publish", exact=True).click()
    editor.expect_message("published")

    page_factory.watch.ignore("/favicon.ico")  # asked for where an answer is no page
    for path in ("/admin/", "/admin/pages/", "/admin/images/", "/admin/users/",
                 "/admin/snippets/articles/author/", "/admin/reports/audit-trail/",
                 "/admin/reports/site-history/", "/admin/outbox/message/", "/admin/redirects/",
                 "/admin/choose-page/", "/admin/api/main/pages/"):  # fmt: skip
        editor.open(path)
        assert not OTHERS.search(page.content()), f"{path}: {OTHERS.search(page.content())}"

    reader = page_factory(size="phone")
    reader.goto(demo.url("/about/", host))
    expect(reader.get_by_role("heading", level=1)).to_be_visible()
    expect(reader.locator("body")).to_have_css("font-family", re.compile("Figtree"))
