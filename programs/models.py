"""The catalog: an index and one page per program."""

from django.core.exceptions import ValidationError
from django.db import models
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, PageChooserPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.models import Site
from wagtail.search import index

from programs import structured
from programs.blocks import ONCE, PROGRAM_BLOCKS, SHEET
from programs.compare_routes import CompareRoutes
from programs.dates.records import ProgramDate, dates_panel
from programs.dates.routes import CalendarRoutes, DatesRoutes
from programs.facts import Delivery, WithFacts, spread
from programs.form import ProgramForm
from programs.inquiries.models import Inquiry
from programs.inquiries.routes import AskedFor, InquiryRoutes
from programs.landing_routes import LandingRoutes
from programs.listing import listing_context
from programs.one_sheet.records import OneSheet
from programs.one_sheet.routes import OneSheetRoutes
from programs.plan_routes import PlanRoutes
from programs.showing import audiences_of, terms_of
from programs.status import Status, WithStatus
from programs.terms import Audience, Language, Mandate, WithTerms, terms_panels
from site_core.pages.content_notes import NotedPage
from site_core.pages.models import BasePage, tabs
from site_core.pages.queries import public_pages
from site_core.pages.search.staff import BodyField
from site_core.pages.streams import body_field, running_text, style_sheets
from site_core.pages.topics import WithTopics, topics_of, topics_panel

__all__ = [
    "Audience",
    "Delivery",
    "Inquiry",
    "Language",
    "Mandate",
    "OneSheet",
    "ProgramDate",
    "ProgramIndexPage",
    "ProgramPage",
    "Status",
    "spread",
]

POSTER_CUES = 6
# Blocks that look here as the sheet of program pages says, not as sections of home pages do.
OURS = ("steps", "testimonials")


def listed_programs(site: Site) -> models.QuerySet:
    """Return the public programs of ``site`` that lists, comparisons and plans may offer."""
    return public_pages(site, ProgramPage).exclude(status=Status.RETIRED)


class ProgramIndexPage(
    CalendarRoutes,
    CompareRoutes,
    InquiryRoutes,
    PlanRoutes,
    LandingRoutes,
    RoutablePageMixin,
    BasePage,
):
    """The list of programs of a site, in the order they have in the page tree."""

    schema_type = "CollectionPage"
    exit_by_default = False

    parent_page_types = ["home.HomePage"]
    subpage_types = ["programs.ProgramPage"]
    max_count_per_parent = 1

    edit_handler = tabs([*BasePage.title_panels, *BasePage.intro_panels])

    class Meta:
        verbose_name = "program list"

    def programs_of(self, site: Site) -> models.QuerySet:
        """Return the programs it lists."""
        return listed_programs(site).child_of(self)

    def get_context(self, request, *args, **kwargs):
        """Add the programs that fit what is asked for, of this page of the list."""
        context = super().get_context(request, *args, **kwargs)
        return {**context, **listing_context(self, request, context["chrome"])}


RESERVED = "The list of programs has a page of its own at this address. Choose another."


def reserved_slugs() -> set[str]:
    """Return the addresses at which the list of programs answers itself, such as that of the plan."""
    return {str(url.pattern).split("/")[0] for url in ProgramIndexPage.get_subpage_urls()} - {""}


class ProgramPage(
    AskedFor,
    DatesRoutes,
    OneSheetRoutes,
    WithStatus,
    WithFacts,
    WithTerms,
    WithTopics,
    NotedPage,
    RoutablePageMixin,
    BasePage,
):
    """One program: what it is, for whom, how long, for how many.

    Columns are for what lists filter and comparisons line up; everything else is in the body.
    """

    search_kind = "Program"
    exit_by_default = False

    tagline = models.CharField(
        max_length=120, blank=True, help_text="A few words under the title: what it feels like."
    )
    external_id = models.CharField(
        "number elsewhere",
        max_length=80,
        blank=True,
        help_text="By which an import finds this program again. Not shown.",
    )
    body = body_field(PROGRAM_BLOCKS, block_counts=ONCE)

    search_fields = [
        *BasePage.search_fields,
        BodyField("body"),
        index.SearchField("tagline"),
        index.SearchField("audience_names"),
        index.SearchField("mandate_names"),
    ]

    parent_page_types = ["programs.ProgramIndexPage"]
    subpage_types: list[str] = []
    base_form_class = ProgramForm

    fact_panels = [
        MultiFieldPanel(
            [
                FieldPanel("deliveries", classname="boxes"),
                *terms_panels(),
                FieldRowPanel(["minutes_min", "minutes_max"], heading="How long"),
                FieldRowPanel(["group_min", "group_max"], heading="For how many"),
                FieldPanel("presenters"),
            ],
            heading="At a glance",
            help_text="Shown at the top of the page and in lists, filtered by and compared. Leave "
            "empty what does not apply.",
        ),
        topics_panel(),
        NotedPage.note_panel,
    ]
    edit_handler = tabs(
        [
            *BasePage.title_panels,
            FieldPanel("tagline"),
            *BasePage.intro_panels,
            *fact_panels,
            FieldPanel(
                "body",
                heading="Sections",
                help_text="What people leave with, how it goes, who brings what, what it rests on: "
                "see the group “Program”.",
            ),
            dates_panel(),
        ],
        [
            MultiFieldPanel(
                ["status", PageChooserPanel("replaced_by", "programs.ProgramPage")],
                heading="Can it be booked?",
                help_text="A program in development is listed and cannot be booked yet. A retired "
                "one leaves lists and cards; its page stays and says what took its place, if you choose "
                "one here.",
            ),
            FieldPanel("external_id"),
        ],
    )

    class Meta:
        verbose_name = "program"

    @property
    def schema_type(self) -> str:
        """Return what it is first of all: a course, or a service."""
        return "Course" if structured.is_course(self) else "Service"

    def clean(self):
        """Refuse an address at which the list has a page of its own, such as that of the plan."""
        super().clean()
        if self.slug in reserved_slugs():
            raise ValidationError({"slug": RESERVED})

    @property
    def cue(self) -> int:
        """Return which of the theme's posters stands in for a missing picture: 1 to 6."""
        return sum(self.slug.encode()) % POSTER_CUES + 1

    def get_context(self, request, *args, **kwargs):
        """Add the topics, for whom it is, and which duties it helps with."""
        context = super().get_context(request, *args, **kwargs)
        context["topics"] = topics_of(self, request, context["chrome"])
        context["audiences"] = audiences_of(self, context["chrome"])
        context["mandates"] = terms_of(self, "mandates", context["chrome"])
        return context

    def search_text(self) -> str:
        """Return the words of the page, for excerpts."""
        return running_text(self.summary, stream=self.body)

    def structured_data(self, publisher):
        """Return what can be booked or taken, as schema.org knows it."""
        kind = structured.course if structured.is_course(self) else structured.service
        return kind(self, publisher)

    def more_structured_data(self, publisher):
        """Return the course it is beside a service."""
        both = Delivery.ONLINE in self.deliveries and not structured.is_course(self)
        return [structured.whole_course(self, publisher)] if both else []

    @property
    def style_sheets(self) -> list[str]:
        """Return the sheets of its sections: one, those of blocks few programs have, and of dates."""
        kept = [block for block in self.body if block.block_type not in OURS]
        ours = [SHEET] if len(kept) < len(self.body) else []
        return sorted({*style_sheets([kept]), *ours, *self.dates_sheets})
