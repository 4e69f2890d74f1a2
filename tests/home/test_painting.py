"""The demo's painted pictures."""

import pytest

from home.demo.painting import SCENES, paint

NAMES = [
    "two-mics", "empty-chairs", "front-row",
    "stage-door", "stage-from-wings", "table-read",
    "notebook-and-pen", "two-chairs-talking", "doorway-light",
    "quad-morning", "residence-hall", "bleachers",
    "library-window", "bike-rack", "orientation-tent",
    "bulletin-board", "campus-path-night",
    "formation-dawn", "barracks-hall", "briefing-room",
    "map-table", "boots-row", "motor-pool",
    "flag-detail", "watch-tower",
    "face-short", "face-curly", "face-bun", "face-long",
]  # fmt: skip


def test_every_promised_picture_exists():
    assert sorted(SCENES) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_picture_has_the_right_size_and_something_on_it(name):
    picture = paint(name)
    assert (picture.mode, picture.size) == ("RGB", (1600, 1067))
    thumbnail = picture.resize((48, 32))
    darkest, lightest = thumbnail.convert("L").getextrema()
    assert lightest - darkest > 80
    assert len(thumbnail.quantize(64).getcolors()) > 12
    corners = [picture.crop(box).convert("L").getextrema() for box in _quarters(picture)]
    assert all(high - low > 20 for low, high in corners)


@pytest.mark.parametrize("name", ["two-mics", "residence-hall", "map-table"])
def test_a_picture_is_the_same_every_time(name):
    assert paint(name).tobytes() == paint(name).tobytes()


def _quarters(picture):
    width, height = picture.width // 2, picture.height // 2
    return [(x, y, x + width, y + height) for x in (0, width) for y in (0, height)]
