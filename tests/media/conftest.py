"""An image with its public sizes, made as an upload makes them."""

import pytest

from tests.builders import make_image


@pytest.fixture
def upload(django_capture_on_commit_callbacks):
    """Return a function that saves an image and runs what follows the upload."""

    def run(site=None, **fields):
        with django_capture_on_commit_callbacks(execute=True):
            image = make_image(site, **fields)
        image.refresh_from_db()
        return image

    return run
