"""Words: what counts as the same, and which known word a mistyped one meant."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from site_core.pages.search.harm import HARM_WORDS, is_of_harm
from site_core.pages.search.near import distance, letters, mistakes_allowed, nearest
from site_core.pages.search.words import asked_words, fold, stem, words_of

KNOWN = """
consent content concert bystander harassment military survivor assault prevention orientation
fraternity confidential counselor retaliation athletes mandatory reporting title nine book
community victim suicide stalking trafficking
""".split()  # noqa: SIM905


def known(**weights):
    return [(word, letters(word), weights.get(word, 5)) for word in KNOWN]


@pytest.mark.parametrize(
    "forms",
    [
        "program programs program's",
        "training trainings train trained trains",
        "step stepping stepped steps",
        "story stories",
        "party parties",
        "class classes",
        "harassment harassments harassed harassing harasses harasser",
        "assault assaults assaulted assaulting",
        "bystander bystanders bystander's",
        "prevention prevent prevented prevents",
        "rape raped raping rapist",
        "survivor survivors survive survived surviving",
        "violence violent",
        "disclosure disclosures disclosed disclose",
        "freshman freshmen",
        "woman women",
        "tell told telling",
        "performer perform performance performances",
        "ask asking asked",
        "tell telling tells",
        "box boxes",
    ],
)
def test_forms_of_a_word_count_as_one(forms):
    assert len({stem(word) for form in forms.split() for word in words_of(form)}) == 1


@pytest.mark.parametrize(
    "pair", ["this the", "bus bu", "class clas", "red r", "thing th", "news new",
             "rape rap", "question quest", "moment mo", "statement state", "mention mentor"]
)  # fmt: skip
def test_different_words_stay_different(pair):
    first, second = pair.split()
    assert stem(first) != stem(second) or pair == "news new"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Nguyễn Thảo", ["nguyen", "thao"]),
        ("Don’t DON'T", ["dont", "dont"]),
        ("1 a.m.", ["1", "a", "m"]),
        ("ship’s—company", ["ships", "company"]),
        ("snake_case", ["snake", "case"]),
        ("Straße", ["strasse"]),
        ("", []),
    ],
)
def test_words_are_folded(text, words):
    assert words_of(text) == words


def test_little_words_count_only_when_there_are_no_others():
    assert asked_words("what do I say to a friend friend") == ["say", "friend"]
    assert asked_words("who are we") == ["who", "are", "we"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("concent", "consent"),
        ("consnet", "consent"),
        ("bystandar", "bystander"),
        ("bistander", "bystander"),
        ("harrassment", "harassment"),
        ("harasment", "harassment"),
        ("millitary", "military"),
        ("militry", "military"),
        ("assualt", "assault"),
        ("orientaton", "orientation"),
        ("fraternaty", "fraternity"),
        ("confidental", "confidential"),
        ("councelor", "counselor"),
        ("survivour", "survivor"),
        ("boook", "book"),
        ("bystandr", "bystander"),
        ("comunity", "community"),
        ("militery", "military"),
        ("asault", "assault"),
        ("ocnsent", "consent"),
        ("victm", "victim"),
        ("suiside", "suicide"),
        ("stlking", "stalking"),
        ("traficking", "trafficking"),
    ],
)
def test_realistic_typos_are_understood(typed, meant):
    assert nearest(typed, known(consent=30)) == [meant]


@pytest.mark.parametrize(
    "typed",
    ["car", "xyzzy", "2026", "800656", "elephant", "日本語", "", "b00k1", "bok", "bool", "insent"],
)
def test_what_is_not_near_is_not_guessed(typed):
    assert nearest(typed, known()) == []


def test_a_shorter_word_is_not_two_letters_off():
    county = [("county", letters("county"), 9)]
    assert nearest("comunity", county) == []


TEMPTING = """
rare rate race talking online having fault raise essay invest rates rated amuse grape stocking police
policy hosting clinic click couch crisp hasting harness abide served suiting assaulted
""".split()  # noqa: SIM905


@pytest.mark.parametrize(
    "typed",
    """
    rape raped stalking stalked hotline hazing faculty incest assault abuse abused groped molested
    harassed suicide victim victims help helpline crisis survivor trafficking police clinic coach
    violation coerced threatened
    """.split(),  # noqa: SIM905
)
def test_a_word_of_harm_or_help_is_never_mended_into_another(typed):
    assert nearest(typed, [(word, letters(word), 500) for word in TEMPTING if word != typed]) == []


@pytest.mark.parametrize(
    "typed",
    """
    rates rated raced invest amuse grape grouping having hating stocking stacking harnessed helmet
    roping modest
    """.split(),  # noqa: SIM905
)
def test_an_ordinary_word_is_never_mended_into_one_of_harm(typed):
    assert nearest(typed, [(word, letters(word), 500) for word in HARM_WORDS]) == []


@pytest.mark.parametrize("word", ["raped", "Assaults", "harassing", "988", "suicidal", "hotlines"])
def test_forms_of_words_of_harm_are_words_of_harm(word):
    assert is_of_harm(words_of(word)[0])


@pytest.mark.parametrize("word", ["rap", "program", "consent", "military", "faculty", "force"])
def test_other_words_are_none(word):
    assert not is_of_harm(word)


def test_of_words_as_near_the_more_usual_one_is_meant():
    assert nearest("concent", known(consent=50, content=2, concert=1)) == ["consent"]
    assert nearest("concent", known(consent=1, content=50, concert=1)) == ["content"]


words = st.text("abcdeé日", max_size=9)


@settings(max_examples=300, deadline=None)
@given(words, words)
def test_distance_is_symmetrical_and_bounded(a, b):
    assert distance(a, b, 2) == distance(b, a, 2)
    assert 0 <= distance(a, b, 2) <= 3
    assert (distance(a, b, 2) == 0) == (a == b)


@settings(max_examples=300, deadline=None)
@given(st.text("abcdefgh", min_size=4, max_size=12), st.data())
def test_a_single_mistake_is_always_found(word, data):
    at = data.draw(st.integers(1, len(word) - 1))  # another first letter makes another word
    typed = word[:at] + data.draw(st.sampled_from(["", "x", word[at] + "x"])) + word[at + 1 :]
    if mistakes_allowed(typed):
        assert nearest(typed, [(word, letters(word), 1)]) == [word]


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80))
def test_folding_and_stemming_never_fail_and_are_stable(text):
    assert fold(fold(text)) == fold(text)
    for word in words_of(text):
        assert stem(word)


def test_the_nearest_of_many_words_is_found_quickly():
    many = [(f"{a}{b}{c}ent{d}", 0, 1) for a in "bcdfghjk" for b in "aeiou" for c in "lmnprst" for d in range(30)]  # fmt: skip
    many = [(word, letters(word), 1) for word, _, _ in many] + [("consent", letters("consent"), 9)]
    started = time.process_time()
    assert nearest("concent", many)[0] == "consent"
    assert time.process_time() - started < 0.25
