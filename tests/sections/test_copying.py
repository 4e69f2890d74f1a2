"""Blocks copied on one page and pasted into another: all of them, and nothing of anybody else's."""

import json

import pytest

from home.models import LandingPage
from site_core.sections.fitting import fitted
from site_core.sections.models import CopiedBlocks
from site_core.sections.places import Place
from tests.builders import (
    make_article,
    make_article_index,
    make_document,
    make_image,
    make_page,
    make_user,
)
from tests.samples import Things, distinct_blocks, raw
from tests.sections.asking import ask, cta, files, heading, picture, text


@pytest.fixture
def article(site):
    return make_article(make_article_index(site), title="Ours")


@pytest.fixture
def theirs(other_site):
    return make_article(make_article_index(other_site), title="Theirs")


@pytest.fixture
def both(site, other_site):
    """Return somebody who edits two sites."""
    user = make_user(site=site, role="editor")
    user.groups.add(*make_user(site=other_site, role="editor").groups.all())
    return user


def ids(found) -> list[str]:
    if isinstance(found, dict):
        own = [found["id"]] if {"id", "value"} <= set(found) else []
        return own + [pk for part in found.values() for pk in ids(part)]
    return [pk for part in found for pk in ids(part)] if isinstance(found, list) else []


def without_ids(found):
    if isinstance(found, dict):
        kept = {k: without_ids(v) for k, v in found.items() if k != "id" or "value" not in found}
        return {k: None if k == "contentpath" else v for k, v in kept.items()}
    return [without_ids(part) for part in found] if isinstance(found, list) else found


def stored(key: str, block, value) -> dict:
    return {"type": key, "kind": type(block).__name__, "label": str(block.label), "value": value}


@pytest.mark.parametrize("name", distinct_blocks())
def test_every_block_goes_into_a_page_of_its_site_as_it_was(site, name):
    block = distinct_blocks()[name]
    value = raw(block, Things(site))
    stream = type("Stream", (), {"child_blocks": {block.name: block}})
    place = Place(make_user(is_superuser=True), site, stream, "")
    before = block.get_form_state(block.to_python(value))
    kept = [fitted([stored(block.name, block, value)], place) for _ in range(2)]
    assert kept[0].notes == []
    # Keys of rich text are made up each time it is shown.
    assert comparable(kept[0].blocks[0]["value"]) == comparable(before)
    first, second = (set(ids(result.blocks)) for result in kept)
    assert first
    assert not first & second


def comparable(state) -> str:
    words = json.dumps(without_ids(state), default=str)
    parts = words.split('\\"key\\": \\"')
    return parts[0] + "".join(part[5:] for part in parts[1:])


def test_what_stands_in_a_form_is_pasted_on_another_page(site, article, login):
    client = login(make_user(site=site, role="editor"), site)
    run = [heading("One"), text("<p>Two <b>words</b></p>"), heading("Three")]
    assert "3 blocks copied" in ask(client, "copy", article, *run).json()["said"]
    other = make_article(article.get_parent())
    copied = ask(client, "offer", other).json()["copied"]
    assert (copied["name"], copied["kinds"]) == ("3 blocks", "Heading, Text, Heading")
    assert "From “Ours”, just now." in copied["words"]
    found = ask(client, "paste", other).json()
    assert [b["type"] for b in found["blocks"]] == ["heading", "text", "heading"]
    assert found["blocks"][0]["value"]["text"] == "One"
    assert "Two words" in found["blocks"][1]["value"]
    assert found["notes"] == []


def test_what_belongs_to_another_site_is_left_out_and_named(
    site, other_site, article, theirs, both, login
):
    run = [
        picture(make_image(site, title="Hall")),
        cta(article),
        files(make_document(site, title="Plan")),
        text(f'<p>Read <a linktype="page" id="{article.pk}">ours</a></p>'),
    ]
    ask(login(both, site), "copy", article, *run)
    found = ask(login(both, other_site), "paste", theirs).json()
    assert found["notes"] == [
        "Picture (block 1): the picture “Hall” belongs to another site; choose another.",
        "Call to action (block 2): the page “Ours” belongs to another site; choose another.",
        "Files (block 3): the file “Plan” belongs to another site; choose another.",
        "Text (block 4): the page “Ours” belongs to another site; choose another.",
    ]
    image, link, items, words = (block["value"] for block in found["blocks"])
    assert image["image"] == {"image": None, "decorative": None, "alt_text": None}
    assert image["caption"] == "A caption"
    assert link["link"]["page"] is None
    assert link["heading"] == "Come along"
    assert items["items"] == []
    assert "ours" in words
    assert '"entityMap": {}' in words


def test_a_clipboard_reaches_nothing_of_another_site(site, other_site, article, theirs, login):
    secret = make_image(other_site, title="Secret")
    client = login(make_user(site=site, role="editor"), site)
    ask(client, "copy", article, picture(secret), cta(theirs))
    found = ask(client, "paste", article).content.decode()
    assert "Secret" not in found
    assert "Theirs" not in found
    # Not even where it had been stored, such as before somebody left a site.
    kept = CopiedBlocks.objects.get()
    kept.blocks[0]["value"]["image"]["image"] = secret.pk
    kept.save()
    found = ask(client, "paste", article).json()
    assert found["blocks"][0]["value"]["image"]["image"] is None
    assert found["notes"][0] == (
        "Picture (block 1): the picture belongs to another site; choose another."
    )
    assert ask(client, "paste", theirs).status_code == 403
    assert ask(client, "copy", theirs, heading("x")).status_code == 403
    assert ask(client, "offer", theirs).status_code == 403


def test_what_somebody_copied_is_theirs_alone(site, article, login):
    ask(login(make_user(site=site, role="editor"), site), "copy", article, heading("Mine"))
    other = login(make_user(site=site, role="editor"), site)
    assert ask(other, "offer", article).json()["copied"] is None
    assert ask(other, "paste", article).status_code == 404


def test_kinds_that_cannot_stand_there_are_left_out_and_named(site, article, login):
    client = login(make_user(site=site, role="editor"), site)
    ask(client, "copy", article, heading("One"), ("pull_quote", {"text": "Two", "person": ""}))
    landing = make_page(site.home, LandingPage)
    found = ask(client, "paste", landing, field="sections").json()
    assert [b["type"] for b in found["blocks"]] == ["heading"]
    assert found["notes"] == ["Pull quote: this kind of block cannot stand here; left out."]


def test_what_nobody_can_read_is_left_out_and_named(site, article, login):
    user = make_user(site=site, role="editor")
    broken = [stored_broken("heading", "HeadingBlock", "not parts"), {"type": "faq", "value": 3}]
    CopiedBlocks.objects.create(user=user, site=site, blocks=broken)
    found = ask(login(user, site), "paste", article).json()
    assert found["blocks"] == []
    assert len(found["notes"]) == 2


def stored_broken(key, kind, value) -> dict:
    return {"type": key, "kind": kind, "label": "Heading", "value": value}


@pytest.mark.parametrize("odd", [{}, {"at": "/admin/"}, {"field": "title"}, {"field": "nothing"}])
def test_odd_questions_are_refused(site, article, login, odd):
    client = login(make_user(site=site, role="editor"), site)
    if odd:
        assert ask(client, "paste", article, **odd).status_code in (403, 404)
        assert ask(client, "copy", article, **odd).status_code == 403
    assert ask(client, "copy", article).status_code == 400


def test_a_page_is_copied_from_whichever_site_is_worked_on(site, other_site, theirs, both, login):
    image = make_image(other_site)
    client = login(both, site)  # works on the first, in another window
    ask(client, "copy", theirs, picture(image))
    [copied] = CopiedBlocks.objects.get().blocks
    assert copied["value"]["image"]["image"] == image.pk
