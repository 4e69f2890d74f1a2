"""The design system's page: for staff, on their own sites, complete by itself."""

import re

import pytest

from home.design_system import foundations, palettes
from site_core.branding.models import Brand, Theme
from tests.builders import make_image, make_user
from tests.markup import dangers, parse, sheet_address
from tests.samples import distinct_blocks
from tests.validity import problems

URL = "/admin/design/"


@pytest.fixture
def editor(site, login):
    return login(make_user(site=site, role="editor"), site)


def test_only_for_staff_and_never_kept(site, get, editor):
    assert get(site, URL).status_code == 302
    assert get(site, f"{URL}states-quad.css").status_code == 302
    answer = editor.get(URL)
    assert answer.status_code == 200
    assert answer["Cache-Control"] == "private, no-store"
    assert '<meta name="robots" content="noindex">' in answer.content.decode()
    assert "'unsafe-inline'" not in answer["Content-Security-Policy"]


def test_somebody_without_a_role_is_refused(site, login):
    assert login(make_user(), site).get(URL).status_code in (302, 403)


def test_the_help_menu_leads_to_it(editor):
    assert URL in editor.get("/admin/").content.decode()


@pytest.mark.parametrize("role", ["author", "editor", "site_admin"])
def test_other_sites_are_never_shown(site, other_site, login, role):
    Brand.objects.create(site=other_site, brand_color="#123456")
    make_image(other_site, title="secret")
    client = login(make_user(site=site, role=role), site)
    for asked in (f"?site={other_site.pk}", "?site=x", "?site=99999999999", "?theme=none"):
        html = client.get(URL + asked).content.decode()
        assert "Site A" in html
        assert "Site B" not in html
        assert "brand=123456" not in html


def test_somebody_with_two_sites_switches_between_their_brands(site, other_site, login):
    Brand.objects.create(site=other_site, brand_color="#123456", theme="muster")
    user = make_user(site=site, role="editor")
    user.groups.add(*make_user(site=other_site, role="editor").groups.all())
    client = login(user, site)
    html = client.get(f"{URL}?site={other_site.pk}").content.decode()
    assert "brand=123456" in html
    assert f'href="?site={site.pk}"' in html
    sheet = client.get(sheet_address(html)).text
    assert "#123456" in sheet
    assert "css/site-muster.css" in sheet


def test_every_theme_is_valid_and_complete(site, editor, tmp_path):
    make_image(site)
    bodies = {theme: editor.get(f"{URL}?theme={theme}").content for theme in Theme.values}
    for theme, body in bodies.items():
        soup = parse(body)
        assert f"css/site-{theme}.css" in editor.get(sheet_address(body.decode())).text
        assert dangers(soup) == []
        assert len(soup.find_all("h1")) == 1
        ids = [element["id"] for element in soup.find_all(id=True)]
        assert len(ids) == len(set(ids))
        anchors = {a["href"][1:] for a in soup.find_all("a", href=re.compile("^#."))}
        assert anchors <= set(ids)
    assert problems(bodies, tmp_path) == []


def test_every_block_with_a_look_of_its_own_is_shown(site, editor):
    html = editor.get(URL).content.decode()
    text = parse(html).text
    looks = [b for b in distinct_blocks().values() if getattr(b.meta, "template", None)]
    assert len(looks) > 15
    for block in looks:
        assert str(block.meta.description) in text, block.name
    assert 'class="callout is-important"' in html
    assert "With only what it needs" in html


@pytest.mark.parametrize("theme", Theme.values)
def test_every_color_and_step_is_shown(site, editor, theme):
    soup = parse(editor.get(f"{URL}?theme={theme}").content)
    sheet = foundations.read_sheet("css/design.css")
    steps = [*foundations.scale(theme, "s"), *foundations.scale(theme, "t-")]
    assert len(steps) == 15
    for name, _ in steps:
        assert soup.find(attrs={"data-token": name})
        assert f'[data-token="{name}"]' in sheet
    shown = {item.strong.text for item in soup.select(".ds-colors li")}
    assert {"page", "text", "link", "error"} <= shown
    assert all(family in soup.text for _, _, family in foundations.faces(theme))
    assert "var(" not in str(foundations.faces(theme))


def test_states_are_the_rules_of_the_real_thing():
    css = foundations.states_css("quad")
    assert ".button.as-hover" in css or "&.as-hover" in css
    assert ".as-focus" in css
    assert ":hover" not in css
    assert "@font-face" not in css


def test_sample_forms_do_nothing(editor):
    answer = editor.post(URL, {"email": "robin@example.org"})
    assert (answer.status_code, answer["Location"]) == (302, URL)


def test_a_block_is_shown_in_each_of_its_own_states(rf, site):
    request = rf.get("/")
    request._wagtail_site = site
    groups = dict(palettes.catalog(request))
    states = [s.state for e in groups["Voices"] if e.key == "post" for s in e.samples]
    assert states == ["Shown", "Removed by its author", "With only what it needs"]
