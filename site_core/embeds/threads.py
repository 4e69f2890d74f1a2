"""Words of a thread that somebody copied as one text, split into its posts."""

import re

STARTS = re.compile(r"^\s*\(?(\d{1,2})\s*(?:/\s*(?:\d{1,2}|n|x)?\)?|[.)])(?=\s|$)", re.IGNORECASE)
ENDS = re.compile(r"(?<!\d)\(?(\d{1,2})\s*/\s*(?:\d{1,2}|n|x)?\)?$", re.IGNORECASE)


def split_thread(text: str) -> list[str]:
    """Return the posts: by numbers such as 1/ or 2/6, where there are; else by empty lines."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    found = (
        _by_first_words(lines) or _by_last_words(lines) or re.split(r"\n\s*\n", "\n".join(lines))
    )
    return [post for part in found if (post := part.strip())]


def _by_first_words(lines: list[str]) -> list[str]:
    posts, expected = [[]], 1
    for number, line in enumerate(lines):
        found = STARTS.match(line)
        # “1.” within a post may be a list of its own.
        alone = "/" in (found[0] if found else "") or number == 0 or not lines[number - 1].strip()
        if found and alone and int(found[1]) == expected:
            posts.append([])
            expected += 1
        posts[-1].append(line)
    return ["\n".join(post) for post in posts] if expected > 2 else []


def _by_last_words(lines: list[str]) -> list[str]:
    posts, expected = [[]], 1
    for line in lines:
        posts[-1].append(line)
        found = ENDS.search(line.rstrip())
        if found and int(found[1]) == expected:
            posts.append([])
            expected += 1
    return ["\n".join(post) for post in posts] if expected > 2 else []
