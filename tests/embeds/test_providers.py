"""X, Bluesky and Mastodon are asked in their own ways, and what they say becomes ours."""

from datetime import date

import pytest

from site_core.embeds.capture import capture
from site_core.embeds.captured import Picture
from tests.embeds import misbehaving as bad
from tests.embeds.answers import BLUESKY, DID, bluesky_post, mastodon_status, x
from tests.embeds.misbehaving import good

X = "https://x.com/TaranaBurke/status/1"
SKY = "https://bsky.app/profile/ana.bsky.social/post/p2"
STATUS = "https://social.example/@ana/2"
API = "social.example/api/v1/statuses/2"


@pytest.fixture
def ask(server):
    """Return a function that pastes something: ``ask(text, thread=True)``."""
    return lambda text, thread=False: capture(text, thread, lambda s: server.fetcher(min(s, 2)))


def texts(result) -> list[str]:
    return [post.text for post in result.posts]


def test_a_post_of_x_is_read_out_of_its_quotation(server, ask):
    text = (
        "The movement &amp; all of us.<br><br>Second &lt;line&gt; "
        '<a href="https://t.co/a">https://t.co/a</a> <a href="https://t.co/b">pic.twitter.com/b</a>'
    )
    server.answers["publish.twitter.com/oembed"] = x(1, text)
    result = ask(f"{X}?s=20")
    found = result.captured
    assert texts(result) == ["The movement & all of us.\n\nSecond <line> https://t.co/a"]
    assert (found.author, found.handle) == ("Tarana Burke", "@TaranaBurke")
    assert result.posts[0].date == date(2018, 8, 20)
    assert (found.network, found.source) == ("x", "publish.twitter.com")
    assert "dnt=true" in server.asked[0]


def test_several_addresses_become_a_thread_in_their_order(server, ask):
    def oembed(number, text):
        server.answers[
            "publish.twitter.com/oembed?url=https%3A%2F%2Ftwitter.com%2FTaranaBurke%2Fstatus"
            f"%2F{number}&format=json&omit_script=1&dnt=true&hide_thread=true&lang=en"
        ] = x(number, text)

    oembed(1, "First.")
    oembed(3, "Third.")
    urls = [X, X.replace("/1", "/2"), X.replace("/1", "/3")]
    result = ask("\n".join(urls), thread=True)
    assert texts(result) == ["First.", "", "Third."]  # what is missing keeps its place
    assert [post.url for post in result.posts] == urls
    assert not result.failed
    assert len(result.notes) == 1
    assert result.notes[0].startswith("Post 2: X has no post at this address")


def bluesky(server, method, data, status=200):
    server.answers[f"{BLUESKY}{method}"] = good(data, status)


def test_a_post_of_bluesky(server, ask):
    bluesky(server, "com.atproto.identity.resolveHandle", {"did": DID})
    embed = {"images": [{"fullsize": "https://cdn.bsky.app/a", "alt": "A full hall"}]}
    post = bluesky_post("p2", "Hola\n\na todas", embed=embed)
    bluesky(server, "app.bsky.feed.getPosts", {"posts": [post]})
    result = ask(SKY)
    assert texts(result) == ["Hola\n\na todas"]
    assert result.captured.handle == "@ana.bsky.social"
    assert result.captured.language == "es"
    assert result.posts[0].pictures == [Picture("https://cdn.bsky.app/a", "A full hall")]
    assert result.posts[0].date == date(2026, 4, 14)
    assert result.posts[0].url == SKY


def test_a_thread_of_bluesky_is_its_authors_own_words_only(server, ask):
    bluesky(server, "com.atproto.identity.resolveHandle", {"did": DID})

    def entry(name, text, did=DID, at="2026-04-14T10:00:00Z", **more):
        return {"post": bluesky_post(name, text, did, at), **more}

    late = entry("p9", "An afterthought", at="2026-04-15T10:00:00Z")
    third = entry("p3", "Three", replies=[entry("p4", "Four", replies=[]), {"notFound": True}])
    asked = entry("p0", "A question of somebody else's", "did:plc:other")
    here = entry("p2", "Two", parent=entry("p1", "One", parent=asked))
    here["replies"] = [entry("q", "Nice!", "did:plc:other"), late, third]
    bluesky(server, "app.bsky.feed.getPostThread", {"thread": here})
    assert texts(ask(SKY, thread=True)) == ["One", "Two", "Three", "Four"]


def test_a_second_way_is_taken_where_the_first_is_out_of_order(server, ask):
    bluesky(server, "com.atproto.identity.resolveHandle", {}, 503)
    html = '<blockquote><p lang="es">Hola</p>&mdash; Ana (<a href="#">@ana.bsky.social</a>) <a href="#">April 14, 2026 at 3:00 PM</a></blockquote>'
    server.answers["embed.bsky.app/oembed"] = good({"html": html, "author_name": "Ana"})
    result = ask(SKY)
    assert texts(result) == ["Hola"]
    assert result.captured.handle == "@ana.bsky.social"
    assert result.posts[0].date == date(2026, 4, 14)


def test_who_asks_to_be_shown_to_members_only_is_not_fetched(server, ask):
    bluesky(server, "com.atproto.identity.resolveHandle", {"did": DID})
    post = bluesky_post("p2", "Hello")
    post["author"]["labels"] = [{"val": "!no-unauthenticated"}]
    bluesky(server, "app.bsky.feed.getPosts", {"posts": [post]})
    assert "does not show this post to everybody" in ask(SKY).notes[0]


def test_a_post_of_any_mastodon_server(server, ask):
    html = (
        "<p>One<br />two &amp; <a href='#'><span class='invisible'>https://</span>"
        "<span class='ellipsis'>example.org/lo</span><span class='invisible'>ng</span></a></p>"
        "<script>alert(1)</script><p>three</p>"
    )
    images = [{"type": "image", "url": "https://files.social.example/a.png", "description": None}]
    server.answers[API] = good(mastodon_status(2, html, media_attachments=images))
    result = ask(STATUS)
    assert texts(result) == ["One\ntwo & https://example.org/long\n\nthree"]
    assert result.captured.handle == "@ana@social.example"
    assert result.captured.avatar == "https://files.social.example/ana.png"
    assert result.posts[0].pictures[0].alt == ""


def test_a_thread_of_mastodon_is_its_authors_own_words_only(server, ask):
    server.answers[API] = good(mastodon_status(2, "<p>Two</p>", reply_to=1))
    ancestors = [
        mastodon_status(9, "A question", acct="bo"),
        mastodon_status(1, "One", reply_to=9),
    ]
    descendants = [
        mastodon_status(8, "Nice!", reply_to=2, acct="bo"),
        mastodon_status(7, "Thanks!", reply_to=8),
        mastodon_status(3, "Three", reply_to=2),
        mastodon_status(4, "Four", reply_to=3),
    ]
    context = {"ancestors": ancestors, "descendants": descendants}
    server.answers[f"{API}/context"] = good(context)
    assert texts(ask(STATUS, thread=True)) == ["One", "Two", "Three", "Four"]


@pytest.mark.parametrize(
    "answer",
    [
        good([]), good("text"), good(None), good({}), good({"id": 2, "content": "a"}),
        good({**mastodon_status(2, "a"), "account": None}), good(b"<html>", kind="text/html"),
        good({**mastodon_status(2, "a"), "visibility": "private"}), good({}, 404), good({}, 429),
        good({**mastodon_status(2, "a"), "content": ["a"]}), bad.gzip_bomb, bad.cut_off,
        bad.redirect("https://inward.example/api/v1/statuses/2"), bad.redirect("http://10.0.0.1/"),
    ],
)  # fmt: skip
def test_whatever_is_no_public_post_of_mastodon_is_said_in_words(server, ask, answer):
    server.names["inward.example"] = ["192.168.0.1"]
    server.answers[API] = answer
    result = ask(STATUS)
    assert result.failed
    assert result.notes[0].endswith("Type the words in; nothing else is lost.")


def test_listed_networks_send_us_nowhere_else(server, ask):
    server.answers["publish.twitter.com/oembed"] = bad.redirect("https://evil.example/oembed")
    server.answers["evil.example/oembed"] = x(1, "Evil")
    assert ask(X).failed
    assert not any("evil" in asked for asked in server.asked)


@pytest.mark.parametrize(
    "pasted", ["", "  \n ", "words", "https://www.instagram.com/p/C1/", f"{X}\n{X}", "https://[/"]
)
def test_what_cannot_be_fetched_asks_nobody(server, ask, pasted):
    result = ask(pasted)
    assert result.failed
    assert result.notes
    assert server.asked == []


def test_where_it_is_turned_off_nobody_is_asked(settings):
    settings.FETCH_POSTS = False
    result = capture(X, thread=False)
    assert result.failed
    assert result.notes[0].startswith("Fetching is turned off")


def test_what_a_post_has_besides_is_said_and_addresses_are_whole(server, ask):
    text = "Read exämple.org/a-l..."
    start = len(b"Read ")
    facet = {
        "index": {"byteStart": start, "byteEnd": len(text.encode())},
        "features": [{"$type": "app.bsky.richtext.facet#link", "uri": "https://exämple.org/a-long-one"}],
    }  # fmt: skip
    post = bluesky_post("1", text, embed={"$type": "app.bsky.embed.video#view"})
    post["record"]["facets"] = [facet]
    server.answers[f"{BLUESKY}app.bsky.feed.getPosts"] = good({"posts": [post]})
    found = ask("https://bsky.app/profile/did:plc:ab12/post/1")
    assert found.posts[0].text == "Read https://exämple.org/a-long-one"
    assert "a video" in " ".join(found.notes)

    attached = [{"type": "gifv", "url": "https://files.social.example/a.mp4"}]
    status = mastodon_status(1, "Look.", media_attachments=attached, poll={"id": "1"})
    server.answers["social.example/api/v1/statuses/1"] = good(status)
    found = ask("https://social.example/@ana/1")
    assert "a moving picture and a poll" in " ".join(found.notes)
