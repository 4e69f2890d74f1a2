"""Words of harm and help: never mended into others, and a reason to show where help is.

Who types one may be in distress. A page about something else, offered in its place, says “we did
not hear you”; so does a page of results without a phone number.
"""

from site_core.pages.search.words import stem

# The forms people type most: they are what a mistyped word may have meant. Others count by stem.
_SHOW_HELP = """
    rape raped rapist assault assaulted assailant attacked attacker abuse abused abuser molested
    incest pedophile predator harassed harassment harassing stalked stalking stalker hazing hazed
    bullied bully bullying catcalling groped groping fondled voyeur voyeurism upskirting sextortion
    blackmail stealthing groomed grooming coerced coercion drugged roofie roofied spiked strangled
    choked trafficked trafficking violated violation violence violent nonconsensual noncon unwanted
    unsafe threat threatened hurt harm harmed selfharm suicide suicidal overdose kill crisis crises
    emergency trauma traumatic traumatized ptsd flashback panic retaliation
    victim victims victimized survivor survivors survived
    988 911 999 112 help helped hotline hotlines helpline lifeline rainn
    violacion violada violado violaron asalto agresion abuso abusada abusado acoso acosada maltrato
    suicidio suicidarme victima ayuda auxilio
"""
# Real words of the same readers that look like other words: “faculty” is no “fault”.
_AS_TYPED = """
    clinic coach consent counselor doctor drunk faculty grouping hostel lawyer nurse parent
    pastor police priest shelter therapist therapy
"""
# Misspellings of sounds that are heard the same.
_SAME_SOUND = str.maketrans("cz", "ss")
_VOWELS = frozenset("aeiouy")
SHORT, MIDDLING = 6, 8  # letters

# What pages may call it that do not use the reader's own word.
_CALLED = {
    "assault": "rape molested groped fondled incest attacked violated stealthing violacion asalto",
    "harassment": "stalked catcalling voyeurism upskirting sextortion blackmail bullied acoso",
}
_ALIKE = {stem(word): name for name, words in _CALLED.items() for word in words.split()}

HARM_WORDS = frozenset(_SHOW_HELP.split())
_HARM = frozenset(map(stem, HARM_WORDS))
_KEPT = _HARM | frozenset(map(stem, _AS_TYPED.split()))


def is_of_harm(word: str) -> bool:
    """Whether ``word`` is about harm or help, so that readers see where help is."""
    return stem(word) in _HARM


def is_kept(word: str) -> bool:
    """Whether ``word`` is looked for as it is typed, whatever a site's pages say."""
    return stem(word) in _KEPT


def called(word: str) -> str:
    """Return what pages may call ``word`` that do not use it; ``""`` if there is nothing."""
    return _ALIKE.get(stem(word), "")


def may_mean(word: str, harm: str) -> bool:
    """Whether ``word``, one or two letters off, is a slip for a word of ``harm``.

    Stricter than for other words: nobody who asks for “rates” or “invest” should read of rape or
    incest. No consonant may differ, and in a short word no vowel may be another one.
    """
    if len(harm) > MIDDLING:
        return True
    if len(harm) <= SHORT and len(word) == len(harm) and sorted(word) != sorted(harm):
        return False
    return _consonants(word) == _consonants(harm)


def _consonants(word: str) -> set[str]:
    return set(word.translate(_SAME_SOUND)) - _VOWELS
