"""Pictures: our own models, and sizes made at upload and never while one is read (P44)."""

import pytest
from django.contrib.auth import get_user_model
from wagtail.documents import get_document_model
from wagtail.images import get_image_model

from site_core.accounts.models import User
from site_core.delivery.scheduler import run_due
from site_core.media import renditions
from site_core.media.models import Document, Image, Rendition
from site_core.media.renditions import (
    ALL_SPECS,
    SOCIAL_SPEC,
    SPECS,
    collect_renditions,
    make_renditions,
    ready,
)
from tests.builders import block, make_article, make_article_index, make_image, picture_file


@pytest.mark.parametrize(
    ("installed", "ours"),
    [
        (get_user_model, User),
        (get_image_model, Image),
        (get_document_model, Document),
        (lambda: get_image_model().get_rendition_model(), Rendition),
    ],
)
def test_the_models_that_cannot_be_swapped_later_are_ours(installed, ours):
    assert installed() is ours


def test_an_upload_makes_every_public_size(site, upload):
    image = upload(site)
    assert set(image.made) == set(ALL_SPECS)
    assert image.renditions.count() == len(ALL_SPECS)


def test_a_size_is_known_with_its_place_and_its_pixels(site, upload):
    image = upload(site)
    [social] = ready(image, [SOCIAL_SPEC])
    assert (social.width, social.height) == (1200, 630) or social.width <= 900
    assert social.url.startswith("/media/images/")
    assert [size.width for size in ready(image, SPECS["jpeg"])] == [320, 480, 800, 900]


def test_nothing_is_made_before_the_upload_is_committed(db, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks() as callbacks:
        image = make_image()
        assert image.renditions.count() == 0
    assert len(callbacks) == 1


def test_knowing_sizes_takes_no_query(site, upload, django_assert_num_queries):
    image = upload(site)
    with django_assert_num_queries(0):
        assert len(ready(image, SPECS["avif"])) == 4


def test_a_size_still_being_made_is_left_out(site):
    image = make_image(site)
    assert ready(image, ALL_SPECS) == []


def test_making_sizes_twice_changes_nothing(site, upload):
    image = upload(site)
    before = dict(image.made)
    assert make_renditions.call(image.pk) == len(ALL_SPECS)
    image.refresh_from_db()
    assert image.made == before
    assert image.renditions.count() == len(ALL_SPECS)


def test_an_image_deleted_before_its_sizes_are_made_is_no_error(db):
    assert make_renditions.call(999_999) == 0


def test_a_deleted_size_is_offered_no_more(site, upload):
    image = upload(site)
    gone = SPECS["avif"][0]
    image.renditions.get(filter_spec=gone).delete()
    image.refresh_from_db()
    assert gone not in image.made
    assert len(ready(image, SPECS["avif"])) == 3


def test_sizes_an_update_brings_are_made_by_and_by(site, upload, monkeypatch):
    monkeypatch.setattr(renditions, "ALL_SPECS", ALL_SPECS[1:])
    image, broken = upload(site), upload(site)
    assert renditions.make_missing() == 0
    monkeypatch.setattr(renditions, "ALL_SPECS", ALL_SPECS)
    broken.file.storage.delete(broken.file.name)
    assert renditions.make_missing() == 1
    image.refresh_from_db()
    assert set(image.made) == set(ALL_SPECS)


def test_making_missing_sizes_is_a_job(db):
    assert "media.make_missing" in run_due(["media.make_missing"])


def test_deleting_an_image_deletes_its_sizes(site, upload):
    image = upload(site)
    image.delete()
    assert not Rendition.objects.exists()


def test_a_replaced_file_gets_new_sizes(site, upload, django_capture_on_commit_callbacks):
    image = upload(site)
    old = image.made[SPECS["jpeg"][0]][0]
    with django_capture_on_commit_callbacks(execute=True):
        image.renditions.all().delete()  # as Wagtail's form does
        image.refresh_from_db()
        image.file = picture_file(1300, 800)
        image.save()
    image.refresh_from_db()
    assert set(image.made) == set(ALL_SPECS)
    assert image.made[SPECS["jpeg"][0]][0] != old
    assert ready(image, SPECS["jpeg"])[-1].width == 1200


def test_many_uploads_can_be_collected_and_made_at_once(db, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks() as callbacks, collect_renditions() as ids:
        images = [make_image(), make_image()]
    assert ids == [image.pk for image in images]
    assert callbacks == []
    assert renditions._collected.get() is None


@pytest.fixture
def article(site, upload):
    index = make_article_index(site)
    first, second = upload(site), make_image(site)
    body = [
        block("image", {"image": {"image": picture.pk, "alt_text": "A stage"}, "caption": ""})
        for picture in (first, second)
    ]
    make_article(index, slug="pictures", image=first, body=body)
    return first


def test_reading_a_page_makes_nothing_and_opens_no_file(site, get, article, monkeypatch):
    before = Rendition.objects.count()

    def fail(*args, **kwargs):
        raise AssertionError("a picture was opened while a page was read")

    monkeypatch.setattr("django.core.files.storage.FileSystemStorage._open", fail)
    response = get(site, "/articles/pictures/")
    assert response.status_code == 200
    assert Rendition.objects.count() == before


def test_a_page_offers_avif_and_jpeg_with_width_and_height(site, get, article):
    html = get(site, "/articles/pictures/").content.decode()
    assert html.count('type="image/avif"') == 2, "once on top, once in the text"
    assert 'width="800" height="533"' in html
    assert f"{article.made[SPECS['avif'][0]][0]} 320w" in html
    assert 'alt="A stage"' in html


def test_a_picture_without_sizes_leaves_no_broken_image(site, get):
    index = make_article_index(site)
    make_article(index, slug="new", image=make_image(site))
    assert b"<img" not in get(site, "/articles/new/").content


def test_sizes_are_made_anew_when_the_database_knows_none(site):
    """A database made anew, or restored, meets files and ids it has seen before."""
    image = make_image(site)
    make_renditions.call(image.pk)
    image.get_rendition("width-320|format-avif")
    image.renditions.all()._raw_delete(using="default")
    make_renditions.call(image.pk)
    image.refresh_from_db()
    known = set(image.renditions.values_list("file", flat=True))
    assert {name for name, _, _ in image.made.values()} == known
