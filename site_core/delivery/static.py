"""Static files as production serves them: one style sheet per theme, hashed and compressed."""

import re
from pathlib import PurePosixPath

from django.core.files.base import ContentFile
from whitenoise.storage import CompressedManifestStaticFilesStorage

IMPORT = re.compile(
    r'@import url\("(?P<name>[^":]+)"\)(?: layer\((?P<layer>[\w.-]+)\))?(?: (?P<media>print))?;'
)
STRINGS = re.compile(r"""("[^"\n]*"|'[^'\n]*')""")
RELATIVE_URL = re.compile(r'url\("(?P<name>\.{1,2}/[^"]+|[\w-]+/[^":]*|[\w.-]+\.\w+)"\)')


def _join(folder: PurePosixPath, relative: str) -> str:
    """Resolve ``relative`` against ``folder`` without leaving forward-slash paths."""
    parts: list[str] = list(folder.parts)
    for part in relative.split("/"):
        if part == "..":
            parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    return "/".join(parts)


def inline_imports(name: str, read, root: PurePosixPath | None = None) -> str:
    """Return style sheet ``name`` with its ``@import``\\ s replaced by what they import.

    ``read(name)`` returns a style sheet's text. Addresses inside imported files are rewritten to
    stay right seen from the importing file's folder (``root``).
    """
    folder = PurePosixPath(name).parent
    root = folder if root is None else root
    css = read(name)

    def rebase(match):
        target = _join(folder, match["name"])
        return f'url("{"../" * len(root.parts)}{target}")'

    def insert(match):
        inner = inline_imports(_join(folder, match["name"]), read, root)
        inner = f"@layer {match['layer']} {{\n{inner}\n}}" if match["layer"] else inner
        return f"@media print {{\n{inner}\n}}" if match["media"] else inner

    if folder != root:
        kept = re.split(r'(@import url\("[^"]+"\)[^;]*;)', css)
        css = "".join(
            part if part.startswith("@import") else RELATIVE_URL.sub(rebase, part) for part in kept
        )
    return IMPORT.sub(insert, css)


def squeeze(css: str) -> str:
    """Return ``css`` without comments and needless white space, which readers need not pay for."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL).strip()
    parts = STRINGS.split(css)
    # Spaces around colons and combinators can mean something; those around these never do.
    parts[::2] = [re.sub(r"\s*([{};,])\s*", r"\1", re.sub(r"\s+", " ", p)) for p in parts[::2]]
    return "".join(parts).replace(";}", "}")


class CompiledStaticStorage(CompressedManifestStaticFilesStorage):
    """WhiteNoise's storage; it also folds each ``css/<name>.css`` into one request."""

    support_js_module_import_aggregation = True

    def post_process(self, paths, dry_run=False, **options):
        """Inline the imports of the sites' style sheets, then hash and compress everything."""
        if not dry_run:
            for name in paths:
                if re.fullmatch(r"css/[\w-]+\.css", name):
                    compiled = squeeze(inline_imports(name, self._read))
                    self.delete(name)
                    self._save(name, ContentFile(compiled.encode()))
                    # Hash what was compiled, not the file it was collected from.
                    paths = {**paths, name: (self, name)}
        yield from super().post_process(paths, dry_run=dry_run, **options)

    def _read(self, name: str) -> str:
        with self.open(name) as file:
            return file.read().decode()
