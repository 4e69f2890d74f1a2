"""WordPress exports: what becomes of posts, their authors, topics, dates, addresses and states."""

import datetime

import pytest

from articles.models import ArticlePage, Author
from site_core.pages.topics import Topic
from site_core.redirects.models import Redirect
from tests.articles.importing.exports import attachment, item, postmeta, wxr
from tests.builders import make_author, picture_file

TERMS = (
    '<category domain="category" nicename="bystanders"><![CDATA[Bystanders &amp; friends]]></category>'
    '<category domain="post_tag" nicename="humor">Humor</category>'
    '<category domain="category" nicename="uncategorized">Uncategorized</category>'
)


def only() -> ArticlePage:
    return ArticlePage.objects.get()


@pytest.mark.parametrize("version", ["1.0", "1.1", "1.2"])
def test_a_post_becomes_a_draft_with_all_that_is_said_of_it(bring, site, version):
    more = f"<excerpt:encoded><![CDATA[In <b>short</b>.]]></excerpt:encoded>{TERMS}"
    report = bring(wxr(item(7, "One &amp; two", more=more), version=version))
    page = only()
    assert (page.title, page.slug, page.live) == ("One & two", "post-7", False)
    assert page.date == datetime.date(2018, 8, 20)
    assert page.first_published_at.year == 2018
    assert page.author == Author.objects.get(site=site, name="Rowan Ellery")
    assert page.summary == "In short."
    assert [topic.name for topic in page.topics.all()] == ["Bystanders & friends", "Humor"]
    assert report.counts["new"] == 1


def test_authors_and_topics_that_are_there_are_used(bring, site, other_site):
    here, elsewhere = (
        make_author(site, name="rowan  ELLERY"),
        make_author(other_site, name="Rowan Ellery"),
    )
    topic = Topic.objects.create(site=site, name="Comedy", slug="comedy", synonyms="humor, jokes")
    bring(wxr(item(7, more=TERMS)))
    assert only().author == here != elsewhere
    assert topic in only().topics.all()


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ({"status": "draft"}, 1), ({"status": "private"}, 1), ({"status": "pending"}, 1),
        ({"status": "future"}, 1), ({"status": "strange"}, 1), ({"post_password": "sesame"}, 1),
        ({"status": "trash"}, 0), ({"status": "auto-draft"}, 0), ({"post_type": "page"}, 0),
        ({"post_type": "nav_menu_item"}, 0),
    ],
)  # fmt: skip
def test_what_was_not_public_is_not_published(bring, fields, count):
    report = bring(wxr(item(1, **fields), item(2)), publish=True)
    assert ArticlePage.objects.filter(live=True).count() == 1
    assert ArticlePage.objects.count() == 1 + count
    assert report.words


def test_publishing_keeps_the_dates_and_redirects_old_addresses(bring, site, get):
    slug = postmeta("_wp_old_slug", "older-name")
    modified = {"post_modified_gmt": "2019-01-02 03:04:05"}
    bring(wxr(item(123, more=slug, post_name="post-123", **modified)), publish=True)
    page = only()
    assert page.live
    assert page.first_published_at.date() == datetime.date(2018, 8, 20)
    assert page.last_published_at.date() == datetime.date(2019, 1, 2)
    for old in ("/2018/08/post-123/", "/?p=123", "/index.php?p=123", "/2018/08/older-name/"):
        answer = get(site, old)
        assert (answer.status_code, answer["Location"]) == (301, "/articles/post-123/"), old


def test_a_redirect_that_people_made_stays(bring, site):
    made = Redirect.objects.create(site=site, old_path="/2018/08/post-1/", target_link="/search/")
    report = bring(wxr(item(1)))
    made.refresh_from_db()
    assert made.target_link == "/search/"
    assert "leads elsewhere already" in report.words


def test_addresses_are_made_unique_and_it_is_told(bring):
    report = bring(wxr(item(1, post_name="same"), item(2, post_name="same"), item(3, post_name="")))
    assert set(ArticlePage.objects.values_list("slug", flat=True)) == {"same", "same-2", "a-post"}
    assert "“same-2” here, not “same”" in report.words


def test_links_between_posts_lead_to_pages_also_to_later_ones(bring):
    text = (
        '<p><a href="https://old.example/2018/08/post-2/">Next</a> <a href="/?p=2">again</a> '
        '<a href="http://www.old.example/2018/08/post-1">me</a> <a href="/gone/">gone</a></p>'
    )
    report = bring(wxr(item(1, text=text), item(2)))
    first, second = ArticlePage.objects.order_by("pk")
    html = first.get_latest_revision_as_object().body[0].value.source
    assert html.count(f'<a linktype="page" id="{second.pk}">') == 2
    assert 'href="https://old.example/gone/"' in html
    assert "https://old.example/gone/" in report.words


def test_the_featured_picture_comes_from_the_media_folder(bring, tmp_path):
    folder = tmp_path / "uploads" / "2018" / "08"
    folder.mkdir(parents=True)
    (folder / "stage.jpg").write_bytes(picture_file().read())
    files = attachment(9, "https://old.example/wp-content/uploads/2018/08/stage.jpg", "A stage")
    text = (
        '<img src="https://old.example/wp-content/uploads/2018/08/stage-300x200.jpg" alt="Lights">'
    )
    data = wxr(files, item(1, text=f"<p>Words</p>{text}", more=postmeta("_thumbnail_id", 9)))
    report = bring(data, media=tmp_path / "uploads")
    page = only()
    assert page.image_alt == "A stage"
    chosen = page.body.raw_data[1]["value"]["image"]
    assert chosen == {"image": page.image_id, "alt_text": "Lights", "decorative": False}
    assert report.counts["pictures"] == 1


def test_missing_media_is_told_and_leaves_a_link(bring):
    report = bring(
        wxr(item(1, text='<p>Look:</p><img src="/wp-content/uploads/a.jpg" alt="A cat">'))
    )
    assert "The picture is missing: /wp-content/uploads/a.jpg" in report.words
    assert "Picture: A cat" in only().body[0].value.source


def test_a_reusable_block_is_put_in_and_a_circle_is_told(bring):
    ref = '<!-- wp:block {"ref":50} /-->'
    report = bring(
        wxr(
            item(
                50,
                text=f"<!-- wp:paragraph --><p>Reused.</p><!-- /wp:paragraph -->{ref}",
                post_type="wp_block",
            ),
            item(1, text=f"<!-- wp:paragraph --><p>First.</p><!-- /wp:paragraph -->{ref}"),
        )
    )
    assert only().body[0].value.source == "<p>First.</p><p>Reused.</p>"
    assert "in a circle" in report.words


def test_the_words_of_a_tweet_come_from_what_wordpress_kept(bring):
    kept = (
        '<blockquote class="twitter-tweet"><p>Harm reduction.</p>&mdash; Tarana (@TaranaBurke) '
        '<a href="https://twitter.com/TaranaBurke/status/1031498206260150272">August 20, 2018</a></blockquote>'
    )
    url = "https://twitter.com/TaranaBurke/status/1031498206260150272"
    bring(wxr(item(1, text=f"Before\n\n{url}\n\nAfter", more=postmeta("_oembed_ab12", kept))))
    kinds = [block["type"] for block in only().body.raw_data]
    value = only().body.raw_data[1]["value"]
    assert kinds == ["text", "post", "text"]
    assert (value["author"], value["handle"], value["date"]) == (
        "Tarana",
        "@TaranaBurke",
        "2018-08-20",
    )
    assert value["text"] == "Harm reduction."
