"""Marketing staff at work: an article from the first click to its readers."""

import re
import uuid
from urllib.error import HTTPError

import pytest
from playwright.sync_api import expect

from tests.browser.editor import Editor, Post

# They change the shared demonstration, so they run one after the other.
pytestmark = pytest.mark.browser
CAMPUS = "campus.localhost"
RADIUS_OF_QUAD = "14px"  # what the theme of the campus's site rounds its corners by
SUMMARY = "One story does not undo a movement. It shows who has been part of it all along."
PARAGRAPHS = (
    "A headline about one person does not cancel what everybody else has lived through.",
    "Anyone can be harmed, and anyone can do harm. Saying so takes nothing from anybody.",
)
REPEATED = "Saying so takes nothing from anybody."
THREAD = Post(
    author="Tarana Burke",
    handle="@TaranaBurke",
    network="Twitter",
    date="2018-08-20",
    posts=tuple(
        f"{words} ({number} of 6)"
        for number, words in enumerate(
            (
                "The movement is for all of us.",
                "We will not shift the culture with false stories.",
                "Let us prepare for hard conversations.",
                "A shift can happen.",
                "There is no model survivor.",
                "This is what the movement is about!",
            ),
            start=1,
        )
    ),
)

POLICY = """async () => (await fetch(location.href)).headers.get("content-security-policy")"""


def a_title(words: str = "Everybody belongs here") -> str:
    """Return a title no other test uses."""
    return f"{words} {uuid.uuid4().hex[:8]}"


def slug(title: str) -> str:
    """Return the last part of the address a title leads to."""
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")


@pytest.fixture
def editor(page_factory, demo):
    """Return a function that logs somebody in: ``editor("eve", host="localhost")``."""

    def log_in(username: str = "eve", host: str = CAMPUS) -> Editor:
        return Editor(page_factory(), demo, host).log_in(username)

    return log_in


def status_of(demo, path: str, host: str = CAMPUS) -> int:
    """Return what an anonymous reader is answered."""
    try:
        return demo.get(path, host).status
    except HTTPError as error:
        return error.code


def test_an_article_goes_from_the_editor_to_its_readers(editor, page_factory, demo):
    title = a_title()
    path = f"/articles/{slug(title)}/"
    eve = editor("eve")

    eve.new_article(title, SUMMARY)
    policy = eve.page.evaluate(POLICY)
    assert "default-src 'none'" in policy  # enforced: a violation fails the test
    eve.add_text(*PARAGRAPHS)
    eve.add_pull_quote(REPEATED)
    eve.add_thread(THREAD)
    eve.add_block("Newsletter sign-up")
    preview = eve.open_preview()
    expect(preview.get_by_role("heading", name=title)).to_be_visible()
    expect(preview.get_by_text(THREAD.posts[-1])).to_be_visible()

    eve.save_draft()
    assert status_of(demo, path) == 404
    eve.publish()
    eve.expect_message(f"Page '{title}' has been published")

    reader = page_factory("phone", js=False)
    reader.goto(demo.url("/articles/", CAMPUS))
    reader.get_by_role("main").get_by_role("link", name=title).click()
    expect(reader).to_have_url(demo.url(path, CAMPUS))
    expect(reader.get_by_role("heading", level=1)).to_have_text(title)
    expect(reader.get_by_text(PARAGRAPHS[0])).to_be_visible()
    thread = reader.get_by_role("figure").filter(has_text=THREAD.author)
    expect(thread.get_by_role("listitem")).to_have_text(
        [re.compile(re.escape(p)) for p in THREAD.posts]
    )
    expect(thread).to_contain_text("@TaranaBurke on Twitter, August 20, 2018")
    expect(reader.get_by_role("main").get_by_label("Email address")).to_have_count(2)
    assert REPEATED not in reader.get_by_role("main").aria_snapshot().replace(PARAGRAPHS[1], "")


def test_a_published_article_is_found_by_search_and_in_the_feed(editor, page_factory, demo):
    title = a_title("Plain words travel")
    eve = editor("eve")
    eve.new_article(title, SUMMARY)
    eve.add_text(*PARAGRAPHS)
    eve.publish()
    eve.expect_message("has been published")

    reader = page_factory()
    reader.goto(demo.url("/", CAMPUS))
    search = reader.goto(demo.url(f"/search/?q={title.split()[-1]}", CAMPUS))
    assert search.status == 200
    expect(reader.get_by_role("main").get_by_role("link", name=title)).to_be_visible()
    feed = demo.get("/articles/feed/", CAMPUS).read().decode()
    assert title in feed
    assert PARAGRAPHS[1] in feed


@pytest.mark.parametrize("host", [CAMPUS, "localhost"])
def test_a_page_without_an_address_is_previewed_on_its_own_site(editor, demo, host):
    eve = editor("eve", host)
    eve.new_article(a_title(), SUMMARY)
    preview = eve.open_preview()
    expect(preview.get_by_role("banner").get_by_text("Plainspoke Campus")).to_be_visible()
    expect(preview.locator(":root")).to_have_css("--radius", RADIUS_OF_QUAD)


def test_blocks_are_previewed_in_the_brand_of_the_site_being_edited(editor, demo):
    eve = editor("eve", "localhost")
    eve.new_article(a_title())
    eve.body.get_by_role("button", name="Insert a block").click()
    option = eve.page.get_by_role("option", name="Thread", exact=True)
    option.locator("xpath=..").get_by_role("button", name="Preview").click()
    preview = eve.page.frame_locator("iframe[src*='block-preview']")
    expect(preview.get_by_role("figure")).to_contain_text("April 14, 2026")
    expect(preview.locator(":root")).to_have_css("--radius", RADIUS_OF_QUAD)
    expect(preview.get_by_role("link", name="Leave this site")).to_have_count(0)


def test_an_unfinished_draft_is_kept_but_says_what_it_lacks_when_published(editor):
    eve = editor("eve")
    eve.new_article(a_title())
    eve.add_block("Call to action").get_by_role("textbox", name="Heading*").fill("Come along")
    picture = eve.add_picture()
    expect(picture.get_by_role("textbox", name="Alt text")).to_have_value("")
    eve.save_draft()

    eve.publish()
    eve.expect_message("validation errors")
    expect(eve.body).to_contain_text(
        "Please add some alt text for your image or mark it as decorative"
    )
    expect(eve.body).to_contain_text("Choose a page or enter an address")


def test_an_article_can_be_made_with_the_keyboard_alone(editor, demo):
    title = a_title("Made without a mouse")
    eve = editor("eve")
    eve.open_articles()
    keys = eve.page.keyboard

    def press_until(key: str, target) -> None:
        """Press a key until the focus is on ``target``."""
        for _ in range(150):
            if target.evaluate_all("found => found.includes(document.activeElement)"):
                return
            keys.press(key)
        raise AssertionError(f"The keyboard does not reach {target}.")

    press_until("Tab", eve.page.get_by_role("link", name="Add child page"))
    keys.press("Enter")
    eve.wait_until_watched()
    press_until("Tab", eve.page.get_by_role("textbox", name="Title*", exact=True))
    keys.type(title)
    press_until("Tab", eve.body.get_by_role("button", name="Insert a block"))
    keys.press("Enter")
    expect(eve.page.get_by_role("option").first).to_be_visible()
    press_until("Tab", eve.page.get_by_placeholder("Search options…"))
    keys.type("Pull")
    expect(eve.page.get_by_role("option")).to_have_count(1)
    keys.press("Enter")
    press_until("Tab", eve.body.get_by_role("textbox", name="Text*"))
    keys.type(REPEATED)
    eve.wait_for_autosave()
    press_until("Tab", eve.page.get_by_role("button", name="Publish", exact=True))
    keys.press("Enter")
    eve.expect_message(f"Page '{title}' has been published")
    assert status_of(demo, f"/articles/{slug(title)}/") == 200


def test_an_author_writes_and_submits_but_cannot_publish(editor, demo):
    title = a_title("Written by an author")
    ari = editor("ari")
    ari.new_article(title, SUMMARY)
    ari.add_text(*PARAGRAPHS)
    ari.wait_for_autosave()
    expect(ari.page.get_by_role("button", name="Publish", exact=True)).to_have_count(0)
    ari.page.get_by_role("button", name="Submit to the editors").click()
    ari.expect_message("submitted for moderation")
    assert status_of(demo, f"/articles/{slug(title)}/") == 404

    eve = editor("eve")
    eve.open()
    review = eve.page.get_by_role("row").filter(has_text=title).first
    expect(review).to_be_visible()


def test_only_authors_of_the_site_can_be_put_above_an_article(editor, demo):
    eve = editor("eve")
    eve.new_article(a_title())
    eve.page.get_by_role("button", name="Choose author").click()
    offered = eve.page.get_by_role("dialog").get_by_role("row").get_by_role("link")
    expect(offered.first).to_be_visible()
    names = set(offered.all_inner_texts())
    assert names == campus_authors(demo)


def campus_authors(demo) -> set[str]:
    """Return the names under which articles of the campus site appear."""
    page = demo.get("/articles/feed/", CAMPUS).read().decode()
    return set(re.findall(r"<dc:creator[^>]*>([^<]+)</dc:creator>", page))


def theme_of(demo) -> str:
    return re.search(r"/theme-\w+\.css", demo.get("/", CAMPUS).read().decode())[0]


def test_a_site_admin_sees_new_colors_before_saving_them(editor, demo):
    before = theme_of(demo)
    sam = editor("sam", "localhost")
    sam.open()
    sam.page.get_by_role("button", name="Settings").click()
    sam.page.get_by_role("link", name="Brand").click()
    sam.wait_until_watched()
    preview = sam.open_preview()
    expect(preview.get_by_role("banner").get_by_text("Plainspoke Campus")).to_be_visible()
    sam.page.get_by_role("textbox", name="Brand color*", exact=True).fill("#7a0019")
    expect(preview.locator("link[href*='brand=7a0019']")).to_have_count(1)
    assert theme_of(demo) == before
