"""Media in an object store, against a real S3 API (P60 to P63)."""

import contextlib
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import boto3
import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.test import override_settings

from site_core.media.renditions import SOCIAL_SPEC, SPECS, ready
from site_core.settings.content_policy import public_policy
from site_core.settings.storage import media_origin, storages
from tests.builders import make_article, make_article_index, make_document
from tests.demo_server import free_port

BUCKET, KEY, SECRET = "pictures", "tests", "a-secret-for-the-tests"


@pytest.fixture(scope="module")
def s3(tmp_path_factory):
    """Return the host and port of an S3 server of our own."""
    port = free_port()
    process = subprocess.Popen(
        [
            str(Path(sys.executable).parent / "nanio"), "serve", "--host", "127.0.0.1",
            "--port", str(port), "--data-dir", str(tmp_path_factory.mktemp("s3")),
            "--log-level", "error", "--no-access-log",
        ],
        env={**os.environ, "NANIO_ACCESS_KEY": KEY, "NANIO_SECRET_KEY": SECRET},
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        _wait_for(f"http://127.0.0.1:{port}/", process)
        client = boto3.client(
            "s3", endpoint_url=f"http://127.0.0.1:{port}", region_name="us-east-1",
            aws_access_key_id=KEY, aws_secret_access_key=SECRET,
        )  # fmt: skip
        client.create_bucket(Bucket=BUCKET)
        client.close()
        yield f"127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)


def _wait_for(url, process):
    for _ in range(300):
        assert process.poll() is None, "the S3 server did not start"
        try:
            urlopen(url, timeout=2).close()
        except URLError as error:
            if getattr(error, "code", None):  # it answers, if only to refuse
                error.close()
                return
            time.sleep(0.05)
        else:
            return
    pytest.fail("the S3 server does not answer")


@pytest.fixture
def environment(s3, monkeypatch):
    """Describe the store as an operator would."""
    values = {
        "MEDIA_S3_BUCKET": BUCKET,
        "MEDIA_S3_ENDPOINT": f"http://{s3}",
        "MEDIA_S3_ACCESS_KEY": KEY,
        "MEDIA_S3_SECRET_KEY": SECRET,
        "MEDIA_S3_ADDRESSING": "path",
        "MEDIA_S3_PUBLIC_HOST": f"{s3}/{BUCKET}",
        "MEDIA_S3_PUBLIC_SCHEME": "http:",
    }
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    return monkeypatch


@contextlib.contextmanager
def in_the_store():
    origin = media_origin()
    policy = {"DIRECTIVES": public_policy(origin)}
    with override_settings(
        STORAGES=storages(), MEDIA_ORIGIN=origin, CONTENT_SECURITY_POLICY=policy
    ):
        yield default_storage
        connection = getattr(default_storage._connections, "connection", None)
        if connection is not None:
            connection.meta.client.close()


@pytest.fixture
def store(environment):
    with in_the_store() as storage:
        yield storage


def read(storage, name) -> bytes:
    with storage.open(name) as file:
        return file.read()


def test_what_is_saved_can_be_read_again(store):
    name = store.save("images/a.jpg", ContentFile(b"picture"))
    assert read(store, name) == b"picture"
    assert store.size(name) == 7
    store.delete(name)
    assert not store.exists(name)


def test_addresses_carry_no_signature_and_never_expire(store, s3):
    name = store.save("images/a.jpg", ContentFile(b"picture"))
    assert store.url(name) == f"http://{s3}/{BUCKET}/{name}"


def test_addresses_without_a_public_host_carry_no_signature_either(environment, s3):
    environment.delenv("MEDIA_S3_PUBLIC_HOST")
    with in_the_store() as storage:
        assert storage.url("images/a.jpg") == f"http://{s3}/{BUCKET}/images/a.jpg"


def test_making_an_address_needs_no_connection(store):
    assert store.url("images/a.jpg")
    assert not hasattr(store._connections, "connection")


def test_the_same_name_uploaded_at_once_overwrites_nothing(store):
    def save(number):
        name = store.save("images/same.jpg", ContentFile(str(number).encode()))
        store.connection.meta.client.close()
        return number, name

    with ThreadPoolExecutor(8) as pool:
        saved = list(pool.map(save, range(16)))
    assert len({name for _, name in saved}) == 16
    assert all(read(store, name) == str(number).encode() for number, name in saved)


def test_a_name_is_changed_even_when_it_is_free(store):
    name = store.get_available_name("images/new.jpg")
    assert name != "images/new.jpg"
    assert name.startswith("images/new.")
    assert name.endswith(".jpg")


def test_a_long_name_still_fits_its_column(store):
    name = store.get_available_name(f"images/{'x' * 200}.jpg", max_length=100)
    assert len(name) <= 100
    assert name.endswith(".jpg")


def test_uploads_ask_for_no_acl_and_may_be_kept_for_ever(store):
    assert store.default_acl is None
    parameters = store.get_object_parameters("images/a.jpg")
    assert "ACL" not in parameters
    assert parameters["CacheControl"] == "public, max-age=31536000, immutable"


def test_an_upload_and_its_sizes_are_kept_in_the_store(site, store, upload):
    image = upload(site)
    assert store.exists(image.file.name)
    assert all(store.exists(name) for name, _, _ in image.made.values())
    assert read(store, image.made[SPECS["jpeg"][0]][0]).startswith(b"\xff\xd8")


def test_a_page_shows_pictures_from_the_store(site, get, s3, store, upload):
    image = upload(site)
    make_article(make_article_index(site), slug="story", image=image)
    response = get(site, "/articles/story/")
    html = response.content.decode()
    origin = f"http://{s3}"
    assert f'src="{origin}/{BUCKET}/images/' in html
    assert f'property="og:image" content="{ready(image, [SOCIAL_SPEC])[0].url}"' in html
    assert "?X-Amz" not in html
    images = next(
        part.split() for part in response["Content-Security-Policy"].split(";") if "img-src" in part
    )
    assert origin in images


def test_this_machine_serves_no_media_then(site, get, store, upload):
    image = upload(site)
    assert get(site, f"/media/{image.file.name}").status_code == 404


def test_documents_are_still_served_by_their_view(site, get, store):
    document = make_document(site, content=b"From the store", name="plan.pdf")
    assert document.url.startswith("/documents/")
    response = get(site, document.url)
    assert b"".join(response.streaming_content) == b"From the store"
    assert response["X-Content-Type-Options"] == "nosniff"
    response.close()
