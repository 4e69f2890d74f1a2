"""Exits with 0 when the PostgreSQL and the Redis named by the environment accept connections."""

import os
import socket
import sys
from urllib.parse import urlsplit

SERVICES = {
    "PostgreSQL": ("DATABASE_URL", "postgres://root@127.0.0.1:5432/test", 5432),
    "Redis": ("REDIS_URL", "redis://127.0.0.1:6379/1", 6379),
}

for name, (variable, default, port) in SERVICES.items():
    address = urlsplit(os.environ.get(variable) or default)
    try:
        socket.create_connection((address.hostname, address.port or port), timeout=2).close()
    except OSError:
        sys.exit(f"{name} does not answer on {address.hostname}: start it, or set {variable}.")
