"""A real HTTP server on loopback that answers as badly as anybody could."""

import gzip
import json
import socket
import threading
import time
from collections.abc import Callable
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from site_core.embeds.fetching import Fetcher
from site_core.embeds.network import Network

PUBLIC = "93.184.215.14"


def head(status=200, kind="application/json", **headers) -> bytes:
    """Return the first lines of an answer."""
    lines = [f"HTTP/1.1 {status} X", f"Content-Type: {kind}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return ("\r\n".join([*lines, "Connection: close"]) + "\r\n\r\n").encode()


def good(data, status=200, kind="application/json") -> Callable:
    """Return an answer as it should be."""
    body = data if isinstance(data, bytes) else json.dumps(data).encode()

    def answer(sock):
        sock.sendall(head(status, kind, Content_Length=len(body)) + body)

    return answer


def redirect(to: str) -> Callable:
    """Return an answer that sends elsewhere."""
    return lambda sock: sock.sendall(head(302, Location=to, Content_Length=0))


def slow_drip(sock) -> None:
    """Send a byte now and then, each in time for a timeout of the socket."""
    sock.sendall(head())
    for _ in range(200):
        sock.sendall(b" ")
        time.sleep(0.05)


def slow_headers(sock) -> None:
    """Never come to the end of the headers."""
    sock.sendall(b"HTTP/1.1 200 OK\r\nX-Long: ")
    for _ in range(200):
        sock.sendall(b"a")
        time.sleep(0.05)


def silent(sock) -> None:
    """Accept and say nothing."""
    time.sleep(3)


def endless(sock) -> None:
    """Send without a length and without an end."""
    sock.sendall(head())
    for _ in range(4_000):
        sock.sendall(b"x" * 65_536)


def endless_chunks(sock) -> None:
    """Send pieces without an end."""
    sock.sendall(head(Transfer_Encoding="chunked"))
    for _ in range(4_000):
        sock.sendall(b"10000\r\n" + b"x" * 65_536 + b"\r\n")


def endless_headers(sock) -> None:
    """Send headers without an end."""
    sock.sendall(b"HTTP/1.1 200 OK\r\n")
    for _ in range(4_000):
        sock.sendall(b"X-A: " + b"a" * 60_000 + b"\r\n")


def gzip_bomb(sock) -> None:
    """Send a little that unpacks to a lot."""
    body = gzip.compress(b"0" * 50_000_000)
    sock.sendall(head(Content_Encoding="gzip", Content_Length=len(body)) + body)


def cut_off(sock) -> None:
    """Promise more than is sent."""
    sock.sendall(head(Content_Length=5_000) + b'{"a":')


def no_http(sock) -> None:
    """Speak another language."""
    sock.sendall(b"220 mail.example.org ESMTP\r\n")


@dataclass
class Misbehaving:
    """What is answered by host and path, and what was asked."""

    port: int
    answers: dict[str, Callable] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    dialed: list[str] = field(default_factory=list)
    names: dict[str, list[str]] = field(default_factory=dict)

    def network(self) -> Network:
        """Return a way out that ends here, whatever the address."""
        return Network(look_up=self._look_up, dial=self._dial)

    def fetcher(self, seconds: float = 2, **limits) -> Fetcher:
        """Return a fetcher that asks this server."""
        return Fetcher(seconds=seconds, network=self.network(), **limits)

    def _look_up(self, host, deadline):
        return self.names.get(host, [PUBLIC])

    def _dial(self, address, host, deadline):
        self.dialed.append(address)
        return socket.create_connection(("127.0.0.1", self.port), timeout=deadline.left())

    def handle(self, sock) -> None:
        """Answer one request."""
        request = b""
        with suppress(OSError), sock:
            while b"\r\n\r\n" not in request and (more := sock.recv(65_536)):
                request += more
            text = request.decode("latin-1")
            if not text:
                return
            target = text.split(" ")[1]
            host = text.lower().partition("\r\nhost: ")[2].partition("\r\n")[0]
            self.asked.append(f"{host}{target}")
            self.requests.append(text)
            answer = self.answers.get(f"{host}{target}") or self.answers.get(
                f"{host}{target.partition('?')[0]}", good({"error": "not found"}, 404)
            )
            answer(sock)


@contextmanager
def serving():
    """Run the server while somebody needs it."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = Misbehaving(listener.getsockname()[1])

    def accept():
        with suppress(OSError):
            while True:
                sock, _ = listener.accept()
                threading.Thread(target=server.handle, args=(sock,), daemon=True).start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(timeout=2)
