"""Exports written by hand, small enough to see what is in them."""

from xml.sax.saxutils import escape

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/{version}/excerpt/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:wp="http://wordpress.org/export/{version}/">
<channel><title>Old</title><link>https://old.example</link>
<wp:wxr_version>{version}</wp:wxr_version><wp:base_blog_url>https://old.example</wp:base_blog_url>
<wp:author><wp:author_login>rowan</wp:author_login>
<wp:author_display_name><![CDATA[Rowan Ellery]]></wp:author_display_name></wp:author>
"""
TAIL = "</channel></rss>"


def item(number, title="A post", text="<p>Words.</p>", more="", **fields):
    """Return one item; ``fields`` are elements of WordPress' own, such as ``status``."""
    fields = {
        "post_id": number, "post_date_gmt": "2018-08-20 10:00:00", "post_name": f"post-{number}",
        "status": "publish", "post_type": "post", **fields,
    }  # fmt: skip
    own = "".join(f"<wp:{name}>{escape(str(value))}</wp:{name}>" for name, value in fields.items())
    return (
        f"<item><title>{escape(title)}</title><link>https://old.example/2018/08/post-{number}/</link>"
        f'<guid isPermaLink="false">https://old.example/?p={number}</guid><dc:creator>rowan</dc:creator>'
        f"<content:encoded><![CDATA[{text}]]></content:encoded>{own}{more}</item>\n"
    )


def attachment(number, url, alt="", parent=0):
    """Return an item that names a file."""
    meta = (
        f"<wp:attachment_url>{url}</wp:attachment_url>"
        f"{postmeta('_wp_attachment_image_alt', alt) if alt else ''}"
    )
    return item(
        number, "A file", "", meta, post_type="attachment", status="inherit", post_parent=parent
    )


def postmeta(key, value):
    """Return what a plugin or WordPress keeps with a post."""
    return (
        f"<wp:postmeta><wp:meta_key>{key}</wp:meta_key>"
        f"<wp:meta_value><![CDATA[{value}]]></wp:meta_value></wp:postmeta>"
    )


def wxr(*items, version="1.2"):
    """Return a whole export."""
    return (HEAD.format(version=version) + "".join(items) + TAIL).encode()
