"""A running server sends by itself: nobody asks it to."""

import time
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, Request, build_opener


def test_sent_by_the_servers_own_thread(demo, tmp_path_factory, worker_id):
    """Ask the demonstration for a new password: the mail is a file within seconds."""
    base = tmp_path_factory.getbasetemp()
    folder = Path(base if worker_id == "master" else base.parent) / "demo" / "mail"
    address = f"http://127.0.0.1:{demo.port}/admin/password_reset/"
    host = {"Host": f"campus.localhost:{demo.port}"}
    opener = build_opener(HTTPCookieProcessor())
    with opener.open(Request(address, headers=host), timeout=20) as page:
        token = page.read().decode().partition('name="csrfmiddlewaretoken" value="')[2][:64]
        cookie = page.headers["Set-Cookie"].partition(";")[0]
    data = urlencode({"email": "eve@plainspoke.example", "csrfmiddlewaretoken": token}).encode()
    opener.open(Request(address, data, {**host, "Cookie": cookie}), timeout=20).close()
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline and not list(folder.glob("*.log")):
        time.sleep(0.05)
    [mail] = [file.read_text() for file in folder.glob("*.log")]
    assert "To: eve@plainspoke.example" in mail
    assert f"http://campus.localhost:{demo.port}/admin/password_reset/confirm/" in mail
