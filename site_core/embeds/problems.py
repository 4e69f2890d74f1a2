"""What can go wrong when another server is asked, so that it can be said in words."""

from enum import StrEnum


class Trouble(StrEnum):
    """Kinds of failure."""

    OFF = "off"
    UNREADABLE = "unreadable"  # no address anybody could ask
    CLOSED = "closed"  # a network that shows its posts to nobody without a contract
    REFUSED = "refused"  # an address we do not ask: not public, another port, no listed network
    UNREACHABLE = "unreachable"
    SLOW = "slow"
    LARGE = "large"
    MISSING = "missing"
    PRIVATE = "private"
    BUSY = "busy"
    NONSENSE = "nonsense"  # an answer that is not what was asked for


class FetchError(Exception):
    """The other server was not asked, or did not answer as it should."""

    def __init__(self, trouble: Trouble, detail: str = ""):
        self.trouble, self.detail = trouble, detail
        super().__init__(f"{trouble}: {detail}" if detail else str(trouble))


SENTENCES = {
    Trouble.OFF: "Fetching is turned off on this installation.",
    Trouble.UNREADABLE: "This is no address of a {what}.",
    Trouble.CLOSED: "Instagram gives its posts to nobody outside.",
    Trouble.REFUSED: "This address is not asked: only X, Bluesky and Mastodon are.",
    Trouble.UNREACHABLE: "{who} did not answer.",
    Trouble.SLOW: "{who} took too long to answer.",
    Trouble.LARGE: "{who} answered with more than a {what} can be.",
    Trouble.MISSING: "{who} has no {what} at this address: it was deleted, or the address is wrong.",
    Trouble.PRIVATE: "{who} does not show this {what} to everybody.",
    Trouble.BUSY: "{who} is not answering at the moment.",
    Trouble.NONSENSE: "{who} gave an answer nobody can read.",
}
BY_HAND = "Type the words in; nothing else is lost."


def in_words(error: FetchError, who: str = "", what: str = "post") -> str:
    """Return what an editor is told, and that they can go on all the same."""
    sentence = SENTENCES[error.trouble].format(who=who or "The other server", what=what)
    return f"{sentence} {BY_HAND}"
