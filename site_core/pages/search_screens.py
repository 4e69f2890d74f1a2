"""Topics and recommended pages in the admin."""

from django.forms import Textarea
from wagtail.admin.panels import FieldPanel
from wagtail.admin.ui.tables import Column
from wagtail.snippets.models import register_snippet

from site_core.pages.queries import is_public
from site_core.pages.search.models import BestBet
from site_core.pages.term_screens import TermViewSet
from site_core.pages.topics import Topic
from site_core.tenancy.snippets import SiteSnippetViewSet


class TopicViewSet(TermViewSet):
    """What a site's programs and articles are about."""

    model = Topic
    menu_label = "Topics"
    menu_order = 10


def leads_to(bet: BestBet) -> str:
    """Return what readers get of a recommendation, in words."""
    if is_public(bet.site, bet.page):
        return bet.page.title
    return f"{bet.page.title}: not shown, it is not public"


class BestBetViewSet(SiteSnippetViewSet):
    """What is shown first when readers search for certain words."""

    model = BestBet
    icon = "pick"
    menu_label = "Search: first results"
    add_to_admin_menu = True
    menu_order = 270
    list_display = ["__str__", Column("leads_to", label="Leads to", accessor=leads_to), "site"]
    search_fields = ["phrases"]
    panels = [
        FieldPanel("phrases", widget=Textarea(attrs={"rows": 4})),
        "page",
        "sentence",
        "site",
    ]

    def get_queryset(self, request):
        """Return them with what the list says of them."""
        bets = super().get_queryset(request)
        return bets.select_related("page", "site__root_page")


register_snippet(TopicViewSet)
register_snippet(BestBetViewSet)
