"""What the old website did not show yet is not published, and every article can be reached."""

from datetime import timedelta

import pytest
from django.utils import timezone

from articles.models import ArticlePage
from tests.articles.importing.exports import item, wxr


def later() -> str:
    return (timezone.now() + timedelta(days=3)).strftime("%Y-%m-%d %H:%M:%S")


def test_drafts_of_jekyll_stay_drafts(bring, tmp_path):
    for name in ("_drafts/idea.md", "_posts/2018-08-20-done.md"):
        (tmp_path / "blog" / name).parent.mkdir(parents=True)
        (tmp_path / "blog" / name).write_text("# Title\n\nText.")
    report = bring(tmp_path / "blog", publish=True)
    assert sorted(ArticlePage.objects.values_list("slug", "live")) == [
        ("done", True),
        ("idea", False),
    ]
    assert report.counts["kept as drafts"] == 1
    assert "It was a draft." in report.words


@pytest.mark.parametrize("kind", ["files", "wordpress"])
def test_what_is_dated_in_the_future_stays_a_draft_until_its_date_has_come(
    bring, tmp_path, monkeypatch, kind
):
    data = wxr(item(1, post_date_gmt=later()))
    if kind == "files":
        (tmp_path / "blog").mkdir()
        data = tmp_path / "blog"
        (data / "post.md").write_text(f"---\ndate: {later()}\n---\n# Title\n\nText.")
    for _ in range(2):
        report = bring(data, publish=True)
        assert not ArticlePage.objects.get().live
    report = bring(data, publish=True, overwrite=True)
    assert report.counts["kept as drafts"] == 1
    assert "It is a draft. Its date is in the future." in report.words
    assert not ArticlePage.objects.get().live
    now = timezone.now() + timedelta(days=4)
    monkeypatch.setattr("articles.importing.filling.timezone.now", lambda: now)
    report = bring(data, publish=True)
    assert report.counts["unchanged"] == 1
    assert ArticlePage.objects.get().live


@pytest.mark.parametrize("slug", ["2020", "feed", "about", "by", "series"])
def test_an_address_of_the_list_itself_is_not_given_to_an_article(bring, site, get, slug):
    report = bring(wxr(item(1, "A title of its own", post_name=slug)), publish=True)
    page = ArticlePage.objects.get()
    assert page.slug == f"{slug}-2"
    assert f"Its address is “{slug}-2” here, not “{slug}”." in report.words
    answer = get(site, f"/articles/{slug}-2/")
    assert "A title of its own" in answer.content.decode()
