"""What the checks say of a page, each by itself; none of them needs a database."""

from types import SimpleNamespace

import pytest

from site_core.advice import checks
from site_core.advice.draft import Draft, Piece


def rich(html, path="body.a"):
    return Piece("rich", path, html)


def heading(text, level=2, path="body.h"):
    return Piece("heading", path, text, level=level, alone=True)


def titles(found):
    return [advice.title for advice in found]


def draft(*pieces, **fields):
    return Draft(pieces=pieces, **fields)


def test_a_page_without_summary_and_description_is_told_where_to_write_one():
    (found,) = checks.check_description(draft())
    assert found.path == "summary"
    assert not list(checks.check_description(draft(summary="Two sentences.")))
    assert not list(checks.check_description(draft(description="For search engines.")))


@pytest.mark.parametrize(
    ("alt", "decorative", "said"),
    [
        ("", False, ["A picture is not described"]),
        ("", True, []),
        ("Two people share a microphone", False, []),
        ("Photo", False, ["A picture’s description says nothing"]),
        ("IMG_2041", False, ["A picture’s description says nothing"]),
        ("tour-poster.jpg", False, ["A picture’s description says nothing"]),
    ],
)
def test_pictures_are_described_or_decorative(alt, decorative, said):
    picture = Piece("picture", "body.p.image", alt, decorative=decorative)
    assert titles(checks.check_pictures(draft(picture))) == said


@pytest.mark.parametrize(
    ("html", "said"),
    [
        ('<a href="https://a.example/">our report</a>', []),
        ('<a href="https://a.example/">Click here</a>', ["A link does not say where it leads"]),
        ('<a href="https://a.example/"><b>here</b>.</a>', ["A link does not say where it leads"]),
        ('<a href="https://a.example/">haz clic aquí</a>', ["A link does not say where it leads"]),
        ('<a href="https://a.example/x">https://a.example/x</a>', ["A link does not say where it leads"]),
        ('<a href="https://a.example/"> </a>', ["A link has no words"]),
        ('<a href="">our report</a>', ["A link leads nowhere"]),
        ('<a href="https://">our report</a>', ["A link leads nowhere"]),
        ('<a linktype="page" id="1">our report</a>', []),
        ('<a id="2" linktype="page">our report</a>', ["A link leads to a page that is not published"]),
        ('<a linktype="page" id="3">our report</a>', ["A link leads to a page that is gone"]),
    ],
)  # fmt: skip
def test_links_in_texts_say_where_they_lead_and_lead_there(html, said):
    assert titles(checks.check_links(draft(rich(f"<p>{html}</p>")), {1: True, 2: False})) == said


@pytest.mark.parametrize(
    ("link", "said"),
    [
        ({}, []),  # none was wanted
        ({"text": "Our report"}, ["A link leads nowhere"]),
        ({"text": "Read more", "url": "/report/"}, ["A link does not say where it leads"]),
        ({"url": "/report/"}, ["A link has no words"]),
        ({"page": SimpleNamespace(live=True)}, []),  # its title is the words
        ({"page": SimpleNamespace(live=False)}, ["A link leads to a page that is not published"]),
    ],
)
def test_links_of_blocks_do_so_too(link, said):
    assert titles(checks.check_links(draft(Piece("link", "body.c.link", **link)), {})) == said


def test_headings_lead_through_the_page():
    good = draft(rich("<p>First.</p>"), heading("One"), heading("Part", 3), rich("<p>Words.</p>"))
    assert not titles(checks.check_headings(good))
    skipped = draft(heading("Part", 3), rich("<p>Words.</p>"))
    assert titles(checks.check_headings(skipped)) == ["A heading skips a level"]
    empty = draft(heading(" "), rich("<p>Words.</p>"))
    assert titles(checks.check_headings(empty)) == ["A heading is empty"]


@pytest.mark.parametrize(
    ("pieces", "said"),
    [
        ([rich("<h2>One</h2><p>Words.</p>"), heading("Part", 3), rich("<p>Words.</p>")], []),
        ([rich("<h2>One</h2><h4>Deep</h4><p>Words.</p>")], ["A heading skips a level"]),
        ([rich("<h3>Deep</h3><p>Words.</p>")], ["A heading skips a level"]),
        ([rich("<h2>One</h2><h3>Part</h3><h4>Deep</h4><p>Words.</p>")], []),
    ],
)
def test_headings_inside_texts_count_as_well(pieces, said):
    assert titles(checks.check_headings(draft(*pieces))) == said


@pytest.mark.parametrize("mark", "“«„‘")
def test_marks_that_never_close_cost_nothing(mark):
    piece = rich(f"<p>{f'{mark} ' * 300_000}</p>")
    assert not titles(checks.check_house_words(draft(piece), [("victim", "survivor", "")]))


@pytest.mark.parametrize("after", [(), (rich(""),), (heading("Two"), rich("<p>Words.</p>"))])
def test_a_heading_has_something_under_it(after):
    found = checks.check_headings(draft(heading("One"), *after))
    assert [advice.quote for advice in found] == ["One"]


def test_a_picture_or_a_post_is_enough_under_a_heading():
    for kind in ("picture", "voice", "other"):
        assert not titles(checks.check_headings(draft(heading("One"), Piece(kind, "body.x"))))


def test_long_paragraphs_are_named_by_how_they_begin():
    long, short = " ".join(["word"] * 121), " ".join(["word"] * 120)
    (found,) = checks.check_paragraphs(draft(rich(f"<p>{short}</p><p>We {long}</p>")))
    assert found.title == "A paragraph has 122 words"
    assert found.quote == "We word word word word word word word …"


HARM = "<p>After the assault she was harassed for months.</p>"


def test_pages_about_harm_need_a_note_and_a_way_to_help():
    about = draft(rich(HARM), noted=False, supported=False)
    note, support = checks.check_sensitive(about, ["hazing", "sexual assault"])
    assert note.path == "content_notes"
    assert "“assault”, “harassed”" in note.reason
    assert "Your site has the note “sexual assault”." in note.reason
    assert support.path == "body.a"
    assert not list(checks.check_sensitive(draft(rich(HARM), noted=True, supported=True)))
    assert not list(checks.check_sensitive(draft(rich(HARM)))), "such pages have neither"


@pytest.mark.parametrize(
    ("html", "fields", "sensitive"),
    [
        ("<p>We were offered help in a crisis, and survivors found it.</p>", {}, False),
        ("<p>One assault is mentioned.</p>", {}, False),
        ("<p>An assault. The assault. That assault.</p>", {}, True),
        ("<p>One assault is mentioned.</p>", {"topics": ("Harassment",)}, True),
        ("<p>One assault is mentioned.</p>", {"title": "After abuse"}, True),
    ],
)
def test_a_word_in_passing_makes_no_page_sensitive(html, fields, sensitive):
    found = list(checks.check_sensitive(draft(rich(html), noted=False, **fields)))
    assert bool(found) is sensitive


WORDS = [
    ("victim", "survivor", "Most people say so."),
    ("commit suicide", "die by suicide", "Why."),
]


@pytest.mark.parametrize(
    ("html", "said"),
    [
        ("<p>A Victim spoke.</p>", ["“Victim”"]),
        ("<p>Victims spoke, and a victim’s friend.</p>", ["“Victims” (2 times)"]),
        ("<p>Nobody is victimized; victimhood is a word.</p>", []),
        ("<p>She said “I am no victim” and left.</p>", []),
        ('<p>She said "no victim" and left.</p>', []),
        ("<p>It’s the victim.</p>", ["“victim”"]),
        ("<p>He committed suicide.</p><p>Commit. Suicide.</p>", ["“committed suicide”"]),
        ("<p>So many ideas</p><p>commit suicide</p>", ["“commit suicide”"]),
    ],
)
def test_words_of_the_house_are_found_whole_in_their_forms_and_not_in_quotes(html, said):
    assert titles(checks.check_house_words(draft(rich(html)), WORDS)) == said


def test_they_are_found_in_title_and_summary_and_never_in_what_others_said():
    (found,) = checks.check_house_words(draft(summary="A victim.", title="Us"), WORDS)
    assert found.path == "summary"
    assert found.reason == "Better: survivor. Most people say so."
    others = draft(Piece("voice", "body.q", "I was a victim."))
    assert not list(checks.check_house_words(others, WORDS))
