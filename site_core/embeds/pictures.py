"""Pictures of posts and posters of videos, fetched at the moment an editor asks and kept as ours."""

import hashlib
import io
from collections.abc import Container

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image as PillowImage
from wagtail.images import get_image_model
from wagtail.images.fields import WagtailImageField
from wagtail.permissions import policy_registry

from site_core.embeds.captured import Captured, Picture, Post
from site_core.embeds.problems import FetchError, Trouble
from site_core.tenancy.roles import site_collection

KINDS = ("image/jpeg", "image/png", "image/webp", "image/gif", "image/avif")
ENDINGS = {"JPEG": "jpg", "PNG": "png", "WEBP": "webp", "GIF": "gif", "AVIF": "avif"}
MOST_BYTES = 8_000_000
MOST_PIXELS = 25_000_000
SECONDS = 12  # for all pictures of one request together
MOST_AT_ONCE = 6
# Where a network keeps its pictures; a server of the fediverse may keep them anywhere public.
HOSTS = {"bluesky": {"cdn.bsky.app", "cdn.bsky.social"}, "x": {"pbs.twimg.com"}}
NOT_ALLOWED = "Pictures were not fetched: you may not add pictures to this site."


class Pictures:
    """Keeps pictures in the collection of one site, each file once."""

    def __init__(self, site, user, make_fetcher):
        self.site, self.user = site, user
        self._make_fetcher, self._fetcher = make_fetcher, None
        self.notes: list[str] = []

    def of(self, captured: Captured, posts: list[Post]) -> tuple[object, dict[int, list]]:
        """Return the portrait, and the pictures of each post with their words, by its place."""
        hosts = HOSTS.get(captured.network)
        wanted = [(at, picture) for at, post in enumerate(posts) for picture in post.pictures]
        if not (wanted or captured.avatar) or not self._allowed():
            return None, {}
        portrait = None
        if captured.avatar:
            portrait = self.get(Picture(captured.avatar), f"Portrait of {captured.author}", hosts)
        found: dict[int, list] = {}
        for at, picture in wanted[:MOST_AT_ONCE]:
            title = picture.alt or f"From a post by {captured.author}"
            if (image := self.get(picture, title, hosts)) is not None:
                found.setdefault(at, []).append((image, picture.alt))
        if (more := len(wanted) - MOST_AT_ONCE) > 0:
            self.notes.append(f"{more} more pictures were left; add them as pictures.")
        if any(not alt for images in found.values() for _, alt in images):
            self.notes.append("Say what each picture shows; its author did not.")
        return portrait, found

    def poster(self, addresses: list[str], title: str, hosts: Container[str]):
        """Return the first of some pictures that is to be had."""
        if not addresses or not self._allowed():
            return None
        for address in addresses:
            if image := self.get(Picture(address), title, hosts, last=address == addresses[-1]):
                return image
        return None

    def _allowed(self) -> bool:
        if self.user is None:  # a command of whoever runs the installation
            return True
        policy = policy_registry.get_by_type(get_image_model())
        may = policy.collections_user_has_any_permission_for(self.user, ["add"])
        if may.filter(pk=site_collection(self.site).pk).exists():
            return True
        self.notes.append(NOT_ALLOWED)
        return False

    def get(self, picture: Picture, title: str, hosts: Container[str] | None, last: bool = True):
        """Return a picture of ours, or nothing and a note."""
        try:
            if self._fetcher is None:
                self._fetcher = self._make_fetcher(SECONDS, most=MOST_BYTES)
            data = self._fetcher.get(picture.url, KINDS, hosts).body
            return self._kept(data, title, picture.alt)
        except (FetchError, ValidationError, ValueError):
            if last:
                self.notes.append(f"A picture could not be fetched: “{title[:80]}”.")
            return None

    def _kept(self, data: bytes, title: str, words: str):
        ending = examine(data)
        model, collection = get_image_model(), site_collection(self.site)
        digest = hashlib.sha1(data, usedforsecurity=False).hexdigest()  # as Wagtail makes it
        known = model.objects.filter(collection=collection, file_hash=digest).first()
        if known is not None:
            return known
        made = model(
            title=title[:255],
            description=words[:255],
            file=ContentFile(data, name=f"post-{digest[:12]}.{ending}"),
            collection=collection,
            uploaded_by_user=self.user,
            file_size=len(data),
            file_hash=digest,
        )
        made.save()
        return made


def examine(data: bytes) -> str:
    """Return the ending of a picture's name; raises for whatever is none, or is too large to open."""
    try:
        with PillowImage.open(io.BytesIO(data), formats=list(ENDINGS)) as opened:
            kind, (width, height) = opened.format, opened.size
        if width * height > MOST_PIXELS:
            raise FetchError(Trouble.LARGE)
        with PillowImage.open(io.BytesIO(data), formats=[kind]) as opened:
            opened.load()  # a header alone says nothing
    except FetchError:
        raise
    except Exception as error:  # noqa: BLE001 - broken pictures make libraries raise anything
        raise FetchError(Trouble.NONSENSE, f"no picture: {type(error).__name__}") from None
    name = f"picture.{ENDINGS[kind]}"
    WagtailImageField().clean(SimpleUploadedFile(name, data))
    return ENDINGS[kind]
