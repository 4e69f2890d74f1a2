"""The files of the old website, in a folder or a zip; read one at a time, never unpacked to disk."""

import io
import re
import stat
import zipfile
from collections.abc import Collection
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from articles.importing.media_match import Shape, is_dated_alike, own_path
from articles.importing.records import ImportFileError
from site_core.delivery.addresses import read_address

MOST_FILES = 200_000
TOO_MANY = "There are more than 200,000 files. Split them."
LARGEST = 60_000_000  # bytes of one file
ENTRY = 46  # bytes that each file takes at least in the list of a zip
LONGEST_PATH = 2_000  # letters; no address of a file is longer
LARGEST_LIST = 100_000_000  # bytes of the list of files in a zip, which is read at once
SIZE = re.compile(r"-\d{1,5}x\d{1,5}$|-scaled$|-rotated$|-e\d{10,}$")


class _ZipBytes(io.BufferedReader):
    """The bytes of a zip; refuses to give more of them at once than a list of files needs."""

    def read(self, size=-1):
        """Read ``size`` bytes, or all that is left: zipfile asks for that only at the very end."""
        if size is not None and size > LARGEST_LIST:
            raise ImportFileError("The list of files in the zip is larger than 100 MB. Split it.")
        data = super().read(size)
        if len(data) > MOST_FILES * ENTRY and data.count(zipfile.stringCentralDir) > MOST_FILES:
            raise ImportFileError(TOO_MANY)  # before zipfile makes an object of each
        return data


class MediaStore:
    """Finds files by the addresses they had. Names that lead out of the folder are not there."""

    def __init__(self, place: Path | None = None):
        self._zip: zipfile.ZipFile | None = None
        self._root: Path | None = None
        self._names: dict[str, str] = {}  # folded path -> real name
        self._by_end: dict[str, list[str]] = {}  # folded last part -> folded paths
        self.refused: list[str] = []
        if place is None:
            return
        if place.is_dir():
            self._root = place.resolve()
            self._index(self._in_folder())
        elif place.is_file() and zipfile.is_zipfile(place):
            self._zip = zipfile.ZipFile(_ZipBytes(io.FileIO(place)))
            self._index(self._in_zip())
        else:
            raise ImportFileError(f"{place} is neither a folder nor a zip file.")

    def __bool__(self) -> bool:
        return bool(self._names)

    def names(self) -> list[str]:
        """Return the paths of all files, in order."""
        return sorted(self._names.values())

    def _in_folder(self):
        for path in self._root.rglob("*"):
            if path.is_file():
                name = path.relative_to(self._root).as_posix()
                if path.resolve().is_relative_to(self._root):
                    yield name
                else:
                    self.refused.append(name)

    def _in_zip(self):
        for info in self._zip.infolist():
            if info.is_dir():
                continue
            name = info.filename.replace("\\", "/")
            parts = PurePosixPath(name).parts
            is_link = stat.S_ISLNK(info.external_attr >> 16)
            leads_out = name.startswith("/") or ".." in parts or (parts and ":" in parts[0])
            if is_link or leads_out or info.flag_bits & 1 or "\0" in name:
                self.refused.append(name[:200])
            elif "__MACOSX" not in parts and parts:
                yield info.filename

    def _index(self, names) -> None:
        for count, name in enumerate(names):
            if count >= MOST_FILES:
                raise ImportFileError(TOO_MANY)
            folded = _fold(name)
            self._names.setdefault(folded, name)
            self._by_end.setdefault(folded.rsplit("/", 1)[-1], []).append(folded)
        self._shape = Shape(self._names)

    def find(self, url: str, hosts: Collection[str] = ()) -> str:
        """Return the name of the file that was at ``url``, or ``""``; ``hosts`` are the website's.

        Of files that can be the one, the most of its path that fits decides. A resized copy is as
        good as its original. Of other hosts only what lies in a folder of the same month is taken:
        the website may have moved, or its files may be delivered from elsewhere.
        """
        parts = read_address(url)
        if parts is None or not self._names:
            return ""
        path, is_own = own_path(parts.hostname or "", parts.path, hosts)
        path = _fold(unquote(path))
        if not path or len(path) > LONGEST_PATH:
            return ""
        for wanted in _variants(path):
            found = [
                name
                for name in self._by_end.get(wanted.rsplit("/", 1)[-1], [])
                if self._shape.fits(wanted, name) and (is_own or is_dated_alike(wanted, name))
            ]
            best = sorted(((_common_end(wanted, name), name) for name in found), reverse=True)
            if not best:
                continue
            if len(best) == 1 or best[0][0] > best[1][0]:
                return self._names[best[0][1]]
            if wanted in found:
                return self._names[wanted]
            if best[0][0] > 1:  # two folders fit alike: the shorter path is the one meant
                return self._names[
                    min((name for depth, name in best if depth == best[0][0]), key=len)
                ]
        return ""

    def read(self, name: str) -> bytes:
        """Return what is in a file; raises ``ValueError`` where that is too much or unreadable."""
        try:
            if self._zip is not None:
                with self._zip.open(name) as file:
                    data = file.read(LARGEST + 1)
            else:
                with (self._root / name).open("rb") as file:
                    data = file.read(LARGEST + 1)
        except (
            OSError,
            zipfile.BadZipFile,
            RuntimeError,
            NotImplementedError,
            EOFError,
            KeyError,
        ) as error:
            raise ValueError(f"it cannot be read ({error})") from None
        except Exception as error:  # noqa: BLE001 - packed data that is broken raises anything
            raise ValueError(f"it cannot be unpacked ({type(error).__name__})") from None
        if len(data) > LARGEST:
            raise ValueError("it is larger than 60 MB")
        return data


def _fold(path: str) -> str:
    parts = [
        part for part in path.replace("\\", "/").casefold().split("/") if part not in ("", ".")
    ]
    return "/".join(parts)


def _variants(path: str) -> list[str]:
    """Return ``path`` and what it is a resized copy of; Ghost keeps these in a folder ``size``."""
    found = [path, re.sub(r"(^|/)size/w\d+/(?:format/\w+/)?", r"\1", path)]
    stem, dot, ending = path.rpartition(".")
    while dot and (shorter := SIZE.sub("", stem)) != stem:
        stem = shorter
        found += [f"{stem}.{ending}", f"{stem}-scaled.{ending}"]
    return list(dict.fromkeys(found))


def _common_end(one: str, other: str) -> int:
    count = 0
    for a, b in zip(reversed(one.split("/")), reversed(other.split("/")), strict=False):
        if a != b:
            break
        count += 1
    return count
