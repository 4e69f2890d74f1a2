"""Answers with the one-sheet of a program: ``/programs/<slug>/one-sheet.pdf``."""

from django.http import Http404, HttpResponse
from django.utils.functional import cached_property
from django.utils.text import slugify
from wagtail.contrib.routable_page.models import path
from wagtail.models import Site

from programs.one_sheet.content import digest_of, sheet_of
from programs.one_sheet.keeping import has_sheet, keep_sheet, may_set, set_sheet
from programs.one_sheet.records import OneSheet
from site_core.blocks.linked_pages import page_address
from site_core.branding.chrome import chrome_for
from site_core.delivery.caching import mark_public

NAME = "one-sheet.pdf"


def _later() -> HttpResponse:
    return HttpResponse(status=503, headers={"Retry-After": "60"})


class OneSheetRoutes:
    """The sheet of a program, and what its page says of it."""

    @path(f"{NAME}/", name="one_sheet")
    def one_sheet_pdf(self, request):
        """Answer with the sheet as it is now: kept, or set if nobody has asked for it before.

        Of a page that is not for everybody nothing is kept.
        """
        site, chrome = Site.find_for_request(request), chrome_for(request)
        if not has_sheet(self):
            raise Http404
        if self.get_view_restrictions():
            if not may_set(site):
                return _later()
            return self._answer(set_sheet(self, site, chrome)[0], chrome)
        digest = digest_of(sheet_of(self, site, chrome), chrome)
        found = OneSheet.objects.filter(page_id=self.pk, site=site, digest=digest).first()
        if found is None:
            if not may_set(site):
                return _later()
            found = keep_sheet(self, site, chrome, digest)
        return mark_public(self._answer(bytes(found.content), chrome))

    def _answer(self, content: bytes, chrome) -> HttpResponse:
        response = HttpResponse(content, content_type="application/pdf")
        name = slugify(self.slug) or "program"
        response["Content-Disposition"] = f'inline; filename="{name}-one-sheet.pdf"'
        response["Link"] = f'<{self.full_url}>; rel="canonical"'
        # The page is what is to be found.
        response["X-Robots-Tag"] = "noindex"
        return response

    @property
    def one_sheet_url(self) -> str:
        """Return where the sheet is, or nothing where there is none: of drafts, of other scripts."""
        address = page_address(self)
        return f"{address}{NAME}" if address and has_sheet(self) else ""

    @cached_property
    def one_sheet_facts(self) -> dict | None:
        """Return how many pages and bytes the sheet has, once it has been set."""
        return OneSheet.objects.filter(page_id=self.pk, pages__gt=0).values("pages", "size").first()
