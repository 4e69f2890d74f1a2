"""Sources with the same names in them are told apart; the same one is known again."""

import json

import pytest

from articles.importing.models import ImportedThing
from articles.models import ArticlePage
from tests.articles.importing.exports import item, wxr


def folder(tmp_path, name, words):
    place = tmp_path / name
    place.mkdir(parents=True)
    (place / "post.md").write_text(f"# {words}\n\nText.")
    return place


def ghost(title, **settings):
    rows = [{"key": name, "value": value} for name, value in settings.items()]
    post = {"id": 1, "title": title, "slug": "x", "status": "published", "html": "<p>Words</p>"}
    return json.dumps({"data": {"posts": [post], "settings": rows}}).encode()


def titles():
    return sorted(ArticlePage.objects.values_list("draft_title", flat=True))


def test_folders_of_other_names_do_not_overwrite_each_other(bring, tmp_path):
    one, two = folder(tmp_path, "one", "First"), folder(tmp_path, "two", "Second")
    bring(one)
    bring(two)
    assert titles() == ["First", "Second"]
    assert bring(one).counts["unchanged"] == 1


def test_an_old_address_tells_folders_of_one_name_apart(bring, tmp_path):
    one, two = folder(tmp_path, "a/posts", "First"), folder(tmp_path, "b/posts", "Second")
    bring(one, old_address="https://www.one.example")
    bring(two, old_address="https://two.example/")
    assert titles() == ["First", "Second"]
    again = folder(tmp_path, "c/other", "First")
    assert bring(again, old_address="https://one.example/").counts["unchanged"] == 1


def test_a_zip_is_known_by_the_name_it_was_uploaded_with(bring, tmp_path):
    one = folder(tmp_path, "8a7f", "First")
    bring(one, file_name="Blog.zip")
    assert bring(one, file_name="blog (1).zip").counts["unchanged"] == 1
    assert bring(one, file_name="Other.zip").counts["new"] == 1


@pytest.mark.parametrize("said", ["url", "db_hash"])
def test_exports_of_two_ghosts_do_not_overwrite_each_other(bring, said):
    bring(ghost("First", **{said: "https://one.example/"}))
    bring(ghost("Second", **{said: "https://two.example/"}))
    assert titles() == ["First", "Second"]
    assert bring(ghost("First", **{said: "https://one.example/"})).counts["unchanged"] == 1
    assert bring(ghost("Third", **{said: "x"}), old_address="https://x.example").counts["new"] == 1


@pytest.mark.parametrize("kind", ["files", "ghost"])
def test_what_was_imported_before_sources_had_names_is_known_again(bring, tmp_path, kind):
    data = ghost("First", db_hash="x") if kind == "ghost" else folder(tmp_path, "one", "First")
    bring(data)
    ImportedThing.objects.update(source=kind)
    assert bring(data).counts["unchanged"] == 1
    assert ArticlePage.objects.count() == 1


def wordpress(title, place):
    data = wxr(item(1, title), item(2, f"{title} too"))
    return data.replace(b"https://old.example", f"https://{place}".encode())


def test_blogs_of_one_network_do_not_overwrite_each_other(bring):
    for title, place in (("A", "x.example"), ("B", "x.example/blog1"), ("C", "x.example/blog2/")):
        assert bring(wordpress(title, place)).counts["new"] == 2
    assert titles() == ["A", "A too", "B", "B too", "C", "C too"]
    assert bring(wordpress("B", "www.x.example/Blog1")).counts["new"] == 0


@pytest.mark.parametrize("former", ["www.x.example", "x.example"])
@pytest.mark.parametrize("place", ["www.x.example", "x.example", "x.example/blog1"])
def test_a_wordpress_imported_by_its_host_alone_is_known_again(bring, former, place):
    bring(wordpress("A", place))
    ImportedThing.objects.update(source=f"wordpress:{former}")
    assert bring(wordpress("A", place)).counts["unchanged"] == 2
    if place.endswith("/blog1"):
        assert bring(wordpress("B", "x.example/blog2")).counts["new"] == 2


def test_a_host_imported_under_two_names_is_not_guessed(bring):
    bring(wordpress("A", "x.example/blog1"))
    ImportedThing.objects.update(source="wordpress:x.example")
    bring(wordpress("B", "x.example/blog2"))
    ImportedThing.objects.filter(source="wordpress:x.example/blog2").update(
        source="wordpress:www.x.example"
    )
    assert bring(wordpress("C", "x.example/blog1")).counts["new"] == 2
