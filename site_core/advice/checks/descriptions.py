"""Whether a page says what it is about where people choose it."""

from collections.abc import Iterator

from site_core.advice.draft import Advice, Draft


def check_description(draft: Draft) -> Iterator[Advice]:
    """Yield advice on a page without summary and description."""
    if not draft.summary.strip() and not draft.description.strip():
        yield Advice(
            "There is no summary",
            "Lists, search engines and shared links then take the page’s first words, which are rarely "
            "the best ones.",
            "summary",
        )
