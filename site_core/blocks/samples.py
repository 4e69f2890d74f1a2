"""What blocks are previewed with that is not invented: pictures, files and pages of a site."""

from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Site


class SampleMixin:
    """A block previewed with what the site being edited owns; ``sample(site)`` returns the value."""

    def get_preview_value(self):
        """Preview outside any request with what there is."""
        return self.sample(None)

    def get_preview_context(self, value, parent_context=None):
        """Preview with what belongs to the request's site, never another's (P02)."""
        context = super().get_preview_context(value, parent_context)
        site = Site.find_for_request(context.get("request"))
        return {**context, "bound_block": self.bind(self.sample(site))} if site else context


def _of_site(queryset, site):
    return queryset.filter(collection__name=site.site_name) if site else queryset


def sample_image(site=None):
    """Return an image of the site's library, or ``None`` if there is none."""
    image = _of_site(get_image_model().objects.order_by("pk"), site).first()
    if image:
        image.contextual_alt_text, image.decorative = "A picture from the library", False
    return image


def sample_documents(site=None) -> list:
    """Return two files of the site's library, or one that stands in for them."""
    model = get_document_model()
    found = list(_of_site(model.objects.order_by("pk"), site)[:2])
    stand_in = model(pk=0, title="Checklist for hosts", file="checklist.pdf", file_size=184_000)
    return found or [stand_in]
