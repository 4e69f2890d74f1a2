"""Starts a WSGI application under granian and counts the requests it answers per second."""

import http.client
import re
import shutil
import socket
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent
ADDRESS = "127.0.0.1"
WORKERS, THREADS, CONNECTIONS, SECONDS = 2, 4, 16, 4


def free_port():
    with socket.socket() as probe:
        probe.bind((ADDRESS, 0))
        return probe.getsockname()[1]


@contextmanager
def granian(application, environment, path):
    """Serves the application and yields its port once it answers."""
    port = free_port()
    command = [BIN / "granian", "--interface", "wsgi", "--no-ws", "--log-level", "error"]
    command += ["--host", ADDRESS, "--port", str(port), "--workers", str(WORKERS)]
    command += ["--blocking-threads", str(THREADS), application]
    server = subprocess.Popen(command, env=environment, cwd=ROOT)
    try:
        wait_until_it_answers(server, port, path)
        yield port
    finally:
        server.terminate()
        server.wait(timeout=20)


def wait_until_it_answers(server, port, path):
    for _ in range(300):
        if server.poll() is not None:
            raise SystemExit("granian stopped before it answered")
        try:
            get(http.client.HTTPConnection(ADDRESS, port, timeout=10), path)
            return
        except OSError:
            time.sleep(0.1)
    raise SystemExit("granian did not answer within 30 seconds")


def get(connection, path):
    connection.request("GET", path, headers={"Host": "localhost"})
    response = connection.getresponse()
    response.read()
    if response.status != 200:
        raise SystemExit(f"{path} answered {response.status}")


def find_wrk():
    """wrk costs next to nothing; the loader in Python takes CPU from the server it measures."""
    if not shutil.which("wrk"):
        subprocess.run([ROOT / ".ci" / "apt-install", "wrk"], check=False)
    return shutil.which("wrk")


def requests_per_second(wrk, port, path):
    """Keeps a fixed number of connections busy for a few seconds, after a short warm-up."""
    load = (
        (lambda seconds: _with_wrk(wrk, port, path, seconds))
        if wrk
        else (lambda seconds: _with_threads(port, path, seconds))
    )
    load(1)
    return load(SECONDS)


def _with_wrk(wrk, port, path, seconds):
    command = [wrk, "-t2", f"-c{CONNECTIONS}", f"-d{seconds}s", "-H", "Host: localhost"]
    result = subprocess.run(
        [*command, f"http://{ADDRESS}:{port}{path}"], capture_output=True, text=True, check=True
    ).stdout
    if "Non-2xx" in result:
        raise SystemExit(f"{path} failed under load:\n{result}")
    return float(re.search(r"Requests/sec:\s+([\d.]+)", result)[1])


def _with_threads(port, path, seconds):
    counts, until = [], time.monotonic() + seconds

    def work():
        connection, count = http.client.HTTPConnection(ADDRESS, port, timeout=10), 0
        while time.monotonic() < until:
            get(connection, path)
            count += 1
        counts.append(count)

    threads = [threading.Thread(target=work) for _ in range(CONNECTIONS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(counts) / seconds
