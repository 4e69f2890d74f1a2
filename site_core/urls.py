"""Every address of the platform. A composition root: it may name feature apps."""

from django.urls import include, path, re_path
from django.views.generic import RedirectView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.admin.auth import require_admin_access
from wagtail.documents import urls as wagtaildocs_urls

from home.design_system.views import design_system, states
from home.search_views import search, suggestions
from home.site_screens import NewSiteView, SiteMadeView
from site_core.accounts.invitation_views import InvitationView
from site_core.branding.views import site_icon_svg, theme_css
from site_core.delivery.caching import public_page
from site_core.media.views import public_media
from site_core.newsletter.views import sign_up, thanks
from site_core.pages.block_preview import SiteBlockPreview
from site_core.pages.card_views import card, card_preview
from site_core.pages.discovery import llms_txt, robots_txt
from site_core.pages.sitemap import sitemap
from site_core.pages.views import file_of_page, markdown, serve
from site_core.privacy.views import proof
from site_core.tenancy.site_screens import screens
from site_core.tenancy.tags import autocomplete
from site_core.tenancy.working_site import choose

urlpatterns = [
    # Before Wagtail’s own at the same address.
    path(
        "admin/working-site/<int:site_id>/",
        require_admin_access(choose),
        name="tenancy_choose_site",
    ),
    path("admin/tag-autocomplete/", require_admin_access(autocomplete)),
    path(
        "admin/tag-autocomplete/<slug:app_name>/<slug:model_name>/",
        require_admin_access(autocomplete),
    ),
    # Open to people who have no account yet.
    path("admin/invitation/<str:token>/", InvitationView.as_view(), name="accounts_invitation"),
    path("admin/block-preview/", require_admin_access(SiteBlockPreview.as_view())),
    path("admin/design/", require_admin_access(design_system), name="design_system"),
    path(
        "admin/design/states-<slug:theme>.css", require_admin_access(states), name="design_states"
    ),
    path("admin/cards/preview/", require_admin_access(card_preview), name="card_preview"),
    path("admin/sites/new/", require_admin_access(NewSiteView.as_view())),
    path("admin/sites/edit/<int:pk>/", require_admin_access(screens.edit_view)),
    path("admin/sites/delete/<int:pk>/", require_admin_access(screens.delete_view)),
    path(
        "admin/sites/made/<int:pk>/",
        require_admin_access(SiteMadeView.as_view()),
        name="new_site_made",
    ),
    path("admin/", include("site_core.accounts.urls")),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("media/<path:name>", public_media, name="public_media"),
    path("sitemap.xml", public_page(sitemap)),
    re_path(r"^sitemap-(?P<part>[1-9]\d{0,3})\.xml$", public_page(sitemap)),
    path("robots.txt", public_page(robots_txt)),
    path("llms.txt", public_page(llms_txt)),
    re_path(r"^cards/(?P<pk>[1-9]\d{0,8})-(?P<digest>[0-9a-f]{12})\.jpg$", card, name="card"),
    re_path(r"^(?P<path>(?:[\w-]+/)*)index\.md$", markdown, name="markdown"),
    re_path(
        r"^(?P<path>(?:[\w-]+/)+)(?P<name>[\w-]+\.(?:pdf|ics|csv))$", file_of_page, name="page_file"
    ),
    re_path(r"^theme-(?P<digest>[0-9a-f]{12})\.css$", theme_css, name="theme_css"),
    re_path(r"^icon-(?P<digest>[0-9a-f]{12})\.svg$", site_icon_svg, name="site_icon"),
    path("favicon.ico", site_icon_svg),
    path("newsletter/", sign_up, name="newsletter_sign_up"),
    path("newsletter/thanks/", thanks, name="newsletter_thanks"),
    path("search/", search, name="search"),
    path("search/suggest/", suggestions, name="search_suggestions"),
    path("privacy/proof/", proof, name="privacy_proof"),
    # People log in at one place only.
    path(
        "_util/login/",
        RedirectView.as_view(pattern_name="wagtailadmin_login", query_string=True),
        name="wagtailcore_login",
    ),
    # Wagtail's own (passwords of pages), but for pages: they are found in fewer queries.
    *(p for p in wagtail_urls.urlpatterns if p.name not in ("wagtail_serve", "wagtailcore_login")),
    re_path(wagtail_urls.serve_pattern, serve, name="wagtail_serve"),
]

handler400 = "site_core.delivery.answers.bad_request"
handler403 = "site_core.delivery.answers.permission_denied"
handler404 = "home.views.page_not_found"
handler500 = "home.views.server_error"
