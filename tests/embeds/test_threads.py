"""Words of a thread are split into its posts, by numbers or by empty lines."""

import pytest

from site_core.embeds.capture import capture
from site_core.embeds.threads import split_thread


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("One.\n\nTwo,\nstill two.\n\n\nThree.", ["One.", "Two,\nstill two.", "Three."]),
        ("1/ One.\n2/ Two.\n3/ Three.", ["1/ One.", "2/ Two.", "3/ Three."]),
        ("1/3 One.\n\nStill one.\n2/3 Two.", ["1/3 One.\n\nStill one.", "2/3 Two."]),
        ("A thread:\n(1/2) One.\n(2/2) Two.", ["A thread:", "(1/2) One.", "(2/2) Two."]),
        ("One. (1/2)\nTwo. (2/2)", ["One. (1/2)", "Two. (2/2)"]),
        ("One. 1/n\r\n\r\nTwo. 2/n", ["One. 1/n", "Two. 2/n"]),
        ("Lists:\n1. a\n2. b\n\nNext.", ["Lists:\n1. a\n2. b", "Next."]),
        ("1) One.\n\n2) Two.", ["1) One.", "2) Two."]),
        ("9/11 was long ago.\n\n1/2 of us.", ["9/11 was long ago.", "1/2 of us."]),
        ("Only one.", ["Only one."]),
        (" \n \n", []),
    ],
)
def test_a_thread_is_split(text, posts):
    assert split_thread(text) == posts


def test_words_are_split_without_asking_anybody():
    result = capture("1/ One.\n2/ Two.", thread=True)
    assert [post.text for post in result.posts] == ["1/ One.", "2/ Two."]
    assert not result.failed


def test_what_is_too_much_is_told_and_not_dropped_in_silence():
    many = capture("\n\n".join(f"Post {n}." for n in range(103)), thread=True)
    assert len(many.posts) == 100
    assert "There were 103" in " ".join(many.notes)
    long = capture("Words. " * 5_000, thread=True)
    assert "first 30,000 letters" in " ".join(long.notes)


@pytest.mark.parametrize("pasted", ["http://[half/1", "https://x.com:odd/a/status/1"])
def test_addresses_nobody_can_read_are_said_to_be(pasted):
    result = capture(pasted, thread=False)
    assert result.failed
    assert result.notes
