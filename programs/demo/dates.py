"""Public dates of the demonstration: so many days after it is seeded, so that they are to come."""

from datetime import time, timedelta

from django.utils import timezone

# Site -> program -> days from now, and the date itself.
DATES = {
    "organization": {
        "read-the-room": [
            (24, {
                "starts": time(19, 0), "ends": time(20, 30), "zone": "America/Chicago",
                "venue": "Harbor Street Theater", "address": "14 Harbor Street",
                "city": "Springfield, Illinois", "registration_url": "/contact/",
                "note": "Free. Captioned, with ASL. The lobby opens at 6:15.",
            }),
            (66, {
                "starts": time(18, 30), "ends": time(20, 0), "zone": "America/Los_Angeles",
                "title": "Read the Room, with the directors’ commentary",
                "venue": "Union Hall", "city": "Eugene, Oregon", "registration_url": "/contact/",
            }),
        ],
        "plain-words": [
            (38, {
                "starts": time(12, 0), "ends": time(13, 0), "zone": "America/New_York",
                "online_url": "https://www.example.org/plain-words", "note": "Captioned.",
            }),
        ],
    },
    "campus": {
        "two-doors-down": [
            (17, {
                "starts": time(20, 0), "ends": time(21, 15), "zone": "America/Chicago",
                "venue": "Student Union, Room 210", "city": "Springfield, Illinois",
                "note": "Open to students of every campus in town.",
            }),
        ],
        "pass-the-mic": [
            (52, {
                "starts": time(19, 30), "zone": "America/Denver", "venue": "Old Gym Stage",
                "city": "Boulder, Colorado", "registration_url": "/contact/",
            }),
        ],
    },
    "military": {
        "kitchen-table": [
            (31, {
                "starts": time(17, 0), "ends": time(18, 30), "zone": "America/New_York",
                "venue": "Family Center", "city": "Fayetteville, North Carolina",
                "note": "For families. Child care on site.",
            }),
            (73, {
                "starts": time(10, 0), "ends": time(11, 30), "zone": "Pacific/Honolulu",
                "venue": "Chapel Annex", "city": "Honolulu, Hawaii",
                "registration_url": "/contact/",
            }),
        ],
    },
}  # fmt: skip


def dates_of(site_key: str, slug: str) -> list:
    """Return the public dates of a program, new ones, from today on."""
    from programs.models import ProgramDate

    today = timezone.localdate()
    found = DATES.get(site_key, {}).get(slug, ())
    return [ProgramDate(day=today + timedelta(days=days), **fields) for days, fields in found]
