"""Addresses of posts are recognized in whatever form somebody copied them."""

import pytest

from site_core.embeds.addresses import looks_like_address, recognize
from site_core.embeds.problems import FetchError, Trouble

X = "https://x.com/TaranaBurke/status/1031498206260150272"
BLUESKY = "https://bsky.app/profile/ana.bsky.social/post/3kabc2xyz"
MASTODON = "https://social.example/@ana/112233445566"


@pytest.mark.parametrize(
    ("pasted", "expected"),
    [
        (X, X),
        (f"  {X}?s=20&t=abc  ", X),
        (X.replace("x.com", "twitter.com"), X),
        (X.replace("https://x.com", "http://mobile.twitter.com"), X),
        (X.replace("x.com", "www.x.com") + "/photo/1", X),
        (X.replace("x.com", "mobile.x.com"), X),
        (X.replace("https://x.com/", "twitter.com/#!/"), X),
        (X.replace("https://", ""), X),
        (X.replace("/status/", "/statuses/"), X),
        (X.replace("https://x.com", "HTTPS://X.COM"), X),
        (X.replace("TaranaBurke", "i/web"), X.replace("TaranaBurke", "i")),
        (X.replace("TaranaBurke", "i"), X.replace("TaranaBurke", "i")),
        (X.replace("x.com", "nitter.example") + "#m", X),
        (X.replace("x.com", "xcancel.com"), X),
        (X.replace("x.com", "fxtwitter.com"), X),
        (BLUESKY, BLUESKY),
        (f"{BLUESKY}?ref_src=embed#top", BLUESKY),
        ("bsky.app/profile/ana.bsky.social/post/3kabc2xyz/", BLUESKY),
        ("at://ana.bsky.social/app.bsky.feed.post/3kabc2xyz", BLUESKY),
        (BLUESKY.replace("ana.bsky.social", "did%3Aplc%3Aab12"), BLUESKY.replace("ana.bsky.social", "did:plc:ab12")),
        (MASTODON, MASTODON),
        (f"{MASTODON}?foo=bar", MASTODON),
        ("https://social.example/users/ana/statuses/112233445566", MASTODON),
        ("https://social.example/deck/@ana/112233445566", MASTODON),
        ("https://www.social.example/@ana/1", "https://www.social.example/@ana/1"),
        ("https://social.example/@bo@other.example/1", "https://social.example/@bo@other.example/1"),
    ],
)  # fmt: skip
def test_a_post_is_recognized(pasted, expected):
    assert recognize(pasted).url == expected


@pytest.mark.parametrize(
    ("pasted", "trouble"),
    [
        ("https://www.instagram.com/p/Cabc123/", Trouble.CLOSED),
        ("https://x.com/TaranaBurke", Trouble.UNREADABLE),
        ("https://evilnitter.example/TaranaBurke/status/1", Trouble.UNREADABLE),
        ("https://notx.com/a/status/1", Trouble.UNREADABLE),
        ("https://x.com.evil.example/a/status/1", Trouble.UNREADABLE),
        ("https://x.com@evil.example/@a/1", Trouble.REFUSED),
        ("https://social.example:8080/@a/1", Trouble.REFUSED),
        ("javascript:alert(1)", Trouble.UNREADABLE),
        ("https://[half/@a/1", Trouble.UNREADABLE),
        ("https://social.example/@a/١٢", Trouble.UNREADABLE),
        ("", Trouble.UNREADABLE),
    ],
)
def test_what_is_no_post_is_said_to_be_none(pasted, trouble):
    with pytest.raises(FetchError) as error:
        recognize(pasted)
    assert error.value.trouble == trouble


@pytest.mark.parametrize("line", [X, "x.com/a/status/1", "at://a.b/c/d", "https://any.example/x"])
def test_an_address_looks_like_one(line):
    assert looks_like_address(line)


@pytest.mark.parametrize("line", ["Three things:", "1/ First.", "and/or maybe.", "Tom.And Jerry/x"])
def test_words_do_not_look_like_an_address(line):
    assert not looks_like_address(line)
