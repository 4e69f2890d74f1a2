"""The demonstration answers the words people bring, which are seldom those of its pages."""

import re
from urllib.parse import quote

import pytest

RECOMMENDED = re.compile(r'<section class="recommended".*?</section>', re.DOTALL)
NEW = {"localhost": "Read the Room", "campus": "The First Six Weeks", "military": "First summer"}
TOLD = {
    "localhost": "What to say when someone tells you",
    "campus": "Confidential, private, required to report: who is who",
    "military": "What to say in the first minute",
}
REPORT = {**TOLD, "military": "Restricted and unrestricted, in plain words"}


def recommended(demo, host, query) -> list[str]:
    name = host if host == "localhost" else f"{host}.localhost"
    html = demo.get(f"/search/?q={quote(query)}", name).read().decode()
    found = RECOMMENDED.search(html)
    return re.findall(r"<h4><a [^>]*>([^<]+)", found[0]) if found else []


@pytest.mark.parametrize("host", NEW)
@pytest.mark.parametrize(
    ("query", "pages"),
    [
        *((words, NEW) for words in ("freshmen", "first-years", "new students", "Freshman")),
        *(
            (words, TOLD)
            for words in ("told", "disclosure", "told of an assault", "my roommate was assaulted")
        ),
        *((words, REPORT) for words in ("report", "how do I report", "mandatory reporter")),
    ],
)
def test_words_that_pages_do_not_use_lead_to_the_page_for_them(demo, host, query, pages):
    assert pages[host] in recommended(demo, host, query)


def test_a_page_is_recommended_once_and_only_for_its_words(demo):
    assert recommended(demo, "campus", "freshmen") == [NEW["campus"]]
    assert recommended(demo, "localhost", "rehearsal") == []
