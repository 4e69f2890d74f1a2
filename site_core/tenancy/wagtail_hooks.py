"""Keeps the admin inside the sites one works on, and says which one that is."""

from django.templatetags.static import static
from django.utils.html import format_html
from wagtail import hooks
from wagtail.documents import get_document_model
from wagtail.documents.api.admin.views import DocumentsAdminAPIViewSet
from wagtail.images import get_image_model
from wagtail.images.api.admin.views import ImagesAdminAPIViewSet

from site_core.tenancy import alias_screens, page_refusals, seams  # noqa: F401 - register themselves
from site_core.tenancy.policy import own_objects, pages_of_sites, shown_sites

seams.apply()


@hooks.register("construct_page_chooser_queryset")
def own_pages_only(pages, request):
    """Offer only pages of the site worked on in page choosers and their search (P02)."""
    return pages_of_sites(pages, shown_sites(request.user))


@hooks.register("insert_global_admin_css")
def admin_css():
    """Style what is ours in the admin."""
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin.css"))


@hooks.register("insert_global_admin_js")
def admin_js():
    """Keep the admin still for whoever asked for that."""
    return format_html('<script src="{}"></script>', static("js/motion.js"))


class OwnImages(ImagesAdminAPIViewSet):
    """The pictures one may know of; Wagtail's own class knows no collections."""

    def get_queryset(self):
        """Return them."""
        return super().get_queryset() & own_objects(self.request.user, get_image_model())


class OwnDocuments(DocumentsAdminAPIViewSet):
    """The documents one may know of; Wagtail's own class knows no collections."""

    def get_queryset(self):
        """Return them."""
        return super().get_queryset() & own_objects(self.request.user, get_document_model())


@hooks.register("construct_admin_api", order=1000)
def own_media_only(router):
    """Put our classes in the place of Wagtail's, which are registered before."""
    router.register_endpoint("images", OwnImages)
    router.register_endpoint("documents", OwnDocuments)
