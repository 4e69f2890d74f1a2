"""Every page of the demonstration is valid HTML, says the Nu HTML checker."""

import json
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CHECKER = ROOT / "var/tools/node_modules/vnu-jar/build/dist/vnu.jar"


def test_pages_are_valid_html(crawled, tmp_path):
    if not CHECKER.exists():
        subprocess.run([ROOT / ".ci/install-html-checker"], check=True)
    pages = [answer for answer in crawled.answers.values() if answer.is_page]
    names = {}
    for number, answer in enumerate(pages):
        file = tmp_path / f"{number}.html"
        file.write_bytes(answer.body)
        names[file.name] = answer.name
    assert len(names) > 80
    done = subprocess.run(
        ["java", "-jar", CHECKER, "--format", "json", "--skip-non-html", tmp_path],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    messages = json.loads(done.stderr)["messages"]
    problems = [
        f"{names[Path(m['url']).name]}:{m.get('lastLine')}: {m['message']}"
        for m in messages
        if m["type"] != "info" or m.get("subType") == "warning"
    ]
    assert problems == []
