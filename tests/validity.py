"""The Nu HTML checker."""

import json
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CHECKER = ROOT / "var/tools/node_modules/vnu-jar/build/dist/vnu.jar"


def problems(pages: dict[str, bytes], folder: Path) -> list[str]:
    """Return what the checker finds wrong with ``pages`` (by name), warnings too."""
    if not CHECKER.exists():
        subprocess.run([ROOT / ".ci/install-html-checker"], check=True)
    names = {}
    for number, (name, body) in enumerate(pages.items()):
        file = folder / f"{number}.html"
        file.write_bytes(body)
        names[file.name] = name
    done = subprocess.run(
        ["java", "-jar", CHECKER, "--format", "json", "--skip-non-html", folder],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return [
        f"{names[Path(m['url']).name]}:{m.get('lastLine')}: {m['message']}"
        for m in json.loads(done.stderr)["messages"]
        if m["type"] != "info" or m.get("subType") == "warning"
    ]
