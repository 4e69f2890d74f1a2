"""Files on this machine: pictures by address, documents through a view that knows who asks (P64)."""

from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.models import CollectionViewRestriction

from site_core.media.models import Document
from site_core.media.renditions import SOCIAL_SPEC, ready
from site_core.tenancy.roles import site_collection
from tests.builders import make_document, make_user

OUTSIDE = [
    "/media/documents/{name}",
    "/media/images/../documents/{name}",
    "/media/images/%2e%2e/documents/{name}",
    "/media/images/x/../../documents/{name}",
    "/media/original_images/..%2fdocuments/{name}",
    "/media/./documents/{name}",
    "/media//documents/{name}",
    "/media/images/./../documents/{name}",
    "/media/../documents/{name}",
    "/media/images/../../../../../../../../etc/passwd",
    "/media/images/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
    "/media//etc/passwd",
    "/media/images/\\..\\documents\\{name}",
    "/media/images/%00",
    "/media/images/x.jpg%00.txt",
    "/media/images/",
    "/media/",
    "/media/.",
    "/media/images",
]
SCRIPTS = {
    "page.html": b"<script>alert(1)</script>",
    "page.HTM": b"<script>alert(1)</script>",
    "picture.svg": b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
    "data.xml": b"<?xml version='1.0'?><x/>",
    "code.js": b"alert(1)",
    "page.xhtml": b"<html/>",
    "run.exe": b"MZ",
    "report.pdf.html": b"<script>alert(1)</script>",
    "none": b"nothing",
}


@pytest.fixture
def document(site):
    return make_document(site, content=b"Only through the view", name="plan.txt")


def address(document) -> str:
    return reverse("wagtaildocs_serve", args=[document.pk, document.filename])


def test_a_picture_is_served_for_ever_and_inert(site, get, upload):
    picture = ready(upload(site), [SOCIAL_SPEC])[0]
    response = get(site, picture.url)
    assert response.status_code == 200
    assert response["Content-Type"] == "image/jpeg"
    assert response["Cache-Control"] == "public, max-age=31536000, immutable"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Security-Policy"] == "default-src 'none'; sandbox"
    response.close()


@pytest.mark.parametrize("path", OUTSIDE)
def test_nothing_but_pictures_is_served_by_address(site, get, document, path):
    assert (Path(settings.MEDIA_ROOT) / document.file.name).exists()
    (Path(settings.MEDIA_ROOT) / "images").mkdir(exist_ok=True)
    response = get(site, path.format(name=document.filename))
    assert response.status_code in (301, 404)
    if response.status_code == 301:
        assert document.filename not in response["Location"]


def test_pictures_are_read_only(site, client, upload):
    url = ready(upload(site), [SOCIAL_SPEC])[0].url
    assert client.post(url, headers={"host": site.hostname}).status_code == 405


def test_a_document_is_served_by_its_view(site, get, document):
    response = get(site, address(document))
    assert b"".join(response.streaming_content) == b"Only through the view"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert "default-src 'none'" in response["Content-Security-Policy"]
    assert "public" not in response["Cache-Control"]
    response.close()


def test_a_text_is_never_shown_as_a_page(site, get, document):
    response = get(site, address(document))
    assert response["Content-Disposition"].startswith("attachment")
    assert "html" not in response["Content-Type"]
    response.close()


def test_a_document_is_linked_by_its_view(document):
    assert document.url == address(document)
    assert not document.url.startswith("/media/")


def test_a_wrong_name_serves_nothing(site, get, document):
    path = reverse("wagtaildocs_serve", args=[document.pk, "other.txt"])
    assert get(site, path).status_code == 404


@pytest.fixture
def private(site, document):
    CollectionViewRestriction.objects.create(
        collection=site_collection(site), restriction_type="login"
    )
    return document


def test_a_private_document_asks_to_log_in(site, get, private):
    response = get(site, address(private))
    assert response.status_code == 302
    assert "/login/" in response["Location"]
    assert "no-store" in response["Cache-Control"]


def test_a_private_document_opens_for_those_logged_in(site, login, private):
    response = login(make_user("eve", site, "editor"), site).get(address(private))
    assert response.status_code == 200
    assert "public" not in response["Cache-Control"]
    response.close()


@pytest.mark.parametrize(("name", "content"), SCRIPTS.items())
@pytest.mark.parametrize("view", ["add", "add_multiple"])
def test_files_that_could_run_in_a_browser_are_refused(site, login, name, content, view):
    client = login(make_user("eve", site, "editor"), site)
    collection = site_collection(site).pk
    file = SimpleUploadedFile(name, content, content_type="text/plain")
    if view == "add":
        data = {"title": name, "file": file, "collection": collection}
        client.post(reverse("wagtaildocs:add"), data)
    else:
        client.post(
            reverse("wagtaildocs:add_multiple"), {"files[]": file, "collection": collection}
        )
    assert not Document.objects.exists()


@pytest.mark.parametrize("name", ["report.pdf", "captions.vtt", "list.CSV"])
def test_files_people_publish_are_accepted(site, login, name):
    client = login(make_user("eve", site, "editor"), site)
    file = SimpleUploadedFile(name, b"content")
    client.post(
        reverse("wagtaildocs:add"),
        {"title": name, "file": file, "collection": site_collection(site).pk},
    )
    assert Document.objects.get().filename.lower().startswith(name.split(".")[0])


@pytest.mark.parametrize(
    ("name", "content"), [("a.svg", SCRIPTS["picture.svg"]), ("a.jpg", b"<script>")]
)
def test_a_picture_that_is_none_is_refused(site, login, name, content):
    client = login(make_user("eve", site, "editor"), site)
    file = SimpleUploadedFile(name, content, content_type="image/jpeg")
    response = client.post(
        reverse("wagtailimages:add"),
        {"title": "x", "file": file, "collection": site_collection(site).pk},
    )
    assert response.status_code == 200, "the form again"
    assert "error" in response.content.decode()
