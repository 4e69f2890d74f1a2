"""How many may ask other servers at once: a network that drips must not hold every thread."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.core.cache import cache

SLOTS = 2
LONGEST = 60  # seconds, should a process die while it asks


@contextmanager
def slot() -> Iterator[bool]:
    """Hold one of the slots of the installation; yields whether there was one."""
    names = (f"embeds:slot:{number}" for number in range(SLOTS))
    held = next((name for name in names if cache.add(name, 1, LONGEST)), None)
    try:
        yield held is not None
    finally:
        if held:
            cache.delete(held)
