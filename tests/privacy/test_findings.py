"""Whatever makes a browser ask another host, or runs in a page, is found."""

import pytest

from site_core.privacy import checking
from site_core.privacy.checking import check_site

BAD = {
    '<img src="https://pixel.example/1.gif">': "request",
    '<script src="//cdn.example/a.js"></script>': "request",
    '<link rel="preconnect" href="https://fonts.example">': "request",
    '<img srcset="/a.jpg 1x, https://pixel.example/b.jpg 2x">': "request",
    '<p style="background: url(https://pixel.example/x)">': "request",
    "<script>track()</script>": "inline",
    '<body onload="track()">': "inline",
    '<iframe src="/x/"></iframe>': "inline",
    "<![x[y]]>": "inline",
    '<img src="http://[bad">': "request",
    '<img src="/\\pixel.example/1.gif">': "request",
    '<img src="https:pixel.example/1.gif">': "request",
    '<img src="///pixel.example/1.gif">': "request",
    "<style>p { background: URL(https://pixel.example/x) }</style>": "request",
    '<style>@import "https://pixel.example/x.css"</style>': "request",
    "<style>@import url(//pixel.example/x.css)</style>": "request",
    '<svg><style>p { fill: image-set("//pixel.example/x") }</style></svg>': "request",
    '<svg><image href="https://pixel.example/x"/></svg>': "request",
    '<svg><image xlink:href="https://pixel.example/x"/></svg>': "request",
    '<svg><use href="https://pixel.example/x#a"/></svg>': "request",
    '<svg><path fill="url(https://pixel.example/x#a)"/></svg>': "request",
    '<a href="/" ping="/own https://pixel.example/x">': "request",
    '<form action="https://collect.example/"></form>': "request",
    '<button formaction="https://collect.example/">': "request",
    '<base href="https://elsewhere.example/">': "request",
    '<meta http-equiv="Refresh" content="0; URL=https://elsewhere.example/">': "request",
    '<meta http-equiv="refresh" content="0;\'https://elsewhere.example/\'">': "request",
    '<link rel="mask-icon" href="https://pixel.example/x.svg">': "request",
}
HARMLESS = (
    "<title>url(https://pixel.example/x)</title><p>url(https://pixel.example/x)</p>"
    '<a href="https://elsewhere.example/">Elsewhere</a><link rel="me" href="https://elsewhere.example">'
    '<svg><use href="#a"/><image href="/x.png"/></svg><style>p { fill: url(/x.svg) }</style>'
    '<form action="/search/"></form><base href="/"><meta http-equiv="refresh" content="5">'
    '<img src="data:image/gif;base64,R0lGOD"><img src="//a.example/x.gif"><img src="http://A.example/x">'
)


@pytest.mark.parametrize("html", BAD)
def test_what_should_not_be_is_found(filled, html, answered):
    answered(html)
    kinds = {finding["kind"] for finding in check_site(filled).findings} - {"unread"}
    assert BAD[html] in kinds


def test_what_is_harmless_is_not_found(filled, answered):
    answered(HARMLESS)
    assert {finding["kind"] for finding in check_site(filled).findings} <= {"unread"}


def test_a_base_decides_where_other_addresses_lead(filled, answered):
    answered('<base href="https://elsewhere.example/"><img src="x.gif">')
    assert "https://elsewhere.example/x.gif" in {
        each["what"] for each in check_site(filled).findings
    }


@pytest.mark.parametrize(
    "path", ["/static/../x", "/static//etc/passwd", "/static/%00", "/static/no.js"]
)
def test_a_file_that_is_not_there_was_not_read(filled, answered, path):
    answered(f'<script src="{path}"></script>', status=404)
    check = checking.Check(filled)
    checking._read_file(check, "scripts", path)
    assert {finding["kind"] for finding in check.findings} == {"unread"}
