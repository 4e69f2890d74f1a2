"""Asks another server for one thing: over TLS, from public addresses, small and soon.

Nothing is kept between two requests: no cookies, no connection, no cache.
"""

import http.client
import json
from collections.abc import Container
from dataclasses import dataclass, field
from urllib.parse import urljoin

from site_core.delivery.addresses import read_address
from site_core.embeds.network import Deadline, LimitedSocket, Network
from site_core.embeds.problems import FetchError, Trouble

MOST_BYTES = 1_000_000
HEADERS_ROOM = 64_000
MOST_REDIRECTS = 2
SECONDS = 8
AGENT = "Proscenium (quotes a post at an editor's request)"
REDIRECTS = {301, 302, 303, 307, 308}
JSON = ("application/json", "application/activity+json", "text/json")
LONGEST_ADDRESS = 2_000


@dataclass(frozen=True)
class Answer:
    """What came back."""

    url: str
    content_type: str
    body: bytes

    def json(self):
        """Return the data in it."""
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError):
            raise FetchError(Trouble.NONSENSE, "no JSON") from None


@dataclass
class Fetcher:
    """Asks within one stretch of time, however many requests that takes."""

    seconds: float = SECONDS
    most: int = MOST_BYTES
    network: Network = field(default_factory=Network)

    def __post_init__(self):
        self.deadline = Deadline(self.seconds)

    def get_json(self, url: str, hosts: Container[str] | None = None):
        """Return the data at ``url``."""
        return self.get(url, JSON, hosts).json()

    def get(self, url: str, kinds: tuple[str, ...], hosts: Container[str] | None = None) -> Answer:
        """Return what is at ``url`` if it is of one of the ``kinds``; raises ``FetchError``.

        With ``hosts``, no other is asked, wherever we are sent.
        """
        for _ in range(MOST_REDIRECTS + 1):
            if hosts is not None and split(url)[0] not in hosts:
                raise FetchError(Trouble.REFUSED, "another host")
            answer = self._ask(url, kinds)
            if isinstance(answer, Answer):
                return answer
            url = answer
        raise FetchError(Trouble.NONSENSE, "too many redirects")

    def _ask(self, url: str, kinds: tuple[str, ...]) -> Answer | str:
        """Return the answer, or the address it sends us to."""
        host, target = split(url)
        sock = self.network.connect(host, self.deadline)
        connection = http.client.HTTPConnection(host)
        connection.sock = LimitedSocket(sock, self.deadline, self.most + HEADERS_ROOM)
        try:
            headers = {"Accept": ", ".join(kinds), "User-Agent": AGENT}
            # Packed answers are not asked for, and not read: a small one may hold gigabytes.
            connection.request("GET", target, headers={**headers, "Accept-Encoding": "identity"})
            response = connection.getresponse()
            if response.status in REDIRECTS:
                return self._redirected(url, response.getheader("Location"))
            return self._read(url, response, kinds)
        except TimeoutError:
            raise FetchError(Trouble.SLOW) from None
        except (OSError, http.client.HTTPException, ValueError) as error:
            kind = Trouble.NONSENSE if isinstance(error, ValueError) else Trouble.UNREACHABLE
            raise FetchError(kind, type(error).__name__) from None
        finally:
            connection.close()
            sock.close()

    def _redirected(self, url: str, location: str | None) -> str:
        if not location:
            raise FetchError(Trouble.NONSENSE, "a redirect to nowhere")
        try:
            return urljoin(url, location)
        except ValueError:
            raise FetchError(Trouble.NONSENSE, "a redirect to nowhere") from None

    def _read(self, url: str, response, kinds: tuple[str, ...]) -> Answer:
        if trouble := trouble_of(response.status):
            raise FetchError(trouble, str(response.status))
        kind = (response.getheader("Content-Type") or "").partition(";")[0].strip().lower()
        if kind not in kinds:
            raise FetchError(Trouble.NONSENSE, f"{kind or 'nothing'} instead of {kinds[0]}"[:200])
        if (response.getheader("Content-Encoding") or "identity").lower() != "identity":
            raise FetchError(Trouble.NONSENSE, "packed")
        if (response.length or 0) > self.most:  # what the server says of itself, if it does
            raise FetchError(Trouble.LARGE)
        body = response.read(self.most + 1)
        if len(body) > self.most:
            raise FetchError(Trouble.LARGE)
        if response.length:  # the connection ended before the answer did
            raise FetchError(Trouble.UNREACHABLE, "cut off")
        return Answer(url, kind, body)


def trouble_of(status: int) -> Trouble | None:
    """Return what a status means for us, ``None`` if all is well."""
    if status == 200:
        return None
    if status in (404, 410):
        return Trouble.MISSING
    if status in (401, 403, 451):
        return Trouble.PRIVATE
    if status == 429 or status >= 500:
        return Trouble.BUSY
    return Trouble.NONSENSE


def split(url: str) -> tuple[str, str]:
    """Return the host and the rest of ``url``; refuses all but plain https addresses of names."""
    parts = read_address(url) if len(url) <= LONGEST_ADDRESS else None
    if parts is None or not parts.hostname:
        raise FetchError(Trouble.UNREADABLE)
    if parts.scheme != "https" or parts.port not in (None, 443) or "@" in parts.netloc:
        raise FetchError(Trouble.REFUSED, "not plain https")
    try:
        host = parts.hostname.encode("idna").decode().rstrip(".")
    except UnicodeError:
        raise FetchError(Trouble.UNREADABLE) from None
    if "." not in host or ":" in host or host.rsplit(".", 1)[1].isdigit():
        raise FetchError(Trouble.REFUSED, "not a public name")
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    if not target.isascii() or not target.isprintable() or " " in target:
        raise FetchError(Trouble.UNREADABLE)
    return host, target
