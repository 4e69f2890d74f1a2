"""Posts of Ghost without HTML: what its editors keep becomes what Ghost would have shown."""

import json

import pytest

from articles.importing import ghost_text
from articles.importing.ghost_text import html_of
from articles.importing.html_tree import TooLongError


@pytest.fixture
def blocks(convert):
    """Return a function that converts a post in one of the forms of Ghost's editors."""

    def run(name, said):
        html, mode, notes = html_of({"html": None, name: json.dumps(said)})
        made = convert(html, mode)
        run.words = "\n".join([*notes, convert.words])
        return made

    return run


def text(words, marks=0):
    return {"type": "text", "text": words, "format": marks}


def root(*nodes):
    return {"root": {"type": "root", "children": list(nodes)}}


def paragraph(*nodes):
    return {"type": "paragraph", "children": list(nodes)}


CARDS = {
    "image": ({"src": "a.jpg", "alt": "A", "caption": "<b>Cap</b>"}, ["image"], ["Cap"]),
    "gallery": (
        {"images": [{"src": "a.jpg", "alt": "A"}, {"src": "b.jpg", "alt": "B"}, 5], "caption": "C"},
        ["image", "image", "text"],
        ["'A'", "'B'", "C"],
    ),
    "callout": (
        {"calloutEmoji": "!", "calloutText": "Mind <a href='https://a.example/'>this</a>"},
        ["callout"],
        ["!", 'Mind <a href="https://a.example/">this</a>'],
    ),
    "toggle": ({"heading": "Why?", "content": "<p>So.</p>"}, ["faq"], ["Why?", "So."]),
    "video": (
        {"src": "https://v.example/v.mp4", "caption": "Said"},
        ["text"],
        ['<a href="https://v.example/v.mp4">', "Said"],
    ),
    "audio": (
        {"src": "https://v.example/v.mp3", "title": "Talk"},
        ["text"],
        ["Talk", '<a href="https://v.example/v.mp3">'],
    ),
    "file": (
        {"src": "/f.pdf", "fileTitle": "Plan", "fileCaption": "All of it"},
        ["text"],
        ['<a linktype="document" id="8">Plan</a>', "All of it"],
    ),
    "button": ({"buttonText": "Go", "buttonUrl": "https://a.example/"}, ["cta"], ["Go"]),
    "bookmark": (
        {"url": "https://a.example/", "metadata": {"title": "T", "description": "D"}},
        ["text"],
        ['<a href="https://a.example/">T</a>', "D"],
    ),
    "embed": ({"url": "https://vimeo.com/76979871", "html": ""}, ["video"], ["76979871"]),
    "html": ({"html": "<p>Raw <script>x</script></p>"}, ["text"], ["Raw"]),
    "markdown": ({"markdown": "*M*"}, ["text"], ["<i>M</i>"]),
    "product": (
        {"productTitle": "Tea", "productDescription": "<p>Hot</p>", "productImageSrc": "a.jpg",
         "productUrl": "https://a.example/", "productButton": "Buy"},
        ["image", "text"],
        ["Tea", "Hot", '<a href="https://a.example/">Buy</a>'],
    ),
    "mystery": ({"heading": "H", "url": "https://a.example/"}, ["text"], ["H", "https://a.example/"]),
}  # fmt: skip


@pytest.mark.parametrize("name", CARDS)
@pytest.mark.parametrize("form", ["lexical", "mobiledoc"])
def test_cards_become_what_they_are(blocks, form, name):
    said, kinds, words = CARDS[name]
    whole = {
        "lexical": root({"type": name, **said}),
        "mobiledoc": {"cards": [[name, said]], "sections": [[10, 0]]},
    }
    made = blocks(form, whole[form])
    assert [kind for kind, _ in made] == kinds
    assert all(word in str([value for _, value in made]) for word in words), made
    assert ("kind “" in blocks.words) == (name in ("product", "mystery"))


def test_lexical_keeps_links_marks_and_lists(blocks):
    link = {"type": "link", "url": "https://a.example/?a=1&b=2", "children": [text("there", 1)]}
    item = {"type": "listitem", "children": [text("One", 2)]}
    quoted = {"type": "extended-quote", "children": [text("Q")]}
    (_, words), (_, quote) = blocks(
        "lexical",
        root(
            paragraph(text("Go "), link, {"type": "linebreak"}, text("H2O", 32), text("x", 4)),
            {"type": "list", "listType": "number", "children": [item]},
            quoted,
        ),
    )
    assert words == (
        '<p>Go <a href="https://a.example/?a=1&amp;b=2"><b>there</b></a><br/><sub>H2O</sub>x</p>'
        "<ol><li><i>One</i></li></ol>"
    )
    assert quote["text"] == "Q"
    assert "struck-out words" in blocks.words


def test_lexical_keeps_words_however_deep_and_names_the_line_for_members(blocks):
    deep = text("deep")
    for _ in range(300):
        deep = {"type": "wrapper", "children": [deep]}
    made = blocks("lexical", root({"type": "paywall"}, deep))
    assert "deep" in str(made)
    assert "made flat" in blocks.words
    assert "members only" in blocks.words


def test_mobiledoc_keeps_links_marks_pictures_and_line_breaks(blocks):
    said = {
        "markups": [["a", ["rel", "x", "href", "https://a.example/"]], ["strong"], ["blink"]],
        "atoms": [["soft-return", "", {}], ["mention", "@ann", {}]],
        "sections": [
            [1, "p", [[0, [], 0, "Go "], [0, [0, 1], 1, "there"], [0, [], 1, "!"], [1, [], 0, 0],
                [1, [2], 9, 1], [0, [9], 99999999999, "<"], "x", [0]]],
            [2, "a.jpg"],
            [3, "ul", [[[0, [1], 1, "One"]], 7]],
            [10, 5], [10, "x"], [], 3, [1, "aside", [[0, [], 0, "Aside"]]],
        ],
    }  # fmt: skip
    (_, words), (kind, _), (_, after), (_, quote) = blocks("mobiledoc", said)
    assert words == '<p>Go <a href="https://a.example/"><b>there</b>!</a><br/>@ann&lt;</p>'
    assert kind == "image"
    assert after == "<ul><li><b>One</b></li></ul>"
    assert quote["text"] == "Aside"


def test_a_card_named_without_end_is_made_once_and_then_refused(monkeypatch):
    made = []
    monkeypatch.setattr(
        "articles.importing.ghost_mobiledoc.card_html",
        lambda *said: made.append(said) or "x" * 100_000,
    )
    said = {"cards": [["html", {}]], "sections": [[10, 0]] * 1000}
    with pytest.raises(TooLongError):
        html_of({"mobiledoc": json.dumps(said)})
    assert len(made) == 1


@pytest.mark.parametrize("said", [[], 5, None, {"root": 5}, {"root": {"children": [None, 7, {}]}},
    {"sections": 5}, {"sections": [[1, {}, [[0, 5, "x", []]]], [10, 0], [3, 1, 5]], "cards": [[]]},
    {"sections": [[10, 0]], "cards": [[{}, 5]], "markups": 7}])  # fmt: skip
def test_what_is_no_text_falls_back_to_the_plain_words(said):
    for name in ghost_text.FORMS:
        html, _, _ = html_of({name: json.dumps(said), "plaintext": "Plain < words"})
        assert html == "Plain &lt; words"


def test_unreadable_forms_give_way_to_plain_words():
    html, _, told = html_of({"lexical": "{", "plaintext": "Plain"})
    assert (html, told) == ("Plain", ["Its text (lexical) cannot be read."])
