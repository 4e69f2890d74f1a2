"""Which block HTML becomes, and that what has none stays as words."""

import pytest


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("One\ntwo\n\nThree", "<p>One<br/>two</p><p>Three</p>"),
        ("<b>A</b>\r\n\r\n<em>B</em>", "<p><b>A</b></p><p><i>B</i></p>"),
        ("<p>A<div>B</div>C", "<p>A</p><p>B</p><p>C</p>"),
        ("<strong><b>A</b></strong>", "<p><b>A</b></p>"),
        (
            "<ul><li>A<ol><li>B</li></ol></li>C</ul>",
            "<ul><li>A<ol><li>B</li></ol></li><li>C</li></ul>",
        ),
        ("<dl><dt>T</dt><dd>D</dd></dl>", "<p><b>T</b></p><p>D</p>"),
        ("<pre>a\n  b &lt;c&gt;</pre>", "<p>a<br/>\xa0\xa0b &lt;c&gt;</p>"),
        ("&lt;script&gt; &amp; 1 < 2", "<p>&lt;script&gt; &amp; 1 &lt; 2</p>"),
        ('<a href="/f.pdf">File</a>', '<p><a linktype="document" id="8">File</a></p>'),
        ('<a href="mailto:a@b.example">Mail</a>', '<p><a href="mailto:a@b.example">Mail</a></p>'),
        ("[unknown id=3] stays", "<p>[unknown id=3] stays</p>"),
    ],
)
def test_words_stay_words(convert, html, text):
    assert convert(html, prepared=True) == [("text", text)]


@pytest.mark.parametrize(
    ("html", "kinds"),
    [
        ("<h1>A</h1><h2>B</h2>", ["heading", "heading"]),
        ("<p>a<img src=x.jpg alt=y>b</p>", ["text", "image", "text"]),
        ("<blockquote><p>Q</p><cite>Ann</cite></blockquote>", ["quote"]),
        ("<table><tr><th>A<th>B<tr><td>1<td>2</table>", ["table"]),
        ("https://youtu.be/O_HyZ5aW76c", ["video"]),
        ("[embed]https://vimeo.com/76979871[/embed]", ["video"]),
        ("<iframe src='//player.vimeo.com/video/76979871?x=1'></iframe>", ["video"]),
        ("https://bsky.app/profile/rowan.example/post/3kabc", ["post"]),
        ("https://mastodon.example/@rowan/112233445566", ["post"]),
        (
            '<div class="wp-block-button"><a class="wp-block-button__link" href="https://x.example">Go</a></div>',
            ["cta"],
        ),
        ("<details><summary>Why?</summary><p>So.</p></details>", ["faq"]),
        ("[gallery ids='9']", ["image"]),
        ("<hr>", []),
    ],
)
def test_each_has_its_block(convert, html, kinds):
    assert [kind for kind, _ in convert(html, prepared=True)] == kinds


def test_a_caption_of_the_old_editor_goes_with_its_picture(convert):
    html = '[caption id="a" width="3"]<a href="/x.jpg"><img src="/x.jpg" alt="X" /></a> Said <b>so</b>[/caption]'
    [(kind, value)] = convert(html, prepared=True)
    assert (kind, value["caption"], value["image"]["alt_text"]) == ("image", "Said so", "X")


def test_a_quotation_keeps_who_said_it_and_its_links(convert):
    html = '<blockquote><p>See <a href="https://a.example/">this</a>.</p><cite>Ann Lee</cite></blockquote>'
    (_, quote), (_, links) = convert(html)
    assert (quote["text"], quote["author"]) == ("See this.", "Ann Lee")
    assert '<a href="https://a.example/">' in links


def test_headings_begin_at_two_whatever_they_began_at(convert):
    levels = [value["level"] for _, value in convert("<h3>A</h3><h4>B</h4><h3>C</h3>")]
    assert levels == ["h2", "h3", "h2"]


def test_a_table_keeps_links_and_fills_up_what_spans(convert):
    [(_, value)] = convert(
        "<table><caption>Cap</caption><tr><th>A</th><th>B</th></tr>"
        '<tr><td colspan=2><a href="https://a.example/">x</a></td></tr></table>'
    )
    assert value["caption"] == "Cap"
    assert value["rows"] == [{"values": ['<p><a href="https://a.example/">x</a></p>', ""]}]


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<iframe src='https://maps.example/x'></iframe>", "became a link: https://maps.example/x"),
        ("https://www.facebook.com/1/posts/2/", "is a link: https://www.facebook.com/1/posts/2/"),
        ("<p>x<script>y</script></p>", "Left out: scripts."),
        ("<form><input></form>", "A form"),
        ("<img src=missing.jpg alt=a>", "The picture is missing"),
        ("<a href='/lost/'>x</a>", "Leads to the old website"),
        ("<img src=a.jpg>", "no words for people who cannot see it"),
        ("<!-- wp:latest-posts /-->", "fills by itself was left out: latest-posts"),
        ("[contact-form-7 id='1']", "nobody runs here"),
        ("https://x.com/a/status/123456", "words of this post are not in the export"),
    ],
)
def test_what_somebody_has_to_look_at_is_told(convert, html, words):
    convert(html, prepared=True)
    assert words in convert.words
