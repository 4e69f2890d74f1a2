"""Audiences, duties and languages in the admin, beside topics."""

from wagtail.snippets.models import register_snippet

from programs.terms import Audience, Language, Mandate
from site_core.pages.term_screens import TermViewSet


class AudienceViewSet(TermViewSet):
    """For whom a site's programs are."""

    model = Audience
    icon = "group"
    menu_label = "Audiences"
    menu_order = 20


class DutyViewSet(TermViewSet):
    """Which duties they help to meet."""

    model = Mandate
    icon = "check"
    menu_label = "Duties"
    menu_order = 30


class LanguageViewSet(TermViewSet):
    """In which languages they are performed."""

    model = Language
    icon = "globe"
    menu_label = "Languages"
    menu_order = 40


for viewset in (AudienceViewSet, DutyViewSet, LanguageViewSet):
    register_snippet(viewset)
