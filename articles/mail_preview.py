"""How an article looks in a mail or a feed reader: its words and pictures, without the site's styles."""

from django.http import HttpResponse
from django.template.loader import render_to_string
from wagtail.models import Site

from articles.feeds.content import alone, blocks_of
from site_core.blocks.linked_pages import linked_pages
from site_core.branding.chrome import chrome_for
from site_core.media.renditions import SPECS, ready
from site_core.pages.previews import Previewed, address_of

MAIL = "mail"


class MailPreviewed(Previewed):
    """Adds that look to what the live preview offers."""

    preview_modes = [*Previewed.preview_modes, (MAIL, "As mail")]

    def serve_preview(self, request, mode_name):
        """Answer with the article as a mail, or as anything else there is."""
        if mode_name != MAIL:
            return super().serve_preview(request, mode_name)
        request.is_preview = True  # held to the public policy, like any preview
        made = ready(self.image, SPECS["jpeg"]) if self.image else []
        context = {
            "page": self,
            "blocks": blocks_of(self),
            "chrome": chrome_for(request),
            "picture": made[-1] if made else None,
            "address": address_of(self, request),
            "plain_headings": True,
        }
        with linked_pages(self.streams, Site.find_for_request(request), self):
            return HttpResponse(alone(render_to_string("articles/mail.html", context, request)))
