"""Other servers are asked safely, however they answer; a real one on loopback misbehaves."""

import time

import pytest

from site_core.embeds.problems import FetchError, Trouble
from tests.embeds import misbehaving as bad

URL = "https://social.example/post"
HERE = "social.example/post"


def trouble(fetcher, url=URL) -> Trouble:
    with pytest.raises(FetchError) as error:
        fetcher.get_json(url)
    return error.value.trouble


def test_an_answer_as_it_should_be_is_read(server):
    server.answers[HERE] = bad.good({"text": "Grüße"})
    assert server.fetcher().get_json(URL) == {"text": "Grüße"}


def test_nothing_is_told_but_the_question(server):
    server.answers[HERE] = lambda sock: sock.sendall(
        bad.head(302, Location="/next", Set_Cookie="a=b", Content_Length=0)
    )
    server.answers["social.example/next"] = bad.good({})
    server.fetcher().get_json(URL)
    names = {line.partition(":")[0].lower() for r in server.requests for line in r.splitlines()[1:]}
    assert names - {""} == {"host", "accept", "accept-encoding", "user-agent"}


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (bad.slow_drip, Trouble.SLOW),
        (bad.slow_headers, Trouble.SLOW),
        (bad.silent, Trouble.SLOW),
        (bad.endless, Trouble.LARGE),
        (bad.endless_chunks, Trouble.LARGE),
        (bad.endless_headers, Trouble.LARGE),
        (bad.good(b" " * 1_000_001), Trouble.LARGE),
        (bad.gzip_bomb, Trouble.NONSENSE),
        (bad.cut_off, Trouble.UNREACHABLE),
        (bad.no_http, Trouble.UNREACHABLE),
        (lambda sock: None, Trouble.UNREACHABLE),
        (bad.good(b"{broken"), Trouble.NONSENSE),
        (bad.good(b"[" * 200_000), Trouble.NONSENSE),
        (bad.good(b"\xff\xfe{}"), Trouble.NONSENSE),
        (bad.good(b"<p>Hello</p>", kind="text/html"), Trouble.NONSENSE),
        (bad.good({}, 404), Trouble.MISSING),
        (bad.good({}, 410), Trouble.MISSING),
        (bad.good({}, 401), Trouble.PRIVATE),
        (bad.good({}, 403), Trouble.PRIVATE),
        (bad.good({}, 429), Trouble.BUSY),
        (bad.good({}, 503), Trouble.BUSY),
        (bad.good({}, 204), Trouble.NONSENSE),
        (bad.redirect(URL), Trouble.NONSENSE),
        (bad.redirect("http://social.example/post"), Trouble.REFUSED),
        (bad.redirect("https://127.0.0.1/"), Trouble.REFUSED),
        (bad.redirect("https://[::1]/"), Trouble.REFUSED),
        (bad.redirect("https://localhost/"), Trouble.REFUSED),
        (bad.redirect("https://inward.example/"), Trouble.REFUSED),
        (bad.redirect("https://social.example:8443/"), Trouble.REFUSED),
        (bad.redirect("file:///etc/passwd"), Trouble.UNREADABLE),
        (bad.redirect("https://[half/"), Trouble.NONSENSE),
        (bad.redirect(""), Trouble.NONSENSE),
    ],
)
def test_whoever_misbehaves_is_left_in_time(server, answer, expected):
    server.answers[HERE] = answer
    server.names["inward.example"] = ["10.0.0.7"]
    started = time.monotonic()
    seconds = 1 if expected == Trouble.SLOW else 8  # of which the others need none
    assert trouble(server.fetcher(seconds)) == expected
    assert time.monotonic() - started < seconds + 1.5
    assert set(server.dialed) == {bad.PUBLIC}


def test_all_requests_together_have_one_stretch_of_time(server):
    def late(sock):
        time.sleep(0.4)
        bad.good({})(sock)

    server.answers[HERE] = late
    fetcher = server.fetcher(seconds=1)
    started = time.monotonic()
    for _ in range(2):
        fetcher.get_json(URL)
    assert trouble(fetcher) == Trouble.SLOW
    assert time.monotonic() - started < 1.5


@pytest.mark.parametrize(
    "addresses",
    [
        ["127.0.0.1"], ["10.1.2.3"], ["172.16.0.1"], ["192.168.1.1"], ["169.254.169.254"],
        ["100.64.0.1"], ["0.0.0.0"], ["224.0.0.1"], ["255.255.255.255"], ["198.18.0.1"], ["::1"],
        ["::"], ["fe80::1%eth0"], ["fc00::1"], ["::ffff:10.0.0.1"], ["64:ff9b::7f00:1"],
        ["2002:7f00:1::"], ["2001:0:4136:e378:8000:63bf:80ff:fffe"], ["ff02::1"],
        [bad.PUBLIC, "127.0.0.1"], ["no address"],
    ],
)  # fmt: skip
def test_an_address_that_is_not_public_is_never_called(server, addresses):
    server.names["social.example"] = addresses
    assert trouble(server.fetcher()) == Trouble.REFUSED
    assert server.dialed == []


def test_a_name_that_changes_its_mind_gains_nothing(server):
    answers = iter([[bad.PUBLIC], ["127.0.0.1"]])
    fetcher = server.fetcher()
    server.answers[HERE] = bad.good({})
    object.__setattr__(fetcher.network, "look_up", lambda host, deadline: next(answers))
    assert fetcher.get_json(URL) == {}  # looked up once, called at what was looked at
    assert server.dialed == [bad.PUBLIC]
    assert trouble(fetcher) == Trouble.REFUSED


def test_a_name_nobody_has_is_not_found(server):
    server.names["social.example"] = []
    assert trouble(server.fetcher()) == Trouble.UNREACHABLE


@pytest.mark.parametrize(
    "url",
    [
        "", "nonsense", "https://", "http://social.example/", "ftp://social.example/",
        "https://social.example:444/", "https://me:pw@social.example/", "https://127.0.0.1/",
        "https://2130706433/", "https://0x7f.1/", "https://[::1]/", "https://localhost/",
        "https://social.example/a b", "https://social.example/\r\nHost: x", "https://[half",
        "https://social.example:port/", "https://so\u200bcial..example/", "https://a.example/ü",
        "https://social.example/" + "a" * 3_000,
    ],
)  # fmt: skip
def test_an_address_that_is_no_plain_https_is_not_asked(server, url):
    assert trouble(server.fetcher(), url) in (Trouble.REFUSED, Trouble.UNREADABLE)
    assert server.dialed == []
