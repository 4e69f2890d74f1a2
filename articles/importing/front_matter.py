"""What stands above a text between two lines of dashes (YAML) or pluses (TOML)."""

import re
import tomllib
from datetime import date, datetime

import yaml

LONGEST = 50_000
DEEPEST = 20
FENCE = re.compile(
    r"\A\ufeff?(?P<mark>---|\+\+\+)[ \t]*\n(?P<said>.*?)^(?P=mark)[ \t]*(?:\n|\Z)", re.S | re.M
)


class FrontMatterError(ValueError):
    """It cannot be read; the words say why."""


class _Loader(yaml.SafeLoader):
    """YAML without references: they can make a few letters mean gigabytes, or a circle."""

    depth = 0

    def compose_node(self, parent, index):
        """Refuse a reference, and what is nested deeper than people write: it takes very long."""
        if self.check_event(yaml.events.AliasEvent):
            raise FrontMatterError("references (*name) are not read")
        if self.depth >= DEEPEST:
            raise FrontMatterError("it is nested too deep")
        self.depth += 1
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node


def split(text: str) -> tuple[dict, str]:
    """Return what is said above a text, and the text."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    found = FENCE.match(text)
    if not found:
        return {}, text
    if len(found["said"]) > LONGEST:
        raise FrontMatterError("it is longer than 50,000 letters")
    try:
        if found["mark"] == "+++":
            said = tomllib.loads(found["said"])
        else:
            said = yaml.load(found["said"], Loader=_Loader)  # noqa: S506 - it is a safe loader
    except FrontMatterError:
        raise
    except RecursionError:
        raise FrontMatterError("it is nested too deep") from None
    except Exception as error:  # noqa: BLE001 - values that are not what they say raise anything
        words = " ".join(str(error).split())[:200] or type(error).__name__
        raise FrontMatterError(words) from None
    if said is None:
        said = {}
    if not isinstance(said, dict):
        raise FrontMatterError("it is no list of names and values")
    return {str(name).strip().lower(): value for name, value in said.items()}, text[found.end() :]


def text_of(said: dict, *names: str) -> str:
    """Return the first of these that is words or a number."""
    for name in names:
        value = said.get(name)
        if isinstance(value, dict):  # “image: {src: …}”, “author: {name: …}”
            value = next(
                (value[key] for key in ("src", "path", "url", "name") if key in value), None
            )
        if isinstance(value, list) and value:
            value = value[0]
        if (
            isinstance(value, str | int | float)
            and not isinstance(value, bool)
            and str(value).strip()
        ):
            return str(value).strip()
    return ""


def list_of(said: dict, *names: str) -> list[str]:
    """Return all these name, whether written as a list or with commas between them."""
    found: list[str] = []
    for name in names:
        value = said.get(name)
        if isinstance(value, str):
            value = value.split(",")
        elif isinstance(value, dict):
            value = [value]
        for part in value if isinstance(value, list) else ():
            part = part.get("name") if isinstance(part, dict) else part
            if isinstance(part, str | int | float) and str(part).strip():
                found.append(str(part).strip())
    return list(dict.fromkeys(found))


def moment_of(said: dict, *names: str):
    """Return the first of these that could be a date."""
    kinds = str | int | date | datetime
    return next((said[name] for name in names if isinstance(said.get(name), kinds)), None)
