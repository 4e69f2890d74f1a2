"""Work a job leaves to a thread of its own, so that other jobs do not wait for it."""

from collections.abc import Callable
from threading import Thread

_threads: list[Thread] = []


def in_background(name: str, function: Callable[..., object], *args) -> None:
    """Begin ``function`` in a thread. It ends with the process, unless that waits for it."""
    _threads[:] = [thread for thread in _threads if thread.is_alive()]
    thread = Thread(target=function, args=args, name=name, daemon=True)
    thread.start()
    _threads.append(thread)


def wait_for_background() -> None:
    """Return once everything begun so far is done, for a process that would end otherwise."""
    while _threads:
        _threads.pop().join()
