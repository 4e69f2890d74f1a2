"""Programs side by side: what each says in every row, and which rows tell them apart.

A row is ``(label, function)``; the function is given a program and returns its words, one item a
line. A row that nobody says anything in is left out.
"""

from collections.abc import Callable
from dataclasses import dataclass

from programs.sections import said
from site_core.pages.wording import listed

MOST = 4
BRIEF = 30  # letters that fit beside the names of programs on a phone
ALL_OF = {2: "both", 3: "all three", 4: "all four"}

Words = Callable[[object], list[str]]


@dataclass(frozen=True)
class Cell:
    """What one program says in a row: nothing, or one or several things."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Answer:
    """What one or several programs say in the same words."""

    titles: tuple[str, ...]
    lines: tuple[str, ...]

    @property
    def who(self) -> str:
        """Return the names of the programs as one phrase."""
        return listed(self.titles)


@dataclass(frozen=True)
class Row:
    """A row of the comparison, with a cell for each program in their order."""

    label: str
    cells: tuple[Cell, ...]
    are_terms: bool = False

    @property
    def is_shared(self) -> bool:
        """Whether all programs say the same."""
        return len({cell.lines for cell in self.cells}) == 1

    @property
    def answers(self) -> list[Answer]:
        """Return what is said, each once; first what the first program says, silence last."""
        who: dict[tuple[str, ...], list[str]] = {}
        for cell in self.cells:
            who.setdefault(cell.lines, []).append(cell.title)
        said_first = sorted(who.items(), key=lambda item: not item[0])
        return [Answer(tuple(titles), lines) for lines, titles in said_first]

    @property
    def is_brief(self) -> bool:
        """Whether every answer is a word or two."""
        return all(len(cell.lines) < 2 and len("".join(cell.lines)) <= BRIEF for cell in self.cells)


def one(name: str) -> Words:
    """Return the function for what a program says in one attribute."""
    return lambda program: [text] if (text := str(getattr(program, name) or "")) else []


def names(relation: str) -> Words:
    """Return the function for the terms of a relation, or of the topics."""
    return lambda program: program.term_words.get(relation, [])


def section(block: str, field: str = "") -> Words:
    """Return the function for what a section of the body says."""
    return lambda program: said(program, block, field)


def formats(program) -> list[str]:
    """Return how a program reaches people."""
    return program._meta.get_field("deliveries").labels(program.deliveries)


ROWS: list[tuple[str, Words]] = [
    ("Format", formats),
    ("Length", one("duration_label")),
    ("For whom", names("audiences")),
    ("Group size", one("group_label")),
    ("Presenters", one("presenters")),
    ("Languages", names("languages")),
    ("Duties it helps to meet", names("mandates")),
    ("About", names("topics")),
    ("What people leave with", section("outcomes", "items")),
    ("Sessions a day", section("practical", "sessions_a_day")),
    ("Minimum age", section("practical", "minimum_age")),
    ("You provide", section("needs", "you_provide")),
    ("We bring", section("needs", "we_bring")),
    ("What does not work", section("needs", "unsuitable")),
    ("Access", section("practical", "accessibility")),
    ("Made to fit", section("practical", "tailoring")),
    ("Evidence", section("evidence", "level")),
    ("Book ahead", section("practical", "lead_time")),
    ("Where we go", section("practical", "regions")),
    ("Season", section("practical", "season")),
    ("Fee", section("practical", "fee")),
    ("Content note", one("content_note_line")),
    ("Can it be booked?", lambda program: [program.get_status_display()]),
]

# Rows of short names, which stand in one line where room is scarce.
TERMS = {"Format", "For whom", "Languages", "Duties it helps to meet", "About"}


def rows_of(programs: list, rows: list[tuple[str, Words]] | None = None) -> list[Row]:
    """Return the rows in which at least one of ``programs`` says something."""
    made = [
        Row(
            label,
            tuple(Cell(program.title, tuple(words(program))) for program in programs),
            are_terms=label in TERMS,
        )
        for label, words in (ROWS if rows is None else rows)
    ]
    return [row for row in made if any(cell.lines for cell in row.cells)]


def parted(rows: list[Row]) -> tuple[list[Row], list[Row]]:
    """Return the rows that tell the programs apart, and those they share."""
    return [row for row in rows if not row.is_shared], [row for row in rows if row.is_shared]
