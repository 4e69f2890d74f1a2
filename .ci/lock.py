"""Pins pyproject.toml's dependencies in requirements/, or with --check says whether they match.

The check compares a digest of what pyproject.toml asks for, so it needs no network.
"""

import hashlib
import json
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCKS = {
    "runtime": [],
    "dev": ["--group", "dev", "--constraint", "requirements/runtime.txt"],
}


def digest_line():
    """The first line of every lock: what it was made from."""
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    project = declared["project"]
    wanted = [project["requires-python"], project["dependencies"], declared["dependency-groups"]]
    return f"# pyproject.toml: {hashlib.sha256(json.dumps(wanted).encode()).hexdigest()}\n"


def write(name, options, flags):
    """Compiles one lock. Pins that still fit stay as they are unless flags say --upgrade."""
    command = [ROOT / ".venv/bin/uv", "pip", "compile", "pyproject.toml", "--quiet", "--universal"]
    command += ["--generate-hashes", "--no-emit-index-url", "--python-version", "3.11"]
    command += ["--custom-compile-command", "make lock", *options, *flags]
    path = ROOT / "requirements" / f"{name}.txt"
    subprocess.run([*command, "--output-file", path.relative_to(ROOT)], cwd=ROOT, check=True)
    path.write_text(digest_line() + path.read_text(encoding="utf-8"), encoding="utf-8")


def main(arguments):
    if "--check" not in arguments:
        for name, options in LOCKS.items():
            write(name, options, arguments)
        return None
    for name in LOCKS:
        text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
        if not text.startswith(digest_line()):
            return f"requirements/{name}.txt does not match pyproject.toml: run make lock."
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
