"""What all settings of a site have in common."""

from django.template.response import TemplateResponse
from wagtail.contrib.settings.models import BaseSiteSetting
from wagtail.models import PreviewableMixin


class PreviewableSetting(PreviewableMixin, BaseSiteSetting):
    """A setting shown live, before it is saved, on its site's home page."""

    class Meta:
        abstract = True

    def get_full_url(self):
        """Preview on the site's own host."""
        return f"{self.site.root_url}/"

    full_url = property(get_full_url)

    def serve_preview(self, request, mode_name):
        """Show the home page as it will look with this setting."""
        request.unsaved_setting = self
        home = self.site.root_page.specific
        context = home.get_context(request)
        return TemplateResponse(request, home.get_template(request), context)
