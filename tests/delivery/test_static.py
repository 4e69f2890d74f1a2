"""Style sheets as production serves them: one request per theme."""

import gzip
import json
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders

from site_core.delivery.static import CompiledStaticStorage, inline_imports, squeeze


def inline(name, **sheets):
    files = {key.replace("__", "/") + ".css": text for key, text in sheets.items()}
    return inline_imports(name, files.__getitem__)


def test_an_import_is_replaced_by_what_it_imports():
    css = inline("css/site.css", css__site='@import url("a.css");\nb{}', css__a="a{}")
    assert css == "a{}\nb{}"


def test_a_layer_stays_a_layer():
    css = inline("css/site.css", css__site='@import url("a.css") layer(base);', css__a="a{}")
    assert css == "@layer base {\na{}\n}"


def test_what_is_for_paper_stays_for_paper():
    css = inline("css/site.css", css__site='@import url("a.css") print;', css__a="a{}")
    assert css == "@media print {\na{}\n}"


def test_imports_are_followed_however_deep():
    css = inline(
        "css/site.css",
        css__site='@import url("themes/t.css") layer(theme.quad);',
        css__themes__t='@import url("../a.css") layer(x);t{}',
        css__a='@import url("blocks/b.css");a{}',
        css__blocks__b="b{}",
    )
    assert css == "@layer theme.quad {\n@layer x {\nb{}a{}\n}t{}\n}"


def test_order_is_kept():
    sheets = {"css__a": "a{}", "css__b": "b{}"}
    css = inline("css/site.css", css__site='@import url("b.css");@import url("a.css");', **sheets)
    assert css == "b{}a{}"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ('url("../../fonts/x.woff2")', 'url("../fonts/x.woff2")'),
        ('url("x.png")', 'url("../css/themes/x.png")'),
        ('url("img/x.png")', 'url("../css/themes/img/x.png")'),
        ('url("./x.png")', 'url("../css/themes/x.png")'),
        ('url("data:image/png;base64,AA==")', 'url("data:image/png;base64,AA==")'),
        ('url("https://example.org/x.png")', 'url("https://example.org/x.png")'),
        ('url("/static/x.png")', 'url("/static/x.png")'),
        ('url("#filter")', 'url("#filter")'),
    ],
)
def test_addresses_stay_right_seen_from_the_importing_folder(written, expected):
    css = inline(
        "css/site.css",
        css__site='@import url("themes/t.css");',
        css__themes__t=f"t{{src:{written}}}",
    )
    assert css == f"t{{src:{expected}}}"


def test_addresses_in_the_same_folder_are_left_alone():
    css = inline("css/site.css", css__site='@import url("a.css");', css__a='a{src:url("x.png")}')
    assert css == 'a{src:url("x.png")}'


def test_addresses_beside_a_nested_import_are_rewritten_once():
    css = inline(
        "css/site.css",
        css__site='@import url("themes/t.css");',
        css__themes__t='@import url("u.css");t{src:url("../t.png")}',
        css__themes__u='u{src:url("../u.png")}',
    )
    assert css == 'u{src:url("../css/u.png")}t{src:url("../css/t.png")}'


def test_a_missing_sheet_is_an_error_not_a_silent_gap():
    with pytest.raises(KeyError):
        inline("css/site.css", css__site='@import url("gone.css");')


@pytest.mark.parametrize("theme", ["house-lights", "quad", "muster"])
def test_our_themes_need_no_further_request(theme):
    def read(name):
        path = finders.find(name)
        assert path, f"{name} does not exist"
        return Path(path).read_text(encoding="utf-8")

    css = inline_imports(f"css/site-{theme}.css", read)
    assert "@import" not in css
    for layer in ("tokens", "base", "components"):
        assert f"@layer {layer}" in css


@pytest.fixture
def compiled(tmp_path):
    files = {
        "css/site-test.css": '@import url("themes/t.css") layer(tokens);\nbody{color:red}' * 20,
        "css/themes/t.css": 't{src:url("../../fonts/x.woff2")}',
        "fonts/x.woff2": "font",
        "js/site.js": 'import { a } from "./a.js";\na();\n',
        "js/a.js": "export const a = () => 1;\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    storage = CompiledStaticStorage(location=str(tmp_path), base_url="/static/")
    for _, _, problem in storage.post_process({name: (storage, name) for name in files}):
        if isinstance(problem, Exception):
            raise problem
    manifest = json.loads((tmp_path / "staticfiles.json").read_text())
    return tmp_path, manifest["paths"]


def test_compiled_names_carry_a_hash_and_so_do_the_addresses_inside(compiled):
    folder, paths = compiled
    assert paths["css/site-test.css"] != "css/site-test.css"
    css = (folder / paths["css/site-test.css"]).read_text()
    assert "@import" not in css
    assert f"../{paths['fonts/x.woff2']}" in css


def test_compiled_scripts_import_each_other_by_their_hashed_names(compiled):
    folder, paths = compiled
    assert paths["js/a.js"].removeprefix("js/") in (folder / paths["js/site.js"]).read_text()


def test_compiled_sheets_are_compressed_beforehand(compiled):
    folder, paths = compiled
    plain = folder / paths["css/site-test.css"]
    packed = plain.with_name(f"{plain.name}.gz")
    assert gzip.decompress(packed.read_bytes()) == plain.read_bytes()
    assert plain.with_name(f"{plain.name}.br").exists()


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("a {\n  color: red; /* why */\n  top: 0;\n}\n\nb{}", "a{color: red;top: 0}b{}"),
        ("a :hover, a:hover { b > c { } }", "a :hover,a:hover{b > c{}}"),
        ('a { content: " ; { } ,  " }', 'a{content: " ; { } ,  "}'),
    ],
)
def test_white_space_goes_where_it_means_nothing(written, expected):
    assert squeeze(written) == expected
