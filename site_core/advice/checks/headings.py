"""Whether headings lead through the page as its parts do."""

from collections.abc import Iterator

from site_core.advice.draft import Advice, Draft, Piece
from site_core.blocks.contents import headings_in

TITLE = 1  # the level of the page's own title
SKIPS = "A heading skips a level"
MOVING = "Whoever moves by headings looks for the one that is missing."


def check_headings(draft: Draft) -> Iterator[Advice]:
    """Yield advice on headings that are empty, skip a level or have nothing under them."""
    level = TITLE
    for number, piece in enumerate(draft.pieces):
        if piece.kind == "rich":
            for _, inner, words in headings_in(piece.text):
                if inner > level + 1:
                    reason = (
                        f"A larger one has to begin the part it is in. {MOVING} Make it larger."
                    )
                    yield Advice(SKIPS, reason, piece.path, words)
                level = inner
            continue
        if piece.kind != "heading":
            continue
        if not piece.text.strip():
            yield Advice(
                "A heading is empty",
                "Screen readers announce a heading and then nothing. Write it, or remove the block.",
                piece.path,
            )
            continue
        if piece.level > level + 1:
            yield Advice(
                SKIPS,
                "“Part of a section” stands where no section has begun. "
                f"{MOVING} Make it a section.",
                piece.path,
                piece.text,
            )
        level = piece.level
        if piece.alone and _leads_nowhere(piece, draft.pieces[number + 1 :]):
            yield Advice(
                "A heading has no text after it",
                "It promises something that does not come. Write the text, or remove the heading.",
                piece.path,
                piece.text,
            )


def _leads_nowhere(heading: Piece, after) -> bool:
    """Whether the next thing after ``heading`` begins a part as large, or is the end."""
    for piece in after:
        if piece.kind == "heading" and piece.alone:
            return piece.level <= heading.level
        if piece.kind not in ("rich", "line", "link") or piece.text.strip() or piece.page:
            return False
    return True
