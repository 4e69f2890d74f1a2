"""Parts of the brand's form that are no fields: presets, the palette, the logo on its grounds."""

from wagtail.admin.panels import Panel

from site_core.branding.brand_check import check
from site_core.branding.presets import PRESETS


class _ShownPanel(Panel):
    """A panel that shows something worked out from what is in the form."""

    class BoundPanel(Panel.BoundPanel):
        """The panel with the setting it is shown for."""

        def get_context_data(self, parent_context=None):
            """Add what the template shows."""
            return {**super().get_context_data(parent_context), **self.shown()}


class PresetPanel(_ShownPanel):
    """Cards that fill in theme, colors and type at one click."""

    class BoundPanel(_ShownPanel.BoundPanel):
        """The cards."""

        template_name = "branding/presets.html"

        def shown(self):
            """Return the presets."""
            return {"presets": PRESETS}


class PalettePanel(_ShownPanel):
    """Every pair of colors readers will meet, and the sentences on what was adjusted."""

    class BoundPanel(_ShownPanel.BoundPanel):
        """The palette of what is in the form."""

        template_name = "branding/palette.html"

        def shown(self):
            """Return what :func:`check` finds."""
            brand = self.instance
            return {"found": check(brand.brand_color, brand.accent_color), "site": brand.site_id}


class LogoPanel(_ShownPanel):
    """The logo on both grounds, and what would make it hard to see."""

    class BoundPanel(_ShownPanel.BoundPanel):
        """The logos that are in the form."""

        template_name = "branding/logo.html"

        def shown(self):
            """Return what :func:`check` finds."""
            brand = self.instance
            logos = brand.logo, brand.logo_dark
            return {"found": check(brand.brand_color, brand.accent_color, *logos)}
