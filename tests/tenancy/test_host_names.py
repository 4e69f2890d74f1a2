"""What may be a host name is said in a sentence; what was pasted is tidied up."""

import pytest
from django.core.exceptions import ValidationError

from site_core.tenancy.host_names import read_host, unreachable_note


@pytest.mark.parametrize(
    ("typed", "name", "note"),
    [
        ("www.example.org", "www.example.org", ""),
        ("  WWW.Example.org. ", "www.example.org", ""),
        ("localhost", "localhost", ""),
        ("https://www.example.org/about/?x=1#y", "www.example.org", "Only the host name was kept"),
        ("//www.example.org", "www.example.org", "Only the host name was kept"),
        ("www.example.org/", "www.example.org", "Only the host name was kept"),
        ("www.example.org:8443", "www.example.org", "The port 8443 was left out"),
        ("http://localhost:8000/", "localhost", "The port 8000 was left out"),
        ("bücher.example", "xn--bcher-kva.example", "is written xn--bcher-kva.example"),
        ("1st.example", "1st.example", ""),
    ],
)
def test_a_name_is_read(typed, name, note):
    host = read_host(typed)
    assert host.name == name
    assert any(note in said for said in host.notes) if note else not host.notes


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "Enter the host name"), (None, "Enter the host name"), ("  ", "Enter the host name"),
        ("https://", "Enter the host name"), (".", "Enter the host name"),
        ("www example.org", "no spaces"), ("a\tb.example", "no spaces"),
        ("10.0.0.1", "not by an IP address"), ("[::1]:80", "not by an IP address"),
        ("::1", "not by an IP address"), ("http://127.0.0.1:8000/", "not by an IP address"),
        ("a_b.example", "no underscores"), ("*.example.org", "a * for several"),
        ("me@example.org", "not an e-mail address"), ("http://me:x@example.org", "not an e-mail"),
        ("-a.example", "is not a host name"), ("a-.example", "is not a host name"),
        ("a..example", "is not a host name"), ("<script>", "is not a host name"),
        ("a.example:port", "a colon is followed by a port"), ("a.example:", "a colon"),
        ("a.example:٣", "a colon is followed by a port"),
        ("x" * 64 + ".example", "too long"), ("a." * 140 + "example", "too long"),
        ("é" * 70 + ".example", "cannot be written"), ("example.123", "ends in letters"),
        ("intranet", "has no dot"), ("\x00.example", "is not a host name"),
    ],
)  # fmt: skip
def test_what_cannot_be_one_is_explained(typed, words):
    with pytest.raises(ValidationError) as error:
        read_host(typed)
    (message,) = error.value.messages
    assert words in message
    assert message.endswith(".")
    assert len(message) < 400


def test_a_host_the_server_does_not_answer_for_is_noticed(settings):
    settings.ALLOWED_HOSTS = [".example.org"]
    assert unreachable_note("www.example.org") == ""
    assert "ALLOWED_HOSTS" in unreachable_note("www.example.com")
