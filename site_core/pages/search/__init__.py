"""Search over the public pages of one site: forgiving, the same on every database, kept nowhere.

``words`` says what a word is, ``entries`` keeps the words of public pages up to date, ``store``
holds them in memory, ``near`` puts mistyped ones right, ``harm`` keeps it from doing so where that
would hurt, ``finding`` ranks, ``suggesting`` completes, ``results`` shows.
"""

from site_core.pages.search.words import MAX_LENGTH, MAX_WORDS, clean_query

__all__ = ["MAX_LENGTH", "MAX_WORDS", "asks_for_help", "clean_query", "search_pages"]


def search_pages(site, query: str, model=None) -> list:
    """Return the public pages of ``site`` that match ``query``, of type ``model``, best first."""
    from site_core.pages.search.results import pages_found

    return pages_found(site, query, model)


def asks_for_help(query: str) -> bool:
    """Whether a word of ``query`` is about harm or help, so that readers see where help is."""
    from site_core.pages.search.harm import is_of_harm
    from site_core.pages.search.words import words_of

    return any(map(is_of_harm, words_of(query)))
