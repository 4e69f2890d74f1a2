"""JSON-LD of what blocks show: our own videos, and questions with their answers."""

from site_core.pages.streams import plain_text
from site_core.pages.structured_data import CONTEXT, without_empty


def found_in_blocks(page, root_url: str, canonical: str) -> list[dict]:
    """Return what the blocks of ``page`` are to schema.org."""
    blocks = [child for stream in page.streams for child in stream]
    videos = [block.value for block in blocks if block.block_type == "video"]
    own = [video for video in videos if video.get("file")]
    questions = [
        item for block in blocks if block.block_type == "faq" for item in block.value["items"]
    ]
    found = [_video(video, root_url, page) for video in own]
    return found + ([_faq(questions, canonical)] if questions else [])


def _words(value) -> str:
    return plain_text(getattr(value, "source", "") or "")


def _video(value, root_url: str, page) -> dict:
    """Return a video kept on the site; search engines ask for a picture and a date."""
    file, words = value["file"], _words(value.get("transcript"))
    poster = value.poster_url

    def whole(address):
        return f"{root_url}{address}" if address.startswith("/") else address

    return without_empty(
        {
            "@context": CONTEXT,
            "@type": "VideoObject",
            "name": value["title"],
            "description": page.meta_description or value["title"],
            "transcript": words,
            "uploadDate": file.created_at.isoformat(),
            "thumbnailUrl": whole(poster) if poster else "",
            "contentUrl": whole(file.url),
        }
    )


def _faq(questions, canonical: str) -> dict:
    return {
        "@context": CONTEXT,
        "@type": "FAQPage",
        "url": canonical,
        "mainEntity": [
            {
                "@type": "Question",
                "name": item["question"],
                "acceptedAnswer": {"@type": "Answer", "text": _words(item["answer"])},
            }
            for item in questions
        ],
    }
