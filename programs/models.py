"""The catalog: an index and one page per program."""

from django.core.exceptions import ValidationError
from django.db import models
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import Site
from wagtail.search import index

from site_core.blocks import ARTICLE_BLOCKS
from site_core.pages.content_notes import NotedPage
from site_core.pages.models import BasePage, tabs
from site_core.pages.pagination import paginate
from site_core.pages.queries import public_pages
from site_core.pages.search import asks_for_help, clean_query, search_pages
from site_core.pages.streams import body_field, running_text
from site_core.pages.structured_data import CONTEXT, without_empty
from site_core.pages.terms_form import SiteTermsForm
from site_core.pages.topics import WithTopics, topics_of, topics_panel

PROGRAMS_PER_PAGE = 12
POSTER_CUES = 6


class Delivery(models.TextChoices):
    """How a program reaches people."""

    LIVE_SHOW = "live_show", "Live show"
    WORKSHOP = "workshop", "Workshop"
    KEYNOTE = "keynote", "Keynote"
    VIRTUAL = "virtual", "Virtual session"
    ONLINE = "online", "Online course"
    TRAINING = "training", "Train the trainer"


def spread(low: int | None, high: int | None, unit: str) -> str:
    """Return a range in words: “60–90 minutes”, “up to 300 people”."""
    if low and high and low != high:
        return f"{low}–{high} {unit}"
    if low and not high:
        return f"from {low} {unit}"
    if high and not low:
        return f"up to {high} {unit}"
    return f"{low} {unit}" if low else ""


class ProgramIndexPage(BasePage):
    """The list of programs of a site, in the order they have in the page tree."""

    schema_type = "CollectionPage"
    exit_by_default = False

    parent_page_types = ["home.HomePage"]
    subpage_types = ["programs.ProgramPage"]
    max_count_per_parent = 1

    edit_handler = tabs([*BasePage.title_panels, *BasePage.intro_panels])

    class Meta:
        verbose_name = "program list"

    def get_context(self, request, *args, **kwargs):
        """Add the programs of this page of the list, or those that match the words searched for."""
        context = super().get_context(request, *args, **kwargs)
        query = clean_query(request.GET.get("q", ""))
        site = Site.find_for_request(request)
        if query:
            programs = search_pages(site, query, ProgramPage)
        else:
            programs = public_pages(site, ProgramPage).child_of(self).order_by("path")
            programs = programs.select_related("image")
        page = paginate(request, programs, PROGRAMS_PER_PAGE)
        context.update(programs=page, paginator=page.paginator, query=query)
        context["asks_for_help"] = asks_for_help(query)
        return context


class ProgramPage(WithTopics, NotedPage, BasePage):
    """One program: what it is, for whom, how long, for how many."""

    schema_type = "Service"
    search_kind = "Program"
    exit_by_default = False

    # Nothing is claimed of a program that nobody has said.
    delivery = models.CharField("format", max_length=20, blank=True, choices=Delivery.choices)
    audience = models.CharField(
        "who it is for",
        max_length=120,
        blank=True,
        help_text="For example “Colleges, high schools”.",
    )
    minutes_min = models.PositiveSmallIntegerField("from (minutes)", null=True, blank=True)
    minutes_max = models.PositiveSmallIntegerField("to (minutes)", null=True, blank=True)
    group_min = models.PositiveSmallIntegerField("from (people)", null=True, blank=True)
    group_max = models.PositiveSmallIntegerField("to (people)", null=True, blank=True)
    presenters = models.CharField(max_length=80, blank=True, help_text="For example “2 educators”.")
    languages = models.CharField(
        max_length=120, blank=True, help_text="For example “English, Spanish”."
    )
    body = body_field(ARTICLE_BLOCKS)

    search_fields = [
        *BasePage.search_fields,
        index.SearchField("body"),
        index.SearchField("audience"),
    ]

    parent_page_types = ["programs.ProgramIndexPage"]
    subpage_types: list[str] = []
    base_form_class = SiteTermsForm

    fact_panels = [
        MultiFieldPanel(
            [
                FieldPanel("delivery"),
                FieldPanel("audience"),
                FieldRowPanel(["minutes_min", "minutes_max"], heading="How long"),
                FieldRowPanel(["group_min", "group_max"], heading="For how many"),
                FieldRowPanel(["presenters", "languages"]),
            ],
            heading="At a glance",
            help_text="Shown at the top of the page and in lists. Leave empty what does not apply.",
        ),
        topics_panel(),
        NotedPage.note_panel,
    ]
    edit_handler = tabs(
        [*BasePage.title_panels, *BasePage.intro_panels, *fact_panels, FieldPanel("body")]
    )

    class Meta:
        verbose_name = "program"

    def clean(self):
        """Refuse ranges that end before they begin."""
        super().clean()
        errors = {
            high: "This must not be less than where the range begins."
            for low, high in (("minutes_min", "minutes_max"), ("group_min", "group_max"))
            if getattr(self, low)
            and getattr(self, high)
            and getattr(self, low) > getattr(self, high)
        }
        if errors:
            raise ValidationError(errors)

    @property
    def duration_label(self) -> str:
        """Return how long it takes, in words."""
        return spread(self.minutes_min, self.minutes_max, "minutes")

    @property
    def group_label(self) -> str:
        """Return for how many people it is, in words."""
        return spread(self.group_min, self.group_max, "people")

    @property
    def has_facts(self) -> bool:
        """Whether anything of “At a glance” is known."""
        words = (self.delivery, self.audience, self.presenters, self.languages)
        return any((*words, self.duration_label, self.group_label))

    @property
    def cue(self) -> int:
        """Return which of the theme's posters stands in for a missing picture: 1 to 6."""
        return sum(self.slug.encode()) % POSTER_CUES + 1

    def get_context(self, request, *args, **kwargs):
        """Add the topics."""
        context = super().get_context(request, *args, **kwargs)
        context["topics"] = topics_of(self, request, context["chrome"])
        return context

    def search_text(self) -> str:
        """Return the words of the page, for excerpts."""
        return running_text(self.summary, stream=self.body)

    def structured_data(self, publisher):
        """Return what is bookable about it (schema.org: Service)."""
        return {
            "provider": publisher,
            "serviceType": self.get_delivery_display(),
            "audience": {"@type": "Audience", "audienceType": self.audience}
            if self.audience
            else None,
        }

    def more_structured_data(self, publisher):
        """Return an online course as what it is, too (schema.org: Course)."""
        if self.delivery != Delivery.ONLINE:
            return []
        run = {"@type": "CourseInstance", "courseMode": "Online"}
        if minutes := self.minutes_max or self.minutes_min:
            run["courseWorkload"] = f"PT{minutes}M"
        course = {
            "@context": CONTEXT,
            "@type": "Course",
            "name": self.title,
            "url": self.full_url,
            "description": self.meta_description,
            "provider": publisher,
            "hasCourseInstance": run,
        }
        return [without_empty(course)]
