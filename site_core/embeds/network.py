"""The way out: names are looked up once, only public addresses are called, and time is short.

A name is turned into addresses once, and the connection goes to what was looked at, so a name
server that changes its mind in between (rebinding) gains nothing.
"""

import io
import ipaddress
import queue
import socket
import ssl
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from site_core.embeds.problems import FetchError, Trouble

PORT = 443
# Networks that carry IPv4 addresses inside: what is inside counts.
TRANSLATED = [ipaddress.ip_network("64:ff9b::/96"), ipaddress.ip_network("64:ff9b:1::/48")]


class Deadline:
    """A moment by which everything has to be over, however many steps it takes."""

    def __init__(self, seconds: float):
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """Return how many seconds are left; raises when there are none."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise FetchError(Trouble.SLOW)
        return left


def is_public(address: str) -> bool:
    """Whether an IP address is one that anybody on the internet could be at."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if found.version == 6:
        inside = found.ipv4_mapped or found.sixtofour or (found.teredo and found.teredo[1])
        if inside is None and any(found in network for network in TRANSLATED):
            inside = ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)
        if inside and not is_public(str(inside)):
            return False
    # Multicast, and what nobody has assigned yet, count as global for Python.
    odd = found.is_multicast or found.is_reserved or found.is_unspecified or found.is_loopback
    return found.is_global and not odd and not found.is_private and not found.is_link_local


def look_up(host: str, deadline: Deadline) -> list[str]:
    """Return the addresses of ``host``. In a thread: resolvers cannot be told to hurry."""
    answers: queue.Queue = queue.Queue()

    def ask():
        try:
            found = socket.getaddrinfo(host, PORT, type=socket.SOCK_STREAM)
            answers.put([entry[4][0] for entry in found])
        except (OSError, UnicodeError):
            answers.put([])

    threading.Thread(target=ask, name="look-up", daemon=True).start()
    try:
        return list(dict.fromkeys(answers.get(timeout=deadline.left())))
    except queue.Empty:
        raise FetchError(Trouble.SLOW, "name") from None


def dial(address: str, host: str, deadline: Deadline, port: int = PORT, context=None):
    """Return a TLS connection to ``address`` whose certificate is for ``host``."""
    plain = socket.create_connection((address, port), timeout=deadline.left())
    try:
        plain.settimeout(deadline.left())
        context = context or ssl.create_default_context()
        return context.wrap_socket(plain, server_hostname=host)
    except BaseException:
        plain.close()
        raise


@dataclass(frozen=True)
class Network:
    """How names are looked up and connections made; tests have others."""

    look_up: Callable = look_up
    dial: Callable = dial

    def connect(self, host: str, deadline: Deadline):
        """Return a connection to a public address of ``host``."""
        addresses = self.look_up(host, deadline)
        if not addresses:
            raise FetchError(Trouble.UNREACHABLE, "no such name")
        # One that is not public among them is no accident.
        if not all(map(is_public, addresses)):
            raise FetchError(Trouble.REFUSED, "not a public address")
        for address in addresses:
            try:
                return self.dial(address, host, deadline)
            except TimeoutError:
                deadline.left()
            except OSError:  # ssl.SSLError is one
                continue
        raise FetchError(Trouble.UNREACHABLE, "no connection")


class _Raw(io.RawIOBase):
    """Reads from a connection, each time with what is left of time and of bytes."""

    def __init__(self, sock, deadline: Deadline, most: int):
        self._sock, self._deadline, self._left = sock, deadline, most

    def readable(self):
        return True

    def readinto(self, buffer):
        self._sock.settimeout(self._deadline.left())
        count = self._sock.recv_into(buffer)
        self._left -= count
        if self._left < 0:
            raise FetchError(Trouble.LARGE)
        return count


class LimitedSocket:
    """What ``http.client`` needs of a socket, within limits that hold for the whole answer.

    A timeout of the socket holds for one read; who drips a byte a second would never meet it.
    """

    def __init__(self, sock, deadline: Deadline, most: int):
        self._sock, self._deadline, self._most = sock, deadline, most

    def makefile(self, mode):
        """Return the stream the answer is read from."""
        return io.BufferedReader(_Raw(self._sock, self._deadline, self._most))

    def sendall(self, data):
        """Send the request."""
        self._sock.settimeout(self._deadline.left())
        self._sock.sendall(data)

    def close(self):
        """Do nothing: ``http.client`` hangs up while the answer is still to be read."""
