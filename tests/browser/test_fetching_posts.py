"""An editor pastes the address of a post, and its words come by themselves, or are typed."""

import json
import re
from urllib.parse import parse_qs

import pytest
from playwright.sync_api import expect

from site_core.embeds.capture import capture
from site_core.embeds.views import values_of
from tests.browser.editor import Editor
from tests.browser.test_editor import CAMPUS, SUMMARY, a_title, slug
from tests.embeds.answers import mastodon_status, x
from tests.embeds.misbehaving import good, serving

pytestmark = pytest.mark.browser
X = "https://mobile.twitter.com/TaranaBurke/status/1?s=20"
THREAD = "https://social.example/@ana/1"
BARE = "https://social.example/@ana/3"


@pytest.fixture
def networks():
    """Return a loopback server in the place of the networks."""
    with serving() as server:
        server.answers["publish.twitter.com/oembed"] = x(1, "The movement is for all of us.")
        server.answers["social.example/api/v1/statuses/1"] = good(mastodon_status(1, "One."))
        reply = mastodon_status(2, "Two.", reply_to=1)
        server.answers["social.example/api/v1/statuses/3"] = good(mastodon_status(3, "Three."))
        context = {"ancestors": [], "descendants": [reply]}
        server.answers["social.example/api/v1/statuses/1/context"] = good(context)
        yield server


@pytest.fixture
def eve(page_factory, demo, networks):
    """Return an editor whose website asks the loopback server."""

    def answer(route):
        sent = {name: values[0] for name, values in parse_qs(route.request.post_data).items()}
        thread = sent["thread"] == "true"
        result = capture(sent["pasted"], thread, lambda seconds: networks.fetcher(5))
        values = values_of(result, thread, NoPictures())
        if values and not thread and sent["pasted"] != BARE:
            shown = {"image": picture, "alt_text": "A full hall", "decorative": False}
            values |= {"avatar": picture, "pictures": [{"value": shown}]}
        route.fulfill(json={"failed": result.failed, "notes": result.notes, "values": values})

    editor = Editor(page_factory(), demo, CAMPUS).log_in("eve")
    picture = a_picture(editor)
    editor.page.route("**/admin/posts/fetch/", answer)
    return editor


class NoPictures:
    """In the place of what keeps pictures: the tests' own process has none of the website's."""

    notes = ()

    def of(self, captured, posts):
        """Return none."""
        return None, {}


def a_picture(editor) -> dict:
    """Return one of the website's pictures as its form knows it."""
    editor.open("/admin/images/")
    number = re.search(r"/admin/images/(\d+)/", editor.page.content())[1]
    read = "async path => (await fetch(path)).text()"
    return json.loads(editor.page.evaluate(read, f"/admin/images/chooser/chosen/{number}/"))[
        "result"
    ]


def publish(eve, title) -> None:
    eve.publish()
    eve.expect_message(f"Page '{title}' has been published")


def test_an_address_becomes_a_post_and_readers_load_nothing(eve, page_factory, demo):
    title = a_title("Fetched")
    eve.new_article(title, SUMMARY)
    post = eve.add_block("Post")
    post.get_by_role("textbox", name="Address", exact=True).fill(X)
    eve.page.keyboard.press("Tab")
    expect(post.get_by_role("button", name="Fetch", exact=True)).to_be_focused()
    eve.page.keyboard.press("Enter")
    expect(post.get_by_role("status")).to_contain_text("Filled in")
    expect(post.get_by_role("textbox", name="Text*")).to_have_value(
        "The movement is for all of us."
    )
    expect(post.get_by_role("textbox", name="Author*")).to_have_value("Tarana Burke")
    expect(post.get_by_role("textbox", name="Date")).to_have_value("2018-08-20")
    expect(post.get_by_role("textbox", name="Alt text")).to_have_value("A full hall")
    publish(eve, title)

    reader = page_factory(js=False)
    asked = []
    reader.on("request", lambda request: asked.append(request.url))
    reader.goto(demo.url(f"/articles/{slug(title)}/", CAMPUS))
    figure = reader.get_by_role("figure").filter(has_text="Tarana Burke")
    expect(figure).to_contain_text("The movement is for all of us.")
    expect(figure).to_contain_text("@TaranaBurke on X, August 20, 2018")
    expect(figure.get_by_role("img", name="A full hall")).to_be_visible()
    assert {re.match(r"https?://([^:/]+)", url)[1] for url in asked} == {CAMPUS}


def test_what_was_typed_is_not_replaced_without_asking(eve):
    eve.new_article(a_title("Asked first"))
    post = eve.add_block("Post")
    words = post.get_by_role("textbox", name="Text*")
    words.fill("Typed before.")
    address = post.get_by_role("textbox", name="Address", exact=True)
    address.fill(X)
    address.press("Enter")
    keep = post.get_by_role("button", name="Keep mine")
    expect(keep).to_be_focused()
    expect(post).to_contain_text("Filled in already: text.")
    expect(words).to_have_value("Typed before.")
    eve.page.keyboard.press("Escape")
    expect(post.get_by_role("textbox", name="Author*")).to_have_value("Tarana Burke")
    expect(words).to_have_value("Typed before.")
    post.get_by_role("button", name="Fetch", exact=True).click()
    post.get_by_role("button", name="Replace").click()
    expect(words).to_have_value("The movement is for all of us.")


def test_nothing_of_one_post_stays_beside_the_words_of_another(eve):
    eve.new_article(a_title("Another post"))
    post = eve.add_block("Post")
    address = post.get_by_role("textbox", name="Address", exact=True)
    address.fill(X)
    address.press("Enter")
    picture = post.get_by_role("textbox", name="Alt text")
    expect(picture).to_have_value("A full hall")
    address.fill(BARE)
    address.press("Enter")
    expect(post).to_contain_text(re.compile("Filled in already: .*pictures, portrait"))
    post.get_by_role("button", name="Replace").click()
    expect(post.get_by_role("textbox", name="Text*")).to_have_value("Three.")
    expect(picture).to_have_count(0)
    expect(post.get_by_role("textbox", name="Author*")).not_to_have_value("Tarana Burke")
    # The same once more finds nothing to ask about; what is typed beside it stays.
    date = post.get_by_role("textbox", name="Date")
    typed = date.input_value()
    address.press("Enter")
    expect(post.get_by_role("status")).to_contain_text("Filled in")
    expect(date).to_have_value(typed)


def test_a_thread_comes_from_one_address_or_from_its_words(eve):
    eve.new_article(a_title("A thread"))
    thread = eve.add_block("Thread")
    thread.get_by_role("textbox", name="Address", exact=True).fill(THREAD)
    thread.get_by_role("button", name="Fetch", exact=True).click()
    posts = thread.get_by_role("textbox", name="Text*")
    expect(posts).to_have_count(2)
    expect(posts.last).to_have_value("Two.")
    thread.get_by_text("Paste several addresses").click()
    thread.get_by_role("textbox", name="Addresses, one a line").fill("1/ A\n2/ B\n3/ C")
    thread.get_by_role("button", name="Make posts of it").click()
    thread.get_by_role("button", name="Replace").click()
    expect(posts).to_have_count(3)


@pytest.mark.parametrize("down", [False, True])
def test_when_nothing_comes_it_is_typed_and_saved(eve, networks, demo, down):
    networks.answers.clear()
    if down:
        eve.page.unroute("**/admin/posts/fetch/")
    title = a_title("By hand")
    eve.new_article(title, SUMMARY)
    post = eve.add_block("Post")
    # The website itself answers for the last: nobody is asked for posts of Instagram.
    pasted = "https://www.instagram.com/p/abc/" if down else X
    post.get_by_role("textbox", name="Address", exact=True).fill(pasted)
    post.get_by_role("button", name="Fetch", exact=True).click()
    expect(post.get_by_role("status")).to_contain_text("Type the words in; nothing else is lost.")
    post.get_by_role("textbox", name="Author*").fill("Ana Ruiz")
    post.get_by_role("textbox", name="Text*").fill("Words typed by hand.")
    publish(eve, title)
    page = demo.get(f"/articles/{slug(title)}/", CAMPUS).read().decode()
    assert "Words typed by hand." in page


def test_an_address_alone_becomes_a_video_that_plays_when_asked(eve, page_factory, demo):
    title = a_title("Filmed")
    eve.new_article(title, SUMMARY)
    found = {"title": "A rehearsal", "url": "https://www.youtube.com/watch?v=O_HyZ5aW76c"}
    said = {"failed": False, "notes": [], "values": found}
    eve.page.route("**/admin/videos/fetch/", lambda route: route.fulfill(json=said))
    eve.add_text("Before.", "https://youtu.be/O_HyZ5aW76c?si=x", "After.")
    eve.body.get_by_role("button", name="Make it a video block").click()
    video = eve.body.get_by_role("region", name=re.compile("^Video"))
    expect(video.get_by_role("textbox", name="Title*")).to_have_value("A rehearsal")
    publish(eve, title)

    reader = page_factory()
    page_factory.watch.ignore("https://www.youtube-nocookie.com/embed/")  # once it is asked for
    player = re.compile(r"https://www\.youtube-nocookie\.com/embed/O_HyZ5aW76c")
    reader.route(
        player, lambda route: route.fulfill(body="<h1>Player</h1>", content_type="text/html")
    )
    asked = []
    reader.on("request", lambda request: asked.append(request.url))
    reader.goto(demo.url(f"/articles/{slug(title)}/", CAMPUS))
    expect(reader.get_by_text("Before.", exact=True)).to_be_visible()
    assert not any(player.match(url) for url in asked)
    reader.get_by_role("link", name="Watch “A rehearsal” on YouTube").press("Enter")
    frame = reader.frame_locator('iframe[title="A rehearsal (video on YouTube)"]')
    expect(frame.get_by_role("heading", name="Player")).to_be_visible()
    expect(reader.locator("iframe")).to_be_focused()
    expect(reader.get_by_role("link", name="Watch it on YouTube instead")).to_be_visible()
    order = reader.locator("main").inner_text()
    assert order.index("Before.") < order.index("A rehearsal") < order.index("After.")
