"""Whether JSON-LD keeps to schema.org's vocabulary, as its published types say."""

import json
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MODULES = ROOT / "var/tools/schema/node_modules"
OPTIONS = {
    "noEmit": True, "strict": True, "skipLibCheck": True, "module": "esnext", "types": [],
    "moduleResolution": "bundler", "target": "esnext",
    "paths": {"schema-dts": [str(MODULES / "schema-dts")]},
}  # fmt: skip


def _vocabulary(data):
    """Return ``data`` without annotations of an action's input, which are no properties."""
    if isinstance(data, dict):
        return {k: _vocabulary(v) for k, v in data.items() if k != "query-input"}
    return [_vocabulary(item) for item in data] if isinstance(data, list) else data


def problems(documents: dict[str, list[dict]], folder: Path) -> list[str]:
    """Return what is not schema.org's in ``documents``: name -> JSON-LD of one page."""
    if not (MODULES / "typescript").exists():
        subprocess.run([ROOT / ".ci/install-schema-types"], check=True)
    # Named one by one: a check against all of schema.org at once takes minutes.
    kinds = sorted({data["@type"] for found in documents.values() for data in found})
    lines = [f'import type {{ {", ".join(["WithContext", *kinds])} }} from "schema-dts";']
    names, known = [str(kinds)], set()
    for name, found in documents.items():
        for data in found:
            literal = json.dumps(_vocabulary(data))
            if literal in known:
                continue
            known.add(literal)
            kind = data["@type"]
            lines.append(f"export const x{len(lines)}: WithContext<{kind}> = {literal};")
            names.append(f"{name} {data.get('@type')}")
    (folder / "data.ts").write_text("\n".join(lines))
    options = {"compilerOptions": OPTIONS, "files": ["data.ts"]}
    (folder / "tsconfig.json").write_text(json.dumps(options))
    done = subprocess.run(
        ["node", MODULES / "typescript/bin/tsc", "-p", folder, "--pretty", "false"],
        capture_output=True, text=True, check=False, cwd=folder,
    )  # fmt: skip
    found = []
    for line in done.stdout.splitlines():
        if line.startswith("data.ts("):
            found.append(f"{names[int(line[8:].split(',')[0]) - 1]}: {line[:300]}")
        elif not line.startswith(" ") and line:
            found.append(line)
    assert bool(found) == bool(done.returncode), f"The check itself failed: {done.stderr}"
    return found
