"""What networks answer, in the form they do."""

from tests.embeds.misbehaving import good

BLUESKY = "public.api.bsky.app/xrpc/"
DID = "did:plc:ab12"


def x(number: int, text: str, name="Tarana Burke", handle="TaranaBurke", day="August 20, 2018"):
    """Return X's oEmbed answer."""
    link = f"https://twitter.com/{handle}/status/{number}?ref_src=twsrc%5Etfw"
    html = (
        f'<blockquote class="twitter-tweet"><p lang="en" dir="ltr">{text}</p>&mdash; {name} '
        f'(@{handle}) <a href="{link}">{day}</a></blockquote>\n'
    )
    data = {"author_name": name, "author_url": f"https://twitter.com/{handle}", "html": html}
    return good({**data, "provider_name": "Twitter", "type": "rich", "version": "1.0"})


def bluesky_post(name: str, text: str, did=DID, at="2026-04-14T23:30:00.000Z", **more) -> dict:
    """Return a post as Bluesky's interface describes it."""
    author = {"did": did, "handle": "ana.bsky.social", "displayName": "Ana Ruiz", "labels": []}
    author["avatar"] = "https://cdn.bsky.app/img/avatar/plain/ab12/cid@jpeg"
    record = {"$type": "app.bsky.feed.post", "text": text, "createdAt": at, "langs": ["es-MX"]}
    uri = f"at://{did}/app.bsky.feed.post/{name}"
    return {"uri": uri, "cid": "c", "author": author, "record": record, **more}


def mastodon_status(pk: int, text: str, reply_to=None, acct="ana", **more) -> dict:
    """Return a post as Mastodon's interface describes it."""
    account = {
        "id": "1", "acct": acct, "display_name": "Ana Ruiz", "url": f"https://social.example/@{acct}",
        "avatar_static": "https://files.social.example/ana.png",
    }  # fmt: skip
    return {
        "id": str(pk), "created_at": "2026-04-14T10:00:00.000Z", "visibility": "public",
        "in_reply_to_id": str(reply_to) if reply_to else None, "spoiler_text": "", "reblog": None,
        "content": text, "url": f"https://social.example/@{acct}/{pk}", "account": account,
        "language": "en", "media_attachments": [], **more,
    }  # fmt: skip
