"""The rules of docs/architecture.md, over every file there is and every file to come."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from django.apps import apps
from django.contrib.staticfiles import finders
from django.core.management import call_command
from django.template import engines
from wagtail.fields import StreamField
from wagtail.models import Page

ROOT = Path(__file__).resolve().parents[1]
CODE = ("site_core", "programs", "articles", "home")
TEMPLATES = ROOT / "templates"
LONGEST = 250

# Where a string may be marked safe: it has escaped every part of it.
MARKED_SAFE = {"site_core/pages/structured_data.py"}
# Templates that are looked up by a name nothing in our code says.
KNOWN_TO_FRAMEWORK = {"404.html", "accounts/people/index_results", "wagtailcore/", "wagtailadmin/", "articles/article_",
    "home/home_page", "home/landing_page", "home/standard_page", "programs/program_"}  # fmt: skip


def tracked(*endings: str) -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    paths = [ROOT / name for name in listed.stdout.splitlines() if name.endswith(endings)]
    return [path for path in paths if path.is_file()]


def sources() -> list[Path]:
    paths = tracked(".py")
    return [path for path in paths if path.relative_to(ROOT).parts[0] in CODE]


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_imports_go_one_way():
    done = subprocess.run(
        [Path(sys.executable).parent / "lint-imports"], cwd=ROOT, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout


def test_modules_stay_small():
    long = {
        name(path): count
        for path in tracked(".py", ".css", ".js", ".html")
        if "migrations" not in path.parts
        and (count := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST
    }
    assert long == {}


def test_only_the_queries_module_decides_what_is_public():
    strays = [
        name(path)
        for path in sources()
        if path.name != "queries.py"
        and re.search(r"\.(public|live)\(\)", path.read_text(encoding="utf-8"))
    ]
    assert strays == []


def test_nothing_else_marks_strings_safe():
    marked = {
        name(path)
        for path in sources()
        if re.search(r"\b(mark_safe|SafeString)\(", path.read_text(encoding="utf-8"))
    }
    assert marked <= MARKED_SAFE
    assert [name(t) for t in tracked(".html") if "|safe" in t.read_text(encoding="utf-8")] == []


@pytest.mark.parametrize("path", sorted(TEMPLATES.rglob("*.html")), ids=name)
def test_template_has_nothing_inline_and_compiles(path):
    text = path.read_text(encoding="utf-8")
    assert not re.search(
        r"<style\b|\sstyle=|\son[a-z]+=|<script(?![^>]*\b(src|application/ld))", text
    )
    engines["django"].get_template(path.relative_to(TEMPLATES).as_posix())


@pytest.mark.parametrize("path", sorted(TEMPLATES.rglob("*.html")), ids=name)
def test_static_files_named_in_a_template_exist(path):
    text = path.read_text(encoding="utf-8")
    for found in re.findall(r"{% static ['\"]([^'\"|]+\.\w+)['\"] %}", text):
        assert finders.find(found), found


def test_every_template_is_used():
    texts = [path.read_text(encoding="utf-8") for path in [*sources(), *TEMPLATES.rglob("*.html")]]
    everything = "\n".join(texts)
    unused = [
        template
        for path in TEMPLATES.rglob("*.html")
        if (template := path.relative_to(TEMPLATES).as_posix()) not in everything
        and not template.startswith(tuple(KNOWN_TO_FRAMEWORK))
    ]
    assert unused == []


def test_every_block_has_its_template_and_every_block_template_its_block():
    keys = set()
    for model in apps.get_models():
        for field in model._meta.fields:
            if isinstance(field, StreamField) and model.__module__.split(".")[0] in CODE:
                for block in field.stream_block.child_blocks.values():
                    if template := getattr(block.meta, "template", None):
                        keys.add(template)
    files = {path.relative_to(TEMPLATES).as_posix() for path in (TEMPLATES / "blocks").iterdir()}
    assert keys == files


@pytest.mark.parametrize("folder", ["blocks", "components", "themes"])
def test_every_style_sheet_is_imported(folder):
    css = ROOT / "site_core" / "static" / "css"
    imported = "\n".join(path.read_text(encoding="utf-8") for path in css.rglob("*.css"))
    unused = [
        path.name for path in (css / folder).glob("*.css") if f'{path.name}")' not in imported
    ]
    assert unused == []


def test_no_width_depends_on_a_font_that_is_still_to_come():
    # ``ch`` is the zero of the font in use, so boxes would move when the brand's own arrives.
    css = ROOT / "site_core" / "static" / "css"
    moving = re.compile(r"\dch\b")
    assert [
        f.name for f in css.rglob("*.css") if moving.search(f.read_text(encoding="utf-8"))
    ] == []


@pytest.mark.django_db
def test_models_and_migrations_agree():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_every_page_type_lives_where_its_template_does():
    for model in apps.get_models():
        if issubclass(model, Page) and model.__module__.split(".")[0] in CODE:
            assert (TEMPLATES / model.template).is_file(), model.template


def test_nothing_names_a_machine_or_a_registry():
    hosts = ("registry.npmjs" + ".org", "files.pythonhosted" + ".org", "pypi.org" + "/simple")
    found = []
    for path in tracked(".py", ".md", ".toml", ".txt", ".html", ".sh", "Makefile", "run", "prod"):
        text = path.read_text(encoding="utf-8")
        found += [(name(path), host) for host in (*hosts, str(ROOT), "/ro" + "ot/") if host in text]
    assert found == []
